// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OoxmlPackage: reads the lists of relationships.
#include "models/exchange/sheets/ooxmlpackage.h"

#include "models/exchange/sheets/xmlpart.h"

#include <QDir>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRelations = 10'000;

QString folderOf(const QString &part)
{
    return part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
}

QString listOf(const QString &part)
{
    return folderOf(part) + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
}

QString resolved(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

} // namespace

Result<QList<Relationship>> relationshipsOf(const Archive &archive, const QString &part)
{
    const int member = archive.indexOf(listOf(part));
    QList<Relationship> found;
    if (member < 0)
        return found;
    XmlPart xml(archive, member);
    for (bool more = xml.enterRoot() && xml.nextChild(); more && found.size() < kMostRelations;
         more = xml.nextChild()) {
        found.append({xml.attribute(u"Id"), xml.attribute(u"Type").section(u'/', -1),
                      resolved(folderOf(part), xml.attribute(u"Target"))});
        xml.skip();
    }
    if (const Result<void> read = xml.finish(); !read)
        return read.error();
    return found;
}

QString targetOf(const QList<Relationship> &relationships, QStringView type)
{
    const auto at = std::find_if(relationships.cbegin(), relationships.cend(),
                                 [type](const Relationship &one) { return one.type == type; });
    return at == relationships.cend() ? QString() : at->target;
}

QString partBeside(const Archive &archive, const QString &document, QStringView type)
{
    const Result<QList<Relationship>> list = relationshipsOf(archive, document);
    const QString told = list ? targetOf(*list, type) : QString();
    const QString usual = folderOf(document) + type.toString() + u".xml"_s;
    return told.isEmpty() && archive.indexOf(usual) >= 0 ? usual : told;
}

Result<QString> mainPart(const Archive &archive)
{
    const Result<QList<Relationship>> list = relationshipsOf(archive, {});
    if (!list)
        return list.error();
    const QString target = targetOf(*list, u"officeDocument");
    if (!target.isEmpty())
        return target;
    for (const QString &usual : {u"xl/workbook.xml"_s, u"word/document.xml"_s}) {
        if (archive.indexOf(usual) >= 0)
            return usual;
    }
    return archive.indexOf(u"[Content_Types].xml"_s) >= 0 ? u"?"_s : QString();
}

} // namespace dondoc::exchange
