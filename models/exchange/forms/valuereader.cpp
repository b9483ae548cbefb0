// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueReader: numbers of each indicator, as they were typed.
#include "models/exchange/forms/valuereader.h"

#include "models/domain/intake/amountparsing.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/text.h"
#include "models/exchange/sheets/cellvalue.h"

#include <algorithm>
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

// What was meant as a number: words alone ("chưa có số liệu") say that there is none.
bool holdsNumber(const QString &text)
{
    static const QStringList kNumbersOfMachines{u"nan"_s, u"-nan"_s, u"inf"_s, u"-inf"_s, u"infinity"_s};
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
        || kNumbersOfMachines.contains(text.toLower());
}

class FigureTable
{
public:
    FigureTable(const SheetGrid &grid, const Header &header, const AskedUnits &units, QList<Issue> *issues)
        : m_grid(grid), m_header(header), m_units(units), m_issues(issues)
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
        m_rowUnit = m_grid.text(index, at(ValueColumn::Unit));
        m_unit = m_units.of(figure.indicatorCode, figure.name);
        figure.value = number(ValueColumn::Value);
        figure.cumulative = number(ValueColumn::Cumulative);
        figure.estimate = number(ValueColumn::Estimate);
        tellOtherColumns();
        for (const auto column : {ValueColumn::Value, ValueColumn::Cumulative, ValueColumn::Estimate})
            figure.places.insert(column, m_grid.place(index, std::max(at(column), 1)));
        return figure;
    }

private:
    int at(ValueColumn column) const { return m_header.at(int(column)); }

    // Numbers under a title of another time, or under a second one of the same.
    void tellOtherColumns()
    {
        const QList<int> known = m_header.columns.values();
        for (int column = 1; column <= m_grid.width(); ++column) {
            const Cell &cell = m_grid.cell(m_index, column);
            const QString title = m_header.titles.value(column);
            if (!cell.number || title.isEmpty() || known.contains(column) || m_header.ignored.contains(column)
                || m_issues->size() >= kMostFigureIssues)
                continue;
            m_issues->append({Severity::Warning,
                              IssueKind::UnknownColumnText,
                              {title, shown(*cell.number)},
                              {},
                              {},
                              m_grid.place(m_index, column)});
        }
    }

    std::optional<double> number(ValueColumn column)
    {
        const Cell &cell = m_grid.cell(m_index, at(column));
        static const QStringList kNothing{u"-"_s, u"–"_s, u"…"_s, u"..."_s};
        if (cell.isBlank() || kNothing.contains(cell.text))
            return std::nullopt;
        if (cell.number && !cell.date.isValid() && cell.look != NumberLook::Percent)
            return plainNumber(column, *cell.number);
        const std::optional<reading::Amount> read
            = cell.date.isValid() ? std::nullopt : reading::amount(cell.text, m_rowUnit, m_unit);
        if (!read)
            tell(column, IssueKind::NumberNotUnderstood, {cell.text},
                 holdsNumber(cell.text) ? Severity::Error : Severity::Warning);
        else if (read->value && !read->converted && read->doubtful)
            tell(column, IssueKind::NumberDoubtful, {cell.text, shown(*read->value)});
        return read ? taken(column, *read, cell.text) : std::nullopt;
    }

    std::optional<double> plainNumber(ValueColumn column, double value)
    {
        const reading::Amount read = reading::amount(value, m_rowUnit, m_unit);
        if (read.value && !read.converted && (hasThreeDecimals(value) || isThousandth(value)))
            tell(column, IssueKind::PointDoubtful, {shown(value), shown(value * kThousand)});
        return taken(column, read, shown(value));
    }

    std::optional<double> taken(ValueColumn column, const reading::Amount &read, const QString &written)
    {
        const QString unit = m_unit.isEmpty() ? m_rowUnit : m_unit;
        const bool ofRow = text::searchKey(m_rowUnit) != text::searchKey(unit) && !m_rowUnit.isEmpty();
        const QString whole = ofRow ? written + u' ' + m_rowUnit : written;
        if (!read.value)
            tell(column, IssueKind::AmountOfOtherUnit, {whole, unit}, Severity::Error);
        else if (read.converted)
            tell(column, IssueKind::AmountConverted, {whole, shown(*read.value) + u' ' + unit});
        return read.value;
    }

    static QString shown(double value) { return numbers::entry(value, 0, kDecimals); }

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

    void tell(ValueColumn column, IssueKind kind, const QStringList &arguments,
              Severity severity = Severity::Warning)
    {
        if (m_issues->size() < kMostFigureIssues)
            m_issues->append({severity, kind, arguments, {}, {}, m_grid.place(m_index, at(column))});
    }

    const SheetGrid &m_grid;
    const Header &m_header;
    const AskedUnits &m_units;
    QList<Issue> *m_issues;
    int m_index = 0;
    QString m_rowUnit; ///< as it stands in the row; blank where there is no such column
    QString m_unit;    ///< that the figure is asked for in; blank where the indicator is not known
};

} // namespace

AskedUnits::AskedUnits(const QList<Indicator> &indicators)
{
    for (const Indicator &indicator : indicators) {
        m_byCode.insert(indicator.code, indicator.unit);
        m_byName.insert(text::searchKey(indicator.name), indicator.unit);
    }
}

QString AskedUnits::of(const QString &code, const QString &name) const
{
    const auto known = m_byCode.constFind(code);
    return known != m_byCode.cend() ? *known : m_byName.value(text::searchKey(name));
}

QList<ReadValue> readFigures(const SheetGrid &grid, const Header &header, int end, const AskedUnits &units,
                             QList<Issue> *issues)
{
    QList<ReadValue> figures;
    FigureTable table(grid, header, units, issues);
    for (int index = header.last + 1; index < std::min(end, grid.rowCount()); ++index) {
        const qsizetype told = issues->size();
        const ReadValue figure = table.row(index);
        if (figure.value || figure.cumulative || figure.estimate || issues->size() > told)
            figures.append(figure);
    }
    return figures;
}

} // namespace dondoc::exchange
