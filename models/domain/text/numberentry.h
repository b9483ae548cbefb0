// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NumberEntry: a number as an officer types it.
#pragma once

#include <QString>

#include <optional>

namespace dondoc::numbers {

/// A number by the grammar of parse(), and nothing around it: no unit, no percent sign, no "khoảng". Who
/// types it sees what was understood, so that a lone comma is decimal without doubt. Unset where it is no
/// number.
std::optional<double> fromEntry(const QString &text);
/// With thousands grouped and as many decimals as it has, at most maximum, but not fewer than minimum; blank
/// where unset.
QString entry(const std::optional<double> &value, int minimum = 0, int maximum = 6);

} // namespace dondoc::numbers
