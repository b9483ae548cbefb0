// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Zips: libzip into memory, and the fewest parts that each format needs.
#include "tests/exchange/zips.h"
#include "tests/support/paths.h"

#include <QFile>

#include <zip.h>

#include <stdexcept>

namespace zips {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

void require(bool done)
{
    if (!done)
        throw std::runtime_error("libzip refused");
}

void addMember(zip_t *zip, const Member &member, const char *password)
{
    const QByteArray name = member.name.toUtf8();
    if (member.name.endsWith(u'/')) {
        require(zip_dir_add(zip, name.constData(), ZIP_FL_ENC_UTF_8) >= 0);
        return;
    }
    zip_source_t *source
        = zip_source_buffer(zip, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
    const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
    require(index >= 0);
    if (password)
        require(zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, password) == 0);
}

QByteArray bytesOf(zip_source_t *source)
{
    require(zip_source_open(source) == 0);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(source), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    require(zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size())) == bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

QByteArray madeZip(const QList<Member> &members, const char *password)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 1, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    require(zip);
    zip_source_keep(source);
    for (const Member &member : members)
        addMember(zip, member, password);
    require(zip_close(zip) == 0);
    return bytesOf(source);
}

QByteArray relationships(const QByteArray &rows)
{
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + rows
        + "</Relationships>";
}

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='" + kTypes + type + "' Target='" + target + "'/>";
}

QByteArray openDocument(const QByteArray &kind, const QByteArray &body, const QByteArray &styles)
{
    const QByteArray content
        = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
          "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
          "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
          "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
          "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:" + kind + ">" + body + "</office:" + kind
        + "></office:body></office:document-content>";
    return zipped(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument." + kind}, {u"content.xml"_s, content}});
}

} // namespace

QByteArray zipped(const QList<Member> &members) { return madeZip(members, nullptr); }

QByteArray locked(const QList<Member> &members) { return madeZip(members, "mật khẩu"); }

QList<Member> xlsxMembers(const QByteArray &sheetData, const QByteArray &after)
{
    const QByteArray space = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
        + kTypes.chopped(1) + "'";
    return {
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s, relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {u"xl/workbook.xml"_s,
         "<workbook " + space
             + "><sheets><sheet name='Trang 1' sheetId='1' r:id='rId1'/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                       + relationship("rId2", "styles", "styles.xml")
                       + relationship("rId3", "sharedStrings", "/xl/sharedStrings.xml"))},
        {u"xl/worksheets/sheet1.xml"_s,
         "<worksheet " + space + "><sheetData>" + sheetData + "</sheetData>" + after + "</worksheet>"},
    };
}

QByteArray xlsx(const QByteArray &sheetData, const QByteArray &after)
{
    return zipped(xlsxMembers(sheetData, after));
}

QByteArray ods(const QByteArray &tables, const QByteArray &styles)
{
    return openDocument("spreadsheet", tables, styles);
}

QByteArray docx(const QByteArray &body, const QList<Member> &parts)
{
    const QByteArray document
        = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
          "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' "
          "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
        + body + "</w:body></w:document>";
    QList<Member> members{
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s, relationships(relationship("rId1", "officeDocument", "word/document.xml"))},
        {u"word/document.xml"_s, document}};
    QByteArray rows;
    for (const Member &part : parts) {
        const QByteArray name = part.name.toUtf8();
        rows += relationship("rId" + name, name, name + ".xml");
        members.append({u"word/"_s + part.name + u".xml"_s,
                        "<w:" + name
                            + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                            + part.bytes + "</w:" + name + ">"});
    }
    members.append({u"word/_rels/document.xml.rels"_s, relationships(rows)});
    return zipped(members);
}

QByteArray odt(const QByteArray &body, const QByteArray &styles)
{
    return openDocument("text", body, styles);
}

QByteArray fixture(const QString &name)
{
    QFile file(dondoc::test::sourcePath(u"tests/exchange/files/"_s) + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no fixture");
    return file.readAll();
}

} // namespace zips
