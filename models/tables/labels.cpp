// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Labels: states, kinds and channels as the interface calls them, in its language.
#include "models/tables/labels.h"

namespace dondoc::tables {

QString Labels::of(ProgressState state)
{
    switch (state) {
    case ProgressState::NoReport:
        return tr("No report yet");
    case ProgressState::DoneOnTime:
        return tr("Done on time");
    case ProgressState::DoneLate:
        return tr("Done, overdue");
    case ProgressState::UnderWay:
        return tr("Under way");
    case ProgressState::DueSoon:
        return tr("Due soon");
    case ProgressState::Overdue:
        return tr("Overdue");
    case ProgressState::NotStarted:
        return tr("Not started");
    case ProgressState::NoDeadline:
        return tr("No deadline set");
    case ProgressState::Suspended:
        return tr("Suspended");
    case ProgressState::NothingArose:
        return tr("Nothing arose");
    }
    return {};
}

QString Labels::of(EntryState state)
{
    switch (state) {
    case EntryState::Unset:
        return tr("No report yet");
    case EntryState::NotStarted:
        return tr("Not started");
    case EntryState::UnderWay:
        return tr("Under way");
    case EntryState::Done:
        return tr("Done");
    case EntryState::Suspended:
        return tr("Suspended");
    case EntryState::NothingArose:
        return tr("Nothing arose");
    }
    return {};
}

QString Labels::of(YearForecast forecast)
{
    switch (forecast) {
    case YearForecast::Unset:
        break;
    case YearForecast::Done:
        return tr("Yes");
    case YearForecast::NotDone:
        return tr("No");
    }
    return {};
}

QString Labels::of(ReportState state)
{
    switch (state) {
    case ReportState::Asked:
        return tr("Not received yet");
    case ReportState::Provisional:
        return tr("Provisional figures");
    case ReportState::Received:
        return tr("Received");
    case ReportState::SupplementAsked:
        return tr("Supplement asked for");
    case ReportState::Accepted:
        return tr("Accepted");
    }
    return {};
}

QString Labels::of(Channel channel)
{
    switch (channel) {
    case Channel::Unknown:
        return {};
    case Channel::DocumentSystem:
        return tr("Document system");
    case Channel::Email:
        return tr("E-mail");
    case Channel::Paper:
        return tr("Paper");
    case Channel::Phone:
        return tr("Telephone");
    case Channel::Chat:
        return tr("Chat message");
    }
    return {};
}

QString Labels::noSum() { return tr("What stands at a time has no sum of the year."); }

QString Labels::of(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Request:
        return tr("Request");
    case LetterKind::Reminder:
        return tr("Reminder");
    case LetterKind::Supplement:
        return tr("Request for supplement");
    case LetterKind::Message:
        return tr("Message");
    }
    return {};
}

QString Labels::of(AgencyKind kind)
{
    switch (kind) {
    case AgencyKind::Department:
        return tr("Department");
    case AgencyKind::Commune:
        return tr("Commune");
    case AgencyKind::Ward:
        return tr("Ward");
    case AgencyKind::Front:
        return tr("Fatherland Front");
    case AgencyKind::Centre:
        return tr("Centre");
    case AgencyKind::Press:
        return tr("Press");
    case AgencyKind::Division:
        return tr("Division of the department");
    case AgencyKind::Enterprise:
        return tr("Enterprise");
    case AgencyKind::Other:
        return tr("Other body");
    }
    return {};
}

QString Labels::of(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::OfficialLetter:
        return tr("Official letter");
    case DocumentKind::Decision:
        return tr("Decision");
    case DocumentKind::Plan:
        return tr("Plan");
    case DocumentKind::Notice:
        return tr("Notice");
    case DocumentKind::Submission:
        return tr("Submission");
    case DocumentKind::Guidance:
        return tr("Guidance");
    case DocumentKind::Report:
        return tr("Report");
    case DocumentKind::Directive:
        return tr("Directive");
    case DocumentKind::Telegram:
        return tr("Telegram");
    case DocumentKind::Programme:
        return tr("Programme");
    case DocumentKind::Resolution:
        return tr("Resolution");
    }
    return {};
}

