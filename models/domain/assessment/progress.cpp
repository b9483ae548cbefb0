// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Progress of one entry: its state as of the cut-off, by the kind of the task's deadline.
#include "models/domain/assessment/progress.h"

namespace dondoc {

namespace {

constexpr int kYearEndMonth = 12;
constexpr int kYearEndDay = 31;

// The day on which it was done; invalid where it was not done by the cut-off. A task with a product is done
// only with a delivery date (rule 3); another counts as done on the cut-off.
QDate doneOn(const Task &task, const TaskEntry &entry, const QDate &cutOff)
{
    if (entry.state != EntryState::Done || entry.productDate > cutOff)
        return {};
    if (entry.productDate.isValid() || !task.product.isEmpty())
        return entry.productDate;
    return cutOff;
}

// Never late: what the agency says, in the words of progress. What is continuous is never done.
ProgressState withoutDueDay(const Task &task, const TaskEntry &entry, const QDate &cutOff)
{
    if (entry.state == EntryState::NotStarted)
        return ProgressState::NotStarted;
    if (task.deadline.kind == DeadlineKind::Continuous)
        return ProgressState::UnderWay;
    return doneOn(task, entry, cutOff).isValid() ? ProgressState::DoneOnTime : ProgressState::NoDeadline;
}

ProgressState unfinished(EntryState state, const QDate &due, const QDate &cutOff, const Regime &regime)
{
    if (cutOff > due)
        return ProgressState::Overdue;
    if (state == EntryState::NotStarted)
        return ProgressState::NotStarted;
    return isDueSoon(due, cutOff, regime) ? ProgressState::DueSoon : ProgressState::UnderWay;
}

} // namespace

QDate dueDay(const Task &task, const Period &period)
{
    switch (task.deadline.kind) {
    case DeadlineKind::Continuous:
    case DeadlineKind::None:
        return {};
    case DeadlineKind::Yearly:
        return period.to.isValid() ? QDate(period.to.year(), kYearEndMonth, kYearEndDay) : QDate();
    default:
        return task.deadline.to;
    }
}

bool isDueSoon(const QDate &due, const QDate &cutOff, const Regime &regime)
{
    return cutOff <= due && cutOff.daysTo(due) <= regime.dueSoonDays;
}

ProgressState assess(const Task &task, const TaskEntry *entry, const Period &period, const Regime &regime)
{
    if (!entry || !counts(*entry))
        return ProgressState::NoReport;
    if (entry->state == EntryState::NothingArose)
        return ProgressState::NothingArose;
    if (entry->state == EntryState::Suspended)
        return ProgressState::Suspended;
    const QDate due = dueDay(task, period);
    if (!due.isValid())
        return withoutDueDay(task, *entry, period.to);
    const QDate done = doneOn(task, *entry, period.to);
    if (done.isValid())
        return done <= due ? ProgressState::DoneOnTime : ProgressState::DoneLate;
    return unfinished(entry->state, due, period.to, regime);
}

} // namespace dondoc
