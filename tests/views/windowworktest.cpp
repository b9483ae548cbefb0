// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The window while one works in it: what moves, what is in front, what it remembers.
#include "tests/views/openedwindow.h"
#include "views/pages/reports/agencypicker.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportform.h"
#include "views/pages/reports/tasklist.h"
#include "views/pages/welcome/welcomepage.h"
#include "views/shell/windowstate.h"
#include "views/widgets/datefield.h"
#include "views/widgets/filteredtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using test::OpenedWindow;
using test::planOfSonLa;

TEST_CASE("What comes and goes in the window moves no page from under the pointer")
{
    OpenedWindow bare(false);
    const auto top = [&bare] { return bare.window.pages()->mapTo(&bare.window, QPoint()).y(); };
    const int before = top();
    bare.window.showProblem(u"Không ghi được tệp."_s);
    QTest::qWait(1);
    CHECK(top() == before);
    OpenedWindow example; // with its mark
    CHECK(example.window.pages()->mapTo(&example.window, QPoint()).y() == before);
}

TEST_CASE("Another agency begins at its first task, and no field moves on the way")
{
    OpenedWindow opened;
    opened.window.goTo(PageId::Reports, u"STC"_s);
    const auto *page = opened.find<ReportEntryPage>();
    const auto *form = page->findChild<ReportForm *>();
    const auto *tasks = page->findChild<TaskList *>();
    QList<DateField *> fields = form->findChildren<DateField *>();
    fields.removeIf([](const DateField *field) { return !field->isVisible(); });
    REQUIRE(fields.size() == 2); // a department has no plan of its own
    const auto places = [form, &fields] {
        QList<QPoint> found;
        for (const DateField *field : fields)
            found += field->mapTo(form, QPoint());
        return found;
    };
    QTest::qWait(1);
    const QList<QPoint> before = places();
    opened.window.goTo(PageId::Reports, u"03646/4.1"_s);
    CHECK(tasks->currentTask() == u"4.1"_s);
    QTest::qWait(1);
    CHECK(places() == before);
    opened.window.goTo(PageId::Reports, u"03664"_s);
    CHECK(tasks->currentRow() == 0);
    CHECK(tasks->currentTask() != u"4.1"_s);
    opened.window.showPeriod(makeAssessedPeriod(opened.quarter->data));
    CHECK(tasks->currentRow() == 0);
}

TEST_CASE("A contact typed for a letter is there at the next start")
{
    QByteArray state;
    {
        OpenedWindow opened;
        opened.window.goTo(PageId::Letters, {});
        auto *contact = opened.find<QLineEdit>(u"letter-contact"_s);
        contact->setFocus();
        QTest::keyClicks(contact, u"Ha, 0212 3852 000"_s);
        state = windowstate::save(opened.window);
    }
    MainWindow next;
    REQUIRE(windowstate::restore(next, state));
    next.showFile(u"/tmp/thu.dondoc"_s, false);
    next.showPeriod(makeAssessedPeriod(planOfSonLa()));
    next.goTo(PageId::Letters, {});
    CHECK(next.findChild<QLineEdit *>(u"letter-contact"_s)->text() == u"Ha, 0212 3852 000"_s);
}

TEST_CASE("Tab on the first page goes from making a file to its example to opening one")
{
    MainWindow window;
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto *page = window.findChild<WelcomePage *>();
    const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 2);
    buttons.at(0)->setFocus();
    QTest::keyClick(buttons.at(0), Qt::Key_Tab);
    CHECK(page->findChild<QCheckBox *>()->hasFocus());
    QTest::keyClick(page->findChild<QCheckBox *>(), Qt::Key_Tab);
    CHECK(buttons.at(1)->hasFocus());
}

TEST_CASE("Where columns are tabs the one that is asked for is in front")
{
    OpenedWindow opened;
    opened.window.resize(640, 600);
    opened.window.goTo(PageId::Reports, u"03646"_s);
    QTest::qWait(1);
    const auto *form = opened.find<ReportForm>();
    const auto *picker = opened.find<AgencyPicker>();
    CHECK(form->isVisible());
    CHECK_FALSE(picker->isVisible());
    QTest::keyClick(&opened.window, Qt::Key_F, Qt::ControlModifier);
    CHECK(picker->isVisible());
    CHECK(picker->filterField()->hasFocus());
    opened.window.goTo(PageId::Letters, u"reminder"_s);
    QTest::qWait(1);
    CHECK(opened.find<QComboBox>(u"letter-kind"_s)->isVisible());
    opened.window.goTo(PageId::Tasks, u"4.1"_s);
    QTest::qWait(1);
    auto *tree = opened.find<FilteredTable>(u"tasks-tree"_s);
    CHECK(tree->isVisible());
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK_FALSE(tree->isVisible());
    CHECK(opened.find<FilteredTable>(u"task-story"_s)->isVisible());
}

TEST_CASE("On a usual screen no page has to be scrolled to its buttons")
{
    OpenedWindow opened;
    for (int id = 0; id <= int(PageId::Settings); ++id) {
        opened.window.goTo(PageId(id), {});
        QTest::qWait(20);
        const auto *room = opened.window.pages()->parentWidget()->parentWidget();
        const auto *area = qobject_cast<const QScrollArea *>(room);
        REQUIRE(area);
        INFO(id);
        CHECK(area->verticalScrollBar()->maximum() == 0);
        CHECK(area->horizontalScrollBar()->maximum() == 0);
    }
}
