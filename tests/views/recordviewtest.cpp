// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilteredTable and FilterPanel: what a list keeps when its values change, and what it copies.
#include "models/tables/agencytablemodel.h"
#include "models/tables/filtermodel.h"
#include "models/tables/tasktreemodel.h"
#include "tests/support/plandata.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace Qt::StringLiterals;
using tables::AgencyTableModel;
using tables::TaskTreeModel;
using views::CopiedCells;
using views::FilteredTable;
using views::FilterPanel;

namespace {

AssessedPeriodPtr recordQuarter()
{
    PeriodSnapshot data = test::planOfSonLa();
    return makeAssessedPeriod(data);
}

struct AgencyList {
    AgencyTableModel model;
    FilteredTable view{&model, AgencyTableModel::Name, {}};
    AgencyList()
    {
        model.setQuarter(recordQuarter());
        view.resize(900, 300);
        view.show();
    }
};

} // namespace

TEST_CASE("a list keeps its row, its selection and its scroll position when the values change")
{
    AgencyList list;
    REQUIRE(list.view.setCurrentId(u"03646"_s));
    const int scroll = list.view.verticalScrollBar()->value();
    QSignalSpy told(&list.view, &FilteredTable::currentIdChanged);
    list.model.setQuarter(recordQuarter());
    CHECK(list.view.currentId() == u"03646"_s);
    CHECK(list.view.selectionModel()->selectedRows().size() == 1);
    CHECK(list.view.verticalScrollBar()->value() == scroll);
    REQUIRE(told.count() == 1); // so that what stands beside it is shown anew
    CHECK(told.first().first().toString() == u"03646"_s);
}

TEST_CASE("a list that loses its row says so")
{
    AgencyList list;
    REQUIRE(list.view.setCurrentId(u"03646"_s));
    QSignalSpy told(&list.view, &FilteredTable::currentIdChanged);
    list.model.setQuarter(recordQuarter(), {u"STC"_s});
    REQUIRE(told.count() == 1);
    CHECK(told.first().first().toString().isEmpty());
    CHECK_FALSE(list.view.setCurrentId(u"03646"_s));
}

TEST_CASE("selected rows are copied as tab-separated text in the order shown, with Ctrl+C")
{
    AgencyList list;
    list.model.setQuarter(recordQuarter(), {u"STC"_s, u"SCT"_s});
    list.view.sortByColumn(AgencyTableModel::Name, Qt::AscendingOrder);
    list.view.selectAll();
    list.view.activateWindow(); // a shortcut needs the active window
    REQUIRE(QTest::qWaitForWindowActive(&list.view));
    list.view.setFocus();
    QTest::keyClick(&list.view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).startsWith(u"Sở Công Thương\t"_s));
    CHECK(lines.at(1).startsWith(u"Sở Tài chính\t"_s));
    CHECK(lines.at(0).count(u'\t') == AgencyTableModel::ColumnCount - 1);
    CHECK(list.view.selectedText(true).split(u'\n').size() == 3);
}

TEST_CASE("cells with line breaks or quotes are quoted for the spreadsheet, hidden columns left out")
{
    PeriodSnapshot data = recordQuarter()->data;
    data.tasks[0].text = u"dòng một\ndòng \"hai\""_s;
    TaskTreeModel model;
    model.setQuarter(makeAssessedPeriod(data));
    FilteredTable view(&model, TaskTreeModel::Text, {});
    view.resize(1600, 300);
    for (int column = TaskTreeModel::Leads; column < TaskTreeModel::ColumnCount; ++column)
        view.header()->hideSection(column);
    REQUIRE(view.setCurrentId(u"1"_s));
    CHECK(view.selectedText(false) == u"1\t\"dòng một\ndòng \"\"hai\"\"\""_s);
}

TEST_CASE("what looks like a day is copied as text, numbers as numbers")
{
    CopiedCells cells;
    cells.addRow(
        {{u"9/11"_s, 9}, {u"05/10/2025"_s, QDate(2025, 10, 5)}, {u"1.234,5"_s, 1234.5}, {u"a<b"_s, {}}});
    const QString html = cells.html();
    CHECK(html.contains(u"mso-number-format:\"\\@\"'>9/11</td>"_s));
    CHECK(html.contains(u"mso-number-format:\"\\@\"'>05/10/2025</td>"_s));
    CHECK(html.contains(u"x:num=\"1234.5\">1.234,5</td>"_s));
    CHECK(html.contains(u"a&lt;b"_s));
    CHECK(cells.text() == u"9/11\t05/10/2025\t1.234,5\ta<b"_s);
}

