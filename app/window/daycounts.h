// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DayCounts: reads what had come by the day that a page counts by.
#pragma once

class QObject;

namespace dondoc::views {
class DayCount;
}

namespace dondoc::app {

class OpenFile;

/// As long as context and file are there.
void answerDayCount(views::DayCount *count, OpenFile &file, QObject *context);

} // namespace dondoc::app
