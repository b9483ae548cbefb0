// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StoryQuarter: counted by the month of the cut-off.
#include "models/example/storyquarter.h"

#include <algorithm>

namespace dondoc::example {

namespace {

constexpr int kStoryYear = 2025;
constexpr int kStoryIndex = 3;
constexpr int kQuartersOfYear = 4;

} // namespace

StoryQuarter StoryQuarter::of(const Period &period)
{
    return {period.to.year(), (period.to.month() - 1) / 3 + 1};
}

int StoryQuarter::number() const
{
    return std::max(0, (year - kStoryYear) * kQuartersOfYear + index - kStoryIndex);
}

QString StoryQuarter::key() const { return QStringLiteral("%1-Q%2").arg(year).arg(index); }

QList<StoryQuarter> StoryQuarter::yearSoFar() const
{
    QList<StoryQuarter> quarters;
    for (int each = year == kStoryYear ? std::min(kStoryIndex, index) : 1; each <= index; ++each)
        quarters.append({year, each});
    return quarters;
}

} // namespace dondoc::example
