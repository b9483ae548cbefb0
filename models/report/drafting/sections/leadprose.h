// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Lead prose: what one lead of a task reported, by itself or beside the counts of many others.
#pragma once

#include "models/report/drafting/sections/agencyclause.h"
#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

/// How a lead is written about.
struct LeadStyle {
    bool alone = true;      ///< nobody else leads the task
    bool withState = false; ///< says in what state the task is, where no count before has
    int maximum = 0;        ///< characters of its own text
    QString about; ///< "Về chuyển đổi cơ cấu cây trồng (4.2), " in front of it; may be blank
};
/// One lead: result, deadline, cause, by the state of its entry. Nothing where it is silent and was not done.
void tellOne(Prose &prose, const Context &context, const TaskProgress &progress, const QString &code,
             const LeadStyle &style);

} // namespace dondoc::report
