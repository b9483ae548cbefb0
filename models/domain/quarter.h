// SPDX-License-Identifier: GPL-3.0-or-later
// Quarter: a period's snapshot with what follows from it, shared unchanged by everything that shows it.
#pragma once

#include "models/domain/progress.h"

#include <memory>

namespace dondoc {

struct Quarter {
    ReportData data;
    Assessment assessment;
};

/// Handed between threads and to every place of the window; never changed after it is made.
using QuarterPtr = std::shared_ptr<const Quarter>;

QuarterPtr makeQuarter(ReportData data);

} // namespace dondoc
