// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageStack: where pages lie one below the other on the screen, and what is at a place; no painting.
#pragma once

#include "models/report/layout/pages.h"

#include <QPointF>
#include <QRect>
#include <QSize>

#include <memory>
#include <optional>

namespace dondoc::views {

class PageStack
{
public:
    void setPages(const QList<report::PrintedPage> &pages);
    const QList<report::PrintedPage> &pages() const { return m_pages; }

    /// Pixels of the screen a millimetre of paper.
    void setScale(double pixelsPerMm);
    double scale() const { return m_scale; }
    /// The scale at which the widest page and its surroundings fill width pixels.
    double scaleForWidth(int width) const;

    /// Everything, with the space around.
    QSize size() const { return m_size; }
    /// Of one sheet; sheets are centred in width (the view's, or size() where that is wider).
    QRect sheet(int index, int width) const;
    /// Sheets that show between top and bottom.
    QList<int> visible(int top, int bottom) const;
    /// The sheet at y, or the nearest one above; -1 without pages.
    int pageAt(int y) const;

    /// First page and place of a block: of the key itself, else of the first one inside it ("II/2" →
    /// "II/2/a").
    struct Page {
        int page = 0;
        QRectF rectMm;
    };
    std::optional<Page> find(const QString &key) const;

    /// The run of a figure at a place of a page; null where there is none.
    const report::TextRun *figureAt(int page, QPointF mm) const;
    /// Key of the block at a place of a page; blank where there is none.
    QString blockAt(int page, QPointF mm) const;

private:
    void arrange();

    QList<report::PrintedPage> m_pages;
    QList<int> m_tops; ///< of each sheet, pixels
    QSize m_size;
    double m_scale = 96 / 25.4;
};

/// The box around a run's letters.
QRectF boxOf(const report::TextRun &run);

} // namespace dondoc::views
