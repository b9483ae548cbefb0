// SPDX-License-Identifier: GPL-3.0-or-later
// StateLabels: the words of states and kinds, keywords for open data and Vietnamese for paper.
#pragma once

#include "models/domain/assessment/progress.h"
#include "models/domain/plan/agency.h"

namespace dondoc {

/// Stable words for open data: "done_on_time", "done_late", "under_way", "due_soon", "overdue",
/// "not_started", "no_deadline", "suspended", "nothing_arose", "no_report".
QString keyword(ProgressState state);
/// In Vietnamese, for paper: "Hoàn thành đúng hạn", "Đang thực hiện" …
QString printedWord(ProgressState state);
/// "not_started", "under_way", "done", "suspended", "nothing_arose"; empty when unset.
QString keyword(EntryState state);
QString printedWord(EntryState state); ///< "Chưa triển khai" …; "Chưa báo cáo" when unset
QString keyword(ReportState state);    ///< "asked", "provisional", "received", "supplement_asked", "accepted"
QString keyword(DeadlineKind kind);    ///< "continuous", "yearly", "month", "year", "range", "date", "none"
QString keyword(AgencyKind kind);      ///< "department", "commune", "ward", "front", "centre", "press",
                                       ///< "division", "enterprise", "other"
ProgressState progressFromKeyword(const QString &keyword, bool *ok);

} // namespace dondoc
