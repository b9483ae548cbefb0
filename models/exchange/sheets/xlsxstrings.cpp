// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxStrings: reads plain and rich texts.
#include "models/exchange/sheets/xlsxstrings.h"

#include "models/exchange/sheets/docxlooks.h"
#include "models/exchange/sheets/xmlpart.h"

#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEscapeLength = 7; // _xHHHH_

bool isStruck(XmlPart &properties)
{
    bool struck = false;
    while (properties.nextChild()) {
        struck = struck || (properties.name() == u"strike" && isElementOn(properties));
        properties.skip();
    }
    return struck;
}

QString runText(XmlPart &xml, QString *struck)
{
    QString text;
    bool out = false;
    while (xml.nextChild()) {
        if (xml.name() == u"rPr")
            out = isStruck(xml);
        else if (xml.name() == u"t" && text.size() < kLongestText)
            text += xml.text();
        else
            xml.skip();
    }
    if (out)
        *struck += std::exchange(text, QString());
    return text;
}

/// The code of an escape that begins at a place; -1 where there is none.
int escapeAt(const QString &text, qsizetype at)
{
    if (at + kEscapeLength > text.size() || text.at(at + 6) != u'_')
        return -1;
    bool sound = false;
    const int code = QStringView(text).mid(at + 2, 4).toInt(&sound, 16);
    return sound && code >= 0 ? code : -1;
}

} // namespace

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString plain = text.left(at);
    while (at < text.size()) {
        const int code = QStringView(text).mid(at, 2) == "_x"_L1 ? escapeAt(text, at) : -1;
        plain += code < 0 ? text.at(at) : QChar(char16_t(code));
        at += code < 0 ? 1 : kEscapeLength;
    }
    return plain;
}

QString richText(XmlPart &xml, QString *struck)
{
    QString text;
    while (xml.nextChild()) {
        const bool wanted = text.size() < kLongestText;
        if (wanted && xml.name() == u"t")
            text += xml.text();
        else if (wanted && xml.name() == u"r")
            text += runText(xml, struck);
        else
            xml.skip();
    }
    return unescaped(text);
}

Result<SharedStrings> readSharedStrings(const Archive &archive, int member)
{
    XmlPart xml(archive, member);
    SharedStrings strings;
    qint64 room = archive.limits().characters;
    const qsizetype most = archive.limits().cells;
    for (bool more = xml.enterRoot() && xml.nextChild(); more; more = xml.nextChild()) {
        if (room < 0 || strings.texts.size() >= most) {
            strings.truncated = true;
            return strings;
        }
        QString struck;
        strings.texts.append(richText(xml, &struck));
        if (!struck.isEmpty())
            strings.struck.insert(int(strings.texts.size()) - 1, struck);
        room -= strings.texts.constLast().size();
    }
    if (const Result<void> read = xml.finish(); !read)
        return read.error();
    return strings;
}

} // namespace dondoc::exchange
