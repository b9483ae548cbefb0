// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Windows1252: the code page of Western Windows, which not every system's decoder knows. Between 0x80 and
// 0x9F, where quotation marks and dashes stand, those of other languages are nearly the same.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace dondoc::windows1252 {

/// Bytes that it does not know stay controls of the same number.
QString decoded(QByteArrayView bytes);

} // namespace dondoc::windows1252
