// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageHeads: the parts of headers of Word, and one element at the end of a worksheet.
#include "models/exchange/sheets/pageheads.h"

#include "models/exchange/sheets/ooxmlpackage.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QRegularExpression>

#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostHeads = 40;
constexpr qsizetype kLongestHead = 300;

void addHead(const QString &text, QStringList *heads)
{
    const QString words = text.simplified();
    if (!words.isEmpty() && words.size() <= kLongestHead && heads->size() < kMostHeads
        && !heads->contains(words))
        heads->append(words);
}

void addParagraphHeads(const Archive &archive, int member, QStringList *heads)
{
    XmlPart xml(archive, member);
    QString words;
    while (!xml.isDone()) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"t")
            words += xml.text();
        else if (token == QXmlStreamReader::StartElement && (xml.name() == u"tab" || xml.name() == u"br"))
            words += u' ';
        else if (token == QXmlStreamReader::EndElement && xml.name() == u"p")
            addHead(std::exchange(words, {}), heads);
    }
}

QString unescapedXml(QString text)
{
    return text.replace("&quot;"_L1, "\""_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&apos;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

} // namespace

QStringList docxPageHeads(const Archive &archive, const QString &part)
{
    QStringList heads;
    const Result<QList<Relationship>> list = relationshipsOf(archive, part);
    if (!list)
        return heads;
    for (const Relationship &each : *list) {
        const int member = each.type == "header"_L1 ? archive.indexOf(each.target) : -1;
        if (member >= 0)
            addParagraphHeads(archive, member, &heads);
    }
    return heads;
}

// It stands behind all that a sheet may hold of rules and formats, which are not worth parsing.
QStringList xlsxPageHeads(const Archive &archive, int member)
{
    constexpr qint64 kMostPacked = 2 << 20;
    static const QRegularExpression kHead(u"<(?:\\w+:)?(?:odd|even|first)Header[^>]*>([^<]*)<"_s);
    static const QRegularExpression kCode(u"&\"[^\"]*\"|&K[0-9A-F]{6}|&\\d+|&[A-KM-QS-Z]"_s);
    static const QRegularExpression kPart(u"&[LCR]"_s);
    QStringList heads;
    if (archive.members().at(member).packedBytes > kMostPacked)
        return heads;
    const Result<QByteArray> bytes = archive.read(member);
    const qsizetype from = bytes ? bytes->indexOf("headerFooter") : -1;
    if (from < 0)
        return heads;
    const QString told = QString::fromUtf8(bytes->mid(from));
    for (auto found = kHead.globalMatch(told); found.hasNext();) {
        QString text = unescapedXml(found.next().captured(1));
        text.replace(kCode, u" "_s);
        for (const QString &each : text.split(kPart))
            addHead(each, &heads);
    }
    return heads;
}

} // namespace dondoc::exchange
