// SPDX-License-Identifier: GPL-3.0-or-later
// NumberEntry: a number as an officer types it.
#pragma once

#include <QString>

#include <optional>

namespace dondoc::numbers {

/// "2.654,85", "2654,85", "2 654,85", "12.5" and "-3" are read. A dot before three digits at the end groups
/// thousands ("1.234" is 1234); a comma is always the decimal sign. Unset where it is no number.
std::optional<double> fromEntry(const QString &text);
/// With thousands grouped and as many decimals as it has, at most maximum, but not fewer than minimum; blank
/// where unset.
QString entry(const std::optional<double> &value, int minimum = 0, int maximum = 6);

} // namespace dondoc::numbers
