// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MailHeader: folded lines, encoded words and parameters in pieces.
#include "models/exchange/mail/mailheader.h"

#include "models/exchange/sheets/textdecoding.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFields = 1'000;
constexpr qsizetype kLongestField = 1 << 16; // bytes
constexpr qsizetype kMostPieces = 100;

bool isHexadecimal(char c) { return std::isxdigit(uchar(c)) != 0; }

/// One of "=?charset?B?…?=".
struct EncodedWord {
    QByteArray charset; ///< in lower case
    QByteArray bytes;
};

EncodedWord encodedWord(const QRegularExpressionMatch &match)
{
    const QByteArray body = match.captured(3).toLatin1();
    const bool base64 = match.captured(2).compare("b"_L1, Qt::CaseInsensitive) == 0;
    // A language may stand behind the charset (RFC 2231, 5).
    return {match.captured(1).section(u'*', 0, 0).toLower().toLatin1(),
            base64 ? QByteArray::fromBase64(body) : fromQuotedPrintable(body, true)};
}

/// Neighbouring words of one charset are joined before they are decoded: a letter may be cut between them.
QString withWordsDecoded(const QString &raw)
{
    static const QRegularExpression kWord(uR"(=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=)"_s);
    QString text;
    EncodedWord held;
    qsizetype at = 0;
    const auto flush = [&] {
        text += decodedText(held.bytes, held.charset);
        held = {};
    };
    for (auto words = kWord.globalMatch(raw); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        const QString between = raw.mid(at, match.capturedStart() - at);
        const EncodedWord word = encodedWord(match);
        const bool goesOn = at > 0 && between.trimmed().isEmpty();
        if (!goesOn || word.charset != held.charset)
            flush();
        if (!goesOn)
            text += between;
        held.charset = word.charset;
        held.bytes += word.bytes;
        at = match.capturedEnd();
    }
    flush();
    return text + raw.mid(at);
}

/// One "name=value" or "name*0*=value" behind a field's keyword.
struct MailParameter {
    QByteArray name;      ///< in lower case, without stars
    int piece = -1;       ///< none
    bool encoded = false; ///< with a star behind: percent signs, in the first piece charset'language'
    QByteArray value;
};

QByteArray quotedValue(const QByteArray &field, qsizetype &at)
{
    QByteArray value;
    for (++at; at < field.size() && field.at(at) != '"'; ++at) {
        if (field.at(at) == '\\' && at + 1 < field.size())
            ++at;
        value += field.at(at);
    }
    return value;
}

MailParameter named(QByteArray name, const QByteArray &value)
{
    MailParameter parameter;
    parameter.value = value;
    parameter.encoded = name.endsWith('*');
    if (parameter.encoded)
        name.chop(1);
    const qsizetype star = name.indexOf('*');
    if (star > 0)
        parameter.piece = name.mid(star + 1).toInt();
    parameter.name = star > 0 ? name.left(star) : name;
    return parameter;
}

QList<MailParameter> parametersOf(const QByteArray &field)
{
    QList<MailParameter> parameters;
    qsizetype at = field.indexOf(';');
    while (at >= 0 && at < field.size() && parameters.size() < kMostPieces) {
        const qsizetype equals = field.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = field.mid(at + 1, equals - at - 1).trimmed().toLower();
        at = equals + 1;
        while (at < field.size() && (field.at(at) == ' ' || field.at(at) == '\t'))
            ++at;
        const bool quoted = at < field.size() && field.at(at) == '"';
        const QByteArray text = quoted ? quotedValue(field, at) : QByteArray();
        const qsizetype end = field.indexOf(';', at);
        parameters.append(named(name, quoted ? text : field.mid(at, end < 0 ? -1 : end - at).trimmed()));
        at = end;
    }
    return parameters;
}

