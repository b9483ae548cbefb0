// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorAnnex: the phụ lục of indicators.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/context/context.h"

namespace dondoc::report {

Section indicatorAnnex(const Context &context, const ComposeOptions &options, const QString &key);

} // namespace dondoc::report
