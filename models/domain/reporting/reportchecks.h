// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportChecks: what is wrong with one agency's report before it is accepted.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/plan/task.h"
#include "models/domain/reporting/agencyreport.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc {

/// Whose texts say what: agency codes by the key of a result, long texts only.
using TextOwners = QHash<QString, QStringList>;
/// Of those reports; made once for a batch.
TextOwners textOwners(const QList<AgencyReport> &reports);

/// What a report is held against.
struct ReportCheckContext {
    Agency agency;
    QList<Task> tasks;
    QStringList led;                     ///< numbers of the tasks that the agency leads
    TextOwners previous;                 ///< of the period before
    TextOwners others;                   ///< of this period; the agency's own texts in it do not count
    QHash<QString, QString> agencyNames; ///< by code, to name the others
    QDate begin = {};                    ///< the plan's first day; invalid: not known
};

/// Errors hold back their row (taskNumber), warnings and notes inform: UnknownTaskNumber, HeadingWithEntry,
/// TaskNotLed, PercentOutOfRange, ProductBeforePlan, ProductAfterReceipt, StateDeniesProduct as errors;
/// StateWithoutText, TextWithoutState, DoneWithoutDate, DateOrder as warnings; ContinuousDone as a note;
/// SameAsPrevious and SameAsOther as one note each. In the order of the entries.
QList<Issue> checkReport(const AgencyReport &report, const ReportCheckContext &context);

} // namespace dondoc