/// "utf-8'vi'B%C3%A1o" into charset and bytes.
EncodedWord extendedValue(const MailParameter &parameter)
{
    const qsizetype first = parameter.piece <= 0 ? parameter.value.indexOf('\'') : -1;
    const qsizetype second = first < 0 ? -1 : parameter.value.indexOf('\'', first + 1);
    if (!parameter.encoded)
        return {{}, parameter.value};
    if (second < 0)
        return {{}, QByteArray::fromPercentEncoding(parameter.value)};
    return {parameter.value.left(first).toLower(),
            QByteArray::fromPercentEncoding(parameter.value.mid(second + 1))};
}

} // namespace

QByteArray fromQuotedPrintable(QByteArrayView bytes, bool isWord)
{
    QByteArray read;
    read.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const QByteArrayView next = bytes.sliced(at, std::min<qsizetype>(3, bytes.size() - at));
        const bool isCode = next.size() == 3 && isHexadecimal(next.at(1)) && isHexadecimal(next.at(2));
        if (next.startsWith("=\r\n") || next.startsWith("=\n")) {
            at += next.startsWith("=\n") ? 1 : 2; // the line goes on
        } else if (next.startsWith('=') && isCode) {
            read += QByteArray::fromHex(next.sliced(1).toByteArray());
            at += 2;
        } else {
            read += isWord && bytes.at(at) == '_' ? ' ' : bytes.at(at);
        }
    }
    return read;
}

MailHeader MailHeader::read(QByteArrayView mail)
{
    MailHeader header;
    while (header.m_size < mail.size()) {
        const qsizetype end = mail.indexOf('\n', header.m_size);
        QByteArrayView line = mail.sliced(header.m_size, (end < 0 ? mail.size() : end) - header.m_size);
        header.m_size = end < 0 ? mail.size() : end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        const bool goesOn = (line.startsWith(' ') || line.startsWith('\t')) && !header.m_fields.isEmpty();
        if (goesOn && header.m_fields.constLast().second.size() < kLongestField)
            header.m_fields.last().second += ' ' + line.trimmed().toByteArray();
        else if (!goesOn && colon > 0 && header.m_fields.size() < kMostFields)
            header.m_fields.append({line.first(colon).trimmed().toByteArray().toLower(),
                                    line.sliced(colon + 1).trimmed().toByteArray().left(kLongestField)});
    }
    return header;
}

QByteArray MailHeader::field(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const auto &each) { return each.first == name; });
    return found == m_fields.end() ? QByteArray() : found->second;
}

QString MailHeader::text(QByteArrayView name) const
{
    return withWordsDecoded(decodedText(field(name), {})).simplified();
}

QDate MailHeader::day(QByteArrayView name) const
{
    static const QRegularExpression kDay(uR"((\d{1,2})[ -]+([A-Za-z]{3})[a-z]*[ -]+(\d{4}))"_s);
    static const QString kMonths = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const QRegularExpressionMatch found = kDay.match(QString::fromLatin1(field(name)));
    const qsizetype month = found.hasMatch() ? kMonths.indexOf(found.captured(2).toLower()) : -1;
    if (month < 0 || month % 3 != 0)
        return {};
    return {found.captured(3).toInt(), int(month) / 3 + 1, found.captured(1).toInt()};
}

QByteArray MailHeader::keyword(QByteArrayView name) const
{
    return field(name).split(';').constFirst().trimmed().toLower();
}

QString MailHeader::parameter(QByteArrayView name, QByteArrayView parameter) const
{
    QMap<int, EncodedWord> pieces;
    QString plain;
    for (const MailParameter &each : parametersOf(field(name))) {
        if (each.name != parameter)
            continue;
        if (each.encoded || each.piece >= 0)
            pieces.insert(each.piece, extendedValue(each));
        else
            plain = withWordsDecoded(decodedText(each.value, {}));
    }
    if (pieces.isEmpty())
        return plain;
    QByteArray bytes;
    for (const EncodedWord &piece : std::as_const(pieces))
        bytes += piece.bytes;
    return decodedText(bytes, pieces.constBegin()->charset);
}

} // namespace dondoc::exchange
