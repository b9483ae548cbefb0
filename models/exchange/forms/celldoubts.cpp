// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellDoubts: goes over a sheet's cells once more after its tables were read.
#include "models/exchange/forms/celldoubts.h"

#include "models/domain/text/text.h"
#include "models/exchange/forms/daydoubts.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCellDoubts = 200; ///< of one sheet and kind: more tell nothing more
constexpr int kLongestQuoted = 300;

class CellDoubts
{
public:
    CellDoubts(const Sheet &sheet, const SheetGrid &grid, const SheetTables &tables, const Period &period)
        : m_sheet(sheet), m_grid(grid), m_tables(tables), m_period(period)
    {
        for (const ReadRow &row : tables.rows.rows)
            m_tasks.insert(row.number, row.entry.taskNumber);
    }

    QList<Issue> all()
    {
        addFormulas();
        addNotes();
        addHiddenColumns();
        addDays();
        return m_issues;
    }

    QList<Issue> ofNotes()
    {
        addNotes();
        return m_issues;
    }

private:
    void tell(Severity severity, IssueKind kind, const QStringList &arguments, int row, const QString &place)
    {
        m_issues.append({severity, kind, arguments, {}, m_tasks.value(row), place});
    }

    void addFormulas()
    {
        for (int index = 0; index < m_grid.rowCount(); ++index) {
            const SheetRow &row = m_grid.row(index);
            for (int column = 1; column <= row.cells.size() && m_issues.size() < kMostCellDoubts; ++column) {
                if (!row.cells.at(column - 1).formula.isEmpty())
                    addFormula(row, index, column);
            }
        }
    }

    void addFormula(const SheetRow &row, int index, int column)
    {
        const Cell &cell = row.cells.at(column - 1);
        const QString formula = text::shortened(u'=' + cell.formula, kLongestQuoted);
        const QString place = m_grid.place(index, column);
        if (cell.isBlank())
            tell(Severity::Warning, IssueKind::FormulaWithoutResult, {formula}, row.number, place);
        else
            tell(Severity::Note, IssueKind::FormulaReckoned, {formula, shown(cell)}, row.number, place);
    }

    static QString shown(const Cell &cell)
    {
        const QString words = text::shortened(cell.text, kLongestQuoted);
        return cell.number ? QString(words).replace(u'.', u',') : words;
    }

    void addNotes()
    {
        for (const CellNote &note : m_sheet.notes.mid(0, kMostCellDoubts)) {
            const QString words = text::shortened(text::simplified(note.text), kLongestQuoted);
            const QString author = text::simplified(note.author);
            tell(Severity::Note, IssueKind::CellNoted,
                 {author.isEmpty() ? words : u"%1 (%2)"_s.arg(words, author)}, note.row,
                 m_grid.name() + u'!' + cellName(note.row, note.column));
        }
    }

    void addHiddenColumns()
    {
        QList<int> ofTasks = m_tables.tasks.ticks.keys();
        for (const FormColumn column : form::filledColumns())
            ofTasks.append(m_tables.tasks.at(int(column)));
        addHidden(m_tables.tasks, ofTasks, [this](int index) { return isTask(index); });
        QList<int> ofFigures;
        for (const auto column : {ValueColumn::Value, ValueColumn::Cumulative, ValueColumn::Estimate})
            ofFigures.append(m_tables.figures.at(int(column)));
        addHidden(m_tables.figures, ofFigures, [this](int index) { return index > m_tables.figures.last; });
    }

    bool isTask(int index) const { return m_tasks.contains(m_grid.row(index).number); }

    template <class IsRow> void addHidden(const Header &header, const QList<int> &columns, IsRow isRow)
    {
        for (const int column : columns) {
            if (column == 0 || !m_sheet.isColumnHidden(column))
                continue;
            for (int index = header.last + 1; index < m_grid.rowCount(); ++index) {
                if (!isRow(index) || m_grid.text(index, column).isEmpty())
                    continue;
                tell(Severity::Note, IssueKind::HiddenColumnRead, {header.titles.value(column)}, 0,
                     m_grid.place(header.last, column));
                break;
            }
        }
    }

    void addDays()
    {
        QList<ReadDay> days;
        const int column = m_tables.tasks.at(int(FormColumn::ProductDate));
        for (const ReadRow &row : m_tables.rows.rows) {
            const Cell &cell = m_grid.cell(m_grid.indexOf(row.number), column);
            if (row.entry.productDate.isValid() && days.size() < kMostCellDoubts)
                days.append({row.entry.productDate, !cell.date.isValid(), row.entry.taskNumber,
                             row.places.value(FormColumn::ProductDate)});
        }
        m_issues += dayDoubts(days, m_period);
    }

    const Sheet &m_sheet;
    const SheetGrid &m_grid;
    const SheetTables &m_tables;
    const Period &m_period;
    QHash<int, QString> m_tasks; ///< by row number
    QList<Issue> m_issues;
};

} // namespace

QList<Issue> cellDoubts(const Sheet &sheet, const SheetGrid &grid, const SheetTables &tables,
                        const Period &period)
{
    return CellDoubts(sheet, grid, tables, period).all();
}

QList<Issue> noteDoubts(const Sheet &sheet, const SheetGrid &grid, const ReadTable &rows,
                        const Period &period)
{
    const Header none;
    return CellDoubts(sheet, grid, {none, none, rows}, period).ofNotes();
}

} // namespace dondoc::exchange
