// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxStyles: follows the formats of cells to their number formats and fonts.
#include "models/exchange/sheets/xlsxstyles.h"

#include "models/exchange/sheets/docxlooks.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QHash>
#include <QSet>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCellFormats = 100'000; // Excel allows 65,490 cell formats

class StyleReader
{
public:
    explicit StyleReader(XmlPart &xml) : m_xml(xml) { }

    QList<CellStyle> read()
    {
        for (bool more = m_xml.enterRoot() && m_xml.nextChild(); more; more = m_xml.nextChild()) {
            if (m_xml.name() == u"numFmts") {
                readCodes();
            } else if (m_xml.name() == u"fonts") {
                readFonts();
            } else if (m_xml.name() == u"cellXfs") {
                readFormats(); // behind the codes (ECMA-376-1, 18.8.39), and the last that is needed
                break;
            } else {
                m_xml.skip();
            }
        }
        return m_styles;
    }

private:
    void readCodes()
    {
        while (m_xml.nextChild()) {
            if (m_codes.size() < kMostCellFormats)
                m_codes.insert(m_xml.attribute(u"numFmtId").toInt(),
                               styleOf(m_xml.attribute(u"formatCode").left(1'000)));
            m_xml.skip();
        }
    }

    void readFormats()
    {
        while (m_xml.nextChild()) {
            const int id = m_xml.attribute(u"numFmtId").toInt();
            CellStyle style = m_codes.value(id, CellStyle{.look = lookOf(id)});
            style.struck = m_struck.contains(m_xml.attribute(u"fontId").toInt());
            if (m_styles.size() < kMostCellFormats)
                m_styles.append(style);
            m_xml.skip();
        }
    }

    void readFonts()
    {
        for (int font = 0; m_xml.nextChild(); ++font) {
            while (m_xml.nextChild()) {
                if (m_xml.name() == u"strike" && isElementOn(m_xml) && font < kMostCellFormats)
                    m_struck.insert(font);
                m_xml.skip();
            }
        }
    }

    XmlPart &m_xml;
    QHash<int, CellStyle> m_codes;
    QSet<int> m_struck; ///< fonts
    QList<CellStyle> m_styles;
};

} // namespace

Result<QList<CellStyle>> readStyles(const Archive &archive, int member)
{
    XmlPart xml(archive, member);
    const QList<CellStyle> styles = StyleReader(xml).read();
    if (const Result<void> read = xml.drain(); !read)
        return read.error();
    return styles;
}

} // namespace dondoc::exchange
