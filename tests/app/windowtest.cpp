// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The window's wiring: what is edited reaches the data file, and what is in the file reaches the window.
#include "app/settings/settings.h"
#include "models/domain/assessment/assessedperiod.h"
#include "models/services/datafilesession.h"
#include "models/tables/filtermodel.h"
#include "models/tables/labels.h"
#include "models/tables/submissionentrymodel.h"
#include "tests/app/program.h"
#include "tests/app/typedreport.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/pages/indicators/indicatorspage.h"
#include "views/pages/reports/intakebar.h"
#include "views/pages/reports/intakepanel.h"
#include "views/pages/reports/issuelist.h"
#include "views/pages/reports/reportspage.h"
#include "views/pages/settings/settingspage.h"
#include "views/shell/folderbar.h"
#include "views/shell/windowpages.h"
#include "views/widgets/filteredtable.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::AgreesTo;
using test::Bench;
using test::Desk;
using test::kPatienceMs;
using test::kToday;
using test::namesIn;
using test::writeBytes;

TEST_CASE("A figure of the window is in the file when its answer comes, and can be taken back")
{
    Bench bench(Desk::PlanOnly);
    IndicatorValue figure;
    figure.indicatorCode = u"dt-tong"_s;
    figure.source = ValueSource::Settled;
    figure.value = 85050.25;
    IndicatorValue second = figure; // of one paste: taken back together
    second.source = ValueSource::Statistics;
    second.value = 84000.75;
    REQUIRE(bench.commits([&] { Q_EMIT bench.window().indicatorsPage()->figuresEdited({figure, second}); }));
    CHECK(bench.exported(u"indicators"_s).contains("85050.25"));
    CHECK(bench.exported(u"indicators"_s).contains("84000.75"));
    bench.window().goTo(views::PageId::Indicators, {});
    REQUIRE(bench.commits([&] { Q_EMIT bench.window().undoRequested(); }));
    CHECK_FALSE(bench.exported(u"indicators"_s).contains("85050.25"));
    CHECK_FALSE(bench.exported(u"indicators"_s).contains("84000.75"));
}

TEST_CASE("Files dropped on the window are read, accepted with one click, and taken back at once")
{
    Bench bench(Desk::PlanOnly);
    const QString folder = bench.desk().path(u"gửi về"_s);
    REQUIRE(QDir().mkpath(folder));
    for (const QString &commune : {u"xã Mường É"_s, u"xã Chiềng La"_s})
        writeBytes(
            folder + u'/' + commune + u".csv"_s,
            u"Cơ quan, đơn vị:;%1\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n1;;Đang thực hiện;Đã họp\n"_s
                .arg(commune)
                .toUtf8());
    writeBytes(folder + u"/hỏng.xlsx"_s, "PK\x03\x04");
    views::ReportsPage *place = bench.window().reportsPage();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(folder)});
    bench.window().goTo(views::PageId::Reports, {});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(place, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(place, &drop);
    auto *acceptAll = place->findChild<QPushButton *>(u"accept-all"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return acceptAll->isEnabled() && place->intake()->submissions().size() == 3; }, kPatienceMs));
    CHECK_FALSE(bench.exported(u"entries"_s).contains("Đã họp")); // nothing before it is accepted
    QTest::mouseClick(acceptAll, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !acceptAll->isEnabled() && !bench.session()->isWriting(); },
                            kPatienceMs));
    CHECK(bench.exported(u"entries"_s).count("Đã họp") == 2);

    REQUIRE(bench.commits([&bench] { Q_EMIT bench.window().undoRequested(); }));
    CHECK_FALSE(bench.exported(u"entries"_s).contains("Đã họp"));                // all at once
    CHECK(QTest::qWaitFor([&] { return acceptAll->isEnabled(); }, kPatienceMs)); // they wait again
}

TEST_CASE("The forms of the period are made from the window")
{
    Bench bench(Desk::PlanOnly);
    const QString folder = bench.desk().path(u"biểu mẫu"_s);
    Q_EMIT bench.window().reportsPage()->formsRequested(folder);
    const views::FolderBar *bar = bench.window().folderBar();
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, kPatienceMs)); // it opens the folder
    const QString said = bar->findChild<QLabel *>()->text();
    CHECK(said.contains(folder));
    CHECK(said.contains(u"86"_s));
    CHECK(bench.window().statusBar()->currentMessage().isEmpty()); // it is said once
    CHECK(namesIn(folder).size() == 86);
    CHECK(namesIn(folder).contains(u"2025-Q4 - Xã Mường É.xlsx"_s));
    CHECK(bench.window().pages()->context().formsFolder == folder);
    CHECK(app::Settings().formsFolder() == folder); // the next ones are asked for there
}

