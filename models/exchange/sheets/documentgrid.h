// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentGrid: lays a text document out as sheets: its outermost tables, and the paragraphs around them.
#pragma once

#include "models/exchange/sheets/texttable.h"

#include <QList>
#include <QString>

namespace dondoc::exchange {

/// Takes a document as a reader meets it. The paragraphs outside its tables become the last sheet
/// (Sheet::prose): a row a line, a cell a part between tabs. Tables inside tables become text.
class DocumentGrid
{
public:
    explicit DocumentGrid(const Limits &limits);
    DocumentGrid(const DocumentGrid &) = delete;
    DocumentGrid &operator=(const DocumentGrid &) = delete;

    /// False where there are tables enough; then this one is not to be read.
    bool beginTable();
    void endTable();
    /// How many are open, one inside the other.
    int openTables() const { return m_tables; }
    /// The outermost one that is open.
    TextTable &table() { return m_table; }

    /// They may stand one inside the other, as in text boxes.
    void beginParagraph();
    /// joined: its end was struck out, so that the next one goes on in its line.
    void endParagraph(bool joined = false);
    void add(QStringView text);
    void hide(QStringView text);       ///< text that is not shown
    void addNote(const QString &note); ///< of the foot of the page; in prose it stands where its sign is
    void addComment(const CellNote &comment); ///< row and column are set here

    /// Nothing more would be kept of the table that is open.
    bool isFull() const { return m_tables > 0 && m_grid.isFull(); }
    Workbook take();

private:
    struct Paragraph {
        QString text;
        QString hidden;
        QList<CellNote> comments;
    };
    void putParagraph(const Paragraph &paragraph);
    void putLine(const QString &line);

    GridBuilder m_grid;
    GridBuilder m_prose;
    int m_textLength;
    TextTable m_table;
    int m_tables = 0;
    int m_lines = 0;         ///< rows of prose so far
    Paragraph m_joined;      ///< with which the next one goes on
    QList<Paragraph> m_open; ///< those outside tables that have begun
    QList<int> m_linesAbove; ///< by table
};

} // namespace dondoc::exchange
