// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextDecoding: in which encoding a text stands that does not tell it.
#pragma once

#include <QByteArrayView>
#include <QStringDecoder>

namespace dondoc::exchange {

struct TextEncoding {
    QStringConverter::Encoding encoding = QStringConverter::Latin1;
    qsizetype mark = 0; ///< bytes of the byte order mark
    bool isWide() const
    {
        return encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE;
    }
};

/// UTF-8, a few bad bytes in it aside, and UTF-16, with a byte order mark or without; else Latin1.
TextEncoding textEncodingOf(QByteArrayView bytes);

/// Decodes piece by piece. Where Latin1 was found the bytes are taken for Windows-1252, so that what they
/// stand for can be recognised later: TCVN3, VNI and Windows-1258 differ from it above 0xA0 only.
class TextDecoder
{
public:
    explicit TextDecoder(const TextEncoding &encoding)
        : m_isLatin(encoding.encoding == QStringConverter::Latin1), m_decode(encoding.encoding)
    {
    }
    QString decoded(QByteArrayView piece);

private:
    bool m_isLatin;
    QStringDecoder m_decode;
};

/// In the charset of that name where the bytes do not tell better: pages and mails often name another than
/// theirs. Blank: as they look.
QString decodedText(QByteArrayView bytes, QByteArrayView charset);

} // namespace dondoc::exchange
