// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StartingSet: the indicators of the program's own plan, for files from before there were indicators.
#pragma once

#include "models/domain/basics/result.h"

namespace dondoc::storage {
class Connection;
}

namespace dondoc::services {

/// Without history; nothing where the plan has indicators or is none of the program's own.
Result<void> addStartingSet(storage::Connection &connection);

} // namespace dondoc::services
