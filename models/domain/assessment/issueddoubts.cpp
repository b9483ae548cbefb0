// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedDoubts: answers since an issue are laid against those that were there.
#include "models/domain/assessment/issueddoubts.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/assessment/yearclosing.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

bool speaksOfUndone(EntryState state)
{
    return state == EntryState::UnderWay || state == EntryState::NotStarted || state == EntryState::Suspended;
}

/// What a version said of a task that came after the issue of its period's report. Its past and what is known
/// now.
class AnswerSinceIssue
{
public:
    AnswerSinceIssue(const PeriodSnapshot &data, const Task &task, const EarlierAnswer &answer)
        : m_data(data), m_task(task), m_answer(answer), m_yearly(task.deadline.kind == DeadlineKind::Yearly)
    {
    }

    bool isDoubt() const
    {
        return m_answer.sinceIssue && speaksOfUndone(m_answer.entry.state) && staysDone(m_task) && isOpen()
            && wasDone() && !isDoneAgain() && !isRuled() && !isToldNow();
    }

private:
    /// A yearly task begins anew with each year.
    bool isSameInstance(const Period &period) const
    {
        return !m_yearly || period.to.year() == m_answer.period.to.year();
    }
    bool isOpen() const
    {
        return isSameInstance(m_data.period)
            || (closesYearBefore(m_data.period) && isSameInstance(periods::previous(m_data.period)));
    }
    /// By now; of a yearly task by the end of its year.
    bool isDoneIn(const EarlierAnswer &answer) const
    {
        const Period &period = m_yearly ? answer.period : m_data.period;
        return answer.agencyCode == m_answer.agencyCode && answer.entry.taskNumber == m_task.number
            && isSameInstance(answer.period)
            && isDone(assess(m_task, &answer.entry, period, m_data.plan.regime));
    }
    /// When the report was issued.
    bool wasDone() const
    {
        const QList<EarlierAnswer> &all = m_data.earlierAnswers;
        return std::any_of(all.cbegin(), all.cend(), [this](const EarlierAnswer &each) {
            const bool inPeriod = each.period == m_answer.period && !each.sinceIssue;
            return (inPeriod || each.period.to < m_answer.period.to) && isDoneIn(each);
        });
    }
    bool isDoneAgain() const
    {
        const QList<EarlierAnswer> &all = m_data.earlierAnswers;
        return std::any_of(all.cbegin(), all.cend(), [this](const EarlierAnswer &each) {
            return each.period.to > m_answer.period.to && isDoneIn(each);
        });
    }
    /// By the officer, in that period or since.
    bool isRuled() const
    {
        const auto isIts = [this](const Overruling &each) { return each.taskNumber == m_task.number; };
        const bool now = std::any_of(m_data.overrulings.cbegin(), m_data.overrulings.cend(), isIts);
        const QList<EarlierRuling> &all = m_data.earlierRulings;
        return (now && isSameInstance(m_data.period))
            || std::any_of(all.cbegin(), all.cend(), [&](const EarlierRuling &each) {
                   return isIts(each.ruling) && each.period.to >= m_answer.period.to
                       && isSameInstance(each.period);
               });
    }
    /// The period's own report says it again, or something else.
    bool isToldNow() const
    {
        const QDate until = dataUntilInForce(m_data);
        const AgencyReport *report
            = newestReport(m_data.reports, m_answer.agencyCode, [&until](const AgencyReport &each) {
                  return isReceived(each) && each.receivedOn <= until;
              });
        const TaskEntry *entry = report ? findEntry(*report, m_task.number) : nullptr;
        return entry && isSameInstance(m_data.period) && entry->carriedFrom.isEmpty()
            && (speaksOfUndone(entry->state) || entry->state == EntryState::Done);
    }

    const PeriodSnapshot &m_data;
    const Task &m_task;
    const EarlierAnswer &m_answer;
    bool m_yearly;
};

Issue doubtSince(const PeriodSnapshot &data, const IssuedSummary &issued, const EarlierAnswer &since)
{
    const Agency *agency = findAgency(data, since.agencyCode);
    return {Severity::Warning,
            IssueKind::IssuedDoneDoubted,
            {agency ? nameInSentence(*agency) : since.agencyCode, since.entry.taskNumber,
             u"%1/BC-%2"_s.arg(numbers::documentNumber(issued.number), data.office.symbol),
             numbers::shortDate(issued.issuedOn), periods::title(since.period),
             numbers::shortDate(since.receivedOn), text::lowerFirst(printedWord(since.entry.state))},
            since.agencyCode,
            since.entry.taskNumber};
}

} // namespace

QList<Issue> doubtsSinceIssue(const PeriodSnapshot &data)
{
    QList<Issue> issues;
    for (const EarlierAnswer &each : data.earlierAnswers) {
        const Task *task = findTask(data, each.entry.taskNumber);
        const IssuedSummary *issued = issuedOf(data, each.period);
        if (task && issued && AnswerSinceIssue(data, *task, each).isDoubt())
            issues.append(doubtSince(data, *issued, each));
    }
    return issues;
}

} // namespace dondoc
