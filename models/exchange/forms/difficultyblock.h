// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DifficultyBlock: under a form's tasks what its agency raised before and nobody answered, to be answered by
// it.
#pragma once

#include "models/domain/assessment/opendifficulties.h"
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/sheets/workbookwriter.h"

namespace dondoc::exchange {

/// columns: of the table above, in whose columns the block stands. Gives the next free row; that row where
/// there is nothing to ask.
int writeDifficulties(FormSheet &sheet, int row, const QList<FormColumn> &columns,
                      const QList<OpenDifficulty> &difficulties);

} // namespace dondoc::exchange
