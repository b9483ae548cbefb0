// SPDX-License-Identifier: GPL-3.0-or-later
// Words: the stable words by which enumerations are stored; the open data's own where it has them.
#pragma once

#include "models/domain/indicators/indicator.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/agency.h"
#include "models/domain/plan/task.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstacle.h"
#include "models/domain/summary/sentletter.h"
#include "models/domain/summary/summaryreport.h"

#include <QString>

namespace dondoc::storage {

QString word(AgencyKind value);
QString word(Address value);
QString word(Role value);
QString word(AssigneeKind value);
QString word(DeadlineKind value);
QString word(PeriodKind value);
QString word(Channel value);
QString word(ReportState value);
QString word(EntryState value);
QString word(Competence value);
QString word(ObstacleState value);
QString word(Summing value);
QString word(ValueSource value);
QString word(SummaryState value);
QString word(TextOverrideKind value);
QString word(RunStyle value);
QString word(LetterKind value);

/// The value of that word; the first value where there is none (the schema's checks keep that away).
template <class Enumeration> Enumeration fromWord(const QString &text)
{
    constexpr int kMore = 16; // more than any of them has
    for (int i = 0; i < kMore; ++i) {
        if (word(Enumeration(i)) == text)
            return Enumeration(i);
    }
    return Enumeration(0);
}

} // namespace dondoc::storage
