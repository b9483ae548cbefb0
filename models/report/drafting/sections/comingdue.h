// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Coming due: which open tasks have a day within the next period.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// The last day of the next period by the calendar, whose days end with a month; three months on, where none
/// follows. Of a composed period that of the quarter behind its last one, as the report of that has it (rules
/// 17 and 22 of the field).
QDate nextPeriodEnd(const Context &context);
/// A day that a lead told for its work is still to come; of one that has passed nothing is promised.
bool isAhead(const Context &context, const QDate &day);
/// The task's day falls behind the cut-off and within the next period.
bool isDueNext(const Context &context, const TaskProgress &progress);
/// "chậm nhất ngày 20/12/2025"; "ngay trong tháng 12/2025" of the end of the month of the cut-off, which lies
/// before the calendar's next period.
QString byWhen(const Context &context, const QDate &day);

} // namespace dondoc::report
