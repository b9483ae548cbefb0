// SPDX-License-Identifier: GPL-3.0-or-later
// AgencyReport: what of a report counts.
#include "models/domain/reporting/agencyreport.h"

namespace dondoc {

bool counts(const TaskEntry &entry)
{
    if (entry.state == EntryState::Unset)
        return false;
    if (entry.state == EntryState::NothingArose)
        return true;
    return !entry.result.trimmed().isEmpty();
}

bool isReceived(const AgencyReport &report)
{
    return report.state != ReportState::Asked && report.receivedOn.isValid();
}

} // namespace dondoc
