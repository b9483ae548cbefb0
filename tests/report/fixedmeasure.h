// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FixedMeasure: every character 2 mm wide, every line 5 mm high; layout without fonts.
#pragma once

#include "models/report/layout/textmeasure.h"

namespace dondoc::report {

class FixedMeasure : public TextMeasure
{
public:
    static constexpr double kCharacterMm = 2;
    static constexpr double kAscentMm = 4;
    static constexpr double kDescentMm = 1;
    static constexpr double kLineMm = kAscentMm + kDescentMm;

    QList<ShapedLine> lines(const QList<Span> &spans, const LineFormat &format) const override;
};

} // namespace dondoc::report
