// SPDX-License-Identifier: GPL-3.0-or-later
// Issue: one problem of a batch (a check, a report to be printed), as data.
#pragma once

#include <QString>
#include <QStringList>

namespace dondoc {

enum class Severity { Error, Warning, Note };

/// Which rule found it. views/messages has a sentence for each.
enum class IssueKind {
    // integrity of the file (desk::Office::check)
    DamagedPage,        ///< arguments: SQLite's words
    DanglingReference,  ///< arguments: table, count
    TextNotNfc,         ///< arguments: record
    UnknownTaskNumber,  ///< arguments: task number
    EntryOfForeignTask, ///< agency does not lead the task; arguments: agency, task
    DateOrder,          ///< received before signed; arguments: agency
    ReceivedInFuture,   ///< arguments: agency, date
    DoneWithoutDate,    ///< a task with a product done without a delivery date; arguments: agency, task
    PercentOutOfRange,  ///< outside 0..100; arguments: agency, task, percent
    StateWithoutText,   ///< arguments: agency, task
    HeadingWithEntry,   ///< arguments: task
    AgencyWithoutTask,  ///< arguments: agency
    TaskWithoutLead,    ///< arguments: task
    // what stands in the way of printing (report::findGaps)
    AgencyMissing,     ///< arguments: agency
    AgencyIncomplete,  ///< arguments: agency, covered, expected
    TaskWithoutResult, ///< arguments: task
    PlanNumberBlank,
    SignerBlank,
    RecipientsBlank,
    UnprintableCharacter, ///< arguments: where, the characters
    SecretMark,           ///< a text carries a mark of secrecy; arguments: where
    ExampleData,          ///< arguments: count of reports marked as example
    TemplateFault,        ///< arguments: key, placeholder
};

/// A problem, where it is, and the record to jump to.
struct Issue {
    Severity severity = Severity::Warning;
    IssueKind kind = IssueKind::DamagedPage;
    QStringList arguments;
    QString agencyCode; ///< record to jump to; empty where none
    QString taskNumber; ///< likewise
    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace dondoc
