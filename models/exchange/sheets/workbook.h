// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Workbook: what a spreadsheet, a text table or the tables of a document hold, whatever program wrote it.
#pragma once

#include "models/domain/text/legacyrecognition.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc::exchange {

/// What a number is shown as: 0.7 as "0.7", as a day, as "70%".
enum class NumberLook : quint8 { Plain, Day, Percent };

/// One cell as the file has it. text is what stands there in the file's own code points, not normalized; of
/// a number its shortest plain form ("1234.5"), of a date its ISO form; of a formula its stored result.
struct Cell {
    QString text;
    std::optional<double> number; ///< where the file holds a number (no date)
    QDate date;                   ///< where it holds a number that is shown as a date
    /// Where the file holds no result of it, else blank: text is then what it comes to, blank where that was
    /// not reckoned (formulas.h).
    QString formula = {};
    NumberLook look = NumberLook::Plain; ///< of a number, or of a formula's
    bool isBlank() const { return text.trimmed().isEmpty(); }
    friend bool operator==(const Cell &, const Cell &) = default;
};

struct SheetRow {
    int number = 0; ///< from 1, as office programs count
    bool hidden = false;
    QList<Cell> cells; ///< from column A; blank ones at the end are left out
};

/// Rows and columns from 1, both ends included. The value stands in the first cell, the others are blank.
struct MergedArea {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    friend bool operator==(const MergedArea &, const MergedArea &) = default;
};

/// What somebody wrote beside a cell and not into it; row and column from 1.
struct CellNote {
    int row = 0;
    int column = 0;
    QString author; ///< blank where the file does not tell
    QString text;
};

/// Columns from 1, both ends included.
struct ColumnSpan {
    int first = 0;
    int last = 0;
};

/// A note below the page stands on a line of its own behind the text of its cell: "(Chú thích: …)".
inline constexpr char16_t kNoteBegin[] = u"(Chú thích: ";

/// Text that stands in a cell, or beside it, and is not shown.
struct HiddenText {
    int row = 0; ///< as SheetRow::number
    int column = 0;
    QString text;
};

struct Sheet {
    QString name; ///< "Bảng 2" for the second table of a document, the file's name for a text table
    bool hidden = false;
    QList<SheetRow> rows; ///< those with a cell that is not blank, upward
    QList<MergedArea> merged;
    QList<CellNote> notes = {};
    QList<ColumnSpan> hiddenColumns = {};
    bool prose = false;                 ///< the paragraphs of a document around its tables, a row a line
    int proseAbove = 0;                 ///< of a document's table: how many of these rows stand above it
    QList<HiddenText> hiddenTexts = {}; ///< of a document; no part of the cells

    bool isColumnHidden(int column) const;
};

/// Of a text table that does not tell its encoding, and is no Unicode: what its letters tell. The cells stand
/// in Unicode already.
struct TextOrigin {
    legacy::CommonEncoding found;
    int cells = 0; ///< that were converted
};

struct Workbook {
    QList<Sheet> sheets;
    std::optional<TextOrigin> origin = std::nullopt;
    bool truncated = false; ///< more rows or cells stood there than are ever read (Limits)
    QStringList pageHeads;  ///< what stands at the head of its pages, beside the cells
    QStringList missing;    ///< names of sheets that the file lists and does not hold
};

/// "(Chú thích: …)".
QString noteLine(const QString &note);
/// "C12" of row 12, column 3; both from 1.
QString cellName(int row, int column);

struct CellAddress {
    int row = 0; ///< 0 where the name is none
    int column = 0;
};
/// Of "AB12".
CellAddress cellAddress(QStringView name);

} // namespace dondoc::exchange
