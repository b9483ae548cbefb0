// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxStyles: follows the formats of cells to their number formats.
#include "models/exchange/sheets/xlsxstyles.h"

#include "models/exchange/sheets/xmlpart.h"

#include <QHash>

namespace dondoc::exchange {

namespace {

constexpr qsizetype kMostCellFormats = 100'000; // Excel allows 65,490 cell formats

class StyleReader
{
public:
    explicit StyleReader(XmlPart &xml) : m_xml(xml) { }

    QList<NumberLook> read()
    {
        for (bool more = m_xml.enterRoot() && m_xml.nextChild(); more; more = m_xml.nextChild()) {
            if (m_xml.name() == u"numFmts") {
                readCodes();
            } else if (m_xml.name() == u"cellXfs") {
                readFormats(); // behind the codes (ECMA-376-1, 18.8.39), and the last that is needed
                break;
            } else {
                m_xml.skip();
            }
        }
        return m_looks;
    }

private:
    void readCodes()
    {
        while (m_xml.nextChild()) {
            if (m_codes.size() < kMostCellFormats)
                m_codes.insert(m_xml.attribute(u"numFmtId").toInt(),
                               lookOf(m_xml.attribute(u"formatCode").left(1'000)));
            m_xml.skip();
        }
    }

    void readFormats()
    {
        while (m_xml.nextChild()) {
            const int id = m_xml.attribute(u"numFmtId").toInt();
            if (m_looks.size() < kMostCellFormats)
                m_looks.append(m_codes.value(id, lookOf(id)));
            m_xml.skip();
        }
    }

    XmlPart &m_xml;
    QHash<int, NumberLook> m_codes;
    QList<NumberLook> m_looks;
};

} // namespace

Result<QList<NumberLook>> readNumberLooks(const Archive &archive, int member)
{
    XmlPart xml(archive, member);
    const QList<NumberLook> looks = StyleReader(xml).read();
    if (const Result<void> read = xml.drain(); !read)
        return read.error();
    return looks;
}

} // namespace dondoc::exchange
