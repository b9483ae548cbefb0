// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyValueModel: what each source and agency told of one indicator in the period.
#include "models/tables/agencyvaluemodel.h"
#include "models/domain/assessment/figuredoubts.h"

#include "models/domain/intake/dateparsing.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <QRegularExpression>

#include <array>

namespace dondoc::tables {

namespace {

using AmountMember = Amount IndicatorValue::*;

Amount amount(const ValueRow &row, AmountMember part) { return row.figure ? row.figure->*part : Amount(); }

QString amountText(const ValueRow &row, const Amount &amount)
{
    return numbers::entry(amount, row.indicator->decimals, std::max(row.indicator->decimals, 2));
}

QVariant amountOrder(const Amount &amount) { return amount.value_or(-1); }

QVariant figureName(const ValueRow &row) { return row.name; }
QVariant last(const ValueRow &row) { return amountText(row, row.last); }
QVariant lastOrder(const ValueRow &row) { return amountOrder(row.last); }

template <AmountMember part> QVariant shownAmount(const ValueRow &row)
{
    return amountText(row, amount(row, part));
}
template <AmountMember part> QVariant sorted(const ValueRow &row) { return amountOrder(amount(row, part)); }
template <AmountMember part> QVariant editedAmount(const ValueRow &row)
{
    return numbers::entry(amount(row, part));
}

QVariant cumulativeEdited(const ValueRow &row)
{
    return isFlow(*row.indicator) ? editedAmount<&IndicatorValue::cumulative>(row) : QVariant();
}

QString noCumulative(const ValueRow &row) { return isFlow(*row.indicator) ? QString() : Labels::noSum(); }

template <AmountMember part> std::optional<ProgressState> doubt(const ValueRow &row)
{
    const auto found = row.doubts.constFind(part);
    if (found == row.doubts.cend())
        return std::nullopt;
    return *found == Severity::Error ? ProgressState::Overdue : ProgressState::DueSoon;
}

/// Only where it counts other days than the period.
QVariant days(const ValueRow &row)
{
    if (!row.figure || (row.figure->from == row.period->from && row.figure->to == row.period->to))
        return QString();
    return QStringLiteral("%1 - %2").arg(numbers::date(row.figure->from), numbers::date(row.figure->to));
}

/// Days go with a figure.
QVariant daysEdited(const ValueRow &row) { return row.figure ? days(row) : QVariant(); }

/// "1/10/2025 - 31/12/2025", also with "đến"; blank: the usual days of the source in the period.
bool applyDays(const QString &text, const Period &period, IndicatorValue *figure)
{
    static const QRegularExpression kBetween(QStringLiteral("\\s+(?:-|–|đến)\\s+"));
    if (text.isEmpty()) {
        figure->from = figure->to = QDate();
        return true;
    }
    const QStringList parts = text.split(kBetween);
    if (parts.size() != 2)
        return false;
    const auto first = reading::date(parts.at(0), period);
    const auto last = reading::date(parts.at(1), period);
    if (!first || !last || first->date > last->date)
        return false;
    figure->from = first->date;
    figure->to = last->date;
    return true;
}

QVariant note(const ValueRow &row) { return row.figure ? row.figure->note : QString(); }

/// A note goes with a figure.
QVariant noteEdited(const ValueRow &row) { return row.figure ? QVariant(row.figure->note) : QVariant(); }

constexpr std::array kFigureColumns{
    ColumnSpec<ValueRow>{QT_TRANSLATE_NOOP("Columns", "Source"), kLeft, figureName},
    ColumnSpec<ValueRow>{QT_TRANSLATE_NOOP("Columns", "Before"), kRight, last, lastOrder},
    ColumnSpec<ValueRow>{QT_TRANSLATE_NOOP("Columns", "This period"), kRight,
                         shownAmount<&IndicatorValue::value>, sorted<&IndicatorValue::value>,
                         doubt<&IndicatorValue::value>, editedAmount<&IndicatorValue::value>},
    ColumnSpec<ValueRow>{QT_TRANSLATE_NOOP("Columns", "Cumulative"), kRight,
                         shownAmount<&IndicatorValue::cumulative>, sorted<&IndicatorValue::cumulative>,
                         doubt<&IndicatorValue::cumulative>, cumulativeEdited, noCumulative},
    ColumnSpec<ValueRow>{QT_TRANSLATE_NOOP("Columns", "Year's estimate"), kRight,
                         shownAmount<&IndicatorValue::estimate>, sorted<&IndicatorValue::estimate>,
                         doubt<&IndicatorValue::estimate>, editedAmount<&IndicatorValue::estimate>},
    ColumnSpec<ValueRow>{QT_TRANSLATE_NOOP("Columns", "Days counted"), kLeft, days, nullptr, nullptr,
                         daysEdited},
    ColumnSpec<ValueRow>{QT_TRANSLATE_NOOP("Columns", "Note"), kLeft, note, nullptr, nullptr, noteEdited},
};
static_assert(kFigureColumns.size() == AgencyValueModel::ColumnCount);

QString rowName(const PeriodSnapshot &data, const ValueRow &row)
{
    if (row.source != ValueSource::Agency)
        return Labels::of(row.source);
    const Agency *agency = findAgency(data, row.agencyCode);
    return agency ? agency->name : row.agencyCode;
}

Amounts plain(const IndicatorValue *figure)
{
    return figure ? Amounts{figure->value, figure->cumulative, figure->estimate} : Amounts();
}

ValueRow figureRow(const PeriodSnapshot &data, const Indicator &indicator, ValueSource source,
                   const QString &agencyCode)
{
    ValueRow row;
    row.source = source;
    row.agencyCode = agencyCode;
    row.indicator = &indicator;
    row.period = &data.period;
    row.id = keyword(source) + u'/' + agencyCode;
    row.name = rowName(data, row);
    row.figure = findFigure(data.figures, indicator.code, source, agencyCode);
    const Amounts before = plain(findFigure(data.previousFigures, indicator.code, source, agencyCode));
    row.last = headline(indicator, before);
    row.searchKey = text::searchKey(row.name + u' ' + agencyCode);
    return row;
}

void takeDoubts(const PeriodSnapshot &data, const QString &code, QList<ValueRow> &rows)
{
    const QList<FigureDoubt> doubts = figureDoubts(data);
    for (const FigureDoubt &doubt : doubts) {
        for (ValueRow &row : rows) {
            const bool isOf = doubt.indicatorCode == code && row.agencyCode == doubt.issue.agencyCode;
            if (isOf && row.source == ValueSource::Agency
                && row.doubts.value(doubt.field, Severity::Note) != Severity::Error)
                row.doubts.insert(doubt.field, doubt.issue.severity);
        }
    }
}

QStringList tellers(const PeriodSnapshot &data, const Indicator &indicator)
{
    QStringList codes = fillersOn(indicator, data.groups, data.period.to);
    for (const IndicatorValue &figure : data.figures) {
        if (figure.indicatorCode == indicator.code && figure.source == ValueSource::Agency)
            codes.append(figure.agencyCode);
    }
    codes.removeDuplicates();
    return codes;
}

IndicatorValue figureOf(const ValueRow &row)
{
    if (row.figure)
        return *row.figure;
    IndicatorValue figure;
    figure.indicatorCode = row.indicator->code;
    figure.agencyCode = row.agencyCode;
    figure.source = row.source;
    return figure;
}

AmountMember memberOfColumn(int column)
{
    if (column == AgencyValueModel::Value)
        return &IndicatorValue::value;
    return column == AgencyValueModel::Cumulative ? &IndicatorValue::cumulative : &IndicatorValue::estimate;
}

} // namespace

AgencyValueModel::AgencyValueModel(QObject *parent) : RowModel(kFigureColumns, parent) { }

void AgencyValueModel::showIndicator(const std::shared_ptr<const PeriodSnapshot> &data,
                                     const QString &indicatorCode)
{
    const Indicator *indicator = data ? findIndicator(*data, indicatorCode) : nullptr;
    QList<ValueRow> rows;
    if (indicator) {
        for (const ValueSource source : {ValueSource::Settled, ValueSource::Statistics})
            rows.append(figureRow(*data, *indicator, source, {}));
        const QStringList codes = tellers(*data, *indicator);
        for (const QString &code : codes)
            rows.append(figureRow(*data, *indicator, ValueSource::Agency, code));
        takeDoubts(*data, indicatorCode, rows);
    }
    const auto old = std::exchange(m_data, data);
    m_stands = indicator && !isFlow(*indicator);
    refreshRows(std::move(rows));
    Q_EMIT headerDataChanged(Qt::Horizontal, Value, Value);
}

QVariant AgencyValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_stands && section == Value && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return QCoreApplication::translate("Columns", "Standing");
    return RowModel::headerData(section, orientation, role);
}

