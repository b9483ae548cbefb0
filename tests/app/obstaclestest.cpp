// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Obstacles to be looked at again, answered in the real window: the list and the pages follow, one undo
// brings all of them back.
#include "models/services/obstacleservice.h"
#include "tests/app/windowbench.h"
#include "views/pages/summary/completenesslist.h"
#include "views/pages/summary/summarypage.h"
#include "views/preview/paperview.h"

#include <QApplication>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>

using namespace dondoc;
using namespace dondoc::test;

namespace {

/// Two headings that three communes raised two quarters ago.
void raiseOldObstacles(const QString &path)
{
    const auto session = services::DataFileSession::open(path, services::Access::ReadWrite, u"Hà"_s);
    REQUIRE(session.ok());
    for (const auto &[agency, heading] :
         {std::pair{u"03646"_s, u"Thiếu nước tưới"_s}, std::pair{u"STC"_s, u"Thiếu nước tưới"_s},
          std::pair{u"SCT"_s, u"Thiếu kho lạnh"_s}}) {
        Obstacle obstacle;
        obstacle.heading = heading;
        obstacle.agencyCode = agency;
        obstacle.taskNumbers = {u"4.1"_s};
        obstacle.raisedIn = u"2025-Q2"_s;
        REQUIRE(services::ObstacleService(**session).saveObstacle({}, obstacle).ok());
    }
}

class Reviewing
{
public:
    Reviewing() : bench(Desk::PlanOnly)
    {
        bench.window().resize(1366, 768);
        bench.window().goTo(views::PageId::Summary, {});
        raiseOldObstacles(bench.desk().data());
        side()->setCurrentWidget(list()->parentWidget());
        REQUIRE(waitForLines(2));
        list()->setFocus();
    }
    views::SummaryPage *place() { return bench.window().summaryPage(); }
    QTabWidget *side() { return place()->findChild<QTabWidget *>(u"summary-side"_s); }
    views::CompletenessList *list() { return place()->findChild<views::CompletenessList *>(); }
    QStringList linesToReview()
    {
        QStringList lines;
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->flags().testFlag(Qt::ItemIsSelectable))
                lines.append(list()->item(row)->text());
        }
        return lines;
    }
    bool waitForLines(int count)
    {
        return QTest::qWaitFor([&] { return !place()->isAtWork() && linesToReview().size() == count; },
                               kPatienceMs);
    }
    bool isOnPages(const QString &words)
    {
        QString all;
        auto *paper = place()->findChild<views::PaperView *>(u"draft-pages"_s);
        for (const report::PrintedPage &page : paper->pages()) {
            for (const report::TextRun &run : page.runs)
                all += run.text + u' ';
        }
        return all.simplified().contains(words);
    }
    /// By keys alone: all of the kind, then the button that is n Tabs away.
    void answer(const QString &objectName)
    {
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        auto *button = place()->findChild<QPushButton *>(objectName);
        REQUIRE(button != nullptr);
        for (int tabs = 0; tabs < 8 && QApplication::focusWidget() != button; ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget() == button);
        QTest::keyClick(button, Qt::Key_Space);
    }

    Bench bench;
};

} // namespace

TEST_CASE("What is still there is confirmed by keys, stands on the pages, and goes with one undo")
{
    Reviewing reviewing;
    CHECK_FALSE(reviewing.isOnPages(u"hiếu nước tưới"_s));
    reviewing.answer(u"verdict-still-there"_s);
    REQUIRE(reviewing.waitForLines(0));
    CHECK(reviewing.isOnPages(u"hiếu nước tưới"_s));
    CHECK(reviewing.isOnPages(u"hiếu kho lạnh"_s));

    QTest::keyClick(&reviewing.bench.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(reviewing.waitForLines(2));
    CHECK_FALSE(reviewing.isOnPages(u"hiếu nước tưới"_s));
    CHECK(reviewing.bench.window().statusBar()->currentMessage().contains(u"02"_s));
}

TEST_CASE("What no longer arises leaves the list and stays off the pages")
{
    Reviewing reviewing;
    reviewing.answer(u"verdict-gone"_s);
    REQUIRE(reviewing.waitForLines(0));
    CHECK_FALSE(reviewing.isOnPages(u"hiếu nước tưới"_s));
    CHECK_FALSE(reviewing.isOnPages(u"hiếu kho lạnh"_s));
}
