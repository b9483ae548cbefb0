// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyReport: what of a report counts.
#include "models/domain/reporting/agencyreport.h"

#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc {

const TaskEntry *findEntry(const AgencyReport &report, const QString &taskNumber)
{
    const auto found
        = std::find_if(report.entries.cbegin(), report.entries.cend(),
                       [&taskNumber](const TaskEntry &entry) { return entry.taskNumber == taskNumber; });
    return found == report.entries.cend() ? nullptr : &*found;
}

bool hasText(const TaskEntry &entry)
{
    return !text::saysNone(entry.result) || !text::saysNone(entry.longerResult);
}

bool counts(const TaskEntry &entry) { return entry.state != EntryState::Unset; }

bool lacksText(const TaskEntry &entry)
{
    const bool wanted = entry.state == EntryState::UnderWay || entry.state == EntryState::Done
        || entry.state == EntryState::Suspended;
    return wanted && !hasText(entry);
}

bool isWhole(const TaskEntry &entry) { return counts(entry) && !lacksText(entry); }

bool isReceived(const AgencyReport &report)
{
    return report.state != ReportState::Asked && report.receivedOn.isValid();
}

bool isWritten(const AgencyReport &report)
{
    return isReceived(report) && report.state != ReportState::Provisional;
}

QDate formReceived(const AgencyReport &report)
{
    return report.formReceivedOn.isValid() || report.documentReceivedOn.isValid() ? report.formReceivedOn
                                                                                  : report.receivedOn;
}

bool hasDocument(const AgencyReport &report)
{
    return isWritten(report) && !report.number.isEmpty() && report.signedOn.isValid();
}

bool isNewerThan(const AgencyReport &report, const AgencyReport *known)
{
    return !known || report.revision >= known->revision;
}

const AgencyReport *newestReport(const QList<AgencyReport> &reports, const QString &agencyCode,
                                 const std::function<bool(const AgencyReport &)> &fits)
{
    const AgencyReport *newest = nullptr;
    for (const AgencyReport &report : reports) {
        if (report.agencyCode == agencyCode && fits(report) && isNewerThan(report, newest))
            newest = &report;
    }
    return newest;
}

bool isAnyReport(const AgencyReport &) { return true; }

} // namespace dondoc
