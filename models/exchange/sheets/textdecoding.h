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

/// UTF-8 and UTF-16, with a byte order mark or without; bytes of any other encoding are taken as code points
/// up to 255, so that what they stand for can be recognised later.
TextEncoding textEncodingOf(QByteArrayView bytes);

} // namespace dondoc::exchange
