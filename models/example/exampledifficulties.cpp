// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Draws who has a difficulty, since when and for how long; those of the dry season pause in the wet one.
#include "models/example/exampledifficulties.h"

#include <algorithm>

namespace dondoc::example {

namespace {

constexpr int kMostDifficulties = 3;
constexpr int kStory = 8; // quarters, after which it begins again with other communes
constexpr int kLongest = 3;

/// Numbers of quarters in which a difficulty is raised first.
const QList<int> &beginnings(bool dry)
{
    static const QList<int> ever{0, 0, 1, 1, 1, 2, 3, 4, 6};
    static const QList<int> inDrySeason{1, 1, 1, 2, 5};
    return dry ? inDrySeason : ever;
}

bool isDrySeason(const StoryQuarter &quarter) { return quarter.index == 4 || quarter.index == 1; }

/// The first task that fits, has something to tell and no difficulty yet; null where there is none.
TaskEntry *entryFor(const ExampleDifficulty &difficulty, QList<TaskEntry> &entries)
{
    for (const QString &number : difficulty.tasks) {
        for (TaskEntry &entry : entries) {
            const bool free = entry.difficulty.isEmpty() && entry.state != EntryState::NothingArose;
            if (entry.taskNumber == number && free)
                return &entry;
        }
    }
    return nullptr;
}

} // namespace

Obstacle raisedObstacle(const QString &agencyCode, const TaskEntry &entry, const Period &period)
{
    Obstacle told;
    told.text = entry.difficulty;
    told.proposal = entry.proposal;
    told.agencyCode = agencyCode;
    told.taskNumbers = QStringList{entry.taskNumber};
    told.raisedIn = periods::key(period);
    told.example = true;
    return told;
}

/// Whoever raised it first before the answer came does not raise it again.
bool ExampleDifficulties::isAnswered(const ExampleDifficulty &difficulty, int firstRaised) const
{
    return std::any_of(
        m_texts.responses.begin(), m_texts.responses.end(), [&](const ExampleResponse &response) {
            const StoryQuarter since{response.since.year(), (response.since.month() - 1) / 3 + 1};
            return response.heading == difficulty.heading && m_period.to >= response.since
                && firstRaised < since.number();
        });
}

bool ExampleDifficulties::isRaised(const ExampleDifficulty &difficulty, const QString &communeCode) const
{
    const int story = m_quarter.number() / kStory;
    ExampleDice dice(QStringLiteral("%1/%2/%3").arg(communeCode, difficulty.heading).arg(story));
    const bool has = dice.chance(difficulty.share);
    const int first = story * kStory + dice.of(beginnings(difficulty.dry));
    const int last = first + dice.between(0, kLongest - 1);
    return has && first <= m_quarter.number() && m_quarter.number() <= last
        && (!difficulty.dry || isDrySeason(m_quarter)) && !isAnswered(difficulty, first);
}

void ExampleDifficulties::add(ExampleAnswer &answer, const QString &communeCode,
                              const ExampleWords &words) const
{
    for (const ExampleDifficulty &difficulty : m_texts.difficulties) {
        TaskEntry *entry = isRaised(difficulty, communeCode) ? entryFor(difficulty, answer.entries) : nullptr;
        if (!entry || answer.obstacles.size() == kMostDifficulties)
            continue;
        ExampleDice chooser(communeCode + u'/' + difficulty.heading);
        entry->difficulty = words.filled(chooser.of(difficulty.texts), chooser);
        entry->cause = words.filled(chooser.of(difficulty.causes), chooser);
        entry->proposal = words.filled(chooser.of(difficulty.proposals), chooser);
        Obstacle told = raisedObstacle(communeCode, *entry, m_period);
        told.heading = difficulty.heading;
        told.category = difficulty.category;
        told.competence = difficulty.competence;
        answer.obstacles.append(told);
    }
}

} // namespace dondoc::example
