// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextAnnex: the phụ lục with the texts of the agencies in full.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/context/context.h"

namespace dondoc::report {

Section textAnnex(const Context &context, const ComposeOptions &options, const QString &key);

} // namespace dondoc::report
