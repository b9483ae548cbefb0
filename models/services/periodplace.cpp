// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodPlace: under which rows of the data file what is told of a period is written.
#include "models/services/periodplace.h"

#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"

namespace dondoc::services {

using namespace storage;

Result<PeriodRef> placeFor(Connection &connection, const QString &planCode, const Period &period)
{
    const auto owner = PlanRepository(connection).find(planCode);
    if (!owner)
        return owner.error();
    const auto periodId = PeriodRepository(connection).ensure(owner->id, period);
    if (!periodId)
        return periodId.error();
    return PeriodRef{owner->id, *periodId};
}

} // namespace dondoc::services
