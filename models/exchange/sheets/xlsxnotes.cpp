// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxNotes: parts of their own, which the sheet names among its relationships.
#include "models/exchange/sheets/xlsxnotes.h"

#include "models/exchange/sheets/xlsxstrings.h"
#include "models/exchange/sheets/xmlpart.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNoteAuthors = 10'000;

QStringList authorsOf(XmlPart &xml)
{
    QStringList authors;
    while (xml.nextChild()) {
        const QString author = xml.text();
        if (authors.size() < kMostNoteAuthors)
            authors.append(author.left(kLongestNoteAuthor));
    }
    return authors;
}

// Excel sets the name over the words; the stand-in of a conversation is told by an author "tc={…}", and
// begins with what older versions shall know of it.
CellNote noteOf(const QString &cell, const QString &author, const QString &words)
{
    const CellAddress place = cellAddress(cell);
    const bool standsIn = author.startsWith("tc="_L1);
    const QString told = standsIn && words.startsWith(u'[') && words.contains("Comment:"_L1)
        ? words.mid(words.indexOf("Comment:"_L1) + 8)
        : words;
    const bool named = !author.isEmpty() && told.startsWith(author + u':');
    return {place.row, place.column, standsIn ? QString() : author,
            (named ? told.mid(author.size() + 1) : told).trimmed()};
}

void readList(XmlPart &xml, const QStringList &authors, bool conversations, GridBuilder &grid)
{
    while (xml.nextChild()) {
        const QString cell = xml.attribute(u"ref");
        const QString author = authors.value(xml.attribute(u"authorId").toInt());
        QString words;
        QString struck; // is no part of the note
        while (xml.nextChild()) {
            if (xml.name() == u"text")
                words = richText(xml, &struck);
            else
                xml.skip();
        }
        if (!conversations || !author.startsWith("tc="_L1))
            grid.note(noteOf(cell, author, words));
    }
}

/// conversations: these are read by themselves.
Result<void> readPlainNotes(const Archive &archive, int member, bool conversations, GridBuilder &grid)
{
    XmlPart xml(archive, member);
    QStringList authors;
    for (bool more = xml.enterRoot() && xml.nextChild(); more; more = xml.nextChild()) {
        if (xml.name() == u"authors")
            authors = authorsOf(xml);
        else if (xml.name() == u"commentList")
            readList(xml, authors, conversations, grid);
        else
            xml.skip();
    }
    return xml.finish();
}

Result<void> readConversations(const Archive &archive, int member, const QHash<QString, QString> &persons,
                               GridBuilder &grid)
{
    XmlPart xml(archive, member);
    for (bool more = xml.enterRoot() && xml.nextChild(); more; more = xml.nextChild()) {
        const CellAddress place = cellAddress(xml.attribute(u"ref"));
        CellNote note{place.row, place.column, persons.value(xml.attribute(u"personId")), {}};
        while (xml.nextChild()) {
            if (xml.name() == u"text")
                note.text = xml.text();
            else
                xml.skip();
        }
        grid.note(note);
    }
    return xml.finish();
}

} // namespace

Result<QHash<QString, QString>> readPersons(const Archive &archive, const QList<Relationship> &ofWorkbook)
{
    QHash<QString, QString> persons;
    const int member = archive.indexOf(targetOf(ofWorkbook, u"person"));
    if (member < 0)
        return persons;
    XmlPart xml(archive, member);
    for (bool more = xml.enterRoot() && xml.nextChild(); more; more = xml.nextChild()) {
        if (persons.size() < kMostNoteAuthors)
            persons.insert(xml.attribute(u"id"), xml.attribute(u"displayName").left(kLongestNoteAuthor));
        xml.skip();
    }
    if (const Result<void> read = xml.finish(); !read)
        return read.error();
    return persons;
}

Result<void> readNotes(const Archive &archive, const QString &part, const QHash<QString, QString> &persons,
                       GridBuilder &grid)
{
    const Result<QList<Relationship>> list = relationshipsOf(archive, part);
    if (!list)
        return list.error();
    const int conversations = archive.indexOf(targetOf(*list, u"threadedComment"));
    const int plain = archive.indexOf(targetOf(*list, u"comments"));
    if (plain >= 0) {
        if (const Result<void> read = readPlainNotes(archive, plain, conversations >= 0, grid); !read)
            return read;
    }
    return conversations < 0 ? Result<void>() : readConversations(archive, conversations, persons, grid);
}

} // namespace dondoc::exchange
