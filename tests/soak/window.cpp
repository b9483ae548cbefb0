// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// An officer at the window, for tests/soak/run: types one text after the other into the result of a task, and
// says the number of each on standard output once the window calls it saved. usage: soak_window DATA AGENCY
// TASK WORDS COUNT; ends with 1 where the window refuses one, or keeps it unsaved.
#include "app/window/windowcontroller.h"
#include "tests/support/patience.h"
#include "views/pages/reports/entryform.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportform.h"
#include "views/pages/reports/reportspage.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSavingMs = 10'000; // a window tries again what could not be written

class Officer
{
public:
    Officer(const QString &name, const QString &data) : m_controller(name, QDate(2025, 12, 20))
    {
        m_controller.start(data);
    }

    /// False where the file was not opened, or holds no such task.
    bool sitDown(const QString &agency, const QString &task)
    {
        views::MainWindow &window = *m_controller.window();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)
            || !waitFor([this] { return m_controller.session() != nullptr; }))
            return false;
        return waitFor([&] {
            window.goTo(views::PageId::Reports, agency + u'/' + task);
            return field(u"result"_s) != nullptr && field(u"result"_s)->isVisible();
        });
    }

    /// Where nobody has: two officers who do are a conflict of its own.
    void receive()
    {
        if (!qobject_cast<QLineEdit *>(reportField(u"number"_s))->text().isEmpty())
            return;
        type(reportField(u"number"_s), u"45/BC-UBND"_s);
        type(reportField(u"signed"_s), u"14/12/2025"_s);
        type(reportField(u"received"_s), u"15/12/2025"_s);
        QTest::keyClick(field(u"state"_s), Qt::Key_2);
    }

    bool writeResult(const QString &text)
    {
        type(field(u"result"_s), text);
        QTest::keyClick(field(u"result"_s), Qt::Key_Tab);
        return QTest::qWaitFor(
            [this] {
                return !page().hasPendingEdits() && !page().hasHeldEdits()
                    && !m_controller.session()->isWriting();
            },
            kSavingMs);
    }

private:
    template <class Condition> static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, test::kPatienceMs);
    }
    static void type(QWidget *field, const QString &words)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, words);
    }
    views::ReportEntryPage &page() const { return *m_controller.window()->reportsPage()->entry(); }
    QWidget *field(const QString &key) const { return fieldOf<views::EntryForm>(key); }
    QWidget *reportField(const QString &key) const { return fieldOf<views::ReportForm>(key); }
    template <class Form> QWidget *fieldOf(const QString &key) const
    {
        const auto *form = page().findChild<Form *>();
        return form ? form->template findChild<QWidget *>(key) : nullptr;
    }

    app::WindowController m_controller;
};

int work(const QStringList &words)
{
    Officer officer(words.value(4), words.value(1));
    if (!officer.sitDown(words.value(2), words.value(3)))
        return EXIT_FAILURE;
    officer.receive();
    for (int number = 1; number <= words.value(5).toInt(); ++number) {
        if (!officer.writeResult(u"%1 %2."_s.arg(words.value(4)).arg(number)))
            return EXIT_FAILURE;
        const QByteArray told = QByteArray::number(number) + '\n';
        std::fwrite(told.constData(), 1, size_t(told.size()), stdout);
        std::fflush(stdout);
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "ICT-7");
    const QApplication application(argc, argv);
    const int ended = work(QCoreApplication::arguments());
    std::_Exit(ended); // what is not saved by now is not to be saved by closing
}
