// SPDX-License-Identifier: GPL-3.0-or-later
// AgencyReport: what one agency sent for one period, task by task.
#pragma once

#include "models/domain/plan/agency.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace dondoc {

/// What an agency says of a task. Unset means: nothing said, "chưa báo cáo".
enum class EntryState { Unset, NotStarted, UnderWay, Done, Suspended, NothingArose };

/// Asked → provisional (reported by phone) → received → supplement asked → accepted.
enum class ReportState { Asked, Provisional, Received, SupplementAsked, Accepted };

enum class Channel { Unknown, DocumentSystem, Email, Paper, Phone, Chat };

/// One task in an agency's report.
struct TaskEntry {
    Id id = 0;
    int version = 1;
    QString taskNumber;
    EntryState state = EntryState::Unset;
    QString result;
    QString estimate; ///< ước thực hiện đến hết kỳ, hết năm
    QString difficulty;
    QString cause;
    QString proposal;
    std::optional<int> percent; ///< 0..100; only where a task has an end
    QString productNumber;      ///< document by which the product was delivered
    QDate productDate;
    QDate expectedDate; ///< when an unfinished task is promised for
    friend bool operator==(const TaskEntry &, const TaskEntry &) = default;
};

struct AgencyReport {
    Id id = 0;
    int version = 1; ///< of the row, for conflicts
    QString agencyCode;
    int revision = 1; ///< 1 for the first sent, 2 for its supplement …
    QString number;   ///< "45/BC-UBND"
    QDate signedOn;
    QDate receivedOn;    ///< invalid: not received
    QDateTime enteredAt; ///< UTC
    Channel channel = Channel::Unknown;
    ReportState state = ReportState::Asked;
    QString supplementReason;
    QString localPlanNumber; ///< the commune's own plan (section III.9 of the plan)
    QDate localPlanDate;
    bool example = false; ///< made up for trying the program
    QList<TaskEntry> entries;
    /// Key of the quarter whose words these are, in a longer period for which the agency sent none; never
    /// stored.
    QString carriedFrom;
    friend bool operator==(const AgencyReport &, const AgencyReport &) = default;
};

/// An entry counts when it has a state, and a text unless nothing arose (rule 2).
bool counts(const TaskEntry &entry);
/// True when the report came in (provisional ones included, asked ones not).
bool isReceived(const AgencyReport &report);

/// The one rule of which report of an agency is the newest: the highest revision, of equal ones the later
/// in the list. known: the newest so far; null: none.
bool isNewerThan(const AgencyReport &report, const AgencyReport *known);
/// The agency's newest of those that fit; null where there is none.
const AgencyReport *newestReport(const QList<AgencyReport> &reports, const QString &agencyCode,
                                 const std::function<bool(const AgencyReport &)> &fits = isReceived);
/// Any report fits.
bool isAnyReport(const AgencyReport &report);

} // namespace dondoc
