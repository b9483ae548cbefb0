// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlaceholderMeanings: what the program puts in for a placeholder, for the tool tips of the settings.
#pragma once

#include <QString>

namespace dondoc::views {

/// name: as it is kept. Those of single sentences have one meaning for all.
QString meaningOf(const QString &name);

} // namespace dondoc::views
