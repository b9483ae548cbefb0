// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentHead: how far the letterhead and the title of a text document reach.
#pragma once

#include "models/exchange/forms/sheetgrid.h"

namespace dondoc::exchange {

/// The index behind the last row of the head among the paragraphs of a document; they end where the report is
/// addressed or begins. above: number of the last row over its first table of tasks or indicators.
int documentHeadEnd(const SheetGrid &prose, int above);

} // namespace dondoc::exchange
