// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxReader: from the workbook's part to its sheets.
#include "models/exchange/sheets/xlsxreader.h"

#include "models/exchange/sheets/ooxmlpackage.h"
#include "models/exchange/sheets/pageheads.h"
#include "models/exchange/sheets/xlsxnotes.h"
#include "models/exchange/sheets/xlsxsheet.h"
#include "models/exchange/sheets/xlsxstyles.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

struct SheetEntry {
    QString name;
    bool hidden = false;
    QString relationship;
};

class XlsxReader
{
public:
    XlsxReader(const Archive &archive, const QString &part)
        : m_archive(archive), m_part(part), m_grid(archive.limits())
    {
    }

    Result<Workbook> read()
    {
        for (const auto step :
             {&XlsxReader::readList, &XlsxReader::readRelationships, &XlsxReader::readPersons,
              &XlsxReader::readStyles, &XlsxReader::readStrings, &XlsxReader::readSheets}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        if (const QString lost = m_grid.missingInstead(); !lost.isEmpty())
            return Error{ErrorCode::FileDamaged, m_archive.fileName(), lost};
        return m_grid.take(m_context.days);
    }

private:
    Result<void> readList()
    {
        XmlPart xml(m_archive, m_archive.indexOf(m_part));
        for (bool more = xml.enterRoot() && xml.nextChild(); more; more = xml.nextChild()) {
            if (xml.name() == u"workbookPr") {
                readProperties(xml);
            } else if (xml.name() == u"sheets") {
                readEntries(xml);
            } else if (xml.name() == u"calcPr") {
                m_context.unreckoned = isTrue(xml.attribute(u"fullCalcOnLoad"));
                xml.skip();
            } else {
                xml.skip();
            }
        }
        return xml.finish();
    }

    void readProperties(XmlPart &xml)
    {
        if (isTrue(xml.attribute(u"date1904")))
            m_context.days = DayCount::From1904;
        xml.skip();
    }

    void readEntries(XmlPart &xml)
    {
        while (xml.nextChild()) {
            const QString state = xml.attribute(u"state");
            if (m_entries.size() <= m_archive.limits().sheets)
                m_entries.append({xml.attribute(u"name"), state == "hidden"_L1 || state == "veryHidden"_L1,
                                  xml.attribute(u"id")});
            xml.skip();
        }
    }

    Result<void> readRelationships()
    {
        const Result<QList<Relationship>> read = relationshipsOf(m_archive, m_part);
        if (!read)
            return read.error();
        m_relationships = *read;
        return {};
    }

    Result<void> readPersons()
    {
        const Result<QHash<QString, QString>> read = exchange::readPersons(m_archive, m_relationships);
        if (!read)
            return read.error();
        m_persons = *read;
        return {};
    }

    Result<void> readStyles()
    {
        const int member = m_archive.indexOf(targetOf(m_relationships, u"styles"));
        if (member < 0)
            return {};
        Result<QList<CellStyle>> read = exchange::readStyles(m_archive, member);
        if (!read)
            return read.error();
        m_context.styles = *read;
        return {};
    }

    Result<void> readStrings()
    {
        const int member = m_archive.indexOf(targetOf(m_relationships, u"sharedStrings"));
        if (member < 0)
            return {};
        Result<SharedStrings> read = readSharedStrings(m_archive, member);
        if (!read)
            return read.error();
        m_context.strings = *read;
        if (m_context.strings.truncated)
            m_grid.markTruncated();
        return {};
    }

    Result<void> readSheets()
    {
        for (const SheetEntry &entry : std::as_const(m_entries)) {
            if (const Result<void> read = readSheet(entry); !read)
                return read;
        }
        return {};
    }

    Result<void> leaveOut(const SheetEntry &entry)
    {
        m_grid.markMissing(entry.name);
        return {};
    }

    Result<void> readSheet(const SheetEntry &entry)
    {
        const auto at
            = std::find_if(m_relationships.cbegin(), m_relationships.cend(),
                           [&entry](const Relationship &one) { return one.id == entry.relationship; });
        if (at == m_relationships.cend())
            return leaveOut(entry);
        if (at->type != "worksheet"_L1) // a sheet that is one chart holds no cells
            return {};
        const int member = m_archive.indexOf(at->target);
        if (member < 0)
            return leaveOut(entry);
        if (!m_grid.beginSheet(entry.name, entry.hidden))
            return {};
        XmlPart xml(m_archive, member);
        XlsxSheet sheet(xml, m_context, m_grid);
        Result<void> read = sheet.read(m_archive.fileName());
        if (!read && sheet.hasCells())
            read = XmlPart(m_archive, member).drain();
        if (read)
            read = readNotes(m_archive, at->target, m_persons, m_grid);
        if (!entry.hidden)
            m_grid.addPageHeads(xlsxPageHeads(m_archive, member));
        m_grid.endSheet();
        return read;
    }

    const Archive &m_archive;
    QString m_part;
    GridBuilder m_grid;
    XlsxContext m_context;
    QList<SheetEntry> m_entries;
    QList<Relationship> m_relationships;
    QHash<QString, QString> m_persons; ///< who takes part in conversations beside cells
};

} // namespace

Result<Workbook> readXlsx(const Archive &archive, const QString &part)
{
    return XlsxReader(archive, part).read();
}

} // namespace dondoc::exchange
