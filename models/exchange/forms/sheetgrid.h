// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetGrid: a sheet made ready for reading, its texts cleaned and its merged areas at hand.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/text/legacytext.h"
#include "models/exchange/forms/lostletters.h"
#include "models/exchange/sheets/workbook.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace dondoc::exchange {

/// Cells whose text was typed in an old encoding or lost letters, counted over a workbook.
struct EncodingTally {
    LostLetters lost;
    QMap<legacy::Encoding, int> cells;                  ///< by the old encoding
    legacy::Encoding usual = legacy::Encoding::Unicode; ///< of cells that are known by themselves
    bool settled = false; ///< by the whole of a text table: no cell is looked at by itself
    void add(legacy::Encoding encoding);
    legacy::Encoding commonest() const;
};

/// With the old encoding of most cells that were typed in one; Unicode where none was.
EncodingTally tallyFor(const Workbook &workbook);
/// What was converted, and whether that is certain.
QList<Issue> encodingIssues(const Workbook &workbook, const EncodingTally &tally);

/// Rows by index from 0, columns from 1. Texts are NFC, without doubled blanks, in Unicode; dates as
/// dd/MM/yyyy, shares as "70%"; cells with the fault of a formula are blank.
class SheetGrid
{
public:
    /// Adds to tally, and an issue for each FormulaFault (a few of many).
    SheetGrid(const Sheet &sheet, EncodingTally *tally, QList<Issue> *issues);

    const QString &name() const { return m_name; }
    int rowCount() const { return int(m_rows.size()); }
    int width() const { return m_width; } ///< columns that are looked at, at most 256
    const SheetRow &row(int index) const { return m_rows.at(index); }
    const Cell &cell(int index, int column) const;
    QString text(int index, int column) const { return cell(index, column).text; }
    QString place(int index, int column) const; ///< "Nhiệm vụ!G12"

    /// The merged area that covers the cell; null where none does.
    const MergedArea *areaAt(int index, int column) const;
    /// Index of the row with that number; -1 where it is blank.
    int indexOf(int rowNumber) const { return m_indexes.value(rowNumber, -1); }
    /// The cell's text, or that of the merged area over it.
    QString spreadText(int index, int column) const;

private:
    QString cleaned(const Cell &cell, EncodingTally *tally) const;
    void takeRow(const SheetRow &row, EncodingTally *tally, QList<Issue> *issues);
    void takeAreas(const QList<MergedArea> &areas);

    QString m_name;
    QList<SheetRow> m_rows;
    QHash<int, int> m_indexes;
    QHash<int, QList<MergedArea>> m_areas; ///< by column, downward
    int m_width = 0;
    int m_faults = 0;
};

} // namespace dondoc::exchange
