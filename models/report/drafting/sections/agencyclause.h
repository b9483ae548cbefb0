// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyClause: what one agency wrote of one task, fitted into a sentence.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// It told its figures by telephone or chat alone, and its document is still awaited (rule 16 of the field).
bool isToldOnly(const Context &context, const QString &code);
/// "Sở Công Thương"; of such a one "Sở Công Thương (báo nhanh, chờ văn bản)".
QString speakerOf(const Context &context, const QString &code);

/// What the agency did: its words without the period and its own name, blank where no predicate is left.
QString predicateOf(const Context &context, const QString &code, const QString &words);
/// Sentences, and parts of one up to a semicolon.
struct ClauseCount {
    int told = 0; ///< by agencyClause() with that maximum; none where it is 0
    int all = 0;
};
ClauseCount clausesTold(const Context &context, const TaskEntry &entry, int maximum);
/// What one agency reported on one task, as a clause: "Sở Công Thương đã tổ chức …"; the coordinating
/// department's own words stand without it where it is no subject. Of a combined period it tells the longer
/// one's result, where there is one.
Inlines agencyClause(const Context &context, const QString &code, const TaskEntry &entry, int maximum);

} // namespace dondoc::report
