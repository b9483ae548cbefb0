// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxSheet: the rows, cells and merged areas of one worksheet part.
#pragma once

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/xlsxstrings.h"
#include "models/exchange/sheets/xlsxstyles.h"
#include "models/exchange/sheets/xmlpart.h"

namespace dondoc::exchange {

/// What the sheets of a workbook refer to.
struct XlsxContext {
    SharedStrings strings;
    QList<CellStyle> styles; ///< by the number of the cell format
    DayCount days = DayCount::From1900;
    bool unreckoned = false; ///< results are to be reckoned when the workbook is opened: a 0 may be none
};

class XlsxSheet
{
public:
    XlsxSheet(XmlPart &xml, const XlsxContext &context, GridBuilder &grid)
        : m_xml(xml), m_context(context), m_grid(grid)
    {
    }
    /// Into the sheet that the grid has begun. FileDamaged, FileTooLarge, FileProtected.
    Result<void> read(const QString &fileName);
    /// All of them were read, though what stands behind them may be broken.
    bool hasCells() const { return m_cellsRead && m_fault.isEmpty(); }

private:
    void readColumns();
    void readRows();
    void readRow();
    void readCell();
    void readMerged();
    bool lacksResult(QStringView type, const std::optional<QString> &value) const;
    Cell valueOf(QStringView type, int style, const QString &value);
    Cell sharedCell(const QString &value);
    void put(int style, const QString &struck, Cell cell);
    Cell numberOf(int style, const QString &value) const;

    XmlPart &m_xml;
    const XlsxContext &m_context;
    GridBuilder &m_grid;
    int m_row = 0;
    int m_column = 0;
    bool m_cellsRead = false;
    bool m_areasRead = false;
    QString m_fault; ///< an index of a shared text that is none
};

} // namespace dondoc::exchange
