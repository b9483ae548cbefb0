// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleWriter: what is said of obstacles raised before, into their rows.
#pragma once

#include "models/domain/reporting/obstaclereview.h"
#include "models/services/periodplace.h"

namespace dondoc::services {

/// The officer's review of all of them in that period; it raises nothing, agencies do. Conflict where one was
/// changed since it was read.
Result<void> writeReview(storage::ChangeRecorder &recorder, const Period &period,
                         const ObstacleReview &review);
/// What an agency's form answers: as writeReview() of what is still open by now. "Vẫn còn" also raises it in
/// that period, once where the report raises it in words of its own.
Result<void> writeAnswers(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                          const Period &period, const QList<ObstacleReview> &reviews);

} // namespace dondoc::services
