// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SortKey: the order of the Vietnamese alphabet.
#pragma once

#include <QByteArray>
#include <QString>

namespace dondoc::text {

/// Key whose plain comparison gives the order of the Vietnamese alphabet
/// (a ă â b c d đ e ê …; then tone: ngang huyền hỏi ngã sắc nặng).
QByteArray sortKey(const QString &text);
/// sortKey(a) < sortKey(b).
bool lessThan(const QString &a, const QString &b);

} // namespace dondoc::text
