// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeaderFinder: weighs a row, alone and with the one under it, as a heading.
#include "models/exchange/forms/headerfinder.h"

#include "models/domain/text/text.h"

#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHeaderRows = 300; ///< in which a heading is looked for
constexpr int kOneRow = -1;

using Claim = ColumnTitles::Claim;

// Of a title over two rows: both as one, then the lower under the sense of the upper.
Claim claimOf(const QString &upper, const QString &lower, const ColumnTitles &titles)
{
    if (lower.isEmpty() || lower == upper)
        return titles.claim(upper);
    const Claim both = titles.claim(upper + u' ' + lower);
    if (both.exact || both.otherTime || titles.speaksOfPrevious(titleKey(upper))
        || titles.partsResult(upper, lower))
        return both;
    for (const Claim &claim : {titles.claim(lower), titles.claim(upper)}) {
        if (claim.exact)
            return claim;
    }
    const Claim below = titles.claim(lower);
    return below.column != ColumnTitles::kUnknown ? below : both;
}

void takeClaim(Header *header, QHash<int, bool> *exactOf, int place, const Claim &claim)
{
    if (claim.column == ColumnTitles::kIgnored)
        header->ignored.insert(place, place);
    if (claim.column < 0)
        return;
    if (claim.otherTime) {
        header->otherTimes.insert(place, claim.column);
        return;
    }
    const bool better = claim.exact && !exactOf->value(claim.column, false);
    if (header->columns.contains(claim.column) && !better) {
        if (claim.exact)
            header->doubled.insert(place, claim.column);
        return;
    }
    header->columns.insert(claim.column, place);
    exactOf->insert(claim.column, claim.exact);
}

/// Columns of a state each, by place.
using Ticks = QMap<int, EntryState>;

// One state alone is a column of something else: of days, of numbers.
bool areTicks(const Ticks &ticks)
{
    return std::any_of(ticks.begin(), ticks.end(),
                       [&ticks](EntryState state) { return state != ticks.first(); });
}

// Of the lowest titles. "Kỳ trước" over them makes them the last period's.
Ticks ticksOf(const SheetGrid &grid, int upper, int lower, const ColumnTitles &titles)
{
    Ticks ticks;
    for (int column = 1; column <= grid.width(); ++column) {
        const QString above = lower == kOneRow ? QString() : grid.spreadText(upper, column);
        const QString below = grid.text(lower == kOneRow ? upper : lower, column);
        const std::optional<EntryState> state = titles.state(below.isEmpty() ? above : below);
        if (state && !titles.speaksOfPrevious(titleKey(above)))
            ticks.insert(column, *state);
    }
    return areTicks(ticks) ? ticks : Ticks();
}

Header headerOf(const SheetGrid &grid, int upper, int lower, const ColumnTitles &titles)
{
    Header header;
    QHash<int, bool> exactOf;
    header.first = upper;
    header.last = lower == kOneRow ? upper : lower;
    header.ticks = ticksOf(grid, upper, lower, titles);
    for (int column = 1; column <= grid.width(); ++column) {
        const bool two = lower != kOneRow;
        const QString above = two ? grid.spreadText(upper, column) : grid.text(upper, column);
        const QString below = two ? grid.text(lower, column) : QString();
        const QString title = text::simplified(
            header.ticks.contains(column) && !below.isEmpty() ? below : above + u' ' + below);
        if (title.isEmpty())
            continue;
        header.titles.insert(column, title);
        if (!header.ticks.contains(column))
            takeClaim(&header, &exactOf, column, claimOf(above, below, titles));
    }
    header.exact = int(std::count(exactOf.begin(), exactOf.end(), true));
    return header;
}

// Every cell of the row completes the title above it, is a title itself, or numbers the columns.
bool continuesHeading(const SheetGrid &grid, int upper, int lower, const ColumnTitles &titles)
{
    if (lower >= grid.rowCount())
        return false;
    bool any = false;
    const Ticks ticks = ticksOf(grid, upper, lower, titles);
    for (int column = 1; column <= grid.width(); ++column) {
        const QString below = grid.text(lower, column);
        if (below.isEmpty())
            continue;
        any = true;
        const QString both = titleKey(grid.spreadText(upper, column) + u' ' + below);
        const bool fits = titleKey(below).isEmpty() || titles.exact(titleKey(below)) != ColumnTitles::kUnknown
            || titles.exact(both) != ColumnTitles::kUnknown || titles.speaksOfPrevious(both)
            || ticks.contains(column) || titles.namesTime(below)
            || titles.partsResult(grid.spreadText(upper, column), below);
        if (!fits)
            return false;
    }
    return any;
}

