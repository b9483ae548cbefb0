// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sha256: the name under which files are kept, made of their bytes.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace dondoc::storage {

/// 64 hexadecimal digits, lower case.
inline QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace dondoc::storage
