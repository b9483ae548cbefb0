// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DamageWords: the sentences for what a data file says that the program cannot have written.
#pragma once

#include "models/domain/basics/issue.h"

#include <QString>

namespace dondoc::views {

/// Blank where the issue is none of FileDamage.
QString damageInWords(const Issue &issue);

} // namespace dondoc::views
