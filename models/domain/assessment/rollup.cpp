// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Roll-up: the first of the rule's cases that fits all who lead.
#include "models/domain/assessment/rollup.h"

namespace dondoc {

namespace {

bool reaches(int count, int whole, int share) { return count > 0 && count * 100 >= share * whole; }

bool isPast(const TaskProgress &progress, const Period &period)
{
    return progress.due.isValid() && progress.due < period.to;
}

// The year's last quarter: until then something may still arise of a yearly task.
bool isLateInYear(const Period &period) { return period.to > periods::quarter(period.to.year(), 3).to; }

// Of all who lead, whether they reported or not: one answer of 75 finishes nothing.
bool isDoneByShare(const Task &task, const TaskProgress &progress, const Period &period, const Regime &regime)
{
    const bool yearly = task.deadline.kind == DeadlineKind::Yearly;
    const int nothing = yearly && !isLateInYear(period) ? 0 : progress.count(ProgressState::NothingArose);
    return progress.done() > 0
        && reaches(progress.done() + nothing, int(progress.asked.size()), regime.doneShare);
}

ProgressState doneState(const TaskProgress &progress)
{
    return progress.count(ProgressState::DoneLate) > 0 ? ProgressState::DoneLate : ProgressState::DoneOnTime;
}

ProgressState running(const Task &task, const TaskProgress &progress, const Period &period,
                      const Regime &regime)
{
    if (progress.due.isValid())
        return isDueSoon(progress.due, period.to, regime) ? ProgressState::DueSoon : ProgressState::UnderWay;
    return task.deadline.kind == DeadlineKind::Continuous ? ProgressState::UnderWay
                                                          : ProgressState::NoDeadline;
}

} // namespace

ProgressState rollUp(const Task &task, const TaskProgress &progress, const Period &period,
                     const Regime &regime)
{
    const int answered = int(progress.asked.size()) - progress.count(ProgressState::NoReport);
    const int nothing = progress.count(ProgressState::NothingArose);
    if (answered == 0)
        return isPast(progress, period) ? ProgressState::Overdue : ProgressState::NoReport;
    if (nothing == answered)
        return ProgressState::NothingArose;
    if (isDoneByShare(task, progress, period, regime))
        return doneState(progress);
    if (isPast(progress, period))
        return ProgressState::Overdue;
    const int notStarted = progress.count(ProgressState::NotStarted);
    if (notStarted + progress.count(ProgressState::Suspended) == answered - nothing)
        return notStarted > 0 ? ProgressState::NotStarted : ProgressState::Suspended;
    return running(task, progress, period, regime);
}

} // namespace dondoc
