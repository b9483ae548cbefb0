// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Breaks and shapes paragraphs with QTextLayout and keeps the glyphs as plain values.

#include "models/report/layout/textlayoutshaper.h"

#include "models/report/layout/documentsymbol.h"

#include <QGlyphRun>

#include <algorithm>
#include <cmath>

namespace dondoc::report {

namespace {

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return Qt::AlignLeft;
    case Alignment::Centre:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Justified:
        return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

QTextOption textOption(Alignment alignment)
{
    QTextOption option(qtAlignment(alignment));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

/// The printed part of a line: from its start to its last character that is no blank.
int endWithoutBlanks(const QString &text, int start, int end)
{
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return end;
}

void appendGlyphs(TextRun &run, const QGlyphRun &glyphs, QPointF origin)
{
    const QList<quint32> indexes = glyphs.glyphIndexes();
    const QList<QPointF> positions = glyphs.positions();
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const QPointF place = positions.at(i) - origin;
        run.glyphs.append(Glyph{quint16(indexes.at(i)), qint16(std::lround(place.y())), float(place.x())});
    }
}

/// Ends a line that broke inside a symbol at the blank before it, where there is one.
void keepSymbolWhole(QTextLine &line, const QString &text, double width)
{
    const int end = line.textStart() + line.textLength();
    if (!isInsideSymbol(text, end))
        return;
    const int blank = int(text.lastIndexOf(QLatin1Char(' '), end - 1));
    if (blank > line.textStart())
        line.setNumColumns(blank + 1 - line.textStart(), width);
}

/// Soft hyphens and marks of direction say nothing on paper, control characters would be boxes.
bool isInvisible(QChar unit)
{
    return unit.category() == QChar::Other_Control || unit.category() == QChar::Other_Format;
}

/// Qt stretches a justified line of one word by spacing its letters, which no officer's Word does.
bool isOneWord(const ShapedLine &line)
{
    return std::none_of(line.runs.begin(), line.runs.end(),
                        [](const TextRun &run) { return run.text.contains(QLatin1Char(' ')); });
}

} // namespace

TextLayoutShaper::TextLayoutShaper(const QString &family) : m_faces(family), m_coverage(family)
{
    m_layout.setCacheEnabled(true);
    m_replacement = m_coverage.covers(0x25A1) ? QChar(0x25A1) : QChar(QChar::ReplacementCharacter);
}

QList<ShapedLine> TextLayoutShaper::lines(const QList<Span> &spans, const LineFormat &format)
{
    QList<ShapedLine> lines = alignedLines(spans, format);
    if (format.alignment != Alignment::Justified || std::none_of(lines.begin(), lines.end(), isOneWord))
        return lines;
    LineFormat ragged = format;
    ragged.alignment = Alignment::Left;
    QList<ShapedLine> unstretched = alignedLines(spans, ragged);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isOneWord(lines.at(i)))
            lines[i] = std::move(unstretched[i]);
    }
    return lines;
}

QList<ShapedLine> TextLayoutShaper::alignedLines(const QList<Span> &spans, const LineFormat &format)
{
    setText(spans, format.alignment);
    breakLines(format);
    QList<ShapedLine> lines;
    lines.reserve(m_layout.lineCount());
    for (int i = 0; i < m_layout.lineCount(); ++i)
        lines.append(shaped(m_layout.lineAt(i)));
    return lines;
}

// LF becomes a line separator, a tab a blank, what has no glyph the replacement; what is no letter goes.
QString TextLayoutShaper::printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (unit == QLatin1Char('\n')) {
            result += QChar(QChar::LineSeparator);
        } else if (unit == QLatin1Char('\t')) {
            result += QLatin1Char(' ');
        } else if (!pair && isInvisible(unit)) {
            continue;
        } else if (!m_coverage.covers(pair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : unit.unicode())) {
            result += m_replacement;
        } else {
            result += pair ? text.mid(i, 2) : QString(unit);
        }
        i += pair ? 1 : 0;
    }
    return result;
}

void TextLayoutShaper::setText(const QList<Span> &spans, Alignment alignment)
{
    m_text.clear();
    m_stretches.clear();
    for (const Span &span : spans) {
        const int start = int(m_text.size());
        m_text += printable(span.text);
        m_stretches.append(Stretch{start, int(m_text.size()), &span});
    }
    const TextStyle first = spans.isEmpty() ? TextStyle{} : spans.first().style;
    m_layout.clearFormats();
    m_layout.setFont(m_faces.of(first).font);
    m_layout.setTextOption(textOption(alignment));
    m_layout.setText(m_text);
    QList<QTextLayout::FormatRange> ranges;
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        if (stretch.span->style == first || stretch.start == stretch.end)
            continue;
        QTextLayout::FormatRange range;
        range.start = stretch.start;
        range.length = stretch.end - stretch.start;
        range.format.setFont(m_faces.of(stretch.span->style).font);
        ranges.append(range);
    }
    if (!ranges.isEmpty())
        m_layout.setFormats(ranges);
}

void TextLayoutShaper::breakLines(const LineFormat &format)
{
    const double width = format.widthMm * kUnitsPerMm;
    double indent = format.firstIndentMm * kUnitsPerMm;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width - indent);
        keepSymbolWhole(line, m_text, width - indent);
        line.setPosition(QPointF(indent, 0));
        indent = 0;
    }
    m_layout.endLayout();
}

ShapedLine TextLayoutShaper::shaped(const QTextLine &line)
{
    const int start = line.textStart();
    const int end = endWithoutBlanks(m_text, start, start + line.textLength());
    ShapedLine result;
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        if (stretch.start > end || stretch.end < start)
            continue;
        const TextFace &face = m_faces.of(stretch.span->style);
        result.ascentMm = std::max(result.ascentMm, face.ascentMm);
        result.descentMm = std::max(result.descentMm, face.descentMm);
        const int from = std::max(start, stretch.start);
        const int to = std::min(end, stretch.end);
        if (from < to)
            result.runs.append(runOf(line, stretch, from, to));
    }
    if (m_stretches.isEmpty()) {
        result.ascentMm = m_faces.of({}).ascentMm;
        result.descentMm = m_faces.of({}).descentMm;
    }
    return result;
}

TextRun TextLayoutShaper::runOf(const QTextLine &line, const Stretch &stretch, int start, int end)
{
    TextRun run;
    const double left = line.cursorToX(start);
    run.xMm = left / kUnitsPerMm;
    run.widthMm = (line.cursorToX(end) - left) / kUnitsPerMm;
    run.text = m_text.mid(start, end - start);
    run.style = stretch.span->style;
    run.figure = stretch.span->figure;
    run.glyphs.reserve(end - start);
    const QPointF origin(left, line.y() + line.ascent());
    for (const QGlyphRun &glyphs : line.glyphRuns(start, end - start))
        appendGlyphs(run, glyphs, origin);
    return run;
}

} // namespace dondoc::report
