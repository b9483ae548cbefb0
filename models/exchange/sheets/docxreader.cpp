// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxReader: follows the document as it comes and builds the grid of the outermost tables.
#include "models/exchange/sheets/docxreader.h"

#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/texttable.h"
#include "models/exchange/sheets/xmlpart.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What holds no text of the present version: struck out, moved away, earlier formats, a second form of the
/// same.
constexpr QStringView kLeftOut[]
    = {u"del",    u"moveFrom", u"Fallback", u"pPrChange", u"rPrChange", u"tblPr",   u"tblGrid",
       u"sectPr", u"pPr",      u"rPr",      u"sdtPr",     u"instrText", u"delText", u"tblPrExChange"};

bool isLeftOut(QStringView name)
{
    return std::find(std::begin(kLeftOut), std::end(kLeftOut), name) != std::end(kLeftOut);
}

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
            m_table = TextTable(m_grid, m_textLength);
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
                m_table.skipColumns(qBound(0, m_xml.attribute(u"val").toInt(), TextTable::kMostColumns));
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
    TextTable m_table;
    int m_tables = 0; ///< how many are open, one inside the other
    int m_count = 0;
};

} // namespace

Result<Workbook> readDocx(const Archive &archive, const QString &part)
{
    return DocxReader(archive, archive.indexOf(part)).read();
}

} // namespace dondoc::exchange
