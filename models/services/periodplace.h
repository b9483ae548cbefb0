// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodPlace: under which rows of the data file what is told of a period is written.
#pragma once

#include "models/services/datafilesession.h"
#include "models/storage/reportrepository.h"

namespace dondoc::services {

/// Plan and period as rows; the period is stored where it is not yet. UnknownPlan, NoPlan, PlanNotNamed;
/// UnknownPeriod of an ad hoc one that was not saved.
Result<storage::PeriodRef> placeFor(storage::Connection &connection, const QString &planCode,
                                    const Period &period);

/// DataFileSession::change() with a job that gets the place too.
template <class Job>
auto changePeriod(DataFileSession &session, const QString &label, const QString &planCode,
                  const Period &period, const Job &job)
{
    using Answer = std::invoke_result_t<Job, storage::ChangeRecorder &, const storage::PeriodRef &>;
    return session.change(label, [&](storage::ChangeRecorder &recorder) -> Answer {
        const auto place = placeFor(recorder.connection(), planCode, period);
        if (!place)
            return place.error();
        return job(recorder, *place);
    });
}

} // namespace dondoc::services
