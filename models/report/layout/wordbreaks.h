// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Word breaks: where Unicode lets a line end inside a word ("nơi-nơi").
#pragma once

#include <QString>

#include <vector>

namespace dondoc::report {

/// Places in a text, upward, before which a line may begin though no blank stands there.
std::vector<int> breaksInWords(const QString &text);

} // namespace dondoc::report