QString Labels::of(Summing summing)
{
    switch (summing) {
    case Summing::Sum:
        return tr("Flow: adds up over the year");
    case Summing::Last:
        return tr("Stock: the newest figure holds");
    case Summing::Mean:
        return tr("Mean of those that reported");
    case Summing::Ratio:
        break;
    }
    return tr("Ratio of two indicators");
}

QString Labels::of(ValueSource source)
{
    switch (source) {
    case ValueSource::Agency:
        return tr("Sum of agencies");
    case ValueSource::Settled:
        return tr("Settled");
    case ValueSource::Statistics:
        break;
    }
    return tr("Statistics");
}

QString Labels::of(CopyOccasion occasion)
{
    switch (occasion) {
    case CopyOccasion::FirstOfDay:
        return tr("First opening of the day");
    case CopyOccasion::Work:
        return tr("During work");
    case CopyOccasion::Import:
        return tr("Before files were taken in");
    case CopyOccasion::Bulk:
        return tr("Before many records were changed");
    case CopyOccasion::Restore:
        return tr("Before a copy was restored");
    case CopyOccasion::ByHand:
        return tr("Asked for");
    }
    return {};
}

QString Labels::receipt(const AgencyProgress &progress)
{
    if (progress.self)
        return tr("Own tasks");
    if (progress.toldOn.isValid())
        return of(ReportState::Provisional);
    if (!progress.received)
        return tr("Not received");
    return progress.onTime ? tr("On time") : tr("Late by %1 d").arg(progress.daysLate);
}

ProgressState Labels::receiptState(const AgencyProgress &progress)
{
    if (!progress.received)
        return ProgressState::NoReport;
    return progress.onTime || progress.self ? ProgressState::DoneOnTime : ProgressState::DoneLate;
}

QString Labels::of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return tr("Can be accepted");
    case Verdict::NeedsLook:
        return tr("To be looked at");
    case Verdict::Unchanged:
        return tr("Nothing new");
    case Verdict::NeedsAgency:
        return tr("Choose the agency");
    case Verdict::NeedsConsent:
        return tr("To be confirmed");
    case Verdict::NothingRead:
        return tr("Nothing to take");
    case Verdict::NoTable:
        return tr("Kept as a document");
    case Verdict::Unreadable:
        return tr("Cannot be read");
    case Verdict::Accepted:
        return tr("Accepted now");
    case Verdict::Skipped:
        return tr("Put aside");
    }
    return {};
}

QString Labels::of(ObstacleVerdict verdict)
{
    switch (verdict) {
    case ObstacleVerdict::StillThere:
        return tr("Still there");
    case ObstacleVerdict::Solved:
        return tr("Solved");
    case ObstacleVerdict::Gone:
        return tr("No longer arises");
    case ObstacleVerdict::StillAwaited:
        return tr("Still awaited");
    case ObstacleVerdict::Answered:
        return tr("Answered in…");
    case ObstacleVerdict::Withdrawn:
        return tr("Withdraw");
    }
    return {};
}

ProgressState Labels::likeness(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return ProgressState::DoneOnTime;
    case Verdict::Ready:
        return ProgressState::UnderWay;
    case Verdict::NeedsLook:
    case Verdict::NeedsAgency:
    case Verdict::NeedsConsent:
        return ProgressState::DueSoon;
    case Verdict::Unreadable:
        return ProgressState::Overdue;
    default:
        return ProgressState::NothingArose;
    }
}

ProgressState Labels::likeness(Severity severity)
{
    if (severity == Severity::Error)
        return ProgressState::Overdue;
    return severity == Severity::Warning ? ProgressState::DueSoon : ProgressState::NotStarted;
}

} // namespace dondoc::tables
