// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StoryQuarter: where a period stands in the example's story, which is told quarter by quarter.
#pragma once

#include "models/domain/period/period.h"

#include <QList>
#include <QString>

namespace dondoc::example {

/// The quarter in which a period is cut off. The story begins with quý III năm 2025, the plan's first.
struct StoryQuarter {
    int year = 0;
    int index = 0; ///< 1..4

    static StoryQuarter of(const Period &period);
    /// Quarters since the story's first one: 0 for it and for those before.
    int number() const;
    QString key() const; ///< "2025-Q4"
    /// Those of its year that the story tells, up to and with itself, oldest first.
    QList<StoryQuarter> yearSoFar() const;
};

} // namespace dondoc::example
