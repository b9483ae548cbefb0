// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Earlier prose: what was done in an earlier period and is not reported again, told with its document.
#pragma once

#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

/// "Tờ trình số 12/TTr-SNNMT" of a number alone; other words as they are.
QString documentName(const QString &number);
/// " dự thảo Đề án"; blank where about, which stands before it, says the same.
QString productBehind(const Task &task, const QString &about);
/// One lead that was done before: its document, and the report that told it. False where it was not. about:
/// what stands in front, "Về chuyển đổi cơ cấu cây trồng (4.2), ", or blank.
bool tellDoneBefore(Prose &prose, const Context &context, const TaskProgress &progress, const QString &code,
                    const QString &about = {});
/// A task past its day of which nobody reported: deadline and days.
void tellOverdueSilence(Prose &prose, const Context &context, const TaskProgress &progress);

} // namespace dondoc::report
