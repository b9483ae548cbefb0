// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleDifficulties: which difficulties the example's communes raise, and what is answered.
#pragma once

#include "models/example/exampletexts.h"
#include "models/example/examplewords.h"

#include <QList>

namespace dondoc::example {

/// An agency's entries, and the difficulties among them.
struct ExampleAnswer {
    QList<TaskEntry> entries;
    QList<Obstacle> obstacles;
};

/// As an agency raises what its entry tells.
Obstacle raisedObstacle(const QString &agencyCode, const TaskEntry &entry, const Period &period);

/// A commune that has a difficulty raises it in the same words for a quarter or some, until it is answered or
/// rests.
class ExampleDifficulties
{
public:
    /// texts outlive it.
    ExampleDifficulties(const Period &period, const ExampleTexts &texts)
        : m_period(period), m_quarter(StoryQuarter::of(period)), m_texts(texts)
    {
    }

    void add(ExampleAnswer &answer, const QString &communeCode, const ExampleWords &words) const;

private:
    bool isRaised(const ExampleDifficulty &difficulty, const QString &communeCode) const;
    bool isAnswered(const ExampleDifficulty &difficulty, int firstRaised) const;

    Period m_period;
    StoryQuarter m_quarter;
    const ExampleTexts &m_texts;
};

} // namespace dondoc::example
