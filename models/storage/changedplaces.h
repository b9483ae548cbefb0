// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangedPlaces: of which plan, period, agency and task the rows of a change are.
#pragma once

#include "models/domain/basics/changedplace.h"
#include "models/domain/basics/historyline.h"
#include "models/domain/basics/result.h"

#include <QList>

namespace dondoc::storage {

class Connection;

/// lines: of one change. Rows that are gone are known by what the change tells of them.
Result<ChangedPlace> changedPlace(Connection &connection, const QList<HistoryLine> &lines);

} // namespace dondoc::storage
