// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterMatching: which documents of the clerk's register are the reports of the period, and what they add.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/intake/incomingregister.h"

namespace dondoc {

enum class RegisterOutcome {
    Ready,    ///< one report, and nothing of it is overwritten
    Doubtful, ///< a person must say whether it is so; see the doubts
    Known,    ///< the report says all of it already
    Other,    ///< a document about something else, or of somebody who does not report
};

template <>
inline constexpr auto kKeywords<RegisterOutcome> = keywordTable<RegisterOutcome>({
    {RegisterOutcome::Ready, "ready"},
    {RegisterOutcome::Doubtful, "doubtful"},
    {RegisterOutcome::Known, "unchanged"},
    {RegisterOutcome::Other, "other"},
});

/// Whose document it may be: revisions that bear its number, else the one that it completes. A report with
/// id 0 is one that did not come yet.
struct RegisterTarget {
    QString agencyCode;
    QList<AgencyReport> reports;
};

struct RegisterMatch {
    RegisterRow row;
    RegisterOutcome outcome = RegisterOutcome::Other;
    bool byNumber = false;              ///< the report bears that number already
    QList<RegisterTarget> targets = {}; ///< one, unless the doubt is which; none where it is whose
    QList<Issue> doubts = {};
    QString author = {}; ///< code of whoever sent it, where that is certain
};

/// A match for each row, in their order. Authors are recognised as senders of files are (recogniseAgency());
/// an author and a number that a report bears belong to it; a report without a number takes the one document
/// of its agency that tells of a report on the plan. today: Asia/Ho_Chi_Minh.
QList<RegisterMatch> matchRegister(const QList<RegisterRow> &rows, const PeriodSnapshot &data,
                                   const QDate &today);

/// Whose a document may be of which nobody knows whose it is: the newest report of each agency that is asked.
QList<RegisterTarget> everyRegisterTarget(const PeriodSnapshot &data);

/// The reports of the target with what the row tells: number, days, Số đến. Of form and document the earlier
/// day counts; what was told by telephone is received from the day of the document on (rules 7 and 16 of the
/// field).
QList<AgencyReport> withRegisterRow(const RegisterTarget &target, const RegisterRow &row);

/// "45/BC-UBND" and "Số 045 / BC-UBND" are one number.
bool isSameNumber(const QString &a, const QString &b);

} // namespace dondoc
