// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Count prose: what many who lead one task reported, by counts of those whose report came.
#pragma once

#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

/// Who of a task's leads answered it, and how (rule 16 of the field).
struct Answered {
    QStringList received; ///< in a report of the period
    QStringList told;     ///< by telephone or chat alone
    QStringList earlier;  ///< of a longer period: in the report of an earlier quarter
};
Answered answeredBy(const Context &context, const TaskProgress &progress, const QStringList &codes);

/// Names the task where that is the first that is said of it.
enum class CountOf { Task, SameTask };
/// Many leads by counts of those whose report came; beside them who told figures only, who reported in an
/// earlier quarter, who was done before.
void tellMany(Prose &prose, const Context &context, const TaskProgress &progress, const QStringList &codes,
              CountOf what);
/// Beside the counts of reports that came, in one clause: by telephone, in earlier quarters, done before.
void tellBeside(Prose &prose, const Context &context, const TaskProgress &progress, const QStringList &codes);
/// "40 xã, phường đã hoàn thành, 02 xã, phường chưa triển khai (xã A và xã B)"; of those among codes, by name
/// up to mostNamed.
Inlines stateList(const Context &context, const TaskProgress &progress, const QStringList &codes,
                  qsizetype mostNamed);

} // namespace dondoc::report
