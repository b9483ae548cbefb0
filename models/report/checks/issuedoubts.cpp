// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueDoubts: the list of gaps says it all, so that question and list never disagree; beside it what number
// and day say.
#include "models/report/checks/issuedoubts.h"

#include "models/domain/text/numbers.h"
#include "models/report/checks/gapgroups.h"

namespace dondoc::report {

namespace {

/// 7 and 07 are one number. An office numbers its reports anew each year.
std::optional<IssuedNumber> reportOfNumber(const PeriodSnapshot &data, const QString &number,
                                           const QDate &date)
{
    for (const IssuedNumber &each : data.issuedNumbers) {
        if (each.issuedOn.year() == date.year()
            && numbers::documentNumber(each.number) == numbers::documentNumber(number))
            return each;
    }
    return std::nullopt;
}

} // namespace

IssueDoubts findIssueDoubts(const QList<Issue> &gaps, const PeriodSnapshot &data, const QString &number,
                            const QDate &date)
{
    IssueDoubts doubts;
    for (const Issue &gap : gaps) {
        if (groupOf(gap) == GapGroup::MustHave)
            doubts.mustHaves.append(gap);
        else if (gap.kind == IssueKind::FigureChanged)
            doubts.figures.append(gap);
        else if (gap.kind == IssueKind::FilesUnderReview)
            doubts.unread.append(gap);
        else
            ++doubts.further;
    }
    doubts.sameNumber = reportOfNumber(data, number, date);
    if (const SummaryReport *old = corrected(data))
        doubts.replaced = *old;
    if (date < data.period.to)
        doubts.endsOn = data.period.to;
    return doubts;
}

} // namespace dondoc::report
