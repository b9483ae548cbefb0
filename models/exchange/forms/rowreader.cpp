// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RowReader: goes down a table, over headings that return, merged areas, and rows that say more of a task.
#include "models/exchange/forms/rowreader.h"

#include "models/domain/text/text.h"
#include "models/exchange/forms/cellmarks.h"
#include "models/exchange/forms/cellreader.h"
#include "models/exchange/forms/difficultyreader.h"
#include "models/exchange/forms/loosetext.h"
#include "models/exchange/forms/rowjoiner.h"
#include "models/exchange/forms/yearbeforereader.h"

#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRowIssues = 200;  ///< of one sheet: more tell nothing more
constexpr int kMostStrangers = 3000; ///< rows after the last task; a table that goes on is no form

/// One text over several rows.
struct Spread {
    QString place;
    QStringList tasks;
};

/// A sheet on its way into entries.
class TableReader
{
public:
    TableReader(const SheetGrid &grid, const Header &header, const TaskFinder &tasks,
                const ColumnTitles &titles, const Period &period)
        : m_grid(grid), m_header(header), m_tasks(tasks), m_titles(titles), m_period(period)
    {
    }

    ReadTable read(int end)
    {
        for (int index = m_header.last + 1; index < std::min(end, m_grid.rowCount()); ++index) {
            if (index - std::max(m_taskIndex, m_header.last) > kMostStrangers) {
                m_table.issues.append(
                    {Severity::Warning, IssueKind::WorkbookTruncated, {}, {}, {}, m_grid.place(index, 1)});
                break;
            }
            if (isOfDifficulties(index))
                continue;
            if (repeatsHeading(index))
                index = takeHeading(index);
            else if (!numbersColumns(index))
                readRow(index);
        }
        tellSpreads();
        m_table.answers = m_difficulties.answers();
        return m_table;
    }

private:
    int at(FormColumn column) const { return m_header.at(int(column)); }
    QString text(int index, FormColumn column) const { return m_grid.text(index, at(column)); }

    void tell(Severity severity, IssueKind kind, const QStringList &arguments, const QString &task,
              const QString &place)
    {
        if (m_table.issues.size() < kMostRowIssues)
            m_table.issues.append({severity, kind, arguments, {}, task, place});
    }

    bool repeatsHeading(int index) const
    {
        constexpr int kEnough = 3;
        const QList<Cell> &cells = m_grid.row(index).cells;
        int titles = 0;
        int others = 0;
        for (const Cell &cell : cells) {
            const QString key = titleKey(cell.text);
            const bool tick = !m_header.ticks.isEmpty() && m_titles.state(cell.text).has_value();
            if (!key.isEmpty())
                ++(!tick && m_titles.exact(key) == ColumnTitles::kUnknown ? others : titles);
        }
        return titles >= std::min(kEnough, m_header.score()) && titles > others;
    }

    // The columns may stand otherwise from here on. Returns the last row of the heading.
    int takeHeading(int index)
    {
        const Header again = taskHeaderAt(m_grid, index, m_titles);
        if (again.exists())
            m_header = again;
        return std::max(index, again.last);
    }

    // "(1) (2) (3)", "1 2 3", "A B C" under a heading.
    bool numbersColumns(int index) const
    {
        constexpr int kEnough = 3;
        constexpr qsizetype kLongest = 4;
        const QList<Cell> &cells = m_grid.row(index).cells;
        int filled = 0;
        for (const Cell &cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
            if (cell.text.size() > kLongest)
                return false;
        }
        return filled >= kEnough && text(index, FormColumn::Mark).isEmpty() && at(FormColumn::Task) > 0
            && text(index, FormColumn::Task).size() <= kLongest && !text(index, FormColumn::Task).isEmpty();
    }

    void readRow(int index)
    {
        const QString task = withoutNotes(text(index, FormColumn::Task));
        if (const QString before = taskOfYearBefore(index); !before.isEmpty())
            return readYearBefore(index, before);
        Cell number = m_grid.cell(index, at(FormColumn::Number));
        number.text = withoutNotes(number.text);
        const TaskGuess guess = m_tasks.find(text(index, FormColumn::Mark), number, task);
        if (guess.found())
            readTask(index, guess);
        else if (continuesTask(index))
            addToTask(index);
        else if (const QString said = firstSaid(index); !said.isEmpty())
            tellStranger(index, task.isEmpty() ? said : task);
        else
            m_table.below.append(index);
    }

    bool isOfDifficulties(int index)
    {
        return m_difficulties.take({text(index, FormColumn::Mark), text(index, FormColumn::Task),
                                    text(index, FormColumn::State),
                                    m_grid.place(index, at(FormColumn::State))},
                                   &m_table.issues);
    }

    QString taskOfYearBefore(int index) const
    {
        const QString above = m_table.rows.isEmpty() ? QString() : m_table.rows.constLast().entry.taskNumber;
        return exchange::taskOfYearBefore(
            {text(index, FormColumn::Mark), text(index, FormColumn::Task), above}, m_tasks, m_period);
    }

