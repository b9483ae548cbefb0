// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MainWindow, driven with keys and clicks: places, choosers, what it signals and what it remembers.
#include "views/shell/mainwindow.h"
#include "tests/support/catch.h"
#include "tests/views/openedwindow.h"
#include "views/messages/changenames.h"
#include "views/pages/home/homepage.h"
#include "views/pages/home/workflowsteps.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportform.h"
#include "views/pages/tasks/taskspage.h"
#include "views/shell/mainmenu.h"
#include "views/shell/navigationbar.h"
#include "views/shell/planperiodbar.h"
#include "views/shell/problembar.h"
#include "views/shell/undoquestion.h"
#include "views/shell/windowpages.h"
#include "views/shell/windowstate.h"
#include "views/widgets/filteredtable.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using test::OpenedWindow;

namespace {

/// The pages that took values, in their order.
class FilledPages
{
public:
    explicit FilledPages(const MainWindow &window) : m_spy(window.pages(), &WindowPages::filled) { }
    QList<PageId> take()
    {
        QList<PageId> ids;
        while (!m_spy.isEmpty()) {
            ids += m_spy.takeFirst().constFirst().value<PageId>();
        }
        return ids;
    }

private:
    QSignalSpy m_spy;
};

bool someLabelShows(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

} // namespace

TEST_CASE("Ctrl and a digit reach every place")
{
    OpenedWindow opened;
    const PageId places[] = {PageId::Home,       PageId::Tasks,   PageId::Agencies, PageId::Reports,
                             PageId::Indicators, PageId::Summary, PageId::Letters,  PageId::Settings};
    for (const PageId place : places) {
        QTest::keyClick(&opened.window, Qt::Key(Qt::Key_1 + int(place)), Qt::ControlModifier);
        CHECK(opened.find<NavigationBar>()->current() == place);
    }
    QTest::keyClick(&opened.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(opened.find<HomePage>()->isVisible());
}

TEST_CASE("Places keep their names where only icons are seen")
{
    OpenedWindow opened;
    opened.window.resize(800, 700);
    auto *bar = opened.window.findChild<NavigationBar *>();
    REQUIRE(bar->item(0)->text().isEmpty());
    for (int row = 0; row < bar->count(); ++row) {
        const QAccessibleInterface *place = QAccessible::queryAccessibleInterface(bar)->child(row);
        CHECK(place->text(QAccessible::Name) == NavigationBar::title(PageId(row)));
    }
}

TEST_CASE("Areas that only scroll are no stop of Tab")
{
    OpenedWindow opened;
    const QList<QScrollArea *> areas = opened.window.findChildren<QScrollArea *>();
    CHECK(areas.size() > 4);
    for (const QScrollArea *each : areas) {
        CAPTURE(each->parentWidget()->metaObject()->className());
        CHECK_FALSE(each->focusPolicy() & Qt::TabFocus);
    }
}

TEST_CASE("example data is said in a banner, and only there where it is")
{
    OpenedWindow example;
    CHECK(someLabelShows(example.window, u"EXAMPLE DATA"_s));
    OpenedWindow bare(false);
    CHECK_FALSE(someLabelShows(bare.window, u"EXAMPLE DATA"_s));
}

TEST_CASE("the steps of asking and reminding lead to their letters")
{
    OpenedWindow opened;
    auto *kind = opened.find<QComboBox>(u"letter-kind"_s);
    REQUIRE(kind);
    for (const auto &[step, letter] : {std::pair(Step::Remind, 1), std::pair(Step::AskForReports, 0)}) {
        opened.window.goTo(PageId::Home, {});
        Q_EMIT opened.find<WorkflowSteps>()->stepChosen(step);
        CHECK(opened.find<NavigationBar>()->current() == PageId::Letters);
        CHECK(kind->isVisible());
        CHECK(kind->currentIndex() == letter);
    }
}

TEST_CASE("choosing a period signals it once, setting one signals nothing")
{
    OpenedWindow opened;
    QSignalSpy chosen(&opened.window, &MainWindow::periodChosen);
    opened.window.topLine()->setPeriods({periods::quarter(2025, 4), periods::quarter(2025, 3)},
                                        periods::quarter(2025, 4));
    CHECK(chosen.count() == 0);
    QComboBox *box = opened.find<PlanPeriodBar>()->findChildren<QComboBox *>().last();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<Period>() == periods::quarter(2025, 3));
}

TEST_CASE("a chosen task stays chosen when new values come")
{
    OpenedWindow opened;
    opened.window.goTo(PageId::Tasks, u"15.6"_s);
    auto *tree = opened.find<FilteredTable>(u"tasks-tree"_s);
    CHECK(tree->currentId() == u"15.6"_s);
    opened.window.showPeriod(makeAssessedPeriod(opened.quarter->data));
    CHECK(tree->currentId() == u"15.6"_s);
    CHECK(opened.find<FilteredTable>(u"task-story"_s)->model()->rowCount() == 76);
}

TEST_CASE("undo and redo ask only while there is something, and closing is said")
{
    OpenedWindow opened;
    QSignalSpy undo(&opened.window, &MainWindow::undoRequested);
    QSignalSpy redo(&opened.window, &MainWindow::redoRequested);
    QSignalSpy closing(&opened.window, &MainWindow::closing);
    opened.find<NavigationBar>()->setFocus();
    QTest::keyClick(opened.find<NavigationBar>(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(undo.count() == 0);
    opened.window.menu()->setHistory(u"report"_s, u"report"_s);
    opened.window.goTo(PageId::Reports, {});
    QTest::keyClick(opened.find<NavigationBar>(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(opened.find<NavigationBar>(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(undo.count() == 1);
    CHECK(redo.count() == 1);
    opened.window.close();
    CHECK(closing.count() == 1);
}

TEST_CASE("what was changed on another page is taken back only after a question, which names it")
{
    OpenedWindow opened;
    QString question;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        question = box->text();
        box->reject();
    });
    answers.start(20);
    opened.window.goTo(PageId::Reports, {});
    const auto shown = [&opened] { return opened.window.pages()->currentId(); };
    CHECK_FALSE(mayTakeBack(AskedChange{.label = u"letter"_s, .isSeen = true, .where = {}, .others = {}},
                            shown(), &opened.window));
    CHECK(question.contains(changeName(u"letter"_s)));
    CHECK_FALSE(mayDoAgain(AskedChange{.label = u"example"_s, .isSeen = true, .where = {}, .others = {}},
                           shown(), &opened.window));
    CHECK(question.contains(changeName(u"example"_s)));
    question.clear();
    for (const QString &label : {u"import"_s, u"imports 14"_s, u"incoming_register 3"_s}) // made here
        CHECK(mayTakeBack(AskedChange{.label = label, .isSeen = true, .where = {}, .others = {}}, shown(),
                          &opened.window));
    const AskedChange others{.label = u"report"_s, .isSeen = true, .where = {}, .others = u"Lò Thị Hà"_s};
    CHECK_FALSE(mayTakeBack(others, shown(), &opened.window));
    CHECK(question.contains(u"Lò Thị Hà"_s));
    question.clear();
    CHECK(mayTakeBack(AskedChange{.label = u"report"_s, .isSeen = true, .where = {}, .others = {}}, shown(),
                      &opened.window));
    const AskedChange elsewhere{
        .label = u"report"_s, .isSeen = false, .where = u"Xã Mường É, 4.1"_s, .others = {}};
    CHECK_FALSE(mayTakeBack(elsewhere, shown(), &opened.window)); // of the same page, and out of sight
    CHECK(question.contains(u"Xã Mường É, 4.1"_s));
    question.clear();
    opened.window.goTo(PageId::Letters, {});
    CHECK(mayTakeBack(AskedChange{.label = u"letter"_s, .isSeen = true, .where = {}, .others = {}}, shown(),
                      &opened.window));
    CHECK(question.isEmpty());
}

TEST_CASE("problems stand in a bar until they are dismissed")
{
    OpenedWindow opened;
    auto *bar = opened.find<ProblemBar>();
    CHECK_FALSE(bar->isVisible());
    opened.window.showProblem(u"first"_s);
    opened.window.showProblem(u"second"_s);
    CHECK(bar->isVisible());
    CHECK(bar->findChild<QLabel *>()->text() == u"second\nfirst"_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("columns that someone widened are as wide at the next start, and foreign bytes change nothing")
{
    OpenedWindow opened;
    const int column = 6;
    opened.find<FilteredTable>(u"tasks-tree"_s)->header()->resizeSection(column, 177);
    const QByteArray state = windowstate::save(opened.window);
    OpenedWindow next;
    CHECK(next.find<FilteredTable>(u"tasks-tree"_s)->header()->sectionSize(column) != 177);
    CHECK_FALSE(windowstate::restore(next.window, QByteArray("no such state")));
    CHECK_FALSE(windowstate::restore(next.window, {}));
    CHECK(windowstate::restore(next.window, state));
    CHECK(next.find<FilteredTable>(u"tasks-tree"_s)->header()->sectionSize(column) == 177);
}

TEST_CASE("Values are filled in on the page that is seen, and on the others when they come to be seen")
{
    OpenedWindow opened;
    FilledPages filled(opened.window);
    opened.window.showPeriod(opened.quarter);
    CHECK(filled.take() == QList{PageId::Home});
    opened.window.goTo(PageId::Tasks, u"15.6"_s);
    CHECK(filled.take() == QList{PageId::Tasks});
    CHECK(opened.find<FilteredTable>(u"tasks-tree"_s)->currentId() == u"15.6"_s);
    opened.window.goTo(PageId::Home, {});
    opened.window.goTo(PageId::Tasks, {});
    CHECK(filled.take().isEmpty());
    opened.window.showPeriod(opened.quarter);
    CHECK(filled.take() == QList{PageId::Tasks});
    opened.window.pages()->toPrint();
    CHECK(filled.take() == QList{PageId::Summary});
}

TEST_CASE("A hidden page on which typing waits to be saved takes new values at once")
{
    OpenedWindow opened;
    opened.window.goTo(PageId::Reports, u"03646/4.1"_s);
    QTest::keyClicks(opened.find<ReportForm>()->findChild<QLineEdit *>(), u"45"_s);
    opened.window.goTo(PageId::Home, {});
    FilledPages filled(opened.window);
    opened.window.showPeriod(opened.quarter);
    CHECK(filled.take() == QList{PageId::Home, PageId::Reports});
    CHECK(opened.window.pages()->hasPendingEdits());
}

TEST_CASE("Values of a file that is left are filled into no page")
{
    OpenedWindow opened;
    FilledPages filled(opened.window);
    opened.window.pages()->discard();
    opened.window.goTo(PageId::Tasks, {});
    CHECK(filled.take().isEmpty());
    opened.window.showPeriod(opened.quarter);
    CHECK(filled.take() == QList{PageId::Tasks});
}

TEST_CASE("The form of a file that is left shows the next file's values and saves into them")
{
    OpenedWindow opened;
    opened.window.goTo(PageId::Reports, u"03646/4.1"_s);
    auto *number = opened.find<ReportForm>()->findChild<QLineEdit *>();
    const QString stored = number->text();
    number->setFocus();
    QTest::keyClicks(number, u"45"_s);
    opened.window.pages()->flush();
    opened.window.pages()->discard();
    CHECK_FALSE(number->isEnabled());
    opened.window.showPeriod(opened.quarter);
    CHECK(number->isEnabled());
    QSignalSpy edited(opened.find<ReportEntryPage>(), &ReportEntryPage::reportEdited);
    QTest::keyClicks(number, u"7"_s);
    CHECK(opened.window.pages()->hasPendingEdits());
    opened.window.pages()->flush();
    CHECK(edited.size() == 1);
    opened.window.goTo(PageId::Reports, u"03646"_s);
    CHECK(number->text() == stored);
}

TEST_CASE("without a file the first page offers both ways to begin")
{
    MainWindow window;
    window.resize(1000, 700);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK_FALSE(window.findChild<NavigationBar *>()->isVisible());
    CHECK_FALSE(window.findChild<PlanPeriodBar *>()->isVisible());
    int buttons = 0;
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        buttons += button->isVisible() ? 1 : 0;
    CHECK(buttons == 2);
}

TEST_CASE("A double click on what leads to another page presses nothing there")
{
    OpenedWindow opened;
    QPushButton leads(&opened.window);
    QPushButton below(&opened.window);
    for (QPushButton *each : {&below, &leads}) {
        each->setGeometry(300, 200, 80, 30);
        each->show();
    }
    int pressed = 0;
    QObject::connect(&below, &QPushButton::clicked, &below, [&pressed] { ++pressed; });
    QObject::connect(&leads, &QPushButton::clicked, &leads, [&] {
        leads.hide();
        Q_EMIT opened.window.pages()->pageRequested(PageId::Reports, {});
    });
    QTest::mouseClick(&leads, Qt::LeftButton);
    QTest::mouseClick(&below, Qt::LeftButton);
    CHECK(pressed == 0);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(&below, Qt::LeftButton);
    CHECK(pressed == 1);
}

TEST_CASE("The next start comes on the page where one was")
{
    OpenedWindow opened;
    opened.window.goTo(PageId::Letters, {});
    const QByteArray state = windowstate::save(opened.window);
    MainWindow next;
    REQUIRE(windowstate::restore(next, state));
    next.showFile({}, false);
    next.showFile(u"/tmp/thu.dondoc"_s, false);
    next.showPeriod(opened.quarter);
    CHECK(next.pages()->currentId() == PageId::Letters);
}
