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

/// take: called with the element open, which it reads past its end.
template <class Take>
void eachNote(const Archive &archive, const QString &part, QStringView element, const Take &take)
{
    const int member = part.isEmpty() ? -1 : archive.indexOf(part);
    if (member < 0)
        return;
    XmlPart xml(archive, member);
    qsizetype count = 0;
    for (bool more = xml.enterRoot() && xml.nextChild(); more && count < kMostNotes; more = xml.nextChild()) {
        if (xml.name() != element) {
            xml.skip();
            continue;
        }
        ++count;
        take(xml);
    }
}

} // namespace

QHash<QString, QString> docxNotes(const Archive &archive, const QString &part, QStringView element)
{
    QHash<QString, QString> notes;
    eachNote(archive, part, element, [&notes](XmlPart &xml) {
        const QString id = xml.attribute(u"id");
        notes.insert(id, textOfNote(xml).simplified());
    });
    return notes;
}

QHash<QString, CellNote> docxComments(const Archive &archive, const QString &part)
{
    QHash<QString, CellNote> comments;
    eachNote(archive, part, u"comment", [&comments](XmlPart &xml) {
        const QString id = xml.attribute(u"id");
        const QString author = xml.attribute(u"author");
        comments.insert(id, {.author = author, .text = textOfNote(xml).simplified()});
    });
    return comments;
}

} // namespace dondoc::exchange
