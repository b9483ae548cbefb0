// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Places the glyphs of broken lines.

#include "models/report/layout/pairshaper.h"

#include <algorithm>

namespace dondoc::report {

namespace {

bool isStretched(QChar character) { return character == u' ' || character == QChar(0xa0); }

} // namespace

std::optional<QList<ShapedLine>> PairShaper::lines(const QList<Span> &spans, const LineFormat &format)
{
    if (!m_text.set(spans))
        return std::nullopt;
    if (m_text.size() == 0)
        return QList<ShapedLine>{m_text.emptyLine()};
    if (!breakLines(format))
        return std::nullopt;
    QList<ShapedLine> lines;
    lines.reserve(qsizetype(m_lines.size()));
    for (const BrokenLine &line : m_lines)
        lines.append(placed(line, format));
    return lines;
}

bool PairShaper::breakLines(const LineFormat &format)
{
    m_lines.clear();
    const double width = format.widthMm * kUnitsPerMm;
    double indent = format.firstIndentMm * kUnitsPerMm;
    for (std::size_t piece = 0; piece < m_text.pieces().size(); piece = m_lines.back().nextPiece) {
        std::optional<BrokenLine> line = breakLine(m_text, piece, int((width - indent) * kFractionsPerUnit));
        if (!line)
            return false;
        line->left = int(indent * kFractionsPerUnit);
        m_lines.push_back(*line);
        indent = 0;
    }
    return true;
}

int PairShaper::startOf(const BrokenLine &line, Alignment alignment) const
{
    const std::vector<int> &edges = m_text.edges();
    const int spare = line.width - (edges[std::size_t(line.end)] - edges[std::size_t(line.start)]);
    switch (alignment) {
    case Alignment::Right:
        return line.left + spare;
    case Alignment::Centre:
        return line.left + spare / 2;
    case Alignment::Left:
    case Alignment::Justified:
        break;
    }
    return line.left;
}

// A line without a blank stays as it is: Qt would space its letters, which no officer's Word does.
PairShaper::Stretching PairShaper::stretchingOf(const BrokenLine &line, const LineFormat &format) const
{
    const QStringView text = QStringView(m_text.text()).mid(line.start, line.end - line.start);
    if (format.alignment != Alignment::Justified || line.last || !text.contains(u' '))
        return {};
    const std::vector<int> &edges = m_text.edges();
    const int spare = line.width - (edges[std::size_t(line.end)] - edges[std::size_t(line.start)]);
    const auto points = std::count_if(text.begin(), text.end() - 1, isStretched);
    return spare < line.overhang ? Stretching{}
                                 : Stretching{.points = int(points), .length = spare - line.overhang};
}

ShapedLine PairShaper::placed(const BrokenLine &line, const LineFormat &format)
{
    m_x = startOf(line, format.alignment);
    m_end = line.end;
    m_stretching = stretchingOf(line, format);
    ShapedLine result;
    for (const PairText::Stretch &stretch : m_text.stretches()) {
        if (stretch.start > line.end || stretch.end < line.start)
            continue;
        result.ascentMm = std::max(result.ascentMm, stretch.face->ascentMm);
        result.descentMm = std::max(result.descentMm, stretch.face->descentMm);
        const int from = std::max(line.start, stretch.start);
        const int to = std::min(line.end, stretch.end);
        if (from < to)
            result.runs.append(runOf(stretch, from, to));
    }
    return result;
}

TextRun PairShaper::runOf(const PairText::Stretch &stretch, int from, int to)
{
    TextRun run;
    const double left = m_x / kFractionsPerUnit;
    run.xMm = left / kUnitsPerMm;
    run.text = m_text.text().mid(from, to - from);
    run.style = stretch.span->style;
    run.figure = stretch.span->figure;
    placeGlyphs(run, from, to);
    run.widthMm = (m_x / kFractionsPerUnit - left) / kUnitsPerMm;
    return run;
}

// What is left to stretch is shared out anew at every blank, as QTextLayout does, so that nothing is lost in
// whole numbers.
void PairShaper::placeGlyphs(TextRun &run, int from, int to)
{
    run.glyphs.resize(to - from);
    Glyph *glyph = run.glyphs.data();
    const int left = m_x;
    const QChar *text = m_text.text().constData();
    for (int i = from; i < to; ++i, ++glyph) {
        const auto place = std::size_t(i);
        glyph->index = m_text.glyphs()[place];
        glyph->x = float((m_x - left) / kFractionsPerUnit);
        m_x += m_text.edges()[place + 1] - m_text.edges()[place];
        if (m_stretching.points > 0 && i + 1 < m_end && isStretched(text[i])) {
            const int share = m_stretching.length / m_stretching.points--;
            m_x += share;
            m_stretching.length -= share;
        }
    }
}

} // namespace dondoc::report
