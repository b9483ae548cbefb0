// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Syllable: decides whether a word can be Vietnamese by its sounds.
#pragma once

#include <QString>

namespace dondoc {

/// True for one syllable of Vietnamese in any case, tones where they can stand (none but sắc and nặng before
/// c, ch, p, t): "hội", "NGHĨA", "quyết", "viết"; false for "école", "hèc", "ViÖt".
bool isVietnameseSyllable(const QString &word);

} // namespace dondoc