    ReadRow &rowOfTask(int index, const QString &number)
    {
        const auto known = std::find_if(m_table.rows.begin(), m_table.rows.end(),
                                        [&](const ReadRow &row) { return row.entry.taskNumber == number; });
        if (known != m_table.rows.end())
            return *known;
        ReadRow row;
        row.entry.taskNumber = number;
        row.place = m_grid.place(index, std::max(at(FormColumn::Task), 1));
        m_table.rows.append(row);
        return m_table.rows.last();
    }

    void readYearBefore(int index, const QString &number)
    {
        QList<Issue> issues;
        const RowCells cells = cellsOf(index, number);
        const TaskEntry said = readEntry(number, cells, m_period, &issues);
        ReadRow &row = rowOfTask(index, number);
        layYearBefore(said, cells, row);
        for (const Issue &issue : issues)
            tell(issue.severity, issue.kind, issue.arguments, issue.taskNumber, issue.place);
        for (const FormColumn column : form::filledColumns()) {
            const bool asked = column == FormColumn::State || column == FormColumn::Result;
            if (const QString more = cells.text(column); !asked && !more.isEmpty())
                tell(Severity::Warning, IssueKind::UnknownColumnText, {form::title(column), more}, number,
                     cells.places.value(column));
        }
    }

    void tellStranger(int index, const QString &said)
    {
        constexpr int kShown = 80;
        const QList<Cell> &cells = m_grid.row(index).cells;
        const auto first
            = std::find_if(cells.begin(), cells.end(), [](const Cell &cell) { return !cell.isBlank(); });
        tell(namesDifficulty(said) ? Severity::Error : Severity::Warning, IssueKind::RowNotUnderstood,
             {text::shortened(said, kShown)}, {}, m_grid.place(index, int(first - cells.begin()) + 1));
    }

    /// What the agency filled in itself in this row.
    QString firstSaid(int index) const
    {
        for (const FormColumn column : form::filledColumns()) {
            if (const QString said = text(index, column); !said.isEmpty())
                return said;
        }
        const QList<int> ticks = m_header.ticks.keys();
        const auto ticked = std::find_if(ticks.begin(), ticks.end(),
                                         [&](int column) { return !isNoTick(m_grid.text(index, column)); });
        return ticked == ticks.end() ? QString() : m_header.titles.value(*ticked);
    }

    // Number or task stand in an area merged from a task's row above.
    bool continuesTask(int index) const
    {
        if (m_table.rows.isEmpty())
            return false;
        for (const FormColumn column : {FormColumn::Task, FormColumn::Number}) {
            const MergedArea *area = at(column) > 0 ? m_grid.areaAt(index, at(column)) : nullptr;
            if (area && m_grid.indexOf(area->firstRow) == m_taskIndex)
                return true;
        }
        return false;
    }

    RowCells cellsOf(int index, const QString &task)
    {
        RowCells row;
        for (const FormColumn column : form::filledColumns()) {
            if (at(column) == 0)
                continue;
            row.places.insert(column, m_grid.place(index, at(column)));
            row.cells.insert(column, cellOf(index, at(column), task));
        }
        takeTicks(
            index, [&](int column) { return cellOf(index, column, task).text; }, &row);
        readMarks(&row, {text(index, FormColumn::Number), text(index, FormColumn::Task)});
        return row;
    }

    // Where they stand for the column of states, its place is that of the tick, or of the first to be ticked.
    template <class TextAt> void takeTicks(int index, TextAt textAt, RowCells *row)
    {
        for (auto each = m_header.ticks.begin(); each != m_header.ticks.end(); ++each) {
            const QString said = textAt(each.key());
            const QString place = m_grid.place(index, each.key());
            if (!isNoTick(said))
                row->ticks.append({each.value(), m_header.titles.value(each.key()), said, place});
        }
        if (at(FormColumn::State) == 0 && !m_header.ticks.isEmpty())
            row->places.insert(FormColumn::State,
                               row->ticks.isEmpty() ? m_grid.place(index, m_header.ticks.firstKey())
                                                    : row->ticks.constFirst().place);
    }

    // Who counts ticks writes 0 where there is none.
    static bool isNoTick(const QString &said)
    {
        return said.isEmpty() || said == "0"_L1 || said == "-"_L1 || isUntickedBox(said);
    }

    // The cell, or the one whose merged area reaches down to it. A plan's heading takes no part in that.
    Cell cellOf(int index, int column, const QString &task)
    {
        const MergedArea *area = m_grid.areaAt(index, column);
        if (!area || area->firstRow == area->lastRow || area->firstColumn != column)
            return m_grid.cell(index, column);
        if (m_tasks.isHeading(task))
            return {};
        const int source = m_grid.indexOf(area->firstRow);
        const Cell cell = m_grid.cell(source, column);
        if (!cell.isBlank()) {
            Spread &spread = m_spreads[{area->firstRow, column}];
            spread.place = m_grid.place(source, column);
            spread.tasks.append(task);
        }
        return cell;
    }

