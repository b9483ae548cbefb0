// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EntryRules: the rules for one entry of a report, of which intake and the check of a file apply their own.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/plan/task.h"
#include "models/domain/reporting/agencyreport.h"

#include <QList>
#include <QString>

#include <span>

namespace dondoc {

struct EntryCase {
    QString agencyCode;
    QString agencyName;
    const TaskEntry &entry;
    const Task *task;   ///< null where the plan has none of that number
    bool leads;         ///< the agency leads the task, or may report on it all the same
    QDate begin = {};   ///< the plan's first day; invalid: not known
    QDate receipt = {}; ///< the last day on which anything of the report came; invalid: not to be looked at
};

struct EntryRule {
    IssueKind kind;
    Severity severity;
    bool (*broken)(const EntryCase &);
};

namespace entryrules {

bool namesNoTask(const EntryCase &each);
bool namesHeading(const EntryCase &each);
bool isNotLed(const EntryCase &each);
bool isPercentOff(const EntryCase &each);
bool isWithoutText(const EntryCase &each);
bool isWithoutState(const EntryCase &each);
/// Done, with a product but not its day.
bool isWithoutDate(const EntryCase &each);
/// A document of the product from before the plan, which it cannot have been made for.
bool isProductBeforePlan(const EntryCase &each);
/// A document of the product from after the day on which the report on it came.
bool isProductAfterReceipt(const EntryCase &each);
/// Not begun, or nothing arose, and a product, or the whole of it done (100 %).
bool isDenyingProduct(const EntryCase &each);
/// Nothing arose, and a result that tells numbers.
bool isDenyingText(const EntryCase &each);
/// Done with less than the whole share, or under way with all of it, where the task has an end.
bool isDenyingShare(const EntryCase &each);
/// Its words carry a mark of secrecy (rule 11 of the field).
bool isSecret(const EntryCase &each);
/// Said to be done although it is continuous: it counts as under way (rule 3 of the field).
bool isContinuousDone(const EntryCase &each);

/// Says that the row is no report on a task that the agency may report on: nothing else is to be said of it.
bool isOfNoTask(IssueKind kind);
/// Those that the entry breaks, in the order of the rules, up to one that isOfNoTask().
QList<Issue> broken(const EntryCase &each, std::span<const EntryRule> rules);

} // namespace entryrules

/// Received before it was signed; nothing where it was not.
QList<Issue> dateOrderIssues(const AgencyReport &report, const QString &agencyName);
/// The agency's own plan: a warning where there is no number in its place; of that severity, a day before the
/// province's plan (begin), or after all that came of the report.
QList<Issue> localPlanIssues(const AgencyReport &report, const QString &agencyName, const QDate &begin,
                             Severity ofDays);
/// The last day on which anything of the report came; invalid where nothing did.
QDate lastReceipt(const AgencyReport &report);

} // namespace dondoc