bool AgencyValueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    IndicatorValue figure = figureOf(rowAt(index));
    if (!apply(index, text, &figure)) {
        Q_EMIT entryRefused(text);
        return false;
    }
    Q_EMIT figureEdited(figure);
    return true;
}

// Also what a cell that cannot be edited says already.
bool AgencyValueModel::apply(const QModelIndex &index, const QString &text, IndicatorValue *figure) const
{
    if (!flags(index).testFlag(Qt::ItemIsEditable))
        return text.isEmpty() || text == index.data().toString();
    if (index.column() == Note) {
        figure->note = text;
        return true;
    }
    if (index.column() == Days)
        return text == index.data().toString() || applyDays(text, m_data->period, figure);
    if (text == index.data().toString()) // as copied from here: rounded, and nothing new
        return true;
    const Amount amount = numbers::fromEntry(text);
    if (amount ? *amount < 0 : !text.isEmpty())
        return false;
    figure->*memberOfColumn(index.column()) = amount;
    return true;
}

void AgencyValueModel::paste(const QList<QStringList> &cells, const QList<int> &rows,
                             const QList<int> &columns)
{
    QList<IndicatorValue> figures;
    QStringList refused;
    for (qsizetype line = 0; line < cells.size(); ++line) {
        const int row = rows.value(line, -1);
        const IndicatorValue before = row < 0 ? IndicatorValue() : figureOf(rowAt(index(row, 0)));
        IndicatorValue figure = before;
        for (qsizetype place = 0; place < cells.at(line).size(); ++place) {
            const QString &text = cells.at(line).at(place);
            const int column = columns.value(place, -1);
            const bool taken
                = row < 0 || column < 0 ? text.isEmpty() : apply(index(row, column), text, &figure);
            if (!taken)
                refused.append(Labels::tr("“%1” (row %2, column %3)").arg(text).arg(line + 1).arg(place + 1));
        }
        if (figure != before)
            figures.append(figure);
    }
    if (!figures.isEmpty())
        Q_EMIT figuresEdited(figures);
    if (!refused.isEmpty())
        Q_EMIT pasteRefused(refused);
}

} // namespace dondoc::tables