    void readTask(int index, const TaskGuess &guess)
    {
        ReadRow row;
        const RowCells cells = cellsOf(index, guess.number);
        QList<Issue> issues;
        row.entry = readEntry(guess.number, cells, m_period, &issues);
        row.places = cells.places;
        row.number = m_grid.row(index).number;
        row.place = m_grid.place(index, std::max(at(FormColumn::Task), 1));
        takeYearBefore(m_table.rows, row);
        tellDoubledColumns(m_grid, m_header, index, &row, &issues);
        m_taskIndex = index;
        m_table.below.clear();
        if (row.saysAnything())
            tellOfRow(index, guess, issues);
        tellUnknownColumns(index, guess.number);
        m_table.rows.append(row);
    }

    void tellOfRow(int index, const TaskGuess &guess, const QList<Issue> &issues)
    {
        constexpr int kShown = 80;
        const QString place = m_grid.place(index, std::max(at(FormColumn::Task), 1));
        const QString task = text(index, FormColumn::Task);
        if (!guess.sure)
            tell(Severity::Warning, IssueKind::RowDoubtful, {guess.number, text::shortened(task, kShown)},
                 guess.number, place);
        if (m_grid.row(index).hidden)
            tell(Severity::Note, IssueKind::HiddenRowRead, {guess.number}, guess.number, place);
        for (const Issue &issue : issues)
            tell(issue.severity, issue.kind, issue.arguments, issue.taskNumber, issue.place);
        countCopied(index);
    }

    void countCopied(int index)
    {
        constexpr qsizetype kTelling = 12;
        const QString before = text::searchKey(text(index, FormColumn::PreviousResult));
        if (before.size() >= kTelling && before == text::searchKey(text(index, FormColumn::Result)))
            ++m_table.copied;
    }

    void tellUnknownColumns(int index, const QString &task)
    {
        const QList<int> known = m_header.columns.values();
        for (int column = 1; column <= m_grid.width(); ++column) {
            const QString said = m_grid.text(index, column);
            if (said.isEmpty() || known.contains(column) || m_header.ignored.contains(column)
                || m_header.ticks.contains(column) || m_header.doubled.contains(column)
                || m_header.otherTimes.contains(column))
                continue;
            const QString title = m_header.titles.value(column);
            tell(Severity::Warning, IssueKind::UnknownColumnText,
                 {title.isEmpty() ? cellName(m_grid.row(index).number, column) : title, said}, task,
                 m_grid.place(index, column));
        }
    }

    void addToTask(int index)
    {
        ReadRow &row = m_table.rows.last();
        QList<Issue> issues;
        ReadRow more;
        const RowCells cells = ownCells(index);
        more.entry = readEntry(row.entry.taskNumber, cells, m_period, &issues);
        more.places = cells.places;
        more.place = m_grid.place(index, std::max(at(FormColumn::Task), 1));
        addToRow(more, &row, &issues);
        for (const Issue &issue : issues)
            tell(issue.severity, issue.kind, issue.arguments, issue.taskNumber, issue.place);
        tellUnknownColumns(index, row.entry.taskNumber);
    }

    RowCells ownCells(int index)
    {
        RowCells row;
        for (const FormColumn column : form::filledColumns()) {
            row.cells.insert(column, m_grid.cell(index, at(column)));
            if (at(column) > 0)
                row.places.insert(column, m_grid.place(index, at(column)));
        }
        takeTicks(
            index, [&](int column) { return m_grid.text(index, column); }, &row);
        readMarks(&row);
        return row;
    }

    void tellSpreads()
    {
        QList<std::pair<int, int>> cells = m_spreads.keys();
        std::sort(cells.begin(), cells.end());
        for (const auto &cell : std::as_const(cells)) {
            const Spread spread = m_spreads.value(cell);
            if (spread.tasks.size() > 1)
                tell(Severity::Note, IssueKind::MergedOverTasks, {spread.tasks.join(u", "_s)},
                     spread.tasks.constFirst(), spread.place);
        }
    }

    const SheetGrid &m_grid;
    Header m_header;
    const TaskFinder &m_tasks;
    const ColumnTitles &m_titles;
    const Period &m_period;
    ReadTable m_table;
    DifficultyReader m_difficulties;
    QHash<std::pair<int, int>, Spread> m_spreads; ///< by row number and column of the text
    int m_taskIndex = -1;                         ///< of the last task's row
};

} // namespace

bool ReadRow::saysAnything() const
{
    TaskEntry blank;
    blank.taskNumber = entry.taskNumber;
    return !(entry == blank);
}

ReadTable readRows(const SheetGrid &grid, const Header &header, int end, const TaskFinder &tasks,
                   const ColumnTitles &titles, const Period &period)
{
    return TableReader(grid, header, tasks, titles, period).read(end);
}

} // namespace dondoc::exchange
