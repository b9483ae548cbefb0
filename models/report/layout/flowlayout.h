// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Flow layout: headings and paragraphs as strips of one line, with widows and orphans of two lines.
#pragma once

#include "models/report/layout/flowbox.h"
#include "models/report/layout/styles.h"

namespace dondoc::report {

QList<FlowBox> paragraphStrips(const QString &key, const Inlines &text, const Look &look, double widthMm,
                               const TextMeasure &measure);

} // namespace dondoc::report
