// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Hands plain paragraphs to the tables of pairs and all others to QTextLayout.

#include "models/report/layout/qttextmeasure.h"

#include "models/report/layout/pairshaper.h"
#include "models/report/layout/textlayoutshaper.h"

namespace dondoc::report {

struct QtTextMeasure::Shapers {
    explicit Shapers(const QString &name) : family(name), byPairs(name), byLayout(name) { }

    QString family;
    PairShaper byPairs;
    TextLayoutShaper byLayout;
};

QtTextMeasure::QtTextMeasure(const QString &family) : m_shapers(std::make_unique<Shapers>(family)) { }

QtTextMeasure::~QtTextMeasure() = default;

QList<ShapedLine> QtTextMeasure::lines(const QList<Span> &spans, const LineFormat &format) const
{
    if (std::optional<QList<ShapedLine>> lines = m_shapers->byPairs.lines(spans, format))
        return *std::move(lines);
    return m_shapers->byLayout.lines(spans, format);
}

QString QtTextMeasure::fontFamily() const { return m_shapers->family; }

} // namespace dondoc::report
