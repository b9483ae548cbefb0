// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BlockMarks: SHA-256, cut short.
#include "models/exchange/docx/blockmarks.h"

#include "models/exchange/docx/wordxml.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyDigits = 16;
constexpr qsizetype kTextDigits = 12;

QString shortHashOf(const QString &text, qsizetype digits)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(digits));
}

QString withoutEnd(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    return text;
}

} // namespace

QString keyHash(const QString &key) { return shortHashOf(key, kKeyDigits); }

QString textHash(const QString &text) { return shortHashOf(comparableText(text), kTextDigits); }

QString comparableText(const QString &text)
{
    return printableXml(text).normalized(QString::NormalizationForm_C).simplified();
}

QString markName(const QString &key, const QString &text, bool table)
{
    return (table ? u"_dt_"_s : u"_dd_"_s) + keyHash(key) + u'_' + textHash(text);
}

std::optional<BlockMark> markOf(const QString &name)
{
    static const QRegularExpression kName(
        u"\\A_d([dt])_([0-9a-f]{%1})_([0-9a-f]{%2})\\z"_s.arg(kKeyDigits).arg(kTextDigits));
    const QRegularExpressionMatch match = kName.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return BlockMark{match.captured(2), match.captured(3), match.captured(1) == u"t"};
}

bool isOwnTable(const report::Table &table) { return table.key.contains(u'+'); }

QString tableText(const report::Table &table)
{
    QStringList lines;
    const QList<report::Row> rows = table.header + table.rows;
    for (const report::Row &row : rows) {
        QStringList cells;
        for (const report::Cell &cell : row.cells)
            cells.append(report::plainText(cell.text));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QStringList addresseeLines(const QStringList &names)
{
    if (names.size() == 1)
        return {u"Kính gửi: "_s + withoutEnd(names.constFirst())};
    if (names.isEmpty())
        return {};
    QStringList lines{u"Kính gửi:"_s};
    for (const QString &name : names)
        lines.append(u"- "_s + withoutEnd(name) + (&name == &names.constLast() ? u'.' : u';'));
    return lines;
}

QStringList headLines(const report::Letterhead &head)
{
    QStringList lines;
    if (!head.kind.isEmpty())
        lines.append(head.kind);
    if (!head.kind.isEmpty() && !head.subject.isEmpty())
        lines.append(head.subject);
    return lines + addresseeLines(head.addressees);
}

QString headPieceKey(const report::Letterhead &head, int piece)
{
    return u"%1#%2"_s.arg(head.key).arg(piece);
}

} // namespace dondoc::exchange
