// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Copies that come by themselves while the window is open, what the settings show of them, and restoring one.
#include "app/window/copykeeper.h"
#include "tests/app/typedreport.h"
#include "tests/app/windowbench.h"
#include "views/pages/settings/copiesform.h"
#include "views/pages/settings/settingspage.h"
#include "views/shell/mainmenu.h"
#include "views/shell/problembar.h"
#include "views/shell/windowpages.h"
#include "views/widgets/filteredtable.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStatusBar>

#include <memory>

using namespace dondoc;
using namespace dondoc::test;

namespace {

/// A window whose clock the test sets, and which looks at it without pause.
struct TimedBench {
    TimedBench()
        : bench(Desk::PlanOnly, {.firstMs = 0, .workMs = 20, .clock = [shared = now] { return *shared; }})
    {
    }
    QStringList copies() const
    {
        return QDir(bench.desk().data() + u".copies"_s).entryList({u"*.dondoc"_s}, QDir::Files, QDir::Name);
    }
    bool waitForCopies(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return copies().size() == count; }, kPatienceMs);
    }
    void write(const QString &words)
    {
        const TypedReport report(bench.window(), u"03646"_s, u"1"_s);
        report.receive();
        TypedReport::type(report.entryField(u"result"_s), words);
        TypedReport::leave(report.entryField(u"result"_s));
        REQUIRE(report.waitUntilSaved());
    }
    void pass(int minutes) const { *now = now->addSecs(60LL * minutes); }

    std::shared_ptr<QDateTime> now
        = std::make_shared<QDateTime>(QDate(2025, 12, 20), QTime(1, 0), Qt::UTC); // 8:00 in Sơn La
    Bench bench;
};

/// The list of copies as somebody sees it who chose "Sao lưu…".
views::FilteredTable *listIn(views::MainWindow &window)
{
    Q_EMIT window.menu()->backUpWanted();
    auto *form = window.settingsPage()->copies();
    REQUIRE(QTest::qWaitFor([form] { return form->isVisible(); }, kPatienceMs));
    return form->findChild<views::FilteredTable *>(u"copies"_s);
}

} // namespace

TEST_CASE("The first opening of a day makes a copy, then half an hour of work does, and nothing else")
{
    TimedBench timed;
    REQUIRE(timed.waitForCopies(1));
    CHECK(timed.copies().constFirst() == u"2025-12-20 08.00.00 day.dondoc"_s);
    timed.pass(29);
    timed.write(u"Go sau khi mo."_s);
    QTest::qWait(300);
    CHECK(timed.copies().size() == 1); // too soon
    timed.pass(2);
    REQUIRE(timed.waitForCopies(2));
    CHECK(timed.copies().constLast() == u"2025-12-20 08.31.00 work.dondoc"_s);
    CHECK(bytesOf(timed.bench.desk().data() + u".copies/"_s + timed.copies().constLast())
              .contains("Go sau khi mo."));
    timed.pass(120);
    QTest::qWait(300);
    CHECK(timed.copies().size() == 2); // nothing changed
    timed.pass(24 * 60);
    timed.write(u"Go hom sau."_s);
    REQUIRE(timed.waitForCopies(3));
    CHECK(timed.copies().constLast().contains(u"day"_s));
}

TEST_CASE("A folder for copies that is not there is told, and work goes on")
{
    TimedBench timed;
    REQUIRE(timed.waitForCopies(1));
    auto *form = timed.bench.window().settingsPage()->copies();
    Q_EMIT form->rootChosen(timed.bench.desk().path(u"o cung roi"_s));
    timed.pass(31);
    timed.write(u"Go khi o cung da rut."_s);
    const auto *bar = timed.bench.window().findChild<views::ProblemBar *>();
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, kPatienceMs));
    CHECK(bar->findChild<QLabel *>()->text().contains(u"o cung roi"_s));
    CHECK(timed.bench.exported(u"entries"_s).contains("Go khi o cung da rut."));
}

