// SPDX-License-Identifier: GPL-3.0-or-later
// Hands paragraphs to the shaper.

#include "models/report/layout/qttextmeasure.h"

#include "models/report/layout/textlayoutshaper.h"

namespace dondoc::report {

struct QtTextMeasure::Shapers {
    explicit Shapers(const QString &name) : family(name), byLayout(name) { }

    QString family;
    TextLayoutShaper byLayout;
};

QtTextMeasure::QtTextMeasure(const QString &family) : m_shapers(std::make_unique<Shapers>(family)) { }

QtTextMeasure::~QtTextMeasure() = default;

QList<ShapedLine> QtTextMeasure::lines(const QList<Span> &spans, const LineFormat &format) const
{
    return m_shapers->byLayout.lines(spans, format);
}

QString QtTextMeasure::fontFamily() const { return m_shapers->family; }

} // namespace dondoc::report
