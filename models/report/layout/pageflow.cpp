// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Pagination: chains of strips, running heads, page numbers and the marking in the margins.

#include "models/report/layout/pageflow.h"

#include "models/report/layout/styles.h"

#include <cmath>

namespace dondoc::report {

namespace {

constexpr double kFlowTolerance = 1e-6;     // millimetres lost in sums of lines
constexpr double kNumberHalfWidth = 8;      // kept free on either side of the middle for the page number
constexpr double kMarkingBaselineBelow = 8; // from the lower edge of the text

double spaceOf(const FlowBox &strip, bool atTop) { return atTop ? 0 : strip.spaceBeforeMm; }

double leastHeight(const FlowBox &strip) { return strip.slices ? strip.slices->leastMm() : strip.heightMm; }

} // namespace

PageFlow::PageFlow(const PageSpec &spec, const TextMeasure &measure, const QString &marking)
    : m_spec(spec), m_measure(measure), m_marking(marking)
{
}

void PageFlow::startSection(const QString &key, Orientation orientation)
{
    m_sectionKey = key;
    m_size = orientation == Orientation::Portrait ? m_spec.portraitMm : m_spec.portraitMm.transposed();
    m_number = 0;
    if (!m_marking.isEmpty()) {
        const QList<Span> spans = spansOf(m_marking, lookOf(Part::Marking));
        m_markingAbove = m_measure.lines(spans, {widthMm() / 2 - kNumberHalfWidth, 0, Alignment::Right});
        m_markingBelow = m_measure.lines(spans, {widthMm(), 0, Alignment::Centre});
    }
    startPage();
}

double PageFlow::widthMm() const { return m_size.width() - m_spec.leftMm - m_spec.rightMm; }

double PageFlow::heightMm() const { return m_size.height() - m_spec.topMm - m_spec.bottomMm; }

void PageFlow::startPage()
{
    PrintedPage page;
    page.sizeMm = m_size;
    page.sectionKey = m_sectionKey;
    page.number = ++m_number;
    page.fontFamily = m_measure.fontFamily();
    m_pages.append(std::move(page));
    m_y = 0;
    m_headHeight = 0;
    m_lastTable = 0;
    addPageNumber();
    addMarking();
}

// Not shown on page 1 (Phụ lục I, phần I, mục II, khoản 7).
void PageFlow::addPageNumber()
{
    if (m_number == 1)
        return;
    const QList<Span> spans = spansOf(QString::number(m_number), lookOf(Part::PageNumber));
    addMarginLines(m_measure.lines(spans, {widthMm(), 0, Alignment::Centre}), m_spec.leftMm,
                   m_spec.pageNumberBaselineMm);
}

void PageFlow::addMarking()
{
    if (m_marking.isEmpty())
        return;
    if (m_number > 1 || m_spec.firstDropMm == 0) // that corner is the signature's
        addMarginLines(m_markingAbove, m_spec.leftMm + widthMm() / 2 + kNumberHalfWidth,
                       m_spec.pageNumberBaselineMm);
    addMarginLines(m_markingBelow, m_spec.leftMm, m_size.height() - m_spec.bottomMm + kMarkingBaselineBelow);
}

void PageFlow::addMarginLines(const QList<ShapedLine> &lines, double leftMm, double firstBaselineMm)
{
    double baseline = firstBaselineMm;
    for (const ShapedLine &line : lines) {
        for (TextRun run : line.runs) {
            run.xMm += leftMm;
            run.baselineMm = baseline;
            m_pages.last().runs.append(std::move(run));
        }
        baseline += line.ascentMm + line.descentMm;
    }
}

void PageFlow::add(FlowBox strip)
{
    const bool joins = !m_chain.isEmpty() && (strip.keepWithPrevious || m_chain.last().keepWithNext);
    if (!joins)
        placeChain();
    m_chain.append(std::move(strip));
}

void PageFlow::finishSection() { placeChain(); }

QList<PrintedPage> PageFlow::takePages() { return std::move(m_pages); }

// A strip in slices ends what must be together: only its first slice counts.
double PageFlow::chainHeight(bool atTop) const
{
    double height = 0;
    if (atTop && !m_chain.isEmpty() && m_chain.first().runningHead)
        height = m_chain.first().runningHead->heightMm;
    for (const FlowBox &strip : m_chain) {
        height += spaceOf(strip, atTop && height == 0) + leastHeight(strip);
        if (strip.slices)
            break;
    }
    return height;
}

void PageFlow::placeChain()
{
    const bool fitsHere = chainHeight(isAtTop()) <= room() + kFlowTolerance;
    const bool fitsAPage = chainHeight(true) <= heightMm() + kFlowTolerance;
    if (!fitsHere && fitsAPage && !isAtTop())
        startPage();
    for (FlowBox &strip : m_chain)
        place(strip);
    m_chain.clear();
}

void PageFlow::place(FlowBox &strip)
{
    const double needed = spaceOf(strip, isAtTop()) + leastHeight(strip);
    if (needed > room() + kFlowTolerance && !isAtTop())
        startPage();
    placeHead(strip);
    if (strip.slices)
        placeSlices(strip);
    else
        put(std::move(strip));
}

void PageFlow::placeHead(const FlowBox &strip)
{
    if (!isAtTop() || !strip.runningHead)
        return;
    FlowBox head = *strip.runningHead;
    head.key.clear();
    put(std::move(head));
    m_headHeight = m_y;
}

void PageFlow::placeSlices(FlowBox &strip)
{
    for (;;) {
        const double space = spaceOf(strip, isAtTop());
        FlowBox slice = strip.slices->take(room() - space);
        slice.spaceBeforeMm = space;
        put(std::move(slice));
        if (strip.slices->isEmpty())
            return;
        startPage();
        placeHead(strip);
        strip.spaceBeforeMm = 0;
    }
}

void PageFlow::put(FlowBox strip)
{
    PrintedPage &page = m_pages.last();
    m_y += spaceOf(strip, isAtTop());
    const double top = m_spec.topMm + m_y;
    for (TextRun &run : strip.runs) {
        run.xMm += m_spec.leftMm;
        run.baselineMm += top;
        page.runs.append(std::move(run));
    }
    if (strip.table == 0 || strip.table != m_lastTable)
        strip.lines.append(strip.topLines);
    for (Line line : std::as_const(strip.lines)) {
        line.x1Mm += m_spec.leftMm;
        line.x2Mm += m_spec.leftMm;
        line.y1Mm += top;
        line.y2Mm += top;
        page.lines.append(line);
    }
    for (Area area : std::as_const(strip.areas)) {
        area.rectMm.moveTo(area.rectMm.x() + m_spec.leftMm, area.rectMm.y() + top);
        page.areas.append(area);
    }
    noteArea(strip.key, top, strip.heightMm);
    if (strip.bookmark)
        page.bookmarks.append({strip.bookmark->title, strip.bookmark->level, top});
    m_lastTable = strip.table;
    m_y += strip.heightMm;
}

void PageFlow::noteArea(const QString &key, double topMm, double heightMm)
{
    if (key.isEmpty())
        return;
    const QRectF area(m_spec.leftMm, topMm, widthMm(), heightMm);
    QList<BlockArea> &blocks = m_pages.last().blocks;
    if (!blocks.isEmpty() && blocks.last().key == key)
        blocks.last().rectMm |= area;
    else
        blocks.append(BlockArea{key, area});
}

} // namespace dondoc::report