TEST_CASE("Forms that stand in the folder are asked about and never written over")
{
    Bench bench(Desk::PlanOnly);
    const QString folder = bench.desk().path(u"biểu mẫu"_s);
    const QString filled = folder + u"/2025-Q4 - Xã Mường É.xlsx"_s;
    REQUIRE(QDir().mkpath(folder));
    writeBytes(filled, "filled in");
    {
        const test::Answers no(false);
        Q_EMIT bench.window().reportsPage()->formsRequested(folder);
        CHECK(no.waitFor(u"Mường É"_s));
    }
    CHECK(namesIn(folder).size() == 1);
    const test::Answers keeps(true);
    Q_EMIT bench.window().reportsPage()->formsRequested(folder);
    CHECK(QTest::qWaitFor([&] { return namesIn(folder).size() == 86; }, kPatienceMs));
    CHECK(test::bytesOf(filled) == "filled in");
}

TEST_CASE("A period that ended before the plan began is opened only after a warning")
{
    Bench bench(Desk::PlanOnly);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    const auto shown = [&views] {
        const AssessedPeriodPtr period = test::shownBy(views);
        return period ? periods::key(period->data.period) : QString();
    };
    const auto question = [&bench] { return bench.window().findChild<QMessageBox *>(u"before-plan"_s); };
    Q_EMIT bench.window().periodChosen(periods::quarter(2025, 3));
    REQUIRE(QTest::qWaitFor([&] { return shown() == u"2025-Q3"_s; }, kPatienceMs));
    CHECK(question() == nullptr);

    Q_EMIT bench.window().periodChosen(periods::quarter(2025, 2));
    REQUIRE(question() != nullptr);
    CHECK(question()->text().contains(u"29/07/2025"_s));
    const QPushButton *back = question()->defaultButton();
    REQUIRE(back != nullptr);
    CHECK(question()->buttonRole(question()->defaultButton()) == QMessageBox::RejectRole);
    views.clear();
    QTest::keyClick(question(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return shown() == u"2025-Q3"_s; }, kPatienceMs)); // the list too
    REQUIRE(QTest::qWaitFor([&] { return question() == nullptr; }, kPatienceMs));

    Q_EMIT bench.window().periodChosen(periods::quarter(2025, 2));
    REQUIRE(question() != nullptr);
    const QList<QAbstractButton *> buttons = question()->buttons();
    const auto yes = std::find_if(buttons.cbegin(), buttons.cend(), [&](QAbstractButton *each) {
        return question()->buttonRole(each) == QMessageBox::AcceptRole;
    });
    REQUIRE(yes != buttons.cend());
    QTest::mouseClick(*yes, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return shown() == u"2025-Q2"_s; }, kPatienceMs));
}

TEST_CASE("A file that holds reports of before the plan alone opens on the quarter in force")
{
    const Desk desk(Desk::PlanOnly);
    desk.dondoc({u"example"_s, desk.data(), u"--period"_s, u"2025-Q2"_s});
    const auto session
        = services::DataFileSession::open(desk.data(), services::Access::ReadOnly, u"Lò Thị Hà"_s);
    REQUIRE(session.ok());
    for (const auto &[wanted, shown] :
         {std::pair{QString(), u"2025-Q4"_s}, std::pair{u"2025-Q2"_s, u"2025-Q2"_s}}) {
        const Result<app::View> view = app::readView(**session, {{}, wanted, kToday});
        REQUIRE(view.ok());
        CHECK(view->periods.size() == 1);
        CHECK(periods::key(view->quarter->data.period) == shown);
    }
}

TEST_CASE("A change by another process is shown without asking")
{
    Bench bench(Desk::PlanOnly);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    bench.desk().dondoc({u"example"_s, bench.desk().data(), u"--period"_s, u"2025-Q4"_s});
    const auto received = [&views] {
        const AssessedPeriodPtr shown = test::shownBy(views);
        return shown ? shown->assessment.receipt.received : 0;
    };
    CHECK(QTest::qWaitFor([&] { return received() > 60; }, kPatienceMs));
}

