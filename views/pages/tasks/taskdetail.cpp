// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskDetail: one task whole: its text, who and by when, counts by state, and what every agency says.
#include "views/pages/tasks/taskdetail.h"

#include "models/domain/text/numbers.h"
#include "models/tables/assignees.h"
#include "models/tables/labels.h"
#include "models/tables/taskstorymodel.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/foldinglabel.h"
#include "views/widgets/propertylist.h"
#include "views/widgets/statecounts.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kLinesOfTask = 3;

QMap<ProgressState, int> agencyCounts(const TaskProgress &progress)
{
    QMap<ProgressState, int> counts;
    for (auto it = progress.byState.cbegin(); it != progress.byState.cend(); ++it)
        counts.insert(it.key(), int(it.value().size()));
    counts[ProgressState::NoReport] = progress.count(ProgressState::NoReport);
    return counts;
}

QString deadlineOf(const Task &task, const TaskProgress *progress)
{
    QStringList parts;
    if (!task.deadline.text.isEmpty())
        parts.append(task.deadline.text);
    if (progress && progress->due.isValid())
        parts.append(TaskDetail::tr("due %1").arg(numbers::date(progress->due)));
    if (parts.isEmpty() && progress)
        parts.append(tables::Labels::of(ProgressState::NoDeadline));
    return parts.join(QStringLiteral("; "));
}

QString productOf(const Task &task)
{
    if (task.product.isEmpty() || task.productTo.isEmpty())
        return task.product;
    return TaskDetail::tr("%1, to %2").arg(task.product, task.productTo);
}

} // namespace

TaskDetail::TaskDetail(QWidget *parent)
    : QWidget(parent), m_now(new tables::TaskStoryModel(this)), m_before(new tables::TaskStoryModel(this))
{
    m_stories = new QTabWidget(this);
    m_stories->setDocumentMode(true);
    m_stories->addTab(makeStory(m_now, QStringLiteral("task-story"), tr("Entries of this period")),
                      tr("This period"));
    m_stories->addTab(
        makeStory(m_before, QStringLiteral("task-story-before"), tr("Entries of the period before")),
        tr("Period before"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(makeTop());
    column->addWidget(m_stories, 1);
}

QWidget *TaskDetail::makeTop()
{
    auto *top = new QWidget(this);
    m_text = new FoldingLabel(kLinesOfTask, top);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_counts = new QLabel(top);
    m_counts->setWordWrap(true);
    m_counts->setAccessibleName(tr("Agencies by state"));
    m_facts = new PropertyList(top);
    m_leads = m_facts->addFact(tr("Lead"));
    m_coordinators = m_facts->addFact(tr("Coordinating"));
    m_deadline = m_facts->addFact(tr("Deadline"));
    m_product = m_facts->addFact(tr("Product"));
    m_source = m_facts->addFact(tr("Assigned by"));
    m_overruling = m_facts->addFact(tr("State ruled by the officer"));
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_text);
    column->addWidget(m_facts);
    column->addWidget(m_counts);
    return top;
}

FilterPanel *TaskDetail::makeStory(tables::TaskStoryModel *model, const QString &objectName,
                                   const QString &name)
{
    auto *view = new FilteredTable(model, tables::TaskStoryModel::ResultText,
                                   {{tables::TaskStoryModel::AgencyName, 16},
                                    {tables::TaskStoryModel::State, 15},
                                    {tables::TaskStoryModel::Difficulty, 20},
                                    {tables::TaskStoryModel::Proposal, 20},
                                    {tables::TaskStoryModel::Received, 11}},
                                   this);
    view->setObjectName(objectName);
    view->setEmptyText(tr("Nothing is known of this task in this period."));
    connect(view, &FilteredTable::idActivated, this, &TaskDetail::entryActivated);
    auto *panel = new FilterPanel(view, name, this);
    panel->layout()->setContentsMargins(0, theme::kGrid, 0, 0);
    return panel;
}

void TaskDetail::showTask(const AssessedPeriodPtr &quarter, const AssessedPeriodPtr &before,
                          const QString &taskNumber)
{
    m_quarter = quarter;
    m_taskNumber = taskNumber;
    m_now->setTask(quarter, taskNumber);
    m_before->setTask(before, taskNumber);
    showFacts();
    showCounts();
}

void TaskDetail::showFacts()
{
    const Task *task = m_quarter ? findTask(m_quarter->data, m_taskNumber) : nullptr;
    m_facts->setVisible(task);
    m_stories->setVisible(task && !task->heading);
    if (!task) {
        m_text->setText(tr("Choose a task to see what every agency says of it."));
        return;
    }
    const TaskProgress *progress = m_quarter->assessment.task(m_taskNumber);
    m_text->setText(QStringLiteral("%1. %2").arg(task->number, task->text));
    m_facts->setFact(m_leads, tables::assignees(m_quarter->data, m_taskNumber, Role::Lead).join(u"; "));
    m_facts->setFact(m_coordinators,
                     tables::assignees(m_quarter->data, m_taskNumber, Role::Coordinate).join(u"; "));
    m_facts->setFact(m_deadline, deadlineOf(*task, progress));
    m_facts->setFact(m_product, productOf(*task));
    m_facts->setFact(m_source, task->source);
    m_facts->setFact(m_overruling,
                     progress && progress->overruled
                         ? QStringLiteral("%1: %2").arg(tables::Labels::of(progress->state), progress->reason)
                         : QString());
}

void TaskDetail::showCounts()
{
    const TaskProgress *progress = m_quarter ? m_quarter->assessment.task(m_taskNumber) : nullptr;
    m_counts->setVisible(progress);
    m_counts->setText(progress ? countsHtml(agencyCounts(*progress), palette()) : QString());
}

void TaskDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_counts)
        showCounts();
}

} // namespace dondoc::views
