// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReceiptChart: the receipt of reports as a diagram, by day.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/report/document/document.h"

#include <optional>

namespace dondoc::report {

/// Reports received on each day, and all until then, against those asked for. At most 31 days around the
/// deadline stand alone, what came before and after is put together. None where nothing came.
std::optional<Chart> receiptByDay(const PeriodSnapshot &data, const Assessment &assessment);

} // namespace dondoc::report