bool hasOne(const Header &header, std::initializer_list<int> columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&header](int column) { return header.tells(column); });
}

bool isTaskHeading(const Header &header)
{
    using C = FormColumn;
    const bool named = hasOne(header, {int(C::Task), int(C::Mark)});
    const bool filled = hasOne(header,
                               {int(C::State), int(C::Result), int(C::LongerResult), int(C::Difficulty),
                                int(C::Proposal), int(C::Percent), int(C::Estimate), int(C::ProductNumber)})
        || (!header.ticks.isEmpty() && header.exact > 0);
    return filled && (named || (header.at(int(C::Number)) > 0 && header.score() > 2));
}

bool isFigureHeading(const Header &header)
{
    using C = ValueColumn;
    constexpr int kEnough = 2; // "Kế hoạch …", "Thực hiện …" begin sentences too
    return header.exact >= kEnough && hasOne(header, {int(C::Indicator), int(C::Mark)})
        && hasOne(header, {int(C::Value), int(C::Cumulative), int(C::Estimate)})
        && hasOne(header, {int(C::Unit), int(C::Target), int(C::Cumulative)});
}

void addColumns(const SheetGrid &grid, int index, const ColumnTitles &titles, QSet<int> *columns)
{
    constexpr qsizetype kLongTitle = 120;
    if (index >= grid.rowCount() || grid.row(index).cells.size() < 2)
        return;
    for (const Cell &cell : grid.row(index).cells) {
        if (cell.number || cell.text.isEmpty() || cell.text.size() >= kLongTitle)
            continue;
        if (const int column = titles.claim(cell.text).column; column >= 0)
            columns->insert(column);
    }
}

// A heading, over one row or two, has titles that are nobody's invention. Most rows are passed over by this.
bool mayBeHeading(const SheetGrid &grid, int index, const ColumnTitles &titles, qsizetype least)
{
    QSet<int> columns;
    addColumns(grid, index, titles, &columns);
    addColumns(grid, index + 1, titles, &columns);
    return columns.size() >= least;
}

template <class IsHeading>
Header headerAt(const SheetGrid &grid, int index, const ColumnTitles &titles, qsizetype least,
                IsHeading isHeading)
{
    if (index >= grid.rowCount() || grid.row(index).cells.size() < 2
        || !mayBeHeading(grid, index, titles, least))
        return {};
    const Header single = headerOf(grid, index, kOneRow, titles);
    if (continuesHeading(grid, index, index + 1, titles)) {
        const Header two = headerOf(grid, index, index + 1, titles);
        const Header under = headerOf(grid, index + 1, kOneRow, titles);
        // Where the row under it is the heading by itself, this one stands above the table.
        const bool adds = isHeading(single) || !isHeading(under) || two.score() > under.score();
        if (isHeading(two) && two.score() >= single.score() && adds)
            return two;
    }
    return isHeading(single) ? single : Header();
}

template <class At> Header firstOf(const SheetGrid &grid, const ColumnTitles &titles, At at)
{
    for (int index = 0; index < std::min(grid.rowCount(), kMostHeaderRows); ++index) {
        const Header header = at(grid, index, titles);
        if (header.exists())
            return header;
    }
    return {};
}

} // namespace

Header taskHeaderAt(const SheetGrid &grid, int index, const ColumnTitles &titles)
{
    return headerAt(grid, index, titles, 1, isTaskHeading);
}

Header figureHeaderAt(const SheetGrid &grid, int index, const ColumnTitles &titles)
{
    return headerAt(grid, index, titles, 2, isFigureHeading);
}

Header findTaskHeader(const SheetGrid &grid, const ColumnTitles &titles)
{
    return firstOf(grid, titles, taskHeaderAt);
}

Header findFigureHeader(const SheetGrid &grid, const ColumnTitles &titles)
{
    return firstOf(grid, titles, figureHeaderAt);
}

} // namespace dondoc::exchange
