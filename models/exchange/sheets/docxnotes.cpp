// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxNotes: the words of each note, its paragraphs joined by blanks.
#include "models/exchange/sheets/docxnotes.h"

#include "models/exchange/sheets/xmlpart.h"

namespace dondoc::exchange {

namespace {

constexpr qsizetype kMostNotes = 10'000;
constexpr qsizetype kLongestNote = 10'000; // UTF-16 units

// What holds no words of the present version.
bool isNoNoteText(QStringView name) { return name == u"del" || name == u"moveFrom" || name == u"instrText"; }

QString textOfNote(XmlPart &xml)
{
    QString text;
    for (int depth = 1; depth > 0;) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            return text;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (isNoNoteText(xml.name()) || text.size() > kLongestNote) {
            xml.skip();
        } else if (xml.name() == u"t") {
            text += xml.text();
        } else {
            ++depth;
            if (xml.name() == u"p" || xml.name() == u"tab" || xml.name() == u"br")
                text += u' ';
        }
    }
    return text;
}

} // namespace

QHash<QString, QString> docxNotes(const Archive &archive, const QString &part, QStringView element)
{
    QHash<QString, QString> notes;
    const int member = part.isEmpty() ? -1 : archive.indexOf(part);
    if (member < 0)
        return notes;
    XmlPart xml(archive, member);
    for (bool more = xml.enterRoot() && xml.nextChild(); more && notes.size() < kMostNotes;
         more = xml.nextChild()) {
        const QString id = xml.attribute(u"id");
        if (xml.name() == element)
            notes.insert(id, textOfNote(xml).simplified());
        else
            xml.skip();
    }
    return notes;
}

} // namespace dondoc::exchange
