// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HtmlTable: the rows and cells of one table while its page is read.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dondoc::exchange {

/// Text as a browser shows it: runs of blanks are one, lines end where an element says so.
class HtmlText
{
public:
    void add(QStringView text, qsizetype longest);
    void endLine(); ///< none at the beginning, never two
    QString taken() const { return m_text.trimmed(); }
    bool isBlank() const { return m_text.isEmpty(); }

private:
    QString m_text;
    bool m_blank = false; ///< comes before the next word
    bool m_line = false;
};

struct HtmlCell {
    HtmlText text;
    HtmlText note;                ///< that LibreOffice sets beside the text
    HtmlText hidden;              ///< that no browser shows
    std::optional<double> number; ///< that the program which wrote the page set beside the text
    int column = 0;               ///< once the table is laid out
    int columns = 1;
    int rows = 1; ///< clipped to the table's own
};

struct HtmlRow {
    bool hidden = false;
    bool laidOut = false; ///< of a table in a cell
    QList<HtmlCell> cells;
};

struct HtmlTable {
    QList<HtmlRow> rows;
    QList<HtmlRow> below; ///< of tables in the open row's cells, laid out
    bool hidden = false;  ///< no browser shows it
    bool rowIsOpen = false;
    bool cellIsOpen = false;
    bool rowSays = false; ///< the open one; else it only holds other tables in place

    void endRow();
    /// The rows with their cells in columns, at most so many.
    QList<HtmlRow> takeLaidOut(int mostColumns);
};

/// More than a few words set side by side.
bool isTableOfData(const QList<HtmlRow> &laidOut);

} // namespace dondoc::exchange
