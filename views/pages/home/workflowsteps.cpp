// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WorkflowSteps: the six steps of a period as rows, each with its figure and its one button.
#include "views/pages/home/workflowsteps.h"

#include "models/domain/summary/letterqueries.h"
#include "models/domain/text/numbers.h"
#include "views/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <iterator>

namespace dondoc::views {

namespace {

struct StepSpec {
    Step step;
    const char *title;
    const char *button;
    QString (*figure)(const AssessedPeriod &);
    bool (*done)(const AssessedPeriod &);
};

QString span(const AssessedPeriod &quarter)
{
    const Period &period = quarter.data.period;
    return WorkflowSteps::tr("%1 to %2").arg(numbers::date(period.from), numbers::date(period.to));
}

QString asked(const AssessedPeriod &quarter)
{
    if (const SentLetter *request = newestLetter(quarter.data.letters, LetterKind::Request))
        return WorkflowSteps::tr("number %1, %2")
            .arg(numbers::documentNumber(request->number), numbers::date(request->sentOn));
    return WorkflowSteps::tr("%1 agencies").arg(numbers::integer(quarter.assessment.receipt.asked));
}

QString received(const AssessedPeriod &quarter)
{
    const ReceiptCounts &receipt = quarter.assessment.receipt;
    return QStringLiteral("%1/%2").arg(numbers::integer(receipt.received), numbers::integer(receipt.asked));
}

QString missing(const AssessedPeriod &quarter)
{
    return WorkflowSteps::tr("%1 not sent").arg(numbers::integer(quarter.assessment.receipt.missing.size()));
}

QString withContent(const AssessedPeriod &quarter)
{
    const TaskCounts &figures = quarter.assessment.figures;
    return WorkflowSteps::tr("%1/%2 tasks with content")
        .arg(numbers::integer(figures.withContent), numbers::integer(figures.total));
}

QString upward(const AssessedPeriod &quarter)
{
    if (isIssued(quarter.data))
        return WorkflowSteps::tr("number %1, %2")
            .arg(quarter.data.summary->number, numbers::date(quarter.data.summary->issuedOn));
    return WorkflowSteps::tr("by %1").arg(numbers::date(quarter.assessment.deadlines.upward));
}

bool always(const AssessedPeriod &) { return true; }
bool issued(const AssessedPeriod &quarter) { return isIssued(quarter.data); }
bool wasAsked(const AssessedPeriod &quarter)
{
    return newestLetter(quarter.data.letters, LetterKind::Request) != nullptr;
}
bool noneMissing(const AssessedPeriod &quarter) { return quarter.assessment.receipt.missing.isEmpty(); }

bool allWithContent(const AssessedPeriod &quarter)
{
    return quarter.assessment.figures.withContent == quarter.assessment.figures.total;
}

constexpr StepSpec kSteps[] = {
    {Step::OpenPeriod, QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Open the period"),
     QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Open the &next period…"), span, always},
    {Step::AskForReports, QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Ask for reports"),
     QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Write the request"), asked, wasAsked},
    {Step::ReceiveReports, QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Receive reports"),
     QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Enter reports"), received, noneMissing},
    {Step::Remind, QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Remind"),
     QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Write the reminder"), missing, noneMissing},
    {Step::SumUp, QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Sum up"),
     QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "See the report"), withContent, allWithContent},
    {Step::Sign, QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Submit for signing"),
     QT_TRANSLATE_NOOP("dondoc::views::WorkflowSteps", "Submit, issue"), upward, issued},
};

enum GridColumn { SignColumn, TitleColumn, ValueColumn, ButtonColumn };

} // namespace

WorkflowSteps::WorkflowSteps(QWidget *parent) : QFrame(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kGrid);
    grid->setVerticalSpacing(theme::kGrid / 2);
    grid->setColumnStretch(ValueColumn, 1);
    for (int row = 0; row < int(std::size(kSteps)); ++row)
        addStep(grid, row);
    grid->setRowStretch(int(std::size(kSteps)), 1);
}

void WorkflowSteps::addStep(QGridLayout *grid, int row)
{
    const StepSpec &spec = kSteps[row];
    auto *sign = new QLabel(this);
    auto *title = new QLabel(QStringLiteral("%1. %2").arg(row + 1).arg(tr(spec.title)), this);
    auto *figure = new QLabel(this);
    auto *button = new QPushButton(tr(spec.button), this);
    sign->setFixedWidth(qMax(2 * theme::kGrid, fontMetrics().height()));
    QFont bold = figure->font();
    bold.setBold(true);
    figure->setFont(bold);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    button->setAccessibleName(
        QStringLiteral("%1: %2").arg(tr(spec.title), tr(spec.button).remove(QLatin1Char('&'))));
    button->setMinimumSize(button->sizeHint().width() + 2 * theme::kGrid, 4 * theme::kGrid);
    connect(button, &QPushButton::clicked, this, [this, step = spec.step] { Q_EMIT stepChosen(step); });
    grid->addWidget(sign, row, SignColumn);
    grid->addWidget(title, row, TitleColumn);
    grid->addWidget(figure, row, ValueColumn);
    grid->addWidget(button, row, ButtonColumn);
    m_signs.append(sign);
    m_figures.append(figure);
}

void WorkflowSteps::showPeriod(const AssessedPeriod &quarter)
{
    for (int row = 0; row < int(std::size(kSteps)); ++row) {
        const bool done = kSteps[row].done(quarter);
        const auto shown = theme::of(done ? ProgressState::DoneOnTime : ProgressState::NotStarted, palette());
        QPalette coloured = palette();
        coloured.setColor(QPalette::WindowText, shown.colour);
        m_signs.at(row)->setPalette(coloured);
        m_signs.at(row)->setText(shown.sign);
        m_signs.at(row)->setAccessibleName(done ? tr("done") : tr("to be done"));
        m_figures.at(row)->setText(kSteps[row].figure(quarter));
    }
}

} // namespace dondoc::views
