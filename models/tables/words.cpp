// SPDX-License-Identifier: GPL-3.0-or-later
// Words: states, kinds and channels as the interface calls them, in its language.
#include "models/tables/words.h"

namespace dondoc::tables {

QString Words::of(ProgressState state)
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

QString Words::of(EntryState state)
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

QString Words::of(ReportState state)
{
    switch (state) {
    case ReportState::Asked:
        return tr("Asked");
    case ReportState::Provisional:
        return tr("Told in advance, document awaited");
    case ReportState::Received:
        return tr("Received");
    case ReportState::SupplementAsked:
        return tr("Supplement asked for");
    case ReportState::Accepted:
        return tr("Accepted");
    }
    return {};
}

QString Words::of(Channel channel)
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

QString Words::of(AgencyKind kind)
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

QString Words::receipt(const AgencyProgress &progress)
{
    if (progress.self)
        return tr("Own tasks");
    if (!progress.received)
        return tr("Not received");
    return progress.onTime ? tr("On time") : tr("Late by %1 d").arg(progress.daysLate);
}

ProgressState Words::receiptState(const AgencyProgress &progress)
{
    if (!progress.received)
        return ProgressState::NoReport;
    return progress.onTime || progress.self ? ProgressState::DoneOnTime : ProgressState::DoneLate;
}

} // namespace dondoc::tables
