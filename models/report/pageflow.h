// SPDX-License-Identifier: GPL-3.0-or-later
// PageFlow: puts strips onto pages one below the other, keeping together what must stay together.
#pragma once

#include "models/report/layout.h"
#include "models/report/strip.h"

namespace dondoc::report {

class PageFlow
{
public:
    PageFlow(const PageSpec &spec, const TextMeasure &measure, const QString &marking);

    /// Begins a new page, numbered 1.
    void startSection(const QString &key, Orientation orientation);
    double widthMm() const;  ///< of the text area
    double heightMm() const; ///< likewise

    /// Strips that keep with each other wait until their chain is whole.
    void add(Strip strip);
    /// Places what waits.
    void finishSection();
    QList<Page> takePages();

private:
    void startPage();
    void addPageNumber();
    void addMarking();
    void addMarginLines(const QList<ShapedLine> &lines, double leftMm, double firstBaselineMm);
    bool isAtTop() const { return m_y == 0; }
    double room() const { return heightMm() - m_y; }
    double chainHeight(bool atTop) const;
    void placeChain();
    void place(Strip &strip);
    void placeHead(const Strip &strip);
    void placeSlices(Strip &strip);
    void put(Strip strip);
    void noteArea(const QString &key, double topMm, double heightMm);

    PageSpec m_spec;
    const TextMeasure &m_measure;
    QString m_marking;
    QList<Page> m_pages;
    QList<Strip> m_chain;
    QString m_sectionKey;
    QSizeF m_size;
    QList<ShapedLine> m_markingAbove; ///< shaped once a section
    QList<ShapedLine> m_markingBelow;
    int m_number = 0;
    double m_y = 0;          ///< from the top of the text area
    double m_headHeight = 0; ///< of the running head on this page
    int m_lastTable = 0;     ///< table of the strip put last on this page
};

} // namespace dondoc::report
