// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GridBuilder: makes a Workbook of rows and cells as a reader meets them, within the limits.
#pragma once

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/limits.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// Letters of a name that are kept.
constexpr qsizetype kLongestNoteAuthor = 100;

class GridBuilder
{
public:
    explicit GridBuilder(const Limits &limits) : m_limits(limits) { }

    /// False where there are sheets enough; then this one is not to be read.
    bool beginSheet(const QString &name, bool hidden);
    void beginRow(int number, bool hidden);
    /// column from 1, in any order; blank cells need not be put.
    void put(int column, Cell cell);
    /// Keeps the row, if it says anything, the given number of times one below the other.
    void endRow(int times = 1);
    void merge(const MergedArea &area);
    void note(CellNote note);
    void hideColumns(const ColumnSpan &columns);
    /// Text of the row that is open that is not shown; a few of many are kept.
    void putHidden(int column, const QString &text);
    void endSheet();

    /// Nothing more would be kept of this sheet.
    bool isFull() const { return m_full; }
    void markTruncated() { m_workbook.truncated = true; }
    void addPageHeads(const QStringList &heads);
    /// A sheet that is listed and not there.
    void markMissing(const QString &name) { m_workbook.missing.append(name); }
    /// The first of those where no sheet was begun, else blank: then there is no workbook to read.
    QString missingInstead() const
    {
        return m_workbook.sheets.isEmpty() ? m_workbook.missing.value(0) : QString();
    }
    /// With what formulas without a result come to.
    Workbook take(DayCount days = DayCount::From1900);

private:
    Sheet &sheet() { return m_workbook.sheets.last(); }
    void fill();
    bool keepRow();
    void sortRows();
    void blankCovered();
    void blankCovered(const MergedArea &area);
    void dropBlanks();

    Limits m_limits;
    Workbook m_workbook;
    SheetRow m_row;
    bool m_full = false;
    bool m_reckons = false; ///< a formula without a result was put
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    qint64 m_covering = 0; ///< rows and cells looked at for merged areas, of all sheets
};

} // namespace dondoc::exchange
