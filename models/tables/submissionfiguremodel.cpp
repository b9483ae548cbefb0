// SPDX-License-Identifier: GPL-3.0-or-later
// SubmissionFigureModel: figures of a submission beside what the file says of them.
#include "models/tables/submissionfiguremodel.h"

#include "models/domain/figures.h"
#include "models/domain/numberentry.h"
#include "models/tables/words.h"

#include <array>

namespace dondoc::tables {

namespace {

using Row = SubmissionFigureRow;
using Amount = std::optional<double>;
using Part = Amount IndicatorFigure::*;

Part partOf(FigureField field)
{
    if (field == FigureField::Value)
        return &IndicatorFigure::value;
    return field == FigureField::Cumulative ? &IndicatorFigure::cumulative : &IndicatorFigure::estimate;
}

QString told(const Row &row, const IndicatorFigure &figure, FigureField field)
{
    return numbers::entry(figure.*partOf(field), 0, std::max(row.indicator->decimals, 2));
}

QVariant name(const Row &row) { return row.indicator->name; }
QVariant unit(const Row &row) { return row.indicator->unit; }
template <FigureField field> QVariant shown(const Row &row) { return told(row, row.now, field); }
template <FigureField field> QVariant order(const Row &row) { return (row.now.*partOf(field)).value_or(-1); }

template <FigureField field> std::optional<ProgressState> sign(const Row &row)
{
    std::optional<Severity> worst;
    const QList<Issue> issues = row.issues.value(field);
    for (const Issue &issue : issues)
        worst = std::min(worst.value_or(issue.severity), issue.severity); // errors come first
    return worst ? std::optional(Words::likeness(*worst)) : std::nullopt;
}

/// Only a flow has a cumulative figure.
template <FigureField field> QVariant edited(const Row &row)
{
    const bool can = !row.fixed && (field != FigureField::Cumulative || isFlow(*row.indicator));
    return can ? QVariant(numbers::entry(row.now.*partOf(field))) : QVariant();
}

template <FigureField field> constexpr ColumnSpec<Row> column(const char *title)
{
    return {title, kRight, shown<field>, order<field>, sign<field>, edited<field>};
}

constexpr std::array kColumns{
    ColumnSpec<Row>{QT_TRANSLATE_NOOP("Columns", "Indicator"), kLeft, name},
    ColumnSpec<Row>{QT_TRANSLATE_NOOP("Columns", "Unit"), kLeft, unit},
    column<FigureField::Value>(QT_TRANSLATE_NOOP("Columns", "This period")),
    column<FigureField::Cumulative>(QT_TRANSLATE_NOOP("Columns", "Cumulative")),
    column<FigureField::Estimate>(QT_TRANSLATE_NOOP("Columns", "Year's estimate")),
};
static_assert(kColumns.size() == SubmissionFigureModel::ColumnCount);

Row makeRow(const Submission &submission, const Indicator &indicator, RowKind kind)
{
    Row row;
    row.id = indicator.code;
    row.indicator = &indicator;
    row.now = figureNow(submission, indicator.code);
    row.file = figureInFile(submission, indicator.code);
    row.kind = kind;
    row.searchKey = text::searchKey(indicator.name);
    return row;
}

QList<Row> rowsOf(const Submission &submission, const ReportData &data)
{
    QList<Row> rows;
    QStringList asked;
    for (const IndicatorDemand &demand : indicatorsToFill(data, submission.agencyCode)) {
        asked.append(demand.indicator->code);
        rows.append(makeRow(submission, *demand.indicator, RowKind::Counts));
    }
    for (const IndicatorFigure &figure : submission.wholeFigures) {
        const Indicator *indicator = findIndicator(data, figure.indicatorCode);
        if (indicator && !asked.contains(indicator->code))
            rows.append(makeRow(submission, *indicator, RowKind::HeldBack));
    }
    return rows;
}

} // namespace

SubmissionFigureModel::SubmissionFigureModel(QObject *parent) : RowModel(kColumns, parent) { }

void SubmissionFigureModel::showSubmission(const Submission &submission, const QuarterPtr &quarter,
                                           bool fixed)
{
    QList<Row> rows = quarter ? rowsOf(submission, quarter->data) : QList<Row>();
    for (Row &row : rows)
        row.fixed = fixed;
    for (const Issue &issue : submission.issues) {
        const auto cell = cellOf(submission, issue);
        for (Row &row : rows)
            if (cell && cell->isFigure && row.id == cell->row)
                row.issues[cell->figure].append(issue);
    }
    m_submission = submission;
    const QuarterPtr before = std::exchange(m_quarter, quarter); // the old rows point into it
    refreshRows(std::move(rows));
}

QVariant SubmissionFigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role < ChoicesRole || role > RowKindRole)
        return RowModel::data(index, role);
    const Row &row = rowAt(index);
    if (role == RowKindRole)
        return int(row.kind);
    if (index.column() < Value || role == ChoicesRole)
        return {};
    const auto field = FigureField(index.column() - Value);
    if (role == IssuesRole)
        return QVariant::fromValue(row.issues.value(field));
    return differs(row.now, row.file, field) ? QVariant(told(row, row.file, field)) : QVariant();
}

bool SubmissionFigureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == index.data(Qt::EditRole).toString())
        return true;
    const Amount amount = numbers::fromEntry(typed);
    if (!amount && !typed.isEmpty()) {
        Q_EMIT entryRefused(typed);
        return false;
    }
    IndicatorFigure figure = rowAt(index).now;
    figure.*partOf(FigureField(index.column() - Value)) = amount;
    Submission mended = m_submission;
    mendFigure(mended, figure);
    Q_EMIT submissionMended(mended);
    return true;
}

} // namespace dondoc::tables
