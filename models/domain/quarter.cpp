// SPDX-License-Identifier: GPL-3.0-or-later
// Quarter: assessed once, then shared.
#include "models/domain/quarter.h"

#include <utility>

namespace dondoc {

QuarterPtr makeQuarter(ReportData data)
{
    auto quarter = std::make_shared<Quarter>();
    quarter->assessment = assess(data);
    quarter->data = std::move(data);
    return quarter;
}

} // namespace dondoc
