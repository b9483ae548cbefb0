// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Formulas: reckons each formula once, and the cells it speaks of before it.
#include "models/exchange/sheets/formulas.h"

#include "models/exchange/sheets/formulaline.h"

#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

namespace {

class FormulaBook final : public FormulaCells
{
public:
    FormulaBook(Workbook *workbook, DayCount days) : m_workbook(workbook), m_days(days) { }

    void reckonAll();
    DayCount days() const override { return m_days; }
    int sheetOf(const QString &name) const override;
    FormulaOutcome valueAt(int sheet, int row, int column) override;
    FormulaOutcome sumOf(const CellReference &area) override;

private:
    QList<SheetRow>::iterator rowFrom(int sheet, int row);
    /// False where it holds a formula that cannot be reckoned.
    bool settle(int sheet, Cell &cell);

    Workbook *m_workbook;
    DayCount m_days;
    QSet<const Cell *> m_begun; ///< of a circle the first one finds itself still blank
};

void FormulaBook::reckonAll()
{
    for (int sheet = 0; sheet < m_workbook->sheets.size(); ++sheet) {
        for (SheetRow &row : m_workbook->sheets[sheet].rows) {
            for (Cell &cell : row.cells)
                settle(sheet, cell);
        }
    }
}

int FormulaBook::sheetOf(const QString &name) const
{
    const QList<Sheet> &sheets = m_workbook->sheets;
    const auto at = std::find_if(sheets.cbegin(), sheets.cend(), [&name](const Sheet &sheet) {
        return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return at == sheets.cend() ? -1 : int(at - sheets.cbegin());
}

QList<SheetRow>::iterator FormulaBook::rowFrom(int sheet, int row)
{
    QList<SheetRow> &rows = m_workbook->sheets[sheet].rows;
    return std::lower_bound(rows.begin(), rows.end(), row,
                            [](const SheetRow &each, int number) { return each.number < number; });
}

FormulaOutcome FormulaBook::valueAt(int sheet, int row, int column)
{
    const auto at = rowFrom(sheet, row);
    const bool there
        = at != m_workbook->sheets[sheet].rows.end() && at->number == row && column <= at->cells.size();
    if (!there || !spend(1) || !settle(sheet, at->cells[column - 1]) || at->cells.at(column - 1).isBlank())
        return std::nullopt;
    return at->cells.at(column - 1);
}

FormulaOutcome FormulaBook::sumOf(const CellReference &reference)
{
    const MergedArea &area = reference.area;
    double total = 0;
    bool any = false;
    const auto end = m_workbook->sheets[reference.sheet].rows.end();
    for (auto row = rowFrom(reference.sheet, area.firstRow); row != end && row->number <= area.lastRow;
         ++row) {
        const int last = int(qMin<qsizetype>(area.lastColumn, row->cells.size()));
        if (!spend(qMax(1, last - area.firstColumn + 1)))
            return std::nullopt;
        for (int column = area.firstColumn; column <= last; ++column) {
            Cell &cell = row->cells[column - 1];
            if (!settle(reference.sheet, cell))
                return std::nullopt;
            total += cell.number.value_or(0);
            any = any || cell.number.has_value();
        }
    }
    return any ? FormulaOutcome(numberCell(total)) : std::nullopt;
}

bool FormulaBook::settle(int sheet, Cell &cell)
{
    if (cell.formula.isEmpty() || !cell.isBlank())
        return true;
    if (m_begun.contains(&cell))
        return false;
    m_begun.insert(&cell);
    const FormulaOutcome made = goDown() ? reckonedFormula(cell.formula, sheet, *this) : std::nullopt;
    goUp();
    if (!made || made->isBlank())
        return false;
    const NumberLook look = cell.look == NumberLook::Plain ? made->look : cell.look;
    const QString formula = cell.formula;
    cell = made->number ? shownCell(*made->number, look, m_days) : *made;
    cell.formula = formula;
    return true;
}

} // namespace

void reckonFormulas(Workbook *workbook, DayCount days) { FormulaBook(workbook, days).reckonAll(); }

} // namespace dondoc::exchange
