// SPDX-License-Identifier: GPL-3.0-or-later
// IssuePlaces: leads what is wrong with a report back to the cells that it was read from.
#pragma once

#include "models/exchange/forms/readform.h"

namespace dondoc::exchange {

/// Gives each issue about a task that has no place yet that of the cell to be mended: for TextWithoutState
/// the state's, for StateWithoutText the result's.
void addPlaces(QList<Issue> *issues, const ReadForm &form);

} // namespace dondoc::exchange
