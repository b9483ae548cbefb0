// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageFlow: puts strips onto pages one below the other, keeping together what must stay together.
#pragma once

#include "models/report/layout/flowbox.h"
#include "models/report/layout/layout.h"

namespace dondoc::report {

class PageFlow
{
public:
    PageFlow(const PageSpec &spec, const TextMeasure &measure, const QString &marking);

    /// Begins a new page, numbered 1.
    void startSection(const QString &key, Orientation orientation);
    double widthMm() const;  ///< of the text area
    double heightMm() const; ///< of the text area

    /// Strips that keep with each other wait until their chain is whole.
    void add(FlowBox strip);
    /// Places what waits.
    void finishSection();
    QList<PrintedPage> takePages();

private:
    void startPage();
    void addPageNumber();
    void addMarking();
    void addMarginLines(const QList<ShapedLine> &lines, double leftMm, double firstBaselineMm);
    bool isAtTop() const { return m_y == 0; }
    double room() const { return heightMm() - m_y; }
    double chainHeight(bool atTop) const;
    void placeChain();
    void place(FlowBox &strip);
    void placeHead(const FlowBox &strip);
    void placeSlices(FlowBox &strip);
    void put(FlowBox strip);
    void noteArea(const QString &key, double topMm, double heightMm);

    PageSpec m_spec;
    const TextMeasure &m_measure;
    QString m_marking;
    QList<PrintedPage> m_pages;
    QList<FlowBox> m_chain;
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
