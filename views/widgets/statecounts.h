// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Counts by state as a line of text: "✓ Done on time 12  ● Under way 40", in the states' colours.
#pragma once

#include "models/domain/assessment/assessment.h"

#include <QMap>
#include <QPalette>
#include <QString>

namespace dondoc::views {

/// Rich text; states that nothing is in are left out, "no report yet" comes last.
QString countsHtml(const QMap<ProgressState, int> &counts, const QPalette &palette);

} // namespace dondoc::views
