// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Bench: the program's window on a data file of its own, for whole flows.
#pragma once

#include "app/window/windowcontroller.h"
#include "tests/app/program.h"
#include "tests/support/answers.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <utility>

namespace dondoc::test {

using namespace Qt::StringLiterals;

inline const QDate kToday(2025, 12, 28);

/// A controller on a data file of its own, its window shown offscreen, once the first view has come.
class Bench
{
public:
    /// Without copies that come by themselves in the middle of what a test does.
    explicit Bench(Desk::Content content, app::CopyTimes copies = {.firstMs = -1}) : m_desk(content)
    {
        qputenv("DONDOC_CONFIG", m_desk.path(u"window.ini"_s).toUtf8());
        m_controller = std::make_unique<app::WindowController>(u"Lò Thị Hà"_s, kToday, std::move(copies));
        m_controller->start(content == Desk::Nothing ? QString() : m_desk.data());
        if (content != Desk::Nothing)
            REQUIRE(waitForView());
    }
    ~Bench() { qunsetenv("DONDOC_CONFIG"); }

    app::WindowController &controller() { return *m_controller; }
    views::MainWindow &window() { return *m_controller->window(); }
    const Desk &desk() const { return m_desk; }
    const app::OpenFile *session() const { return m_controller->session(); }

    /// Does it and waits until what it has led to is committed.
    template <class Act> bool commits(Act act)
    {
        QSignalSpy saved(session(), &app::OpenFile::savedChanged);
        act();
        return QTest::qWaitFor(
            [&saved] { return !saved.isEmpty() && saved.constLast().constFirst().toBool(); }, kPatienceMs);
    }

    bool waitForView()
    {
        if (!QTest::qWaitFor([this] { return session() != nullptr; }, kPatienceMs))
            return false;
        QSignalSpy views(session(), &app::OpenFile::viewRead);
        return views.wait(kPatienceMs);
    }

    /// The file's own word, read by another process.
    QByteArray exported(const QString &what)
    {
        return m_desk
            .dondoc(
                {u"export"_s, m_desk.data(), u"--what"_s, what, u"--period"_s, u"2025-Q4"_s, u"--quiet"_s})
            .out;
    }

private:
    Desk m_desk;
    std::unique_ptr<app::WindowController> m_controller;
};

/// Scrolls to the button, as one has to in the small window of tests, and clicks it.
inline void clickSeen(QWidget *button)
{
    for (QWidget *each = button->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(button);
    }
    QTest::qWait(50);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Says yes to every question that holds the words.
class AgreesTo
{
public:
    explicit AgreesTo(const QString &words)
    {
        QObject::connect(&m_looks, &QTimer::timeout, &m_looks, [words] {
            const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box || !box->text().contains(words))
                return;
            const QList<QAbstractButton *> choices = box->buttons();
            for (QAbstractButton *each : choices) {
                if (box->buttonRole(each) == QMessageBox::AcceptRole)
                    return each->click();
            }
        });
        m_looks.start(20);
    }

private:
    QTimer m_looks;
};

/// The period of the newest view, of a spy on viewRead(); null where none has come.
inline AssessedPeriodPtr shownBy(const QSignalSpy &views)
{
    return views.isEmpty() ? nullptr : views.constLast().constFirst().value<app::View>().quarter;
}

/// A report of quý IV/2025 with one entry, of task 1.
inline AgencyReport reportOf(const QString &agency, const QString &result)
{
    AgencyReport report;
    report.agencyCode = agency;
    report.state = ReportState::Received;
    report.number = u"45/BC-UBND"_s;
    report.signedOn = QDate(2025, 12, 14);
    report.receivedOn = QDate(2025, 12, 15);
    TaskEntry entry;
    entry.taskNumber = u"1"_s;
    entry.state = EntryState::UnderWay;
    entry.result = result;
    report.entries = {entry};
    return report;
}

} // namespace dondoc::test
