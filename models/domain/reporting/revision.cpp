// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Revision: laying a new document over what the agency sent before.
#include "models/domain/reporting/revision.h"

#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc {

namespace {

bool sameText(const QString &a, const QString &b)
{
    return text::normalized(a).trimmed() == text::normalized(b).trimmed();
}

/// A row of the form and its row "Kết quả bổ sung năm …" are two answers: what a document leaves out of
/// either stays as it was told.
TaskEntry laidOverEntry(const TaskEntry &before, const TaskEntry &read)
{
    TaskEntry lastYearAlone;
    lastYearAlone.taskNumber = read.taskNumber;
    lastYearAlone.lastYearState = read.lastYearState;
    lastYearAlone.lastYearResult = read.lastYearResult;
    const bool tellsLastYear
        = read.lastYearState != EntryState::Unset || !read.lastYearResult.trimmed().isEmpty();
    const bool tellsNow = !sameContent(lastYearAlone, read);
    TaskEntry entry = tellsNow || !tellsLastYear ? read : before;
    entry.lastYearState = tellsLastYear ? read.lastYearState : before.lastYearState;
    entry.lastYearResult = tellsLastYear ? read.lastYearResult : before.lastYearResult;
    return entry;
}

bool saysSomethingNew(const AgencyReport &newest, const AgencyReport &read)
{
    const auto isNew = [](const QString &before, const QString &now) {
        return !now.trimmed().isEmpty() && !sameText(before, now);
    };
    if (isNew(newest.number, read.number) || isNew(newest.localPlanNumber, read.localPlanNumber))
        return true;
    if (read.localPlanDate.isValid() && read.localPlanDate != newest.localPlanDate)
        return true;
    return std::any_of(read.entries.cbegin(), read.entries.cend(), [&newest](const TaskEntry &entry) {
        const TaskEntry *before = findEntry(newest, entry.taskNumber);
        return !before || !sameContent(*before, laidOverEntry(*before, entry));
    });
}

// The entries of read, with the stored row's id where rows are to be written over, then what it leaves out.
QList<TaskEntry> laidOver(const AgencyReport &newest, const AgencyReport &read, bool sameRow)
{
    QList<TaskEntry> entries = read.entries;
    for (TaskEntry &entry : entries) {
        const TaskEntry *before = findEntry(newest, entry.taskNumber);
        if (before)
            entry = laidOverEntry(*before, entry);
        entry.id = before && sameRow ? before->id : 0;
        entry.version = before && sameRow ? before->version : 1;
    }
    for (TaskEntry before : newest.entries) {
        if (findEntry(read, before.taskNumber))
            continue;
        if (!sameRow) {
            before.id = 0;
            before.version = 1;
        }
        entries.append(before);
    }
    return entries;
}

bool leavesOut(const AgencyReport &read, const AgencyReport &newest)
{
    return std::any_of(newest.entries.cbegin(), newest.entries.cend(),
                       [&read](const TaskEntry &each) { return !findEntry(read, each.taskNumber); });
}

// A document that says what was told before makes it received.
std::optional<AgencyReport> confirmed(const AgencyReport &newest, const AgencyReport &read)
{
    if (newest.state != ReportState::Provisional || read.state == ReportState::Provisional)
        return std::nullopt;
    return withDocument(newest, read);
}

} // namespace

bool isByWord(Channel channel) { return channel == Channel::Phone || channel == Channel::Chat; }

ReportState stateOnReceipt(ReportState state, Channel channel)
{
    if (state != ReportState::Asked && state != ReportState::Provisional && state != ReportState::Received)
        return state;
    return isByWord(channel) ? ReportState::Provisional : ReportState::Received;
}

AgencyReport withDocument(const AgencyReport &told, const AgencyReport &document)
{
    AgencyReport report = told;
    if (told.state != ReportState::Provisional)
        return report;
    report.state = ReportState::Received;
    if (document.receivedOn.isValid())
        report.receivedOn = document.receivedOn;
    if (document.channel != Channel::Unknown)
        report.channel = document.channel;
    report.number = document.number.isEmpty() ? told.number : document.number;
    report.signedOn = document.signedOn.isValid() ? document.signedOn : told.signedOn;
    return report;
}

bool sameContent(const TaskEntry &a, const TaskEntry &b)
{
    bool same = true;
    forEachField<TaskEntry>([&](const auto &field) {
        if (field.use != FieldUse::Edited)
            return;
        if constexpr (std::is_same_v<decltype(field.member), QString TaskEntry::*>)
            same = same && sameText(a.*field.member, b.*field.member);
        else
            same = same && a.*field.member == b.*field.member;
    });
    return same;
}

std::optional<AgencyReport> nextRevision(const AgencyReport &newest, const AgencyReport &read)
{
    AgencyReport next = read;
    next.agencyCode = newest.agencyCode;
    next.revision = 1;
    if (newest.id == 0)
        return next;
    const bool sameRow = !isReceived(newest);
    if (!sameRow && !saysSomethingNew(newest, read))
        return confirmed(newest, read);
    next.id = sameRow ? newest.id : 0;
    next.version = sameRow ? newest.version : 1;
    next.revision = sameRow ? newest.revision : newest.revision + 1;
    next.example
        = read.example || (newest.example && leavesOut(read, newest)); // what is made up stays marked
    next.entries = laidOver(newest, read, sameRow);
    if (next.localPlanNumber.isEmpty())
        next.localPlanNumber = newest.localPlanNumber;
    if (!next.localPlanDate.isValid())
        next.localPlanDate = newest.localPlanDate;
    return next;
}

} // namespace dondoc
