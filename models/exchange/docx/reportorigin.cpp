// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportOrigin: file, plan and period of a snapshot.
#include "models/exchange/docx/reportorigin.h"

#include "models/domain/assessment/periodsnapshot.h"

namespace dondoc::exchange {

ReportOrigin originOf(const PeriodSnapshot &data)
{
    return {data.fileUuid, data.plan.code, periods::key(data.period)};
}

} // namespace dondoc::exchange
