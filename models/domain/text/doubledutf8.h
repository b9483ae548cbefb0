// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DoubledUtf8: text whose UTF-8 a program took for Windows-1252 or -1258 and saved as UTF-8 again: "Káº¿t
// quáº£".
#pragma once

#include <QString>

#include <optional>

namespace dondoc::doubledutf8 {

struct Undone {
    QString text;    ///< U+FFFD for a letter of which a part is gone
    int letters = 0; ///< that were restored
};

/// Nothing where the text was never doubled, or is none of Vietnamese.
std::optional<Undone> undone(const QString &text);
/// The other way, for tests.
QString doubled(const QString &text);

} // namespace dondoc::doubledutf8
