// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Standing: where an agency's report stands, in the interface's words.
#include "models/tables/reportstatus.h"

#include "models/tables/labels.h"

#include <algorithm>

namespace dondoc::tables {

QString standing(const PeriodSnapshot &data, const AgencyReport &report)
{
    QString words = Labels::of(report.state);
    if (report.state == ReportState::SupplementAsked && !report.supplementReason.isEmpty())
        words = Labels::tr("%1: %2").arg(words, report.supplementReason);
    return cameAfterIssue(data, report) ? Labels::tr("Received after issue · %1").arg(words) : words;
}

int supplementsAsked(const PeriodSnapshot &data, const QString &agencyCode)
{
    return int(std::count_if(data.reports.cbegin(), data.reports.cend(), [&](const AgencyReport &each) {
        return each.agencyCode == agencyCode
            && (each.state == ReportState::SupplementAsked || !each.supplementReason.isEmpty());
    }));
}

QString versions(const PeriodSnapshot &data, const AgencyReport &report)
{
    const int asked = supplementsAsked(data, report.agencyCode);
    QStringList parts;
    if (asked > 0)
        parts.append(
            Labels::tr("Version %1, supplement asked for: %2 times").arg(report.revision).arg(asked));
    else if (report.revision > 1)
        parts.append(Labels::tr("Version %1").arg(report.revision));
    if (cameAfterIssue(data, report))
        parts.append(Labels::tr("Received after the summary was issued"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace dondoc::tables
