// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanSpan: what a period spans under a plan, which nobody carried out before it was there.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/plan/plan.h"

#include <optional>

namespace dondoc {

/// The first day that a text or a state can speak of: the plan's date; while that is blank, the latest day
/// among the documents of its legal basis. Invalid where neither is known.
QDate planBegin(const Plan &plan);
/// What is doubtful about a period that ended before the plan began: nobody had its tasks yet. None of
/// others, nor where the plan's begin is not known.
std::optional<Issue> periodBeforePlan(const Plan &plan, const Period &period);
/// Texts and states of the period begin with the plan and not with the period; indicators keep their days.
bool beginsWithPlan(const Plan &plan, const Period &period);
/// The longer period that the quarter is asked for and written as one with, as
/// periods::writtenAsOneWith() has it; none where it would hold nothing more than the quarter, since the
/// plan was not there before.
std::optional<Period> combinedWith(const Plan &plan, const Period &quarter);

/// As it is asked for: "quý III và 9 tháng năm 2026", "quý I năm 2027".
QString askedTitle(const Plan &plan, const Period &period);

/// "từ ngày 15/9/2025 đến ngày 14/12/2025", "từ khi triển khai Kế hoạch đến ngày 14/9/2025".
QString spanInWords(const Plan &plan, const Period &period);
/// "cả năm 2025", "6 tháng đầu năm 2026": the longer period beside its quarter.
QString wholeTitle(const Period &longer);
/// "quý IV (từ ngày 15/9/2025 đến ngày 14/12/2025) và cả năm 2025 (từ khi triển khai Kế hoạch)"; of a
/// period that stands alone, spanInWords().
QString spansInWords(const Plan &plan, const Period &period, const std::optional<Period> &longer);

/// Until when an agency estimates, the same in form and outline: "đến hết quý III", where the period closes
/// the year "đến hết năm 2025".
QString estimateSpan(const Period &period);

/// "Kết quả quý IV năm 2025", "Kết quả cả năm 2025 (từ khi triển khai Kế hoạch)": what an agency writes
/// into each of the two places.
QString resultTitle(const Period &quarter);
QString longerResultTitle(const Plan &plan, const Period &longer);

} // namespace dondoc
