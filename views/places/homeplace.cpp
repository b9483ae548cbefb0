// SPDX-License-Identifier: GPL-3.0-or-later
// HomePlace: "Công việc trong kỳ"; both deadlines, what needs doing, the six steps, and who and what is
// missing.
#include "views/places/homeplace.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/charts.h"
#include "models/tables/agencytablemodel.h"
#include "models/tables/tasktreemodel.h"
#include "views/look.h"
#include "views/places/chartpanel.h"
#include "views/places/deadlinecard.h"
#include "views/places/steplist.h"
#include "views/recordpanel.h"
#include "views/recordview.h"
#include "views/statecounts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

using AgencyColumns = tables::AgencyTableModel;
using TaskColumns = tables::TaskTreeModel;

QStringList withoutContent(const AssessedPeriod &quarter)
{
    QStringList taskNumbers;
    for (const TaskProgress &task : quarter.assessment.tasks)
        if (task.reported.isEmpty())
            taskNumbers.append(task.taskNumber);
    return taskNumbers;
}

/// One sentence: the most pressing thing, as of that day.
QString pressing(const AssessedPeriod &quarter, const QDate &today)
{
    const Assessment &known = quarter.assessment;
    const auto missing = numbers::integer(known.receipt.missing.size());
    if (known.receipt.received == 0 && known.receipt.asked > 0)
        return HomePlace::tr("No report has come in yet: agencies send theirs by %1.")
            .arg(numbers::date(known.deadlines.agencies));
    if (!known.receipt.missing.isEmpty() && today.isValid() && today > known.deadlines.agencies)
        return HomePlace::tr("Remind the agencies that are late: %1.").arg(missing);
    if (!known.receipt.missing.isEmpty())
        return HomePlace::tr("Reports still awaited: %1.").arg(missing);
    if (known.figures.withContent < known.figures.total)
        return HomePlace::tr("Look into the tasks without any content: %1.")
            .arg(numbers::integer(known.figures.total - known.figures.withContent));
    return HomePlace::tr("Everything has come in: check the summary report and submit it.");
}

} // namespace

HomePlace::HomePlace(QWidget *parent)
    : Place(parent), m_agencies(new tables::AgencyTableModel(this)), m_tasks(new tables::TaskTreeModel(this))
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("home-splitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(makeSteps());
    split->addWidget(makeMissingLists());
    split->setHandleWidth(2 * look::kGrid);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(look::kGrid, look::kGrid, look::kGrid, look::kGrid);
    column->setSpacing(look::kGrid);
    column->addLayout(makeDeadlines());
    column->addWidget(split, 1);
    auto *area = new QScrollArea(this); // for small windows and large letters
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QLayout *HomePlace::makeDeadlines()
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
    inside->setContentsMargins(2 * look::kGrid, look::kGrid, 2 * look::kGrid, look::kGrid);
    inside->setSpacing(look::kGrid / 2);
    inside->addWidget(caption);
    inside->addWidget(m_toDo, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * look::kGrid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_agencyDeadline, m_upwardDeadline, card})
        line->addWidget(widget, 1);
    return line;
}

QWidget *HomePlace::makeSteps()
{
    m_steps = new StepList(this);
    connect(m_steps, &StepList::stepChosen, this, [this](Step step) {
        switch (step) {
        case Step::OpenPeriod:
            Q_EMIT nextPeriodWanted();
            return;
        case Step::AskForReports:
            Q_EMIT placeRequested(PlaceId::Letters, QStringLiteral("request"));
            return;
        case Step::ReceiveReports:
            Q_EMIT placeRequested(PlaceId::Reports, {});
            return;
        case Step::Remind:
            Q_EMIT placeRequested(PlaceId::Letters, QStringLiteral("reminder"));
            return;
        case Step::SumUp:
            goToFirstWithoutContent();
            return;
        case Step::Sign:
            Q_EMIT placeRequested(PlaceId::Summary, {});
            return;
        }
    });
    auto *side = new QWidget(this);
    m_states = new QLabel(side);
    m_states->setWordWrap(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kGrid);
    column->addWidget(m_steps);
    column->addWidget(m_states);
    column->addStretch(1);
    return side;
}

