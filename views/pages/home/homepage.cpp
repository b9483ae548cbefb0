// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HomePage: "Công việc trong kỳ"; both deadlines, what needs doing, the six steps, and who and what is
// missing.
#include "views/pages/home/homepage.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/receiptchart.h"
#include "models/report/drafting/context/statechart.h"
#include "models/tables/agencytablemodel.h"
#include "models/tables/tasktreemodel.h"
#include "views/pages/home/deadlinecard.h"
#include "views/pages/home/workflowsteps.h"
#include "views/preview/chartpanel.h"
#include "views/widgets/columns.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/statecounts.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kStepsLetters = 48;
constexpr int kMissingLetters = 40;
constexpr int kRoomForCharts = 42; ///< lines of height from which they stand under the steps

using AgencyColumns = tables::AgencyTableModel;
using TaskColumns = tables::TaskTreeModel;

QStringList withoutContent(const AssessedPeriod &quarter)
{
    QStringList taskNumbers;
    for (const TaskProgress &task : quarter.assessment.tasks)
        if (!task.hasContent())
            taskNumbers.append(task.taskNumber);
    return taskNumbers;
}

/// One sentence: the most pressing thing, as of that day.
QString pressing(const AssessedPeriod &quarter, const QDate &today)
{
    const Assessment &known = quarter.assessment;
    if (isIssued(quarter.data))
        return HomePage::tr("The report was issued under number %1, %2.")
            .arg(quarter.data.summary->number, numbers::date(quarter.data.summary->issuedOn));
    const auto missing = numbers::integer(known.receipt.missing.size());
    const bool past = today.isValid() && today > known.deadlines.agencies;
    if (known.receipt.received == 0 && known.receipt.asked > 0 && past)
        return HomePage::tr("No report has come in yet: the deadline of %1 passed %2 day(s) ago.")
            .arg(numbers::date(known.deadlines.agencies),
                 numbers::integer(known.deadlines.agencies.daysTo(today)));
    if (known.receipt.received == 0 && known.receipt.asked > 0)
        return HomePage::tr("No report has come in yet: agencies send theirs by %1.")
            .arg(numbers::date(known.deadlines.agencies));
    if (!known.receipt.missing.isEmpty() && past)
        return HomePage::tr("Remind the agencies that are late: %1.").arg(missing);
    if (!known.receipt.missing.isEmpty())
        return HomePage::tr("Reports still awaited: %1.").arg(missing);
    if (known.figures.withContent < known.figures.total)
        return HomePage::tr("Look into the tasks without any content: %1.")
            .arg(numbers::integer(known.figures.total - known.figures.withContent));
    return HomePage::tr("Everything has come in: check the summary report and submit it.");
}

} // namespace

HomePage::HomePage(QWidget *parent)
    : Page(parent), m_agencies(new tables::AgencyTableModel(this)), m_tasks(new tables::TaskTreeModel(this))
{
    auto *split = new Columns(QStringLiteral("home-splitter"), this);
    split->addPart(makeSteps(), tr("Steps of the period"), kStepsLetters, 1);
    split->addPart(makeMissingLists(), tr("What is missing"), kMissingLetters, 1);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->setSpacing(theme::kGrid);
    column->addLayout(makeDeadlines());
    column->addWidget(split, 1);
    auto *area = new QScrollArea(this); // for small windows and large letters
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QLayout *HomePage::makeDeadlines()
{
    m_agencyDeadline = new DeadlineCard(tr("Agencies report to the department by"), this);
    m_upwardDeadline = new DeadlineCard(tr("The department reports to the province by"), this);
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    auto *caption = new QLabel(tr("To be done now"), card);
    m_toDo = new QLabel(card);
    m_toDo->setWordWrap(true);
    QFont bold = m_toDo->font();
    bold.setBold(true);
    m_toDo->setFont(bold);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2 * theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
    inside->setSpacing(theme::kGrid / 2);
    inside->addWidget(caption);
    inside->addWidget(m_toDo, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * theme::kGrid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_agencyDeadline, m_upwardDeadline, card})
        line->addWidget(widget, 1);
    return line;
}

QWidget *HomePage::makeSteps()
{
    m_steps = new WorkflowSteps(this);
    connect(m_steps, &WorkflowSteps::stepChosen, this, [this](Step step) {
        switch (step) {
        case Step::OpenPeriod:
            Q_EMIT nextPeriodWanted();
            return;
        case Step::AskForReports:
            Q_EMIT pageRequested(PageId::Letters, QStringLiteral("request"));
            return;
        case Step::ReceiveReports:
            Q_EMIT pageRequested(PageId::Reports, {});
            return;
        case Step::Remind:
            Q_EMIT pageRequested(PageId::Letters, QStringLiteral("reminder"));
            return;
        case Step::SumUp:
            Q_EMIT pageRequested(PageId::Summary, {});
            return;
        case Step::Sign:
            Q_EMIT pageRequested(PageId::Summary, QStringLiteral("issue"));
            return;
        }
    });
    auto *side = new QWidget(this);
    m_states = new QLabel(side);
    m_states->setWordWrap(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::kGrid);
    column->addWidget(m_steps);
    column->addWidget(m_states);
    column->addStretch();
    m_left = column;
    return side;
}

