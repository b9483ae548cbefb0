// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorTableModel: the indicators in printed order, with target, the three figures and how they compare.
#include "models/tables/indicatortablemodel.h"

#include "models/domain/assessment/comparedyears.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <array>

namespace dondoc::tables {

namespace {

constexpr int kPercentDecimals = 1;

QString indicatorText(const IndicatorRow &row, const Amount &amount)
{
    return amount && row.indicator ? numbers::decimal(*amount, row.indicator->decimals) : QString();
}

QVariant indicatorOrder(const Amount &amount) { return amount.value_or(-1); }
QVariant entry(const IndicatorRow &row, const Amount &amount)
{
    return row.line ? QVariant(numbers::entry(amount)) : QVariant();
}

Amount of(const IndicatorRow &row, ValueSource source)
{
    return row.line ? row.line->headlineOf(source) : Amount();
}
Amount targetOf(const IndicatorRow &row) { return row.line ? row.line->target : Amount(); }
Amount printedOf(const IndicatorRow &row) { return row.line ? row.line->printedHeadline() : Amount(); }
Amount comparedOf(const IndicatorRow &row) { return row.line ? row.line->compared : Amount(); }
Amount ofTargetOf(const IndicatorRow &row) { return row.line ? row.line->percentOfTarget() : Amount(); }

QVariant indicatorName(const IndicatorRow &row) { return row.indicator ? row.indicator->name : row.heading; }
QVariant target(const IndicatorRow &row) { return indicatorText(row, targetOf(row)); }
QVariant targetOrder(const IndicatorRow &row) { return indicatorOrder(targetOf(row)); }
QVariant targetEntry(const IndicatorRow &row) { return entry(row, targetOf(row)); }

/// Of which time a number is that was not told in this period; blank of what was.
QString earlierOf(const IndicatorRow &row, ValueSource source)
{
    if (!row.line)
        return {};
    const auto last = row.line->earlier.constFind(source);
    if (last == row.line->earlier.cend())
        return {};
    return last->isValid()
        ? QCoreApplication::translate("Columns", "until %1").arg(last->toString(QStringLiteral("d/M")))
        : QCoreApplication::translate("Columns", "of an earlier period");
}

/// In lines of their own: the columns are narrow.
QString linesOf(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// "59/75", of an earlier quarter "59/75, until 14/9", of both "59/75, now 09".
QVariant agencies(const IndicatorRow &row)
{
    const QString sum = indicatorText(row, of(row, ValueSource::Agency));
    const QString earlier = earlierOf(row, ValueSource::Agency);
    if (!row.line || row.line->asked.isEmpty())
        return linesOf({sum, earlier});
    const IndicatorLine &line = *row.line;
    const bool some = earlier.isEmpty() && line.reportedNow.size() < line.reported.size();
    return linesOf(
        {sum, QStringLiteral("%1/%2").arg(line.reported.size()).arg(line.asked.size()),
         some ? QCoreApplication::translate("Columns", "now %1").arg(numbers::count(line.reportedNow.size()))
              : earlier});
}

QVariant agenciesOrder(const IndicatorRow &row) { return indicatorOrder(of(row, ValueSource::Agency)); }
template <ValueSource source> QVariant ofProvince(const IndicatorRow &row)
{
    const QString amount = indicatorText(row, of(row, source));
    return amount.isEmpty() ? amount : linesOf({amount, earlierOf(row, source)});
}
QVariant settledOrder(const IndicatorRow &row) { return indicatorOrder(of(row, ValueSource::Settled)); }
QVariant settledEntry(const IndicatorRow &row) { return entry(row, of(row, ValueSource::Settled)); }
QVariant statisticsOrder(const IndicatorRow &row) { return indicatorOrder(of(row, ValueSource::Statistics)); }
QVariant statisticsEntry(const IndicatorRow &row) { return entry(row, of(row, ValueSource::Statistics)); }
QVariant compared(const IndicatorRow &row)
{
    const QString amount = indicatorText(row, comparedOf(row));
    return amount.isEmpty() || !row.namesYear
        ? amount
        : QStringLiteral("%1\n%2").arg(amount, QString::number(row.line->comparedYear));
}
QVariant comparedOrder(const IndicatorRow &row) { return indicatorOrder(comparedOf(row)); }
QVariant printedOrder(const IndicatorRow &row) { return indicatorOrder(printedOf(row)); }
QVariant ofTargetOrder(const IndicatorRow &row) { return indicatorOrder(ofTargetOf(row)); }

QVariant indicatorUnit(const IndicatorRow &row)
{
    if (!row.indicator)
        return QString();
    return isFlow(*row.indicator)
        ? QCoreApplication::translate("Columns", "%1, cumulative").arg(row.indicator->unit)
        : row.indicator->unit;
}

QVariant printed(const IndicatorRow &row)
{
    const QString amount = indicatorText(row, printedOf(row));
    if (amount.isEmpty())
        return row.line && row.line->chosen ? Labels::of(row.line->printed) : QString();
    return linesOf({amount, Labels::of(row.line->printed), earlierOf(row, row.line->printed)});
}

QVariant ofTarget(const IndicatorRow &row)
{
    const Amount percent = ofTargetOf(row);
    return percent ? numbers::entry(percent, 0, kPercentDecimals) + QLatin1Char('%') : QString();
}

constexpr std::array kIndicatorColumns{
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "Indicator"), kLeft, indicatorName},
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "Unit"), kLeft, indicatorUnit},
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "Year's plan"), kRight, target, targetOrder,
                             nullptr, targetEntry},
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "Sum of agencies"), kRight, agencies,
                             agenciesOrder},
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "Settled"), kRight,
                             ofProvince<ValueSource::Settled>, settledOrder, nullptr, settledEntry},
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "Statistics"), kRight,
                             ofProvince<ValueSource::Statistics>, statisticsOrder, nullptr, statisticsEntry},
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "Printed"), kRight, printed, printedOrder},
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "% of plan"), kRight, ofTarget, ofTargetOrder},
    ColumnSpec<IndicatorRow>{QT_TRANSLATE_NOOP("Columns", "Last year"), kRight, compared, comparedOrder},
};
static_assert(kIndicatorColumns.size() == IndicatorTableModel::ColumnCount);

