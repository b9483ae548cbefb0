// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueReader: numbers of each indicator, as they were typed.
#include "models/exchange/forms/valuereader.h"

#include "models/domain/intake/amountparsing.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/text.h"
#include "models/exchange/sheets/cellvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

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

// "12; 13", or one under the other.
bool holdsSeveral(const QString &text)
{
    static const QRegularExpression kSeveral(u"\\d(?:\\s*(?:;|\\n)|\\s+(?:và|hoặc)\\s)\\s*[+-]?\\d"_s);
    return text.contains(kSeveral);
}

// "Thực hiện (nghìn ha)", "Thực hiện, ĐVT: nghìn ha".
QString unitIn(const QString &title)
{
    static const QRegularExpression kUnit(u"(?:[(,:]|\\bđvt\\b|\\bđơn vị tính\\b)\\s*([^(),:]+?)\\s*\\)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString unit = kUnit.match(title).captured(1);
    return reading::isUnit(unit) ? unit : QString();
}

// "Đơn vị tính: nghìn ha, nghìn tấn" on its own line above the heading.
QStringList unitsAbove(const SheetGrid &grid, int heading)
{
    constexpr int kRowsAbove = 4; // rows
    static const QRegularExpression kBetween(u"[,;]|\\s+và\\s+"_s);
    static const QRegularExpression kLine(u"^\\(?(?:đvt|đơn vị tính|đơn vị)\\s*:"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (int index = heading - 1; index >= std::max(0, heading - kRowsAbove); --index) {
        for (const Cell &cell : grid.row(index).cells) {
            if (!cell.text.contains(kLine))
                continue;
            QStringList units = cell.text.section(u':', 1).remove(u')').split(kBetween, Qt::SkipEmptyParts);
            units.removeIf([](const QString &unit) { return !reading::isUnit(unit.trimmed()); });
            return units;
        }
    }
    return {};
}

/// How the numbers typed as text are written: a point between thousands is another's decimal point.
class NumberStyles
{
public:
    void add(const QString &text, const QString &place)
    {
        static const QRegularExpression kWritten(u"\\d+(?:[.,]\\d+)+"_s);
        static const QRegularExpression kThree(u"^[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})*$"_s);
        const QString number = kWritten.match(text).captured();
        if (number.isEmpty())
            return;
        const bool byPoint = number.lastIndexOf(u'.') > number.lastIndexOf(u',');
        const bool three = number.contains(kThree);
        QList<Written> &alike
            = three ? (byPoint ? m_threeByPoint : m_threeByComma) : (byPoint ? m_others : m_ours);
        if (alike.size() < kMostFigureIssues)
            alike.append({number, place});
    }
    /// Nothing where all are written alike; an error at each number that may have been read as a thousandth.
    QList<Issue> mixed() const
    {
        const bool bothThree = !m_threeByPoint.isEmpty() && !m_threeByComma.isEmpty();
        if (!m_others.isEmpty() && m_threeByPoint.size() + m_threeByComma.size() > 0)
            return told(m_threeByPoint + m_threeByComma, m_others.constFirst(), Severity::Error);
        if (bothThree)
            return told(m_threeByPoint, m_threeByComma.constFirst(), Severity::Error)
                + told(m_threeByComma, m_threeByPoint.constFirst(), Severity::Error);
        return m_ours.isEmpty() || m_others.isEmpty()
            ? QList<Issue>()
            : told({m_ours.constFirst()}, m_others.constFirst(), Severity::Warning);
    }

private:
    struct Written {
        QString number;
        QString place;
    };

    static QList<Issue> told(const QList<Written> &doubtful, const Written &against, Severity severity)
    {
        QList<Issue> issues;
        for (const Written &each : doubtful)
            issues.append(
                {severity, IssueKind::NumberStylesMixed, {each.number, against.number}, {}, {}, each.place});
        return issues;
    }

    QList<Written> m_ours;         ///< with a decimal comma: "12,5", "1.234,5"
    QList<Written> m_others;       ///< with a decimal point: "12.5", "1,234.5"
    QList<Written> m_threeByPoint; ///< "1.234", read as thousands
    QList<Written> m_threeByComma; ///< "1,234", read as a decimal
};

class FigureTable
{
public:
    FigureTable(const SheetGrid &grid, const Header &header, const AskedUnits &units, QList<Issue> *issues)
        : m_grid(grid), m_header(header), m_units(units), m_issues(issues),
          m_tableUnits(unitsAbove(grid, header.first))
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
        m_ownUnit = m_grid.text(index, at(ValueColumn::Unit));
        m_unit = m_units.of(figure.indicatorCode, figure.name);
        figure.value = number(ValueColumn::Value);
        figure.cumulative = number(ValueColumn::Cumulative);
        figure.estimate = number(ValueColumn::Estimate);
        tellOtherColumns();
        for (const auto column : {ValueColumn::Value, ValueColumn::Cumulative, ValueColumn::Estimate})
            figure.places.insert(column, m_grid.place(index, std::max(at(column), 1)));
        return figure;
    }

    /// To be told when all rows are read.
    const NumberStyles &styles() const { return m_styles; }

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
                || m_header.otherTimes.contains(column) || m_issues->size() >= kMostFigureIssues)
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
        if (const QString other = takeUnit(column); !other.isEmpty()) {
            tell(column, IssueKind::AmountOfOtherUnit, {written(cell) + u' ' + other, askedUnit()},
                 Severity::Error);
            return std::nullopt;
        }
        if (cell.number && !cell.date.isValid() && cell.look != NumberLook::Percent)
            return plainNumber(column, *cell.number);
        if (!cell.number && holdsSeveral(cell.text)) {
            tell(column, IssueKind::SeveralNumbers, {cell.text.simplified()}, Severity::Error);
            return std::nullopt;
        }
        const std::optional<reading::Amount> read
            = cell.date.isValid() ? std::nullopt : reading::amount(cell.text, m_rowUnit, m_unit);
        if (!read)
            tell(column, IssueKind::NumberNotUnderstood, {cell.text},
                 holdsNumber(cell.text) ? Severity::Error : Severity::Warning);
        else if (read->value && !read->converted && read->doubtful)
            tell(column, IssueKind::NumberDoubtful, {cell.text, shown(*read->value)});
        if (read)
            m_styles.add(cell.text, m_grid.place(m_index, at(column)));
        return read ? taken(column, *read, cell.text) : std::nullopt;
    }

    static QString written(const Cell &cell) { return cell.number ? shown(*cell.number) : cell.text; }
    QString askedUnit() const { return m_unit.isEmpty() ? m_rowUnit : m_unit; }

    // The unit of the row, else that of the title or of the line above the table. Returns that of these two
    // which the row's contradicts: which of them holds only the agency knows.
    QString takeUnit(ValueColumn column)
    {
        m_rowUnit = m_ownUnit;
        const QString titled = unitIn(m_header.titles.value(at(column)));
        const QString around = titled.isEmpty() ? tableUnit() : titled;
        if (m_ownUnit.isEmpty() || around.isEmpty()) {
            m_rowUnit = m_ownUnit.isEmpty() ? around : m_ownUnit;
            return {};
        }
        const reading::Amount one = reading::amount(1, around, m_ownUnit);
        // "Đơn vị tính: ha" stands above tables with rows of other units too.
        const bool differs = titled.isEmpty() ? one.value && one.converted : !one.value || one.converted;
        return differs ? around : QString();
    }

    /// Of several that the line names, the one of which the row's is a part.
    QString tableUnit() const
    {
        for (const QString &unit : m_tableUnits) {
            if (reading::amount(1, unit.trimmed(), askedUnit()).value)
                return unit.trimmed();
        }
        return m_tableUnits.size() == 1 ? m_tableUnits.constFirst().trimmed() : QString();
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
        const QString unit = askedUnit();
        const bool ofRow = text::searchKey(m_rowUnit) != text::searchKey(unit) && !m_rowUnit.isEmpty();
        const QString whole = ofRow ? written + u' ' + m_rowUnit : written;
        if (!read.value)
            tell(column, IssueKind::AmountOfOtherUnit, {whole, unit}, Severity::Error);
        else if (read.converted)
            tell(column, IssueKind::AmountConverted, {whole, shown(*read.value) + u' ' + unit});
        if (read.value && !isWhole(*read.value) && reading::isCounted(unit)) {
            tell(column, IssueKind::CountNotWhole, {whole, unit}, Severity::Error);
            return std::nullopt;
        }
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
    NumberStyles m_styles;
    QStringList m_tableUnits; ///< of the line above the table
    int m_index = 0;
    QString m_ownUnit; ///< as it stands in the row; blank where there is no such column
    QString m_rowUnit; ///< of the figure that is read: the row's, the column's or the table's
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
    issues->append(table.styles().mixed());
    return figures;
}

} // namespace dondoc::exchange
