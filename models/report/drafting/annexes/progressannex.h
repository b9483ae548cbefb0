// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProgressAnnex: the phụ lục of all tasks with their progress.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/context/context.h"

namespace dondoc::report {

Section progressAnnex(const Context &context, const ComposeOptions &options, const QString &key);

} // namespace dondoc::report