TEST_CASE("columns that can be spared go first to last where there is no room, and come back")
{
    AgencyList list;
    list.view.setSpareColumns({AgencyTableModel::Tasks, AgencyTableModel::Kind});
    const QHeaderView *header = list.view.header();
    list.view.resize(1400, 300);
    CHECK_FALSE(header->isSectionHidden(AgencyTableModel::Tasks));
    list.view.resize(300, 300);
    CHECK(header->isSectionHidden(AgencyTableModel::Tasks));
    CHECK(header->isSectionHidden(AgencyTableModel::Kind));
    CHECK_FALSE(header->isSectionHidden(AgencyTableModel::Received));
    list.view.resize(1400, 300);
    CHECK_FALSE(header->isSectionHidden(AgencyTableModel::Kind));
}

TEST_CASE("columns are chosen in a menu, also against the width, and remembered")
{
    AgencyList list;
    list.view.setSpareColumns({AgencyTableModel::Tasks});
    list.view.resize(300, 300);
    const QHeaderView *header = list.view.header();
    auto *menu = list.view.findChild<QMenu *>();
    const auto entry = [menu](int number) {
        Q_EMIT menu->aboutToShow();
        return menu->actions().at(number);
    };
    CHECK(list.view.actions().contains(menu->menuAction())); // the menu key shows it too
    CHECK_FALSE(entry(AgencyTableModel::Name)->isEnabled());
    REQUIRE(header->isSectionHidden(AgencyTableModel::Tasks));
    entry(AgencyTableModel::Tasks)->trigger();
    CHECK_FALSE(header->isSectionHidden(AgencyTableModel::Tasks));
    entry(AgencyTableModel::Kind)->trigger();
    CHECK(header->isSectionHidden(AgencyTableModel::Kind));

    AgencyList next;
    REQUIRE(next.view.restoreColumns(list.view.saveColumns()));
    next.view.resize(300, 300);
    CHECK(next.view.header()->isSectionHidden(AgencyTableModel::Kind));
    CHECK_FALSE(next.view.header()->isSectionHidden(AgencyTableModel::Tasks));
    CHECK_FALSE(next.view.restoreColumns("something else"));

    Q_EMIT menu->aboutToShow();
    menu->actions().constLast()->trigger(); // as at first
    list.view.resize(1600, 300);
    CHECK_FALSE(header->isSectionHidden(AgencyTableModel::Kind));
}

TEST_CASE("a heading is never narrower than its title")
{
    AgencyTableModel model;
    model.setQuarter(recordQuarter());
    FilteredTable view(&model, AgencyTableModel::Name, {{AgencyTableModel::Kind, 2}});
    view.resize(150, 300);
    view.show();
    const QHeaderView *header = view.header();
    for (const int column : {int(AgencyTableModel::Name), int(AgencyTableModel::Kind)})
        CHECK(header->sectionSize(column) >= header->sectionSizeHint(column));
}

TEST_CASE("typing without accents filters, Down goes to the list, Escape takes the filter away")
{
    TaskTreeModel model;
    auto *view = new FilteredTable(&model, TaskTreeModel::Text, {});
    view->showAsTree();
    FilterPanel panel(view, u"Tasks"_s);
    model.setQuarter(recordQuarter());
    panel.show();
    QLineEdit *field = panel.filterField();
    const auto counted = [&panel] { return panel.findChild<QLabel *>()->text(); };
    CHECK(counted() == u"30"_s); // the four headings are no tasks
    field->setFocus();
    QTest::keyClicks(field, u"cong nghe cao"_s);
    CHECK_FALSE(view->filter()->indexOfId(u"16"_s).isValid());
    CHECK(view->filter()->indexOfId(u"5.1"_s).isValid());
    CHECK(counted() == u"4/30"_s);
    CHECK(view->isExpanded(view->filter()->indexOfId(u"5"_s)));
    QTest::keyClick(field, Qt::Key_Down);
    CHECK_FALSE(view->currentId().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(field->text().isEmpty());
    CHECK(view->filter()->indexOfId(u"16"_s).isValid());
}
