// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Typing: from a key in the summary's text to its page on the screen.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

namespace dondoc::bench {

struct TypingTimes {
    qsizetype pages = 0;
    double shortestMs = 0;
    double longestMs = 0;
};

/// Some keys in the opening of a report whose body was written to at least that many pages.
TypingTimes measureTyping(const AssessedPeriod &quarter, int bodyPages, int keys);

} // namespace dondoc::bench
