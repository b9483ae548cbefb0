// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormulaLine: what one formula comes to.
#pragma once

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/workbook.h"

#include <optional>

namespace dondoc::exchange {

/// What a formula comes to; nothing: it cannot be reckoned.
using FormulaOutcome = std::optional<Cell>;

/// A cell, or all of an area; rows and columns from 1.
struct CellReference {
    int sheet = 0;
    MergedArea area;
    bool isRange = false;
};

/// The cells that formulas speak of.
class FormulaCells
{
public:
    virtual ~FormulaCells() = default;

    virtual DayCount days() const = 0;
    /// By its name, capital letters making no difference; -1 where there is none.
    virtual int sheetOf(const QString &name) const = 0;
    /// Nothing where nothing stands there.
    virtual FormulaOutcome valueAt(int sheet, int row, int column) = 0;
    /// Of the numbers in the area; nothing where there is none, or where one cannot be reckoned.
    virtual FormulaOutcome sumOf(const CellReference &area) = 0;

    /// Letters joined and cells looked at; false where all formulas together have taken too many.
    bool spend(qint64 effort);
    /// Into a bracket or a cell that another speaks of, and back; false where that is too deep.
    bool goDown();
    void goUp() { --m_depth; }

private:
    int m_depth = 0;
    qint64 m_effort = 0;
};

/// Of a formula in that sheet as Office Open XML or OpenDocument writes it, without the sign "=": references,
/// numbers, words, + - * / %, & and SUM.
FormulaOutcome reckonedFormula(const QString &formula, int sheet, FormulaCells &cells);

} // namespace dondoc::exchange
