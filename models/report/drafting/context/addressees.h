// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Addressees: whom a proposal's own words address.
#pragma once

#include "models/domain/reporting/obstacle.h"

#include <QString>

namespace dondoc::report {

/// Whose competence it is by the first body that the words name; Unknown where they name none. For proposals
/// of which no officer has said who is competent.
Competence addressedTo(const QString &proposal);

} // namespace dondoc::report
