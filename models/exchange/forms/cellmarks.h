// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellMarks: what stands in the cells of a task beside words: boxes to be ticked, notes below the page.
#pragma once

#include "models/exchange/forms/cellreader.h"

namespace dondoc::exchange {

/// True of boxes of which none is ticked: "☐".
bool isUntickedBox(const QString &text);
/// The text without the notes behind it; these go into notes.
QString withoutNotes(const QString &text, QStringList *notes = nullptr);
/// Notes of columns that hold no words, and of the texts beside, go behind the result. States behind boxes in
/// the column of the state
/// ("☐ Hoàn thành ☒ Đang thực hiện") become ticks.
void readMarks(RowCells *row, const QStringList &beside = {});

} // namespace dondoc::exchange
