// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ListNumbers: numbers as office programs write them before the items of lists.
#pragma once

#include <QString>

namespace dondoc::exchange {

constexpr int kLargestListNumber = 1'000'000; ///< no list counts further

/// kind: what stands for one, '1', 'a', 'A', 'i' or 'I'. What has no letters or Roman digits, or another
/// kind, is written in digits.
QString listNumber(int number, QChar kind);

} // namespace dondoc::exchange
