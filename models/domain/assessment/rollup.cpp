// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Roll-up: thresholds over the leads that reported.
#include "models/domain/assessment/rollup.h"

namespace dondoc {

namespace {

ProgressState stateOfOne(const TaskProgress &progress)
{
    for (auto at = progress.byState.constBegin(); at != progress.byState.constEnd(); ++at) {
        if (!at.value().isEmpty())
            return at.key();
    }
    return ProgressState::NoReport;
}

bool reaches(int count, int whole, int share) { return count > 0 && count * 100 >= share * whole; }

// Reported, and something arose.
int concerned(const TaskProgress &progress)
{
    return int(progress.reported.size()) - progress.count(ProgressState::NothingArose);
}

ProgressState doneState(const TaskProgress &progress)
{
    return progress.count(ProgressState::DoneLate) > 0 ? ProgressState::DoneLate : ProgressState::DoneOnTime;
}

bool isDoneTask(const TaskProgress &progress, const Regime &regime)
{
    const int reported = int(progress.reported.size());
    const int finished = progress.done() + progress.count(ProgressState::NothingArose);
    return progress.done() > 0 && reaches(finished, reported, regime.doneShare);
}

ProgressState stillRunning(const Task &task, const TaskProgress &progress)
{
    if (task.deadline.kind == DeadlineKind::None)
        return ProgressState::NoDeadline;
    return progress.count(ProgressState::DueSoon) > 0 ? ProgressState::DueSoon : ProgressState::UnderWay;
}

} // namespace

ProgressState rollUp(const Task &task, const TaskProgress &progress, const Regime &regime)
{
    if (progress.reported.isEmpty())
        return ProgressState::NoReport;
    if (progress.asked.size() == 1)
        return stateOfOne(progress);
    const int reported = int(progress.reported.size());
    if (reaches(progress.count(ProgressState::Overdue), reported, regime.overdueShare))
        return ProgressState::Overdue;
    if (concerned(progress) == 0)
        return ProgressState::NothingArose;
    for (const ProgressState same : {ProgressState::Suspended, ProgressState::NotStarted}) {
        if (progress.count(same) == concerned(progress))
            return same;
    }
    return isDoneTask(progress, regime) ? doneState(progress) : stillRunning(task, progress);
}

} // namespace dondoc
