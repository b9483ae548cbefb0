// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Shapers: compares lines from tables of pairs with those of QTextLayout.
#pragma once

#include "models/report/layout/pairshaper.h"
#include "models/report/layout/textlayoutshaper.h"

#include <QString>

namespace dondoc::test {

/// What the two say about one paragraph.
struct Comparison {
    bool fromPairs = false; ///< false: left to QTextLayout, so that nothing can differ
    QString difference;     ///< empty where the lines are equal to the last glyph
};

class Shapers
{
public:
    explicit Shapers(const QString &family) : m_byPairs(family), m_byLayout(family) { }
    Comparison compare(const QList<report::Span> &spans, const report::LineFormat &format);

private:
    report::PairShaper m_byPairs;
    report::TextLayoutShaper m_byLayout;
};

} // namespace dondoc::test
