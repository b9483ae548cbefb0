// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LostHeader: looks for the column of tasks and counts from there, or takes the columns as they were.
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

/// What stands in a column that may be the state's.
struct StateCount {
    int states = 0;
    int others = 0;
};

StateCount countStates(const SheetGrid &grid, int first, int column)
{
    StateCount count;
    for (int index = first; index < std::min(grid.rowCount(), kMostLostRows); ++index) {
        const QString text = grid.text(index, column);
        if (!text.isEmpty())
            ++(reading::state(text) ? count.states : count.others);
    }
    return count;
}

// More states than other words in it, or nothing at all.
bool holdsStates(const SheetGrid &grid, int first, int column)
{
    const StateCount count = countStates(grid, first, column);
    return count.states >= count.others;
}

/// Rows that stand for a task in the columns of another table.
struct TaskCount {
    int sure = 0; ///< by their texts
    int any = 0;
};

TaskCount countTasks(const SheetGrid &grid, const TaskFinder &tasks, const Header &header)
{
    TaskCount count;
    for (int index = 0; index < std::min(grid.rowCount(), kMostLostRows); ++index) {
        const QString text = grid.text(index, header.at(int(FormColumn::Task)));
        const TaskGuess guess = tasks.find(grid.text(index, header.at(int(FormColumn::Mark))),
                                           grid.cell(index, header.at(int(FormColumn::Number))), text);
        count.any += guess.found() ? 1 : 0;
        count.sure += guess.found() && guess.sure && !text.isEmpty() ? 1 : 0;
    }
    return count;
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

Header headerAsBefore(const SheetGrid &grid, const TaskFinder &tasks, const Header &before)
{
    const StateCount states = countStates(grid, 0, before.at(int(FormColumn::State)));
    const TaskCount found = before.exists() ? countTasks(grid, tasks, before) : TaskCount();
    const bool byNumber = found.any > 0 && states.states > 0 && states.others == 0;
    if (states.others > states.states || (found.sure == 0 && !byNumber))
        return {};
    Header header = before;
    header.first = 0;
    header.last = -1;
    return header;
}

int tasksWithoutHeader(const SheetGrid &grid, const TaskFinder &tasks)
{
    const TaskColumn found = taskColumnOf(grid, tasks);
    bool saysMore = false;
    for (int column = found.column + 1; found.first == 0 && column <= grid.width(); ++column)
        saysMore = saysMore || !grid.text(0, column).isEmpty();
    return saysMore ? found.count : 0;
}

} // namespace dondoc::exchange
