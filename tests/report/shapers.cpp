// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Compares line by line, run by run, glyph by glyph.

#include "tests/report/shapers.h"

namespace dondoc::test {

using namespace report;
using namespace Qt::StringLiterals;

namespace {

bool equal(const Glyph &a, const Glyph &b) { return a.index == b.index && a.x == b.x && a.y == b.y; }

QString difference(const TextRun &a, const TextRun &b)
{
    if (a.text != b.text)
        return u"text \"%1\", not \"%2\""_s.arg(a.text, b.text);
    if (a.xMm != b.xMm || a.widthMm != b.widthMm || a.baselineMm != b.baselineMm)
        return u"\"%1\" at %2 and %3 wide, not %4 and %5"_s.arg(a.text)
            .arg(a.xMm)
            .arg(a.widthMm)
            .arg(b.xMm)
            .arg(b.widthMm);
    if (a.style != b.style || a.figure != b.figure)
        return u"the style or figure of \"%1\""_s.arg(a.text);
    if (!std::equal(a.glyphs.begin(), a.glyphs.end(), b.glyphs.begin(), b.glyphs.end(), equal))
        return u"a glyph of \"%1\""_s.arg(a.text);
    return {};
}

QString difference(const ShapedLine &a, const ShapedLine &b)
{
    if (a.ascentMm != b.ascentMm || a.descentMm != b.descentMm)
        return u"the height"_s;
    if (a.runs.size() != b.runs.size())
        return u"%1 runs, not %2"_s.arg(a.runs.size()).arg(b.runs.size());
    for (qsizetype i = 0; i < a.runs.size(); ++i) {
        const QString found = difference(a.runs.at(i), b.runs.at(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

Comparison Shapers::compare(const QList<Span> &spans, const LineFormat &format)
{
    const std::optional<QList<ShapedLine>> pairs = m_byPairs.lines(spans, format);
    if (!pairs)
        return {.fromPairs = false, .difference = {}};
    const QList<ShapedLine> layout = m_byLayout.lines(spans, format);
    if (pairs->size() != layout.size())
        return {.fromPairs = true, .difference = u"%1 lines, not %2"_s.arg(pairs->size()).arg(layout.size())};
    for (qsizetype i = 0; i < layout.size(); ++i) {
        const QString found = difference(pairs->at(i), layout.at(i));
        if (!found.isEmpty())
            return {.fromPairs = true, .difference = u"line %1: %2"_s.arg(i + 1).arg(found)};
    }
    return {.fromPairs = true, .difference = {}};
}

} // namespace dondoc::test