QWidget *HomePlace::makeMissingLists()
{
    auto *agencies = new RecordView(m_agencies, AgencyColumns::Name, {0, 11, 9, 9, 9, 9, 9, 11}, this);
    agencies->setObjectName(QStringLiteral("home-agencies"));
    agencies->setSpareColumns({AgencyColumns::Kind, AgencyColumns::Tasks});
    agencies->setEmptyText(tr("Every agency that was asked has sent its report."));
    for (const int column : {AgencyColumns::Receipt, AgencyColumns::Received, AgencyColumns::Punctuality,
                             AgencyColumns::Covered})
        agencies->header()->hideSection(column);
    auto *tasks = new RecordView(m_tasks, TaskColumns::Text, {5, 0, 24, 0, 0, 11}, this);
    tasks->setObjectName(QStringLiteral("home-tasks"));
    tasks->setEmptyText(tr("Every task has content from at least one agency."));
    for (const int column :
         {TaskColumns::Coordinators, TaskColumns::DeadlineText, TaskColumns::State, TaskColumns::Reported})
        tasks->header()->hideSection(column);
    m_agencyPanel = new RecordPanel(agencies, tr("Agencies that have not sent"), this);
    m_taskPanel = new RecordPanel(tasks, tr("Tasks without content"), this);
    m_missing = new QTabWidget(this);
    m_missing->setDocumentMode(true);
    m_missing->addTab(m_agencyPanel, {});
    m_missing->addTab(m_taskPanel, {});
    m_charts = new ChartPanel(tr("There is nothing to draw yet: no report has come in."), this);
    m_missing->addTab(m_charts, tr("Charts"));
    for (RecordPanel *panel : {m_agencyPanel, m_taskPanel})
        panel->layout()->setContentsMargins(0, look::kGrid, 0, 0);
    connect(agencies, &RecordView::idActivated, this,
            [this](const QString &code) { Q_EMIT placeRequested(PlaceId::Reports, code); });
    connect(tasks, &RecordView::idActivated, this,
            [this](const QString &number) { Q_EMIT placeRequested(PlaceId::Tasks, number); });
    return m_missing;
}

void HomePlace::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_steps->showPeriod(*quarter);
    showDeadlines();
    showStates();
    showMissing();
    showCharts();
}

void HomePlace::setToday(const QDate &today)
{
    m_today = today;
    if (m_quarter)
        showDeadlines();
}

void HomePlace::showDeadlines()
{
    m_agencyDeadline->setDeadline(m_quarter->assessment.deadlines.agencies, m_today);
    m_upwardDeadline->setDeadline(m_quarter->assessment.deadlines.upward, m_today);
    m_toDo->setText(pressing(*m_quarter, m_today));
}

void HomePlace::showStates()
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

void HomePlace::changeEvent(QEvent *event)
{
    Place::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_quarter)
        showPeriod(m_quarter);
}

void HomePlace::showMissing()
{
    const QStringList missing = m_quarter->assessment.receipt.missing;
    const QStringList empty = withoutContent(*m_quarter);
    m_agencies->setQuarter(m_quarter, missing);
    m_tasks->setQuarter(m_quarter, empty);
    m_missing->setTabText(0, tr("Not sent (%1)").arg(numbers::integer(missing.size())));
    m_missing->setTabText(1, tr("Without content (%1)").arg(numbers::integer(empty.size())));
}

void HomePlace::showCharts()
{
    QList<report::Chart> charts;
    for (const auto &chart : {report::statesByGroup(m_quarter->data, m_quarter->assessment),
                              report::receiptByDay(m_quarter->data, m_quarter->assessment)}) {
        if (chart)
            charts.append(*chart);
    }
    m_charts->setCharts(charts);
}

void HomePlace::goToFirstWithoutContent()
{
    const QStringList empty = m_quarter ? withoutContent(*m_quarter) : QStringList();
    Q_EMIT placeRequested(PlaceId::Tasks, empty.value(0));
}

QWidget *HomePlace::filterField() const
{
    if (m_missing->currentWidget() == m_charts)
        return nullptr;
    const auto *panel = m_missing->currentIndex() == 0 ? m_agencyPanel : m_taskPanel;
    return panel->filterField();
}

} // namespace dondoc::views
