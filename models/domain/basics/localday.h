// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LocalDay: the day and time of an instant where the reports are written.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace dondoc {

/// Vietnam is UTC+7 all year, whatever the machine's own time zone.
inline constexpr int kVietnamSecondsEastOfUtc = 7 * 3600;

inline QDate dayInVietnam(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(kVietnamSecondsEastOfUtc).date();
}

inline QTime timeInVietnam(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(kVietnamSecondsEastOfUtc).time();
}

} // namespace dondoc
