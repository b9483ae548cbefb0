// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Geometry of the stack of sheets.

#include "views/preview/pagestack.h"

#include <algorithm>
#include <cmath>

namespace dondoc::views {

namespace {

constexpr int kAround = 16;     // pixels around and between sheets
constexpr double kAscent = 0.9; // of the letters' size, above the baseline
constexpr double kDescent = 0.25;

QSize pixels(const QSizeF &mm, double scale)
{
    return {int(std::lround(mm.width() * scale)), int(std::lround(mm.height() * scale))};
}

double widest(const QList<report::PrintedPage> &pages)
{
    double width = 0;
    for (const report::PrintedPage &page : pages)
        width = std::max(width, page.sizeMm.width());
    return width;
}

} // namespace

QRectF boxOf(const report::TextRun &run)
{
    const double size = run.style.sizePt * report::kMmPerPt;
    return {run.xMm, run.baselineMm - size * kAscent, run.widthMm, size * (kAscent + kDescent)};
}

void PageStack::setPages(const QList<report::PrintedPage> &pages)
{
    m_pages = pages;
    arrange();
}

void PageStack::setScale(double pixelsPerMm)
{
    m_scale = pixelsPerMm;
    arrange();
}

double PageStack::scaleForWidth(int width) const
{
    const double paper = widest(m_pages);
    return paper <= 0 ? m_scale : std::max(width - 2 * kAround, 1) / paper;
}

void PageStack::arrange()
{
    m_tops.clear();
    m_tops.reserve(m_pages.size());
    int y = kAround;
    for (const report::PrintedPage &page : std::as_const(m_pages)) {
        m_tops.append(y);
        y += pixels(page.sizeMm, m_scale).height() + kAround;
    }
    m_size = {int(std::lround(widest(m_pages) * m_scale)) + 2 * kAround, y};
}

QRect PageStack::sheet(int index, int width) const
{
    const QSize size = pixels(m_pages.at(index).sizeMm, m_scale);
    return {QPoint((std::max(width, m_size.width()) - size.width()) / 2, m_tops.at(index)), size};
}

QList<int> PageStack::visible(int top, int bottom) const
{
    QList<int> indexes;
    for (int index = std::max(pageAt(top), 0); index < m_pages.size() && m_tops.at(index) <= bottom; ++index)
        indexes.append(index);
    return indexes;
}

int PageStack::pageAt(int y) const
{
    if (m_tops.isEmpty())
        return -1;
    const auto above = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::max(int(above - m_tops.begin()) - 1, 0);
}

std::optional<PageStack::Page> PageStack::find(const QString &key) const
{
    const QString inside = key + QLatin1Char('/');
    std::optional<Page> first;
    for (int index = 0; index < m_pages.size(); ++index) {
        for (const report::BlockArea &area : m_pages.at(index).blocks) {
            if (area.key == key)
                return Page{index, area.rectMm};
            if (!first && area.key.startsWith(inside))
                first = Page{index, area.rectMm};
        }
    }
    return first;
}

const report::TextRun *PageStack::figureAt(int page, QPointF mm) const
{
    if (page < 0 || page >= m_pages.size())
        return nullptr;
    const QList<report::TextRun> &runs = m_pages.at(page).runs;
    const auto found = std::find_if(runs.begin(), runs.end(), [mm](const report::TextRun &run) {
        return run.figure && boxOf(run).contains(mm);
    });
    return found == runs.end() ? nullptr : &*found;
}

QString PageStack::blockAt(int page, QPointF mm) const
{
    if (page < 0 || page >= m_pages.size())
        return {};
    for (const report::BlockArea &area : m_pages.at(page).blocks) {
        if (mm.y() >= area.rectMm.top() && mm.y() < area.rectMm.bottom())
            return area.key;
    }
    return {};
}

} // namespace dondoc::views
