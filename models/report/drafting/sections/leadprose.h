// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Lead prose: what the leads of one task reported, one by itself or many by counts.
#pragma once

#include "models/report/drafting/sections/agencyclause.h"
#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

/// How a lead is written about: by itself with state and deadline, or beside the counts of many others.
struct LeadStyle {
    bool alone = true;
    int maximum = 0; ///< characters of its own text
};
/// One lead: result, deadline, cause, by the state of its entry.
void tellOne(Prose &prose, const Context &context, const TaskProgress &progress, const QString &code,
             const LeadStyle &style);
/// Many leads by counts of those that reported.
void tellMany(Prose &prose, const Context &context, const TaskProgress &progress, const QStringList &codes);
/// "40 xã, phường đã hoàn thành, 02 chưa triển khai (xã A và xã B)"; of those among codes, by name up to
/// mostNamed.
Inlines stateList(const Context &context, const TaskProgress &progress, const QStringList &codes,
                  qsizetype mostNamed);

} // namespace dondoc::report
