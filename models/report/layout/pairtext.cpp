// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Cuts a paragraph into items and pieces and looks its pairs up, after learning those it meets first.

#include "models/report/layout/pairtext.h"

#include "models/report/layout/wordbreaks.h"

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr qsizetype kLongest = 4000; // QTextLayout cuts longer texts in two
constexpr QChar kNoBreakSpace(0xa0);

bool isBlank(QChar character) { return character == u' '; }

} // namespace

bool PairText::set(const QList<Span> &spans)
{
    if (!append(spans) || !isSpacedSimply() || !findItems())
        return false;
    m_glyphs.resize(m_indexes.size());
    m_edges.resize(m_indexes.size() + 1);
    m_edges.front() = 0;
    if (!std::all_of(m_items.begin(), m_items.end(), [this](const Item &item) { return shape(item); }))
        return false;
    findPieces();
    return true;
}

bool PairText::append(const QList<Span> &spans)
{
    m_text.clear();
    m_indexes.clear();
    m_stretches.clear();
    m_hasLetters = false;
    for (const Span &span : spans) {
        const int start = size();
        for (QChar character : span.text) {
            m_indexes.push_back(plainIndex(character.unicode()));
            if (m_indexes.back() == 0)
                return false;
            m_hasLetters = m_hasLetters || isPlainLetter(character.unicode());
        }
        m_text += span.text;
        m_stretches.push_back(
            {.start = start, .end = size(), .span = &span, .face = &m_faces.of(span.style)});
    }
    return size() <= kLongest;
}

// How a line ends at two blanks, or at a no-break space before a blank, QTextLayout alone knows.
bool PairText::isSpacedSimply() const
{
    if (m_text.isEmpty())
        return true;
    if (isBlank(m_text.front()) || m_text.back().isSpace())
        return false;
    for (int i = 1; i < size(); ++i) {
        if (isBlank(m_text.at(i)) && (isBlank(m_text.at(i - 1)) || m_text.at(i - 1) == kNoBreakSpace))
            return false;
    }
    return true;
}

// Spans of the first one's style are no formats of their own for QTextLayout: neighbours of it are one item.
// Neighbours of another style are formats of their own, and whether it joins them is not ours to guess.
bool PairText::findItems()
{
    m_items.clear();
    m_largestOverhang = 0;
    const TextStyle *before = nullptr;
    for (const Stretch &stretch : m_stretches) {
        const TextStyle &style = stretch.span->style;
        if (stretch.start == stretch.end)
            continue;
        if (before == nullptr || *before != style)
            addItem(stretch);
        else if (style == m_stretches.front().span->style)
            m_items.back().end = stretch.end;
        else
            return false;
        before = &style;
    }
    return true;
}

void PairText::addItem(const Stretch &stretch)
{
    GlyphTable &table = tableOf(stretch.span->style);
    m_items.push_back({.start = stretch.start, .end = stretch.end, .table = &table});
    m_largestOverhang = std::max(m_largestOverhang, table.largestOverhang());
}

GlyphTable &PairText::tableOf(const TextStyle &style)
{
    const int key = faceKey(style);
    auto found = std::find_if(m_tables.begin(), m_tables.end(),
                              [key](const Tables &tables) { return tables.key == key; });
    if (found == m_tables.end())
        found = m_tables.insert(found, Tables{.key = key, .withLetters = {}, .withoutLetters = {}});
    std::unique_ptr<GlyphTable> &table = m_hasLetters ? found->withLetters : found->withoutLetters;
    if (!table)
        table = std::make_unique<GlyphTable>(m_faces.of(style).font);
    return *table;
}

bool PairText::shape(const Item &item)
{
    if (lookUp(item))
        return true;
    learn(item);
    return lookUp(item);
}

PlainIndex PairText::nextIn(const Item &item, int place) const
{
    return place + 1 < item.end ? m_indexes[std::size_t(place) + 1] : PlainIndex(0);
}

bool PairText::lookUp(const Item &item)
{
    int x = m_edges[std::size_t(item.start)];
    for (int i = item.start; i < item.end; ++i) {
        const auto place = std::size_t(i);
        const GlyphTable::Pair pair = item.table->pair(m_indexes[place], nextIn(item, i));
        if (!pair.isKnown())
            return false;
        x += pair.advance;
        m_glyphs[place] = pair.glyph;
        m_edges[place + 1] = x;
    }
    return true;
}

bool PairText::isKnown(const Item &item, int start, int end) const
{
    for (int i = start; i < end; ++i) {
        const GlyphTable::Pair pair = item.table->pair(m_indexes[std::size_t(i)], nextIn(item, i));
        if (!pair.isKnown() && !pair.isRefused())
            return false;
    }
    return true;
}

// All words with unknown pairs in one go, since each costs a QTextLayout. A word begins with the blank before
// it, because blanks kern.
void PairText::learn(const Item &item)
{
    m_unknown.clear();
    bool ends = false;
    for (int start = item.start; start < item.end;) {
        int end = start + 1;
        while (end < item.end && !isBlank(m_text.at(end)))
            ++end;
        if (!isKnown(item, start, end)) {
            m_unknown += QStringView(m_text).mid(start, end - start);
            ends = end == item.end;
        }
        start = end;
    }
    if (m_unknown.isEmpty())
        return;
    if (!ends)
        m_unknown += u' ';
    item.table->learn(m_unknown, ends);
}

void PairText::findPieces()
{
    m_pieces.clear();
    const std::vector<int> breaks = breaksInWords(m_text);
    auto inside = breaks.begin();
    for (int start = 0; start < size();) {
        const auto blank = int(m_text.indexOf(u' ', start));
        const int end = blank < 0 ? size() : blank;
        while (inside != breaks.end() && *inside < end) {
            m_pieces.push_back({.start = start, .end = *inside});
            start = *inside++;
        }
        m_pieces.push_back({.start = start, .end = end});
        start = end + 1;
    }
}

const PairText::Item &PairText::itemAt(int place) const
{
    return *std::find_if(m_items.begin(), m_items.end(),
                         [place](const Item &item) { return place < item.end; });
}

bool PairText::changesFace(const Piece &piece) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&piece](const Item &item) {
        return item.start >= piece.start && item.start < piece.end;
    });
}

ShapedLine PairText::emptyLine()
{
    if (m_stretches.empty()) {
        const TextFace &face = m_faces.of({});
        return {.ascentMm = face.ascentMm, .descentMm = face.descentMm, .runs = {}};
    }
    ShapedLine line;
    for (const Stretch &stretch : m_stretches) {
        line.ascentMm = std::max(line.ascentMm, stretch.face->ascentMm);
        line.descentMm = std::max(line.descentMm, stretch.face->descentMm);
    }
    return line;
}

} // namespace dondoc::report
