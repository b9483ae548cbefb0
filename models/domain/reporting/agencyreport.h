// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyReport: what one agency sent for one period, task by task.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
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

template <>
inline constexpr auto kKeywords<EntryState> = keywordTable<EntryState>({
    {EntryState::Unset, ""},
    {EntryState::NotStarted, "not_started"},
    {EntryState::UnderWay, "under_way"},
    {EntryState::Done, "done"},
    {EntryState::Suspended, "suspended"},
    {EntryState::NothingArose, "nothing_arose"},
});

/// Whether a yearly task that is not done is expected to be by the year's end; Unset: nothing said.
enum class YearForecast { Unset, Done, NotDone };

template <>
inline constexpr auto kKeywords<YearForecast> = keywordTable<YearForecast>({
    {YearForecast::Unset, ""},
    {YearForecast::Done, "done"},
    {YearForecast::NotDone, "not_done"},
});

/// Asked → provisional (reported by phone) → received → supplement asked → accepted.
enum class ReportState { Asked, Provisional, Received, SupplementAsked, Accepted };

template <>
inline constexpr auto kKeywords<ReportState> = keywordTable<ReportState>({
    {ReportState::Asked, "asked"},
    {ReportState::Provisional, "provisional"},
    {ReportState::Received, "received"},
    {ReportState::SupplementAsked, "supplement_asked"},
    {ReportState::Accepted, "accepted"},
});

enum class Channel { Unknown, DocumentSystem, Email, Paper, Phone, Chat };

template <>
inline constexpr auto kKeywords<Channel> = keywordTable<Channel>({
    {Channel::Unknown, "unknown"},
    {Channel::DocumentSystem, "document_system"},
    {Channel::Email, "email"},
    {Channel::Paper, "paper"},
    {Channel::Phone, "phone"},
    {Channel::Chat, "chat"},
});

/// One task in an agency's report.
struct TaskEntry {
    Id id = 0;
    int version = 1;
    QString taskNumber;
    EntryState state = EntryState::Unset;
    std::optional<int> percent; ///< 0..100; only where a task has an end
    QString result;             ///< of the period, of a combined one: of its quarter
    QString longerResult;       ///< of the longer period that the quarter is written as one with; optional
    /// In quarter I, of a yearly task: what became of it in the year before (kết quả bổ sung).
    EntryState lastYearState = EntryState::Unset;
    QString lastYearResult;
    QString estimate; ///< ước thực hiện đến hết kỳ, hết năm
    /// Ước hoàn thành trong năm: of a yearly task, in the quarter that closes the year.
    YearForecast yearForecast = YearForecast::Unset;
    QString difficulty;
    QString cause;
    QString proposal;
    QString productNumber; ///< document by which the product was delivered
    QDate productDate;
    QDate expectedDate; ///< when an unfinished task is promised for
    /// Key of the quarter that told it, where the last one of a longer period is silent on the task; else
    /// blank.
    QString carriedFrom;
    friend bool operator==(const TaskEntry &, const TaskEntry &) = default;
};

template <> struct Fields<TaskEntry> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &TaskEntry::id, Row, Fixed),
                                    Field("version", &TaskEntry::version, Row, Fixed),
                                    Field("task", &TaskEntry::taskNumber, Link, Fixed, "task_id"),
                                    Field("state", &TaskEntry::state, Keyword),
                                    Field("percent", &TaskEntry::percent, Share),
                                    Field("result", &TaskEntry::result, Text),
                                    Field("longer_result", &TaskEntry::longerResult, Text),
                                    Field("last_year_state", &TaskEntry::lastYearState, Keyword),
                                    Field("last_year_result", &TaskEntry::lastYearResult, Text),
                                    Field("estimate", &TaskEntry::estimate, Text),
                                    Field("year_forecast", &TaskEntry::yearForecast, Keyword),
                                    Field("difficulty", &TaskEntry::difficulty, Text),
                                    Field("cause", &TaskEntry::cause, Text),
                                    Field("proposal", &TaskEntry::proposal, Text),
                                    Field("product_number", &TaskEntry::productNumber, Line),
                                    Field("product_date", &TaskEntry::productDate, Day),
                                    Field("expected_date", &TaskEntry::expectedDate, Day),
                                    Field("carried_from", &TaskEntry::carriedFrom, Derived, Fixed)};
};

