// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChartAnnex: the phụ lục of diagrams, and the sentence of the text that names it.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

/// After it, where the charts are printed.
void writeChartMention(Outline &outline, const Context &context);
Section chartAnnex(const Context &context, const ComposeOptions &options, const QString &key);

} // namespace dondoc::report
