// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Pages laid out with the page font, for tests of PDF, printing and the view.
#pragma once

#include "models/report/layout/layout.h"

namespace dondoc::views {

/// A letterhead, text with the whole Vietnamese alphabet, a figure, a signature; then a landscape table.
report::Document paperDocument();
QList<report::PrintedPage> paperPages();

} // namespace dondoc::views