TEST_CASE("A wrong state and a task of others are mended in the review, and what was mended is accepted")
{
    Bench bench(Desk::PlanOnly);
    const QString file = bench.desk().path(u"Xã Mường É.csv"_s);
    writeBytes(file,
               u"Cơ quan, đơn vị:;UBND xã Mường É\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"
               "1;;chờ xem;Đã họp\n16;;Hoàn thành;Không phải của xã\n"_s.toUtf8());
    views::IntakePanel *panel = bench.window().reportsPage()->intake();
    bench.window().goTo(views::PageId::Reports, {});
    bench.window().reportsPage()->showIntake();
    Q_EMIT panel->bar()->filesChosen({file});
    REQUIRE(QTest::qWaitFor([&] { return panel->submissions().size() == 1; }, kPatienceMs));
    auto *rows = panel->findChild<views::FilteredTable *>(u"review-tasks"_s);
    REQUIRE(rows->filter()->rowCount() == 2);

    auto *issues = panel->findChild<views::IssueList *>();
    for (int row = 0; row < issues->count(); ++row) {
        if (issues->item(row)->text().contains(u"chờ xem"_s))
            Q_EMIT issues->itemActivated(issues->item(row));
    }
    CHECK(rows->currentId() == u"1"_s);
    REQUIRE(rows->currentIndex().column() == tables::SubmissionEntryModel::State);
    rows->edit(rows->currentIndex());
    auto *choice = rows->viewport()->findChild<QComboBox *>();
    REQUIRE(choice != nullptr);
    choice->setCurrentIndex(choice->findText(tables::Labels::of(EntryState::UnderWay)));
    Q_EMIT choice->activated(choice->currentIndex());
    const auto shown
        = [&rows](int row, int column) { return rows->filter()->index(row, column).data().toString(); };
    CHECK(QTest::qWaitFor(
        [&] {
            return shown(0, tables::SubmissionEntryModel::State) == tables::Labels::of(EntryState::UnderWay);
        },
        dondoc::test::kPatienceMs));
    REQUIRE(rows->setCurrentId(u"16"_s));
    QTest::mouseClick(panel->findChild<QPushButton *>(u"leave-out"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return issues->count() == 0; }, dondoc::test::kPatienceMs));

    clickSeen(panel->findChild<QPushButton *>(u"accept"_s));
    QByteArray entries;
    REQUIRE(QTest::qWaitFor(
        [&] {
            entries = bench.exported(u"entries"_s);
            return entries.contains("Đã họp");
        },
        kPatienceMs));
    CHECK(entries.contains("under_way"));
    CHECK_FALSE(entries.contains("Không phải của xã"));
}

TEST_CASE("A file that cannot be opened leaves the open one as it is")
{
    Bench bench(Desk::PlanOnly);
    const app::OpenFile *before = bench.session();
    const QString wrong = bench.desk().path(u"công văn.dondoc"_s);
    test::writeBytes(wrong, "Kính gửi");
    bench.controller().openFile(wrong);
    QTest::qWait(500);
    CHECK(bench.session() == before);
    test::TypedReport(bench.window(), u"03646"_s, u"1"_s).report(u"Van ghi duoc."_s);
    CHECK(bench.exported(u"entries"_s).contains("Van ghi duoc."));
}

TEST_CASE("A new file with the example quarter is made from the first-run page and opened")
{
    Bench bench(Desk::Nothing);
    CHECK(bench.session() == nullptr);
    bench.controller().createFile(bench.desk().data(), true);
    REQUIRE(bench.waitForView());
    CHECK(bench.session()->path() == bench.desk().data());
    CHECK(bench.exported(u"reports"_s).contains("\"example\":true"));
}

TEST_CASE("Another file takes the place of the open one, and the office's profile is saved in it")
{
    Bench bench(Desk::PlanOnly);
    const QString other = bench.desk().path(u"năm sau.dondoc"_s);
    REQUIRE(bench.desk().dondoc({u"new"_s, other}).exitCode == 0);
    bench.controller().openFile(other);
    REQUIRE(QTest::qWaitFor([&] { return bench.session()->path() == other; }, kPatienceMs));
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    REQUIRE(views.wait(kPatienceMs));
    OfficeProfile profile = test::shownBy(views)->data.office;
    profile.issuingBody = u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s;
    profile.signerName = u"Lò Văn Sơn"_s;
    REQUIRE(bench.commits([&] { Q_EMIT bench.window().settingsPage()->profileEdited(profile); }));
    REQUIRE(views.wait(kPatienceMs));
    CHECK(test::shownBy(views)->data.office.signerName == u"Lò Văn Sơn"_s);
}
