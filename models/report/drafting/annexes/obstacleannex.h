// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleAnnex: the phụ lục of difficulties and proposals.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/context/context.h"

namespace dondoc::report {

Section obstacleAnnex(const Context &context, const ComposeOptions &options, const QString &key);

} // namespace dondoc::report
