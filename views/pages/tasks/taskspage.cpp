// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TasksPage: "Nhiệm vụ"; the plan's tree as printed, and the chosen task's story beside it.
#include "views/pages/tasks/taskspage.h"

#include "models/tables/assignees.h"
#include "models/tables/tasktreemodel.h"
#include "views/pages/tasks/taskdetail.h"
#include "views/widgets/columns.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kListLetters = 60;
constexpr int kDetailLetters = 34;

} // namespace

TasksPage::TasksPage(QWidget *parent)
    : Page(parent), m_tasks(new tables::TaskTreeModel(this)), m_tree(makeTree()),
      m_detail(new TaskDetail(this))
{
    auto *split = new Columns(QStringLiteral("tasks-splitter"), this);
    split->addPart(m_tree, tr("Tasks"), kListLetters, 2);
    split->addPart(m_detail, tr("The task chosen"), kDetailLetters, 1);
    split->setSizes({820, 350});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->addWidget(split);
    connect(m_tree->view(), &FilteredTable::currentIdChanged, this, &TasksPage::showDetail);
    connect(m_tree->view(), &FilteredTable::idActivated, this, [this] { Columns::reveal(m_detail); });
    connect(m_detail, &TaskDetail::entryActivated, this, [this](const QString &agencyCode) {
        Q_EMIT pageRequested(PageId::Reports,
                             QStringLiteral("%1/%2").arg(agencyCode, m_tree->view()->currentId()));
    });
}

FilterPanel *TasksPage::makeTree()
{
    auto *view = new FilteredTable(m_tasks, tables::TaskTreeModel::Text,
                                   {{tables::TaskTreeModel::Number, 6},
                                    {tables::TaskTreeModel::Leads, 13},
                                    {tables::TaskTreeModel::Coordinators, 13},
                                    {tables::TaskTreeModel::DeadlineText, 9},
                                    {tables::TaskTreeModel::Due, 11},
                                    {tables::TaskTreeModel::State, 14},
                                    {tables::TaskTreeModel::Reported, 8}},
                                   this);
    view->setObjectName(QStringLiteral("tasks-tree"));
    view->setEmptyText(tr("No task fits the filter."));
    view->showAsTree();
    view->setSpareColumns({tables::TaskTreeModel::Coordinators, tables::TaskTreeModel::DeadlineText});
    return new FilterPanel(view, tr("Tasks of the plan"), this);
}

void TasksPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_before = tables::quarterBefore(*quarter);
    m_tasks->setQuarter(quarter); // the view keeps its row and asks for the detail anew
    m_tree->view()->selectFirstIfNone();
}

void TasksPage::showDetail(const QString &taskNumber) { m_detail->showTask(m_quarter, m_before, taskNumber); }

void TasksPage::goTo(const QString &record)
{
    m_tree->filterField()->clear();
    Columns::reveal(m_tree);
    m_tree->view()->setCurrentId(record);
    m_tree->view()->setFocus();
}

bool TasksPage::sees(const ChangedPlace &place, const QString & /*keyword*/) const
{
    return place.taskNumber.isEmpty() || place.taskNumber == m_tree->view()->currentId();
}

QWidget *TasksPage::filterField() const { return m_tree->filterField(); }

} // namespace dondoc::views
