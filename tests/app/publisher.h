// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Publisher: an officer who submits, issues and corrects the summary in the window, by clicks and keys.
#pragma once

#include "tests/app/program.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summaryoutput.h"
#include "views/pages/summary/summarypage.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace dondoc::test {

/// The summary's place and what an officer does there.
class Publisher
{
public:
    explicit Publisher(Bench &bench) : m_bench(bench), m_place(bench.window().summaryPage())
    {
        bench.window().goTo(views::PageId::Summary, {});
        REQUIRE(QTest::qWaitFor([this] { return !m_place->isAtWork(); }, kPatienceMs));
    }

    views::SummaryPage *place() { return m_place; }
    QListWidget *list() { return m_place->findChild<QListWidget *>(u"life-list"_s); }
    QString state() { return m_place->findChild<QLabel *>(u"life-state"_s)->text(); }
    QPushButton *button(const QString &name) { return m_place->findChild<QPushButton *>(name); }

    QString listed()
    {
        QStringList lines;
        for (int row = 0; row < list()->count(); ++row)
            lines.append(list()->item(row)->text());
        return lines.join(u'\n');
    }

    void submit(const QString &note)
    {
        REQUIRE(m_bench.commits([this, note] {
            QTest::mouseClick(button(u"submit"_s), Qt::LeftButton);
            auto *dialog = m_place->findChild<QInputDialog *>();
            REQUIRE(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), note);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                              Qt::LeftButton);
        }));
        waitForView();
    }

    void issue(const QString &number, const QString &day)
    {
        REQUIRE(m_bench.commits([&] { beginIssue(number, day); }));
        waitForView();
    }

    /// Up to the officer's last click, every must ticked; what follows is under way then.
    void beginIssue(const QString &number, const QString &day)
    {
        const QDialog *question = askedToIssue(number, day);
        if (auto *musts = question->findChild<QListWidget *>(u"issue-musts"_s)) {
            for (int row = 0; row < musts->count(); ++row)
                musts->item(row)->setCheckState(Qt::Checked);
        }
        QTest::mouseClick(question->findChild<QPushButton *>(u"issue-agreed"_s), Qt::LeftButton);
    }

    /// The question comes with the pages that it is about.
    QDialog *askedToIssue(const QString &number, const QString &day)
    {
        type(u"summary-number"_s, number);
        type(u"summary-date"_s, day);
        QTest::mouseClick(button(u"issue"_s), Qt::LeftButton);
        const auto question = [this] { return m_place->findChild<QDialog *>(u"issue-question"_s); };
        REQUIRE(QTest::qWaitFor([&] { return question() != nullptr; }, kPatienceMs));
        return question();
    }

    /// Whatever the field allows.
    void type(const QString &field, const QString &text)
    {
        auto *line = m_place->findChild<QLineEdit *>(field);
        line->setFocus();
        QTest::keySequence(line, QKeySequence::SelectAll);
        QTest::keyClicks(line, text);
    }

    void correct()
    {
        REQUIRE(m_bench.commits([this] {
            QTest::mouseClick(button(u"correct"_s), Qt::LeftButton);
            agree();
        }));
        waitForView();
        REQUIRE(QTest::qWaitFor([this] { return !m_place->isAtWork(); }, kPatienceMs));
    }

    void attach(const QString &path)
    {
        REQUIRE(m_bench.commits([this, path] { drop(path); }));
        waitForView();
    }

    /// Exports in the window; gives the bytes of the file.
    QByteArray exported(const QString &name)
    {
        const QString path = m_bench.desk().path(name);
        m_place->output()->exportPdfTo(path);
        REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, kPatienceMs));
        return bytesOf(path);
    }

    void waitForView()
    {
        QSignalSpy views(m_bench.session(), &app::OpenFile::viewRead);
        REQUIRE(views.wait(kPatienceMs));
    }

private:
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_place->life(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_place->life(), &dropped);
    }

    static QAbstractButton *accepting(const QMessageBox &question)
    {
        const QList<QAbstractButton *> choices = question.buttons();
        const auto found = std::find_if(choices.cbegin(), choices.cend(), [&](QAbstractButton *each) {
            return question.buttonRole(each) == QMessageBox::AcceptRole;
        });
        REQUIRE(found != choices.cend());
        return *found;
    }

    void agree()
    {
        auto *question = m_place->findChild<QMessageBox *>();
        REQUIRE(question);
        QTest::mouseClick(accepting(*question), Qt::LeftButton);
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Bench &m_bench;
    views::SummaryPage *m_place;
};

} // namespace dondoc::test
