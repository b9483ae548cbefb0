// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionValueModel: figures of a submission beside what the file says of them.
#include "models/tables/submissionvaluemodel.h"

#include "models/domain/assessment/indicatordemand.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/text/numberentry.h"
#include "models/tables/labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dondoc::tables {

namespace {

using SubmittedRow = SubmissionValueRow;
using SubmittedPart = Amount IndicatorValue::*;

/// A column and the number that it shows.
struct SubmittedColumn {
    SubmissionValueModel::Column column;
    SubmittedPart part;
};
constexpr std::array kSubmittedNumbers{
    SubmittedColumn{SubmissionValueModel::Value, &IndicatorValue::value},
    SubmittedColumn{SubmissionValueModel::Cumulative, &IndicatorValue::cumulative},
    SubmittedColumn{SubmissionValueModel::Estimate, &IndicatorValue::estimate}};

/// Null for a column that holds no number.
SubmittedPart submittedPartOf(int column)
{
    const auto found = std::find_if(kSubmittedNumbers.begin(), kSubmittedNumbers.end(),
                                    [column](const SubmittedColumn &each) { return each.column == column; });
    return found == kSubmittedNumbers.end() ? nullptr : found->part;
}

QString submittedText(const SubmittedRow &row, const IndicatorValue &figure, SubmittedPart part)
{
    const std::optional<double> &number = figure.*part;
    const int decimals = std::max(row.indicator->decimals, 2);
    // 15 m² is 0,0015 ha and not 0.
    const bool vanishes = number && *number != 0 && std::abs(*number) < 0.5 * std::pow(10.0, -decimals);
    return vanishes ? numbers::entry(number) : numbers::entry(number, 0, decimals);
}

QVariant submittedName(const SubmittedRow &row)
{
    return isFlow(*row.indicator)
        ? row.indicator->name
        : QCoreApplication::translate("Columns", "%1 (as it stands)").arg(row.indicator->name);
}
QVariant submittedUnit(const SubmittedRow &row) { return row.indicator->unit; }
template <SubmittedPart part> QVariant shownFigure(const SubmittedRow &row)
{
    return submittedText(row, row.now, part);
}
template <SubmittedPart part> QVariant submittedOrder(const SubmittedRow &row)
{
    return (row.now.*part).value_or(-1);
}

template <SubmittedPart part> std::optional<ProgressState> submittedSign(const SubmittedRow &row)
{
    std::optional<Severity> worst;
    const QList<Issue> issues = row.issues.value(part);
    for (const Issue &issue : issues)
        worst = std::min(worst.value_or(issue.severity), issue.severity); // errors come first
    return worst ? std::optional(Labels::likeness(*worst)) : std::nullopt;
}

/// Only a flow has a cumulative figure.
template <SubmittedPart part> QVariant editedFigure(const SubmittedRow &row)
{
    const bool can = !row.fixed && (part != &IndicatorValue::cumulative || isFlow(*row.indicator));
    return can ? QVariant(numbers::entry(row.now.*part)) : QVariant();
}

template <SubmittedPart part> QString closedFigure(const SubmittedRow &row)
{
    const bool closed = part == &IndicatorValue::cumulative && !isFlow(*row.indicator);
    return closed ? Labels::noSum() : QString();
}

template <SubmittedPart part> constexpr ColumnSpec<SubmittedRow> submittedColumn(const char *title)
{
    return {title,
            kRight,
            shownFigure<part>,
            submittedOrder<part>,
            submittedSign<part>,
            editedFigure<part>,
            closedFigure<part>};
}

constexpr std::array kSubmissionFigureColumns{
    ColumnSpec<SubmittedRow>{QT_TRANSLATE_NOOP("Columns", "Indicator"), kLeft, submittedName},
    ColumnSpec<SubmittedRow>{QT_TRANSLATE_NOOP("Columns", "Unit"), kLeft, submittedUnit},
    submittedColumn<&IndicatorValue::value>(QT_TRANSLATE_NOOP("Columns", "This period")),
    submittedColumn<&IndicatorValue::cumulative>(QT_TRANSLATE_NOOP("Columns", "Cumulative")),
    submittedColumn<&IndicatorValue::estimate>(QT_TRANSLATE_NOOP("Columns", "Year's estimate")),
};
static_assert(kSubmissionFigureColumns.size() == SubmissionValueModel::ColumnCount);

SubmittedRow submittedRow(const Submission &submission, const Indicator &indicator, RowKind kind)
{
    SubmittedRow row;
    row.id = indicator.code;
    row.indicator = &indicator;
    row.now = figureNow(submission, indicator.code);
    row.file = figureInFile(submission, indicator.code);
    row.kind = kind;
    row.searchKey = text::searchKey(indicator.name);
    return row;
}

QList<SubmittedRow> submittedRowsOf(const Submission &submission, const PeriodSnapshot &data)
{
    QList<SubmittedRow> rows;
    QStringList asked;
    for (const IndicatorDemand &demand : indicatorsToFill(data, submission.agencyCode)) {
        asked.append(demand.indicator->code);
        rows.append(submittedRow(submission, *demand.indicator, RowKind::Counts));
    }
    for (const IndicatorValue &figure : submission.wholeFigures) {
        const Indicator *indicator = findIndicator(data, figure.indicatorCode);
        if (indicator && !asked.contains(indicator->code))
            rows.append(submittedRow(submission, *indicator, RowKind::HeldBack));
    }
    return rows;
}

} // namespace

SubmissionValueModel::SubmissionValueModel(QObject *parent) : RowModel(kSubmissionFigureColumns, parent) { }

int SubmissionValueModel::columnOf(ValueField field)
{
    const auto found
        = std::find_if(kSubmittedNumbers.begin(), kSubmittedNumbers.end(),
                       [field](const SubmittedColumn &each) { return ValueField(each.part) == field; });
    return found == kSubmittedNumbers.end() ? Name : found->column;
}

void SubmissionValueModel::showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter,
                                          bool fixed)
{
    QList<SubmittedRow> rows = quarter ? submittedRowsOf(submission, quarter->data) : QList<SubmittedRow>();
    for (SubmittedRow &row : rows)
        row.fixed = fixed;
    for (const Issue &issue : submission.issues) {
        const auto cell = cellOf(submission, issue);
        for (SubmittedRow &row : rows)
            if (cell && cell->isFigure && row.id == cell->row)
                row.issues[cell->figure].append(issue);
    }
    m_submission = submission;
    const AssessedPeriodPtr before = std::exchange(m_quarter, quarter); // the old rows point into it
    refreshRows(std::move(rows));
}

QVariant SubmissionValueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role < ChoicesRole || role > RowKindRole)
        return RowModel::data(index, role);
    const SubmittedRow &row = rowAt(index);
    if (role == RowKindRole)
        return int(row.kind);
    const SubmittedPart part = submittedPartOf(index.column());
    if (!part || role == ChoicesRole)
        return {};
    if (role == IssuesRole)
        return QVariant::fromValue(row.issues.value(part));
    return row.now.*part != row.file.*part ? QVariant(submittedText(row, row.file, part)) : QVariant();
}

bool SubmissionValueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == index.data(Qt::EditRole).toString())
        return true;
    const Amount amount = numbers::fromEntry(typed);
    if (amount ? *amount < 0 : !typed.isEmpty()) {
        Q_EMIT entryRefused(typed);
        return false;
    }
    IndicatorValue figure = rowAt(index).now;
    figure.*submittedPartOf(index.column()) = amount;
    Submission mended = m_submission;
    mendFigure(mended, figure);
    Q_EMIT submissionMended(mended);
    return true;
}

} // namespace dondoc::tables
