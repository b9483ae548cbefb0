// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsSheet: the cells of one sheet of an .xls workbook.
#pragma once

#include "models/exchange/sheets/biffrecords.h"
#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/gridbuilder.h"

#include <QHash>
#include <QSet>

namespace dondoc::exchange {

/// What the workbook tells all its sheets.
struct XlsContext {
    QList<QString> texts;
    bool truncatedTexts = false; ///< more were there than are ever read
    QList<int> formats;          ///< ids of number formats, by style
    QList<int> fonts;            ///< by style
    QHash<int, CellStyle> looks; ///< of the workbook's own formats
    QSet<int> struckFonts;       ///< crossed out: not meant any more
    bool isStruck(int style) const { return struckFonts.contains(fonts.value(style, -1)); }
    DayCount days = DayCount::From1900;
};

class XlsSheet
{
public:
    /// records stands on the sheet's first record.
    XlsSheet(BiffRecords &records, const XlsContext &context, const Limits &limits, GridBuilder &grid)
        : m_records(records), m_context(context), m_limits(limits), m_grid(grid)
    {
    }

    /// What is broken; blank where nothing is.
    QString read();

private:
    struct PlacedCell {
        int row = 0; ///< from 0, as the column
        int column = 0;
        int style = 0;
        Cell cell;
    };

    void readRecord();
    void readSeveral();
    void readShared();
    void readFormula();
    void readFormulaText();
    void readLabel();
    void readMergedCells();
    void readColumnInfo();
    void readDrawnText();
    void readNote();
    void put(const Cell &cell) { put(row(), column(), style(), cell); }
    void put(int row, int column, int style, const Cell &cell);
    Cell number(int style, double value) const;
    int row() const;
    int column() const;
    int style() const;
    void keepRows();
    void keepNotes();
    void blankUnreckoned();

    BiffRecords &m_records;
    const XlsContext &m_context;
    const Limits &m_limits;
    GridBuilder &m_grid;
    QList<PlacedCell> m_cells;
    QSet<int> m_hiddenRows;
    QHash<int, QString> m_drawn;  ///< words of what is drawn over the sheet, by its number
    QHash<int, CellNote> m_notes; ///< by the same
    int m_lastDrawn = 0;
    QList<qsizetype> m_unreckoned; ///< places among the cells of formulas that may have no result
    bool m_reckoned = false;       ///< some formula has one
    bool m_awaitsText = false;     ///< the last cell is a formula whose result is a text
    QString m_fault;
};

} // namespace dondoc::exchange
