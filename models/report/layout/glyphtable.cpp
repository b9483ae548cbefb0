// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Learns glyphs and advances from lines that QTextLayout shaped.

#include "models/report/layout/glyphtable.h"

#include <QGlyphRun>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dondoc::report {

namespace {

constexpr double kEndless = 1e6; // wider than any text to learn from
constexpr int kNotAsked = -1;
constexpr GlyphTable::Pair kRefused{.glyph = 0, .advance = 1};

int overhangOf(double rightBearing) { return std::abs(std::min(0, int(rightBearing * kFractionsPerUnit))); }

QTextOption oneLine()
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

/// Refused where the table has no room for it or the font no glyph (number 0 draws a box).
GlyphTable::Pair pairOf(quint32 glyph, double rise, long advance)
{
    const bool fits = glyph > 0 && glyph <= std::numeric_limits<quint16>::max() && std::lround(rise) == 0
        && advance >= 0 && advance <= std::numeric_limits<quint16>::max();
    return fits ? GlyphTable::Pair{.glyph = quint16(glyph), .advance = quint16(advance)} : kRefused;
}

} // namespace

GlyphTable::GlyphTable(const QFont &font)
    : m_metrics(font), m_largestOverhang(overhangOf(m_metrics.minRightBearing()))
{
    m_layout.setCacheEnabled(true); // else it shapes a second time for the glyphs
    m_layout.setFont(font);
    m_layout.setTextOption(oneLine());
    m_overhangs.fill(kNotAsked);
}

void GlyphTable::learn(const QString &text, bool ends)
{
    m_layout.setText(text);
    m_layout.beginLayout();
    QTextLine line = m_layout.createLine();
    line.setLineWidth(kEndless);
    m_layout.endLayout();
    keepRun(text, ends ? text.size() : text.size() - 1, line);
}

// Nothing of a text that is more than one glyph a character: it is shaped by QTextLayout each time.
void GlyphTable::keepRun(const QString &text, qsizetype count, const QTextLine &line)
{
    const QList<QGlyphRun> runs = line.glyphRuns(0, int(text.size()));
    if (runs.size() != 1 || runs.first().glyphIndexes().size() != text.size())
        return;
    const QList<quint32> glyphs = runs.first().glyphIndexes();
    const QList<QPointF> places = runs.first().positions();
    const double baseline = line.y() + line.ascent();
    for (qsizetype i = 0; i < count; ++i) {
        const bool last = i + 1 == text.size();
        const PlainIndex next = last ? PlainIndex(0) : plainIndex(text.at(i + 1).unicode());
        const double end = last ? line.cursorToX(int(text.size())) : places.at(i + 1).x();
        const Pair pair = pairOf(glyphs.at(i), places.at(i).y() - baseline,
                                 std::lround((end - places.at(i).x()) * kFractionsPerUnit));
        keep(plainIndex(text.at(i).unicode()), next, pair);
    }
}

void GlyphTable::keep(PlainIndex character, PlainIndex next, Pair pair)
{
    std::unique_ptr<Row> &row = m_rows[character];
    if (!row)
        row = std::make_unique<Row>();
    Pair &kept = (*row)[next];
    kept = kept == Pair() || kept == pair ? pair : kRefused;
}

int GlyphTable::overhang(char16_t character)
{
    int &known = m_overhangs[plainIndex(character)];
    if (known == kNotAsked)
        known = overhangOf(m_metrics.rightBearing(QChar(character)));
    return known;
}

} // namespace dondoc::report
