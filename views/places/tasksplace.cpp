// SPDX-License-Identifier: GPL-3.0-or-later
// TasksPlace: "Nhiệm vụ"; the plan's tree as printed, and the chosen task's story beside it.
#include "views/places/tasksplace.h"

#include "models/tables/assignees.h"
#include "models/tables/tasktreemodel.h"
#include "views/look.h"
#include "views/places/taskdetail.h"
#include "views/recordpanel.h"
#include "views/recordview.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace dondoc::views {

TasksPlace::TasksPlace(QWidget *parent)
    : Place(parent), m_tasks(new tables::TaskTreeModel(this)), m_tree(makeTree()),
      m_detail(new TaskDetail(this))
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("tasks-splitter"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * look::kGrid);
    split->addWidget(m_tree);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setSizes({820, 350});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::kGrid, look::kGrid, look::kGrid, look::kGrid);
    column->addWidget(split);
    connect(m_tree->view(), &RecordView::currentIdChanged, this, &TasksPlace::showDetail);
    connect(m_detail, &TaskDetail::entryActivated, this, [this](const QString &agencyCode) {
        Q_EMIT placeRequested(PlaceId::Reports,
                              QStringLiteral("%1/%2").arg(agencyCode, m_tree->view()->currentId()));
    });
}

RecordPanel *TasksPlace::makeTree()
{
    auto *view = new RecordView(m_tasks, tables::TaskTreeModel::Text, {6, 0, 13, 13, 9, 11, 14, 8}, this);
    view->setObjectName(QStringLiteral("tasks-tree"));
    view->setEmptyText(tr("No task fits the filter."));
    view->showAsTree();
    view->setSpareColumns({tables::TaskTreeModel::Coordinators, tables::TaskTreeModel::DeadlineText});
    return new RecordPanel(view, tr("Tasks of the plan"), this);
}

void TasksPlace::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_before = tables::quarterBefore(*quarter);
    m_tasks->setQuarter(quarter); // the view keeps its row and asks for the detail anew
    m_tree->view()->selectFirstIfNone();
}

void TasksPlace::showDetail(const QString &taskNumber)
{
    m_detail->showTask(m_quarter, m_before, taskNumber);
}

void TasksPlace::goTo(const QString &record)
{
    m_tree->filterField()->clear();
    m_tree->view()->setCurrentId(record);
    m_tree->view()->setFocus();
}

QWidget *TasksPlace::filterField() const { return m_tree->filterField(); }

} // namespace dondoc::views
