// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxReader: follows the document as it comes and builds the grid of the outermost tables.
#include "models/exchange/sheets/docxreader.h"

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QHash>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTableColumns = 10'000; // Word allows 63

/// What holds no text of the present version: struck out, moved away, earlier formats, a second form of the
/// same.
constexpr QStringView kLeftOut[]
    = {u"del",    u"moveFrom", u"Fallback", u"pPrChange", u"rPrChange", u"tblPr",   u"tblGrid",
       u"sectPr", u"pPr",      u"rPr",      u"sdtPr",     u"instrText", u"delText", u"tblPrExChange"};

bool isLeftOut(QStringView name)
{
    return std::find(std::begin(kLeftOut), std::end(kLeftOut), name) != std::end(kLeftOut);
}

enum class VerticalMerge { None, Begin, Continue };

/// The table that is being read, and the cell in it.
class DocxTable
{
public:
    DocxTable(GridBuilder &grid, int textLength) : m_grid(&grid), m_textLength(textLength) { }

    void beginRow()
    {
        m_grid->beginRow(++m_row, false);
        m_column = 1;
        m_deleted = false;
    }
    void skipColumns(int count) { m_column = qMin(m_column + count, kMostTableColumns); }
    void markDeleted() { m_deleted = true; }

    void endRow()
    {
        if (m_deleted)
            --m_row;
        else
            m_grid->endRow();
    }

    void beginCell()
    {
        m_text.clear();
        m_span = 1;
        m_merge = VerticalMerge::None;
        m_paragraphs = 0;
    }
    void setSpan(int columns) { m_span = qBound(1, columns, kMostTableColumns); }
    void setMerge(VerticalMerge merge) { m_merge = merge; }

    void beginParagraph()
    {
        if (m_paragraphs++ > 0)
            add(u"\n");
    }
    void add(QStringView text)
    {
        if (m_text.size() <= m_textLength)
            m_text += text;
    }

    void endCell()
    {
        if (!m_deleted) {
            if (m_merge != VerticalMerge::Continue)
                m_grid->put(m_column, textCell(m_text.trimmed()));
            place();
        }
        skipColumns(m_span);
    }

    void end()
    {
        for (const MergedArea &area : std::as_const(m_open))
            m_grid->merge(area);
    }

private:
    // An area grows with each cell that continues it and is handed over when another begins in its column.
    void place()
    {
        const MergedArea above = m_open.take(m_column);
        if (m_merge == VerticalMerge::Continue && above.lastRow == m_row - 1 && m_row > 1) {
            m_open.insert(m_column, {above.firstRow, m_row, above.firstColumn, above.lastColumn});
            return;
        }
        m_grid->merge(above);
        const MergedArea area{m_row, m_row, m_column, m_column + m_span - 1};
        if (m_merge == VerticalMerge::Begin)
            m_open.insert(m_column, area);
        else
            m_grid->merge(area);
    }

    GridBuilder *m_grid;
    int m_textLength;
    int m_row = 0;
    int m_column = 1;
    bool m_deleted = false;
    QString m_text;
    int m_span = 1;
    int m_paragraphs = 0;
    VerticalMerge m_merge = VerticalMerge::None;
    QHash<int, MergedArea> m_open; ///< by first column
};

class DocxReader
{
public:
    DocxReader(const Archive &archive, int member)
        : m_xml(archive, member), m_grid(archive.limits()), m_textLength(archive.limits().textLength),
          m_table(m_grid, m_textLength)
    {
    }

    Result<Workbook> read()
    {
        while (!m_xml.isDone()) {
            const QXmlStreamReader::TokenType token = m_xml.next();
            if (token == QXmlStreamReader::StartElement)
                enter();
            else if (token == QXmlStreamReader::EndElement)
                leave();
        }
        if (const Result<void> read = m_xml.finish(); !read)
            return read.error();
        return m_grid.take();
    }

private:
    void enter()
    {
        const QStringView name = m_xml.name();
        if (isLeftOut(name) || (m_tables > 0 && m_grid.isFull()))
            m_xml.skip();
        else if (name == u"tbl")
            beginTable();
        else if (m_tables == 1)
            enterInTable(name);
        else if (m_tables > 1)
            enterInCell(name);
    }

    void beginTable()
    {
        if (m_tables == 0) {
            if (!m_grid.beginSheet(u"Bảng %1"_s.arg(m_count + 1), false))
                return m_xml.skip();
            ++m_count;
            m_table = DocxTable(m_grid, m_textLength);
        }
        ++m_tables;
    }

    void enterInTable(QStringView name)
    {
        if (name == u"tr")
            m_table.beginRow();
        else if (name == u"trPr")
            readRowProperties();
        else if (name == u"tc")
            m_table.beginCell();
        else if (name == u"tcPr")
            readCellProperties();
        else
            enterInCell(name);
    }

    void enterInCell(QStringView name)
    {
        if (name == u"p")
            m_table.beginParagraph();
        else if (name == u"t")
            m_table.add(m_xml.text());
        else if (name == u"tab")
            m_table.add(u"\t");
        else if (name == u"br" || name == u"cr")
            m_table.add(u"\n");
        else if (name == u"noBreakHyphen")
            m_table.add(u"-");
        else if (name == u"trPr" || name == u"tcPr")
            m_xml.skip();
    }

    void readRowProperties()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"del")
                m_table.markDeleted();
            else if (m_xml.name() == u"gridBefore")
                m_table.skipColumns(qBound(0, m_xml.attribute(u"val").toInt(), kMostTableColumns));
            m_xml.skip();
        }
    }

    void readCellProperties()
    {
        while (m_xml.nextChild()) {
            const QString value = m_xml.attribute(u"val");
            if (m_xml.name() == u"gridSpan")
                m_table.setSpan(value.toInt());
            else if (m_xml.name() == u"vMerge")
                m_table.setMerge(value == "restart"_L1 ? VerticalMerge::Begin : VerticalMerge::Continue);
            m_xml.skip();
        }
    }

    void leave()
    {
        const QStringView name = m_xml.name();
        if (name == u"tbl" && m_tables > 0)
            endTable();
        else if (m_tables == 1 && name == u"tc")
            m_table.endCell();
        else if (m_tables == 1 && name == u"tr")
            m_table.endRow();
    }

    void endTable()
    {
        if (--m_tables > 0)
            return;
        m_table.end();
        m_grid.endSheet();
    }

    XmlPart m_xml;
    GridBuilder m_grid;
    int m_textLength;
    DocxTable m_table;
    int m_tables = 0; ///< how many are open, one inside the other
    int m_count = 0;
};

} // namespace

Result<Workbook> readDocx(const Archive &archive, const QString &part)
{
    return DocxReader(archive, archive.indexOf(part)).read();
}

} // namespace dondoc::exchange