QWidget *HomePage::makeMissingLists()
{
    auto *agencies = new FilteredTable(
        m_agencies, AgencyColumns::Name,
        {{AgencyColumns::Kind, 11}, {AgencyColumns::Tasks, 9}, {AgencyColumns::Reminded, 11}}, this);
    agencies->setObjectName(QStringLiteral("home-agencies"));
    agencies->setSpareColumns({AgencyColumns::Kind, AgencyColumns::Tasks});
    agencies->setEmptyText(tr("Every agency that was asked has sent its report."));
    auto *tasks = new FilteredTable(
        m_tasks, TaskColumns::Text,
        {{TaskColumns::Number, 5}, {TaskColumns::Leads, 24}, {TaskColumns::Due, 11}}, this);
    tasks->setObjectName(QStringLiteral("home-tasks"));
    tasks->setEmptyText(tr("Every task has content from at least one agency."));
    m_agencyPanel = new FilterPanel(agencies, tr("Agencies that have not sent"), this);
    m_taskPanel = new FilterPanel(tasks, tr("Tasks without content"), this);
    m_missing = new QTabWidget(this);
    m_missing->setDocumentMode(true);
    m_missing->setUsesScrollButtons(false); // as wide as its titles
    m_missing->addTab(m_agencyPanel, {});
    m_missing->addTab(m_taskPanel, {});
    m_charts = new ChartPanel(tr("There is nothing to draw yet: no report has come in."), this);
    m_missing->addTab(m_charts, tr("Charts"));
    for (FilterPanel *panel : {m_agencyPanel, m_taskPanel})
        panel->layout()->setContentsMargins(0, theme::kGrid, 0, 0);
    connect(agencies, &FilteredTable::idActivated, this,
            [this](const QString &code) { Q_EMIT pageRequested(PageId::Reports, code); });
    connect(tasks, &FilteredTable::idActivated, this,
            [this](const QString &number) { Q_EMIT pageRequested(PageId::Tasks, number); });
    return m_missing;
}

/// Under the steps, where nothing else stands, or behind a tab where that is low.
void HomePage::placeCharts()
{
    const bool under = height() >= kRoomForCharts * fontMetrics().lineSpacing();
    if (under == (m_missing->indexOf(m_charts) < 0))
        return;
    if (under) {
        m_missing->removeTab(m_missing->indexOf(m_charts));
        m_left->insertWidget(m_left->count() - 1, m_charts, 1);
    } else {
        m_left->removeWidget(m_charts);
        m_missing->addTab(m_charts, tr("Charts"));
    }
    m_charts->setVisible(under || m_missing->currentWidget() == m_charts);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCharts();
}

void HomePage::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_steps->showPeriod(*quarter);
    showDeadlines();
    showStates();
    showMissing();
    showCharts();
}

void HomePage::contextChanged(const PageContext &)
{
    if (m_quarter)
        showDeadlines();
}

void HomePage::showDeadlines()
{
    // Of an issued report no day is left and none is past.
    const QDate today = isIssued(m_quarter->data) ? QDate() : context().today;
    m_agencyDeadline->setDeadline(m_quarter->assessment.deadlines.agencies, today);
    m_upwardDeadline->setDeadline(m_quarter->assessment.deadlines.upward, today);
    m_toDo->setText(pressing(*m_quarter, context().today));
}

void HomePage::showStates()
{
    QMap<ProgressState, int> counts;
    for (const TaskProgress &task : m_quarter->assessment.tasks)
        ++counts[task.state];
    const QString caption = tr("Tasks as of %1: %2")
                                .arg(numbers::date(m_quarter->data.period.to),
                                     numbers::integer(m_quarter->assessment.tasks.size()));
    m_states->setText(QStringLiteral("%1<br><span style='line-height:150%'>%2</span>")
                          .arg(caption.toHtmlEscaped(), countsHtml(counts, palette())));
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_quarter)
        showPeriod(m_quarter);
}

void HomePage::showMissing()
{
    const QStringList missing = m_quarter->assessment.receipt.missing;
    const QStringList empty = withoutContent(*m_quarter);
    m_agencies->setQuarter(m_quarter, missing);
    m_tasks->setQuarter(m_quarter, empty);
    m_missing->setTabText(0, tr("Not sent (%1)").arg(numbers::integer(missing.size())));
    m_missing->setTabText(1, tr("Without content (%1)").arg(numbers::integer(empty.size())));
}

void HomePage::showCharts()
{
    QList<report::Chart> charts;
    for (const auto &chart : {report::statesByGroup(m_quarter->data, m_quarter->assessment),
                              report::receiptByDay(m_quarter->data, m_quarter->assessment)}) {
        if (chart)
            charts.append(*chart);
    }
    m_charts->setCharts(charts);
}

QWidget *HomePage::filterField() const
{
    if (m_missing->currentWidget() == m_charts)
        return nullptr;
    const auto *panel = m_missing->currentIndex() == 0 ? m_agencyPanel : m_taskPanel;
    return panel->filterField();
}

} // namespace dondoc::views
