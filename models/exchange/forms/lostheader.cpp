// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LostHeader: looks for the column of tasks and counts from there.
#include "models/exchange/forms/lostheader.h"

#include "models/domain/intake/stateparsing.h"

#include <algorithm>

namespace dondoc::exchange {

namespace {

constexpr int kMostLostRows = 300;
constexpr int kMostLostColumns = 16;

/// The column with the most texts of tasks, and the first row of one.
struct TaskColumn {
    int column = 0;
    int first = -1;
    int count = 0;
};

TaskColumn taskColumnOf(const SheetGrid &grid, const TaskFinder &tasks)
{
    constexpr qsizetype kTelling = 20;
    TaskColumn best;
    for (int column = 1; column <= std::min(grid.width(), kMostLostColumns); ++column) {
        TaskColumn found{column, -1, 0};
        for (int index = 0; index < std::min(grid.rowCount(), kMostLostRows); ++index) {
            const QString text = grid.text(index, column);
            const TaskGuess guess = text.size() < kTelling ? TaskGuess() : tasks.byText(text);
            if (!guess.found() || !guess.sure)
                continue;
            found.first = found.count == 0 ? index : found.first;
            ++found.count;
        }
        if (found.count > best.count)
            best = found;
    }
    return best;
}

// More states than other words in it, or nothing at all.
bool holdsStates(const SheetGrid &grid, int first, int column)
{
    int states = 0;
    int others = 0;
    for (int index = first; index < std::min(grid.rowCount(), kMostLostRows); ++index) {
        const QString text = grid.text(index, column);
        if (!text.isEmpty())
            ++(reading::state(text) ? states : others);
    }
    return states >= others;
}

} // namespace

Header headerByOrder(const SheetGrid &grid, const TaskFinder &tasks, const QList<FormColumn> &columns)
{
    constexpr int kEnough = 2;
    const TaskColumn found = taskColumnOf(grid, tasks);
    const int offset = found.column - int(FormColumn::Task);
    if (found.count < kEnough || !holdsStates(grid, found.first, int(FormColumn::State) + offset))
        return {};
    Header header;
    header.first = found.first;
    header.last = found.first - 1;
    for (int at = 0; at < int(columns.size()); ++at) {
        if (at + offset >= 1 && at + offset <= grid.width())
            header.columns.insert(int(columns.at(at)), at + offset);
    }
    return header;
}

} // namespace dondoc::exchange
