// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextDecoding: byte order marks, and what letters the bytes would be.
#include "models/exchange/sheets/textdecoding.h"

#include "models/domain/text/legacytext.h"
#include "models/domain/text/windows1252.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace dondoc::exchange {

namespace {

constexpr qsizetype kSampled = 4 << 10; // bytes by which UTF-16 is known

/// How many bytes one letter takes as UTF-8; 0 where none begins there.
qsizetype letterLength(QByteArrayView bytes, qsizetype at)
{
    const auto lead = uchar(bytes.at(at));
    const qsizetype length = lead < 0x80 ? 1
        : lead < 0xC2                    ? 0
        : lead < 0xE0                    ? 2
        : lead < 0xF0                    ? 3
        : lead < 0xF5                    ? 4
                                         : 0;
    for (qsizetype next = at + 1; next < at + length; ++next) {
        if (next >= bytes.size() || (uchar(bytes.at(next)) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

// A bad byte here and there makes no other encoding, in which hardly two bytes would make a letter of UTF-8.
bool isUtf8(QByteArrayView bytes)
{
    constexpr qsizetype kLettersToAFault = 4;
    if (QUtf8StringView(bytes).isValidUtf8())
        return true;
    qsizetype letters = 0;
    qsizetype faults = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = letterLength(bytes, at);
        letters += length > 1 ? 1 : 0;
        faults += length == 0 ? 1 : 0;
        at += std::max<qsizetype>(1, length);
    }
    return letters >= kLettersToAFault * faults;
}

bool isAscii(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7F) || unit == u'\t' || unit == u'\r' || unit == u'\n';
}

// Letters of Vietnamese and of Latin, marks, punctuation and signs.
bool isLikely(char16_t unit)
{
    constexpr std::pair<char16_t, char16_t> kLikely[]
        = {{0x00A0, 0x024F}, {0x0300, 0x036F}, {0x1E00, 0x1EFF}, {0x2010, 0x22FF}, {0x2500, 0x27BF}};
    return isAscii(unit) || std::any_of(std::begin(kLikely), std::end(kLikely), [unit](const auto &range) {
               return unit >= range.first && unit <= range.second;
           });
}

bool isUtf16(QByteArrayView bytes, quint16 (*unitAt)(const void *))
{
    constexpr double kNearlyAll = 0.95;
    constexpr double kSome = 0.2;
    const qsizetype units = std::min(bytes.size(), kSampled) / 2;
    qsizetype likely = 0;
    qsizetype ascii = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const char16_t unit = unitAt(bytes.data() + 2 * i);
        likely += isLikely(unit) ? 1 : 0;
        ascii += isAscii(unit) ? 1 : 0;
    }
    return units > 0 && double(likely) >= kNearlyAll * double(units)
        && double(ascii) >= kSome * double(units);
}

} // namespace

TextEncoding textEncodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {QStringConverter::Utf8, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return {QStringConverter::Utf16LE, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {QStringConverter::Utf16BE, 2};
    if (bytes.first(std::min(bytes.size(), kSampled)).contains('\0')) {
        if (isUtf16(bytes, qFromLittleEndian<quint16>))
            return {QStringConverter::Utf16LE, 0};
        if (isUtf16(bytes, qFromBigEndian<quint16>))
            return {QStringConverter::Utf16BE, 0};
    }
    return {isUtf8(bytes) ? QStringConverter::Utf8 : QStringConverter::Latin1, 0};
}

QString decodedText(QByteArrayView bytes, QByteArrayView charset)
{
    const TextEncoding seen = textEncodingOf(bytes);
    const QByteArray name = charset.toByteArray().trimmed().toLower();
    if (seen.encoding != QStringConverter::Latin1)
        return TextDecoder(seen).decoded(bytes.sliced(seen.mark));
    if (name == "windows-1258" || name == "cp1258")
        return legacy::toUnicode(windows1252::decoded(bytes), legacy::Encoding::Windows1258);
    QStringDecoder named(name.constData());
    const bool isLatin
        = name.isEmpty() || name.contains("8859-1") || name.contains("1252") || name.contains("ascii");
    return named.isValid() && !isLatin ? QString(named(bytes)) : TextDecoder(seen).decoded(bytes);
}

QString TextDecoder::decoded(QByteArrayView piece)
{
    return m_isLatin ? windows1252::decoded(piece) : QString(m_decode(piece));
}

} // namespace dondoc::exchange
