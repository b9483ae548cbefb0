// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LongestRun: which values of a list must move so that the rest ascends, with as few moves as possible.
#pragma once

#include <QList>

namespace dondoc {

/// For each value: false where it belongs to a longest strictly ascending run (values need not be
/// neighbours), true where it has to move. Of several such runs, the one that ends first, its values as early
/// as possible. O(n log n).
QList<bool> outsideLongestRun(const QList<qsizetype> &values);

} // namespace dondoc