IndicatorRow headingRow(const QString &heading)
{
    IndicatorRow row;
    row.id = QLatin1Char('#') + heading;
    row.heading = heading;
    row.searchKey = text::searchKey(heading);
    return row;
}

IndicatorRow indicatorRow(const Indicator &indicator, const IndicatorLine *line, int parent)
{
    IndicatorRow row;
    row.id = indicator.code;
    row.indicator = &indicator;
    row.line = line;
    row.parent = parent;
    row.searchKey = text::searchKey(
        QStringList{indicator.name, indicator.unit, indicator.scope, indicator.source}.join(u' '));
    return row;
}

/// Rows with the headings that they stand under; each heading once, where its first indicator stands.
class RowList
{
public:
    void add(const QString &heading, const Indicator &indicator, const IndicatorLine *line)
    {
        if (!m_places.contains(heading)) {
            m_places.insert(heading, int(m_rows.size()));
            m_rows.append(headingRow(heading));
        }
        m_rows.append(indicatorRow(indicator, line, m_places.value(heading)));
    }
    QList<IndicatorRow> rows() const { return m_rows; }

private:
    QList<IndicatorRow> m_rows;
    QHash<QString, int> m_places;
};

} // namespace

IndicatorTableModel::IndicatorTableModel(QObject *parent) : RowModel(kIndicatorColumns, parent) { }

void IndicatorTableModel::showData(const std::shared_ptr<const PeriodSnapshot> &data)
{
    const auto lines = std::make_shared<const QList<IndicatorLine>>(indicatorLines(*data));
    RowList list;
    for (const IndicatorLine &each : *lines)
        list.add(each.indicator->heading, *each.indicator, &each);
    for (const Indicator &indicator : data->indicators) {
        if (indicator.retired)
            list.add(QCoreApplication::translate("Columns", "No longer used"), indicator, nullptr);
    }
    const auto oldData = std::exchange(m_data, data);
    const auto oldLines = std::exchange(m_lines, lines);
    QList<IndicatorRow> rows = list.rows();
    m_sharedYear = sharedYear(*lines);
    for (IndicatorRow &row : rows)
        row.namesYear = row.line && !m_sharedYear;
    refreshRows(std::move(rows));
    Q_EMIT headerDataChanged(Qt::Horizontal, LastYear, LastYear);
}

// Another year than the last one is named, where it holds for all rows.
QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool named
        = m_sharedYear && m_data && *m_sharedYear > 0 && *m_sharedYear != m_data->period.year - 1;
    if (section == LastYear && orientation == Qt::Horizontal && role == Qt::DisplayRole && named)
        return QCoreApplication::translate("Columns", "Same period of %1").arg(*m_sharedYear);
    return RowModel::headerData(section, orientation, role);
}

const IndicatorLine *IndicatorTableModel::line(const QString &code) const
{
    if (!m_lines)
        return nullptr;
    for (const IndicatorLine &each : *m_lines) {
        if (each.indicator->code == code)
            return &each;
    }
    return nullptr;
}

bool IndicatorTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    const Amount amount = numbers::fromEntry(text);
    if (amount ? *amount < 0 : !text.isEmpty()) {
        Q_EMIT entryRefused(text);
        return false;
    }
    Q_EMIT amountEdited(rowAt(index).id, index.column(), amount);
    return true;
}

} // namespace dondoc::tables