struct AgencyReport {
    Id id = 0;
    int version = 1; ///< of the row, for conflicts
    QString agencyCode;
    int revision = 1;       ///< 1 for the first sent, 2 for its supplement …
    QString number;         ///< "45/BC-UBND"
    QString incomingNumber; ///< Số đến, in the clerk's register of incoming documents
    QDate signedOn;
    QDate formReceivedOn;     ///< of the form or by hand; kept where the document's day stands beside it
    QDate documentReceivedOn; ///< Ngày đến of the document (Nghị định 30/2020, Phụ lục IV)
    QDate receivedOn;         ///< invalid: not received; of form and document the day of the earlier
    QDateTime enteredAt;      ///< UTC
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

template <> struct Fields<AgencyReport> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &AgencyReport::id, Row, Fixed),
                                    Field("version", &AgencyReport::version, Row, Fixed),
                                    Field("code", &AgencyReport::agencyCode, Line, Fixed, "agency_code"),
                                    Field("revision", &AgencyReport::revision, Number, Fixed, "revision"),
                                    Field("number", &AgencyReport::number, Line),
                                    Field("incoming_number", &AgencyReport::incomingNumber, Line),
                                    Field("signed", &AgencyReport::signedOn, Day, Edited, "signed_on"),
                                    Field("form_received", &AgencyReport::formReceivedOn, Day),
                                    Field("document_received", &AgencyReport::documentReceivedOn, Day),
                                    Field("received", &AgencyReport::receivedOn, Day, Edited, "received_on"),
                                    Field("entered", &AgencyReport::enteredAt, Instant, Fixed, "entered_at"),
                                    Field("channel", &AgencyReport::channel, Keyword),
                                    Field("state", &AgencyReport::state, Keyword),
                                    Field("supplement_reason", &AgencyReport::supplementReason, Text),
                                    Field("local_plan_number", &AgencyReport::localPlanNumber, Line),
                                    Field("local_plan_date", &AgencyReport::localPlanDate, Day),
                                    Field("example", &AgencyReport::example, Flag),
                                    Field("entries", &AgencyReport::entries, Parts, Fixed),
                                    Field("carried_from", &AgencyReport::carriedFrom, Derived, Fixed)};
};

/// What the report says of the task; null where it has no entry.
const TaskEntry *findEntry(const AgencyReport &report, const QString &taskNumber);

/// It tells a result, of the period or of the longer one; "Không." is none.
bool hasText(const TaskEntry &entry);
/// An entry is an answer when it has a state (rule 2): it counts in the states of its task.
bool counts(const TaskEntry &entry);
/// Under way, done and suspended want words of what came of it; without them the entry counts, but its
/// report is not complete ("báo cáo chưa nêu kết quả", never "chưa báo cáo").
bool lacksText(const TaskEntry &entry);
/// It counts and lacks no text.
bool isWhole(const TaskEntry &entry);
/// True when the report came in (provisional ones included, asked ones not): its figures are used.
bool isReceived(const AgencyReport &report);
/// True of a document or a filled form that came in; what was told by telephone or chat is used and never
/// counted as a report (rule 16 of the field; Nghị định 30/2020 knows no spoken one).
bool isWritten(const AgencyReport &report);
/// Day on which its form came, or of which somebody wrote that it came; invalid where the register of
/// incoming documents alone tells of it.
QDate formReceived(const AgencyReport &report);
/// Its document came too, with number and day of signing; else a form alone.
bool hasDocument(const AgencyReport &report);

/// The one rule of which report of an agency is the newest: the highest revision, of equal ones the later
/// in the list. known: the newest so far; null: none.
bool isNewerThan(const AgencyReport &report, const AgencyReport *known);
/// The agency's newest of those that fit; null where there is none.
const AgencyReport *newestReport(const QList<AgencyReport> &reports, const QString &agencyCode,
                                 const std::function<bool(const AgencyReport &)> &fits = isReceived);
/// Any report fits.
bool isAnyReport(const AgencyReport &report);

} // namespace dondoc
