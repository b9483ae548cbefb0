// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LocalDay: the day of an instant where the reports are written.
#pragma once

#include <QDate>
#include <QDateTime>

namespace dondoc {

/// In Vietnam: UTC+7 all year, whatever the machine's own time zone.
inline QDate dayInVietnam(const QDateTime &instant)
{
    constexpr int kSecondsEastOfUtc = 7 * 3600;
    return instant.toOffsetFromUtc(kSecondsEastOfUtc).date();
}

} // namespace dondoc
