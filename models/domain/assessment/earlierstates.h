// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EarlierStates: what was reported done in earlier periods and stays done (rule 12 of the field).
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/assessment/progress.h"

#include <QHash>

#include <optional>

namespace dondoc {

/// The task has an end: a day by which to be done, or a product. Done once, it stays done. Of a yearly task
/// only until its year ends.
bool staysDone(const Task &task);
bool isDone(ProgressState state); ///< on time or late

/// A task as a whole, done in an earlier period.
struct EarlierWord {
    ProgressState state = ProgressState::DoneOnTime;
    Period period; ///< the first that told it
    friend bool operator==(const EarlierWord &, const EarlierWord &) = default;
};

/// One task's past, of periods that ended before the snapshot's did. What an issued report told as done is
/// not undone by what came after it (rule 8 of the field). Alive while the snapshot is.
class EarlierStates
{
public:
    EarlierStates(const PeriodSnapshot &data, const Task &task);

    /// What the agency first told of it as done; null where it did not, or where the officer ruled later that
    /// it is not done, of a task that nobody else leads.
    const EarlierAnswer *doneBy(const QString &agencyCode) const;
    ProgressState stateOf(const QString &agencyCode) const; ///< of one that is done; else no report
    /// Set where all who lead it were done, or the officer ruled so, and never ruled otherwise since.
    const std::optional<EarlierWord> &word() const { return m_word; }

private:
    struct Done {
        const EarlierAnswer *answer = nullptr;
        ProgressState state = ProgressState::DoneOnTime;
    };
    using Answers = QList<const EarlierAnswer *>;

    void tellPeriod(const PeriodSnapshot &data, const Task &task, const Period &period,
                    const Answers &answers);
    void tellAnswers(const PeriodSnapshot &data, const Task &task, const Period &period,
                     const Answers &answers);
    void addDone(const PeriodSnapshot &data, const Task &task, const Answers &answers);
    void rule(const PeriodSnapshot &data, const Task &task, const Period &period, ProgressState state);
    void rollUpAt(const PeriodSnapshot &data, const Task &task, const Period &period, const Answers &answers);

    QHash<QString, Done> m_done; ///< by agency
    std::optional<EarlierWord> m_word;
};

} // namespace dondoc
