// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RowJoiner: puts the rows of a form's tables together, each task once.
#pragma once

#include "models/exchange/forms/readform.h"
#include "models/exchange/forms/rowreader.h"

namespace dondoc::exchange {

/// Fills entries (plan's order), places and issues. Of two rows of one task the fuller is taken, the other
/// told.
void joinRows(const QList<ReadTable> &tables, const QList<Task> &tasks, ReadForm *form);

} // namespace dondoc::exchange
