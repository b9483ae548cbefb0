// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EarlierStates: the earlier periods are gone through in order, as they were told.
#include "models/domain/assessment/earlierstates.h"

#include "models/domain/assessment/rollup.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

namespace {

// A yearly task begins anew with each year.
bool concerns(const PeriodSnapshot &data, const Task &task, const QString &number, const Period &period)
{
    const bool instance
        = task.deadline.kind != DeadlineKind::Yearly || period.to.year() == data.period.to.year();
    return number == task.number && instance && period.to < data.period.to;
}

// As of the present cut-off: what was delivered after the earlier one counts by now.
ProgressState stateNow(const PeriodSnapshot &data, const Task &task, const EarlierAnswer &answer)
{
    TaskEntry entry = answer.entry;
    if (task.product.isEmpty() && !entry.productDate.isValid())
        entry.productDate = answer.period.to;
    return assess(task, &entry, data.period, data.plan.regime);
}

std::optional<ProgressState> ruledIn(const PeriodSnapshot &data, const Task &task, const Period &period)
{
    std::optional<ProgressState> state;
    for (const EarlierRuling &each : data.earlierRulings) {
        if (each.period == period && each.ruling.taskNumber == task.number)
            state = fromKeyword<ProgressState>(each.ruling.state);
    }
    return state;
}

QList<Period> periodsTelling(const PeriodSnapshot &data, const Task &task)
{
    QList<Period> periods;
    const auto add = [&](const QString &number, const Period &period) {
        if (concerns(data, task, number, period) && !periods.contains(period))
            periods += period;
    };
    for (const EarlierAnswer &each : data.earlierAnswers)
        add(each.entry.taskNumber, each.period);
    for (const EarlierRuling &each : data.earlierRulings)
        add(each.ruling.taskNumber, each.period);
    std::stable_sort(periods.begin(), periods.end(),
                     [](const Period &one, const Period &other) { return one.to < other.to; });
    return periods;
}

} // namespace

bool staysDone(const Task &task)
{
    const DeadlineKind kind = task.deadline.kind;
    if (kind == DeadlineKind::Continuous)
        return false;
    return kind != DeadlineKind::None || !task.product.isEmpty();
}

bool isDone(ProgressState state)
{
    return state == ProgressState::DoneOnTime || state == ProgressState::DoneLate;
}

EarlierStates::EarlierStates(const PeriodSnapshot &data, const Task &task)
{
    if (!staysDone(task))
        return;
    for (const Period &period : periodsTelling(data, task)) {
        Answers answers;
        for (const EarlierAnswer &each : data.earlierAnswers) {
            if (each.entry.taskNumber == task.number && each.period == period)
                answers += &each;
        }
        tellPeriod(data, task, period, answers);
    }
}

// As it was issued first, then as it stands now: of two moments no word is made.
void EarlierStates::tellPeriod(const PeriodSnapshot &data, const Task &task, const Period &period,
                               const Answers &answers)
{
    QSet<QString> spokeSince;
    for (const EarlierAnswer *answer : answers) {
        if (answer->sinceIssue)
            spokeSince.insert(answer->agencyCode);
    }
    Answers issued = answers;
    issued.removeIf([](const EarlierAnswer *answer) { return answer->sinceIssue; });
    Answers now = answers;
    now.removeIf([&spokeSince](const EarlierAnswer *answer) {
        return !answer->sinceIssue && spokeSince.contains(answer->agencyCode);
    });
    tellAnswers(data, task, period, issued);
    if (!spokeSince.isEmpty())
        tellAnswers(data, task, period, now);
    if (const auto ruled = ruledIn(data, task, period))
        rule(data, task, period, *ruled);
}

void EarlierStates::tellAnswers(const PeriodSnapshot &data, const Task &task, const Period &period,
                                const Answers &answers)
{
    addDone(data, task, answers);
    if (!m_word && !m_done.isEmpty() && !ruledIn(data, task, period))
        rollUpAt(data, task, period, answers);
}

void EarlierStates::addDone(const PeriodSnapshot &data, const Task &task, const Answers &answers)
{
    for (const EarlierAnswer *answer : answers) {
        const ProgressState state = stateNow(data, task, *answer);
        if (isDone(state) && !m_done.contains(answer->agencyCode))
            m_done.insert(answer->agencyCode, {answer, state});
    }
}

// Of a task that many lead a ruling speaks of the whole, and leaves what each of them told.
void EarlierStates::rule(const PeriodSnapshot &data, const Task &task, const Period &period,
                         ProgressState state)
{
    if (isDone(state)) {
        m_word = m_word ? m_word : EarlierWord{state, period};
        return;
    }
    m_word.reset();
    if (reportingLeads(data, task.number, period.to).size() == 1)
        m_done.clear();
}

void EarlierStates::rollUpAt(const PeriodSnapshot &data, const Task &task, const Period &period,
                             const Answers &answers)
{
    TaskProgress progress;
    progress.due = dueDay(task, period);
    progress.asked = reportingLeads(data, task.number, period.to);
    QStringList nothing;
    for (const EarlierAnswer *answer : answers) {
        if (answer->entry.state == EntryState::NothingArose)
            nothing += answer->agencyCode;
    }
    for (const QString &code : std::as_const(progress.asked)) {
        const bool done = m_done.contains(code);
        progress.byState[done                         ? stateOf(code)
                             : nothing.contains(code) ? ProgressState::NothingArose
                                                      : ProgressState::NoReport]
            += code;
    }
    const ProgressState state = rollUp(task, progress, period, data.plan.regime);
    if (isDone(state))
        m_word = EarlierWord{state, period};
}

const EarlierAnswer *EarlierStates::doneBy(const QString &agencyCode) const
{
    return m_done.value(agencyCode).answer;
}

ProgressState EarlierStates::stateOf(const QString &agencyCode) const
{
    const auto found = m_done.constFind(agencyCode);
    return found == m_done.cend() ? ProgressState::NoReport : found->state;
}

} // namespace dondoc
