// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyRules: when a copy of the data file is due, which ones go, and when the last one is too old.
#pragma once

#include "models/domain/copies/keptcopy.h"

#include <QList>
#include <QStringList>

namespace dondoc {

/// The newest good one; null where there is none. One that is dated after now counts only where no other is
/// good: the clock was wrong when it was made.
const KeptCopy *lastGoodCopy(const QList<KeptCopy> &copies, const QDateTime &now);

/// Paths of the copies that go, oldest first. All of two days stay, then the newest good one of each day for
/// 31 days, then that of each month (days in Vietnam). Where what stays is larger than mostBytes the oldest
/// of it goes too. The last good one never goes.
QStringList copiesToRemove(const QList<KeptCopy> &copies, qint64 mostBytes, const QDateTime &now);

/// last: when the newest copy was made, invalid where there is none. The first of a day once a day, of work
/// every half hour, before something else always.
bool isCopyDue(CopyOccasion occasion, const QDateTime &last, const QDateTime &now);

/// The first copy of a week (from Monday, in Vietnam) is read row by row: the check of the week, for which
/// nobody who writes has to wait. all: the copies that lie there, with it.
bool isCheckDue(const KeptCopy &made, const QList<KeptCopy> &all);

/// The file was changed since the last good copy (invalid: there is none), which is three days old or more.
bool isLastCopyOld(const QDateTime &lastGood, const QDateTime &changed, const QDateTime &now);

} // namespace dondoc
