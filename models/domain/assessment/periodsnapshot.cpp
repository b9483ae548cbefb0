// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodSnapshot: lookups by natural key.
#include "models/domain/assessment/periodsnapshot.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

namespace {

template <class Record>
const Record *found(const QList<Record> &records, const QString Record::*key, const QString &value)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [&](const Record &record) { return record.*key == value; });
    return at == records.end() ? nullptr : &*at;
}

} // namespace

std::optional<Period> longerPeriod(const PeriodSnapshot &data)
{
    return data.yearSoFar ? std::optional(data.yearSoFar->period) : std::nullopt;
}

QString spanTitle(const PeriodSnapshot &data)
{
    return data.yearSoFar ? periods::combinedTitle(data.period, data.yearSoFar->period)
                          : periods::title(data.period);
}

void keepAskedTasks(PeriodSnapshot &data)
{
    if (data.period.askedTasks.isEmpty())
        return;
    QSet<QString> kept;
    for (const QString &number : std::as_const(data.period.askedTasks)) {
        for (const Task *task = findTask(data, number); task; task = findTask(data, task->parent))
            kept.insert(task->number);
    }
    const auto split = std::stable_partition(data.tasks.begin(), data.tasks.end(), [&kept](const Task &task) {
        return kept.contains(task.number);
    });
    data.tasksNotAsked = QList<Task>(split, data.tasks.end());
    data.tasks.resize(split - data.tasks.begin());
}

PeriodSnapshot askingAll(const PeriodSnapshot &data)
{
    PeriodSnapshot all = data;
    all.tasks += all.tasksNotAsked;
    std::stable_sort(all.tasks.begin(), all.tasks.end(),
                     [](const Task &a, const Task &b) { return a.order < b.order; });
    all.tasksNotAsked.clear();
    all.period.askedAgencies.clear();
    all.period.askedTasks.clear();
    return all;
}

Period currentPeriod(const PeriodSnapshot &data)
{
    return data.quarters.isEmpty() ? data.period : data.quarters.constLast().period;
}

bool isCurrent(const PeriodSnapshot &data, const QString &periodKey)
{
    return periodKey == periods::key(data.period) || periodKey == periods::key(currentPeriod(data));
}

bool isIssued(const PeriodSnapshot &data)
{
    return data.summary && data.summary->state == SummaryState::Issued;
}

const SummaryReport *newestIssued(const PeriodSnapshot &data)
{
    return isIssued(data) ? &*data.summary : corrected(data);
}

const SummaryReport *corrected(const PeriodSnapshot &data)
{
    return data.editions.isEmpty() ? nullptr : &data.editions.constLast();
}

bool cameAfterIssue(const PeriodSnapshot &data, const AgencyReport &report)
{
    const SummaryReport *issued = newestIssued(data);
    if (!issued || !isReceived(report))
        return false;
    return report.enteredAt > issued->issuedAt || report.receivedOn > issued->issuedOn;
}

const IssuedSummary *issuedOf(const PeriodSnapshot &data, const Period &period)
{
    return found(data.issuedBefore, &IssuedSummary::periodKey, periods::key(period));
}

bool drawsOnExample(const PeriodSnapshot &data)
{
    const auto anyOf = [](const auto &...lists) {
        const auto isExample = [](const auto &each) { return each.example; };
        return (std::any_of(lists.cbegin(), lists.cend(), isExample) || ...);
    };
    return anyOf(data.reports, data.previous, data.reportsLastYear, data.earlierAnswers, data.obstacles,
                 data.settledBefore, data.targets, data.figures, data.previousFigures, data.figuresLastYear);
}

bool wasThere(const AgencyReport &report, const QDate &dataUntil, const QDateTime &issuedAt)
{
    return isReceived(report) && report.receivedOn <= dataUntil
        && (!report.enteredAt.isValid() || report.enteredAt <= issuedAt);
}

const Task *findTask(const PeriodSnapshot &data, const QString &number)
{
    return found(data.tasks, &Task::number, number);
}

const Agency *findAgency(const PeriodSnapshot &data, const QString &code)
{
    return found(data.agencies, &Agency::code, code);
}

const Group *findGroup(const PeriodSnapshot &data, const QString &code)
{
    return found(data.groups, &Group::code, code);
}

} // namespace dondoc
