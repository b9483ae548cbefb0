// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxStyles: follows the formats of cells to their number formats.
#include "models/exchange/sheets/xlsxstyles.h"

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QHash>

namespace dondoc::exchange {

namespace {

constexpr qsizetype kMostCellFormats = 100'000; // Excel allows 65,490 cell formats

class StyleReader
{
public:
    explicit StyleReader(XmlPart &xml) : m_xml(xml) { }

    QList<bool> read()
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
        return m_dates;
    }

private:
    void readCodes()
    {
        while (m_xml.nextChild()) {
            if (m_dateCodes.size() < kMostCellFormats)
                m_dateCodes.insert(m_xml.attribute(u"numFmtId").toInt(),
                                   isDateFormat(m_xml.attribute(u"formatCode").left(1'000)));
            m_xml.skip();
        }
    }

    void readFormats()
    {
        while (m_xml.nextChild()) {
            const int id = m_xml.attribute(u"numFmtId").toInt();
            if (m_dates.size() < kMostCellFormats)
                m_dates.append(m_dateCodes.value(id, isDateFormat(id)));
            m_xml.skip();
        }
    }

    XmlPart &m_xml;
    QHash<int, bool> m_dateCodes;
    QList<bool> m_dates;
};

} // namespace

Result<QList<bool>> readDateStyles(const Archive &archive, int member)
{
    XmlPart xml(archive, member);
    const QList<bool> dates = StyleReader(xml).read();
    if (const Result<void> read = xml.drain(); !read)
        return read.error();
    return dates;
}

} // namespace dondoc::exchange
