// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextDecoding: byte order marks, and what letters the bytes would be.
#include "models/exchange/sheets/textdecoding.h"

#include "models/domain/text/windows1252.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace dondoc::exchange {

namespace {

constexpr qsizetype kSampled = 4 << 10; // bytes by which UTF-16 is known

/// Without the beginning of a character that a cut left at the end.
QByteArrayView withoutTornEnd(QByteArrayView bytes)
{
    for (int back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = uchar(bytes.at(bytes.size() - back));
        if (byte >= 0xC0)
            return bytes.chopped(back);
        if (byte < 0x80)
            break;
    }
    return bytes;
}

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes).isValidUtf8() || QUtf8StringView(withoutTornEnd(bytes)).isValidUtf8();
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

QString TextDecoder::decoded(QByteArrayView piece)
{
    return m_isLatin ? windows1252::decoded(piece) : QString(m_decode(piece));
}

} // namespace dondoc::exchange