TEST_CASE("The settings list the copies, tell what one holds and what would be gone, and restore it")
{
    TimedBench timed;
    REQUIRE(timed.waitForCopies(1));
    timed.write(u"Go sau ban sao."_s);
    views::MainWindow &window = timed.bench.window();
    views::FilteredTable *list = listIn(window);
    REQUIRE(list->model()->rowCount() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto *details = window.findChild<QPlainTextEdit *>(u"copy-details"_s);
    REQUIRE(QTest::qWaitFor([details] { return !details->toPlainText().isEmpty(); }, kPatienceMs));
    CHECK(details->toPlainText().contains(u": 0 ("_s)); // no report, where the file has one

    const AgreesTo yes(u"copy"_s);
    clickSeen(window.findChild<QAbstractButton *>(u"copy-restore"_s));
    const QDir folder(QFileInfo(timed.bench.desk().data()).absolutePath());
    const auto kept = [&folder] { return folder.entryList({u"*before restoring*"_s}, QDir::Files); };
    REQUIRE(QTest::qWaitFor([&] { return kept().size() == 1; }, kPatienceMs));
    REQUIRE(QTest::qWaitFor([&] { return timed.bench.session() != nullptr; }, kPatienceMs));
    CHECK_FALSE(timed.bench.exported(u"entries"_s).contains("Go sau ban sao."));
    CHECK(bytesOf(folder.filePath(kept().constFirst())).contains("Go sau ban sao."));
    REQUIRE(QTest::qWaitFor([&] { return window.windowTitle().contains(u"quý IV"_s); }, kPatienceMs));
    REQUIRE(QTest::qWaitFor([&] { return window.pages()->current() != nullptr; }, kPatienceMs));
    timed.write(u"Go sau khi khoi phuc."_s);
    CHECK(timed.bench.exported(u"entries"_s).contains("Go sau khi khoi phuc."));
}

TEST_CASE("A copy is made when it is asked for, and stands in the list")
{
    TimedBench timed;
    REQUIRE(timed.waitForCopies(1));
    timed.write(u"Go truoc khi sao luu."_s);
    const views::FilteredTable *list = listIn(timed.bench.window());
    timed.pass(1);
    clickSeen(timed.bench.window().findChild<QAbstractButton *>(u"copy-now"_s));
    REQUIRE(timed.waitForCopies(2));
    CHECK(timed.copies().constLast().contains(u"hand"_s));
    CHECK(QTest::qWaitFor([list] { return list->model()->rowCount() == 2; }, kPatienceMs));
}

TEST_CASE("The data file is checked when it is asked for")
{
    TimedBench timed;
    REQUIRE(timed.waitForCopies(1));
    views::MainWindow &window = timed.bench.window();
    listIn(window);
    auto *check = window.findChild<QAbstractButton *>(u"copy-check"_s);
    const auto *bar = window.findChild<views::ProblemBar *>();
    clickSeen(check);
    REQUIRE(QTest::qWaitFor([&] { return window.statusBar()->currentMessage().contains(u"sound"_s); },
                            kPatienceMs));
    CHECK(bar->isHidden());
}

TEST_CASE("A row that changed by itself is told by the check that the first copy of a week brings")
{
    TimedBench timed;
    REQUIRE(timed.waitForCopies(1));
    const QString path = timed.bench.desk().path(u"hỏng.dondoc"_s);
    REQUIRE(QFile::copy(timed.bench.desk().data(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf(u"Sở Tài chính"_s.toUtf8());
    REQUIRE(at > 0);
    REQUIRE(file.seek(at));
    REQUIRE(file.write("Z") == 1); // one letter, by a fault of the disk
    file.close();
    timed.pass(7 * 24 * 60); // the copies of the other file, which bears the same UUID, are of last week
    timed.bench.controller().openFile(path);
    const auto *bar = timed.bench.window().findChild<views::ProblemBar *>();
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, kPatienceMs));
    CHECK(bar->findChild<QLabel *>()->text().contains(u"agency"_s));
    CHECK(timed.bench.session()->path() == path);
}
