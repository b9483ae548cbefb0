// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueReader: numbers of each indicator, as they were typed.
#include "models/exchange/forms/valuereader.h"

#include "models/domain/text/numberentry.h"
#include "models/domain/text/numberparsing.h"
#include "models/exchange/sheets/cellvalue.h"

#include <cmath>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFigureIssues = 200;
constexpr int kDecimals = 6; ///< of a number that is told back

constexpr double kThousand = 1000;

bool isWhole(double value) { return std::abs(value - std::round(value)) < 1e-6; }

// What is typed as "1.234", with a point between thousands, where a point is decimal.
bool mayBeGrouped(double value)
{
    return value >= 1 && value < kThousand && !isWhole(value) && isWhole(value * kThousand);
}

bool hasThreeDecimals(double value) { return mayBeGrouped(value) && !isWhole(value * 100); }

class FigureTable
{
public:
    FigureTable(const SheetGrid &grid, const Header &header, QList<Issue> *issues)
        : m_grid(grid), m_header(header), m_issues(issues)
    {
    }

    ReadValue row(int index)
    {
        m_index = index;
        ReadValue figure;
        figure.indicatorCode = m_grid.text(index, at(ValueColumn::Mark));
        figure.name = m_grid.text(index, at(ValueColumn::Indicator));
        if (figure.indicatorCode.isEmpty() && figure.name.isEmpty())
            return figure;
        figure.value = number(ValueColumn::Value);
        figure.cumulative = number(ValueColumn::Cumulative);
        figure.estimate = number(ValueColumn::Estimate);
        for (const auto column : {ValueColumn::Value, ValueColumn::Cumulative, ValueColumn::Estimate})
            figure.places.insert(column, m_grid.place(index, std::max(at(column), 1)));
        return figure;
    }

private:
    int at(ValueColumn column) const { return m_header.at(int(column)); }

    std::optional<double> number(ValueColumn column)
    {
        const Cell &cell = m_grid.cell(m_index, at(column));
        if (cell.number && !cell.date.isValid())
            return plainNumber(column, cell);
        static const QStringList kNothing{u"-"_s, u"–"_s, u"…"_s, u"..."_s};
        if (cell.isBlank() || kNothing.contains(cell.text))
            return std::nullopt;
        const std::optional<numbers::ParsedNumber> read
            = cell.date.isValid() ? std::nullopt : numbers::parse(cell.text);
        if (!read)
            tell(column, IssueKind::NumberNotUnderstood, {cell.text});
        else if (read->doubtful)
            tell(column, IssueKind::NumberDoubtful, {cell.text, numbers::entry(read->value, 0, kDecimals)});
        return read ? std::optional(read->value) : std::nullopt;
    }

    double plainNumber(ValueColumn column, const Cell &cell)
    {
        if (cell.look == NumberLook::Percent)
            return inHundredths(*cell.number);
        const double value = *cell.number;
        if (hasThreeDecimals(value) || isThousandth(value))
            tell(column, IssueKind::PointDoubtful,
                 {numbers::entry(value, 0, kDecimals), numbers::entry(value * kThousand, 0, kDecimals)});
        return value;
    }

    // "85.050" has become 85.05, beside a target of 90000.
    bool isThousandth(double value) const
    {
        constexpr double kAtMostTimes = 2;
        if (!mayBeGrouped(value))
            return false;
        for (const auto column : {ValueColumn::Target, ValueColumn::Previous}) {
            const double beside = m_grid.cell(m_index, at(column)).number.value_or(0);
            if (value * kThousand > beside / kAtMostTimes && value * kThousand < beside * kAtMostTimes)
                return true;
        }
        return false;
    }

    void tell(ValueColumn column, IssueKind kind, const QStringList &arguments)
    {
        if (m_issues->size() < kMostFigureIssues)
            m_issues->append({Severity::Warning, kind, arguments, {}, {}, m_grid.place(m_index, at(column))});
    }

    const SheetGrid &m_grid;
    const Header &m_header;
    QList<Issue> *m_issues;
    int m_index = 0;
};

} // namespace

QList<ReadValue> readFigures(const SheetGrid &grid, const Header &header, int end, QList<Issue> *issues)
{
    QList<ReadValue> figures;
    FigureTable table(grid, header, issues);
    for (int index = header.last + 1; index < std::min(end, grid.rowCount()); ++index) {
        const qsizetype told = issues->size();
        const ReadValue figure = table.row(index);
        if (figure.value || figure.cumulative || figure.estimate || issues->size() > told)
            figures.append(figure);
    }
    return figures;
}

} // namespace dondoc::exchange
