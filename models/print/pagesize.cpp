// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Qt's words for a page's size.

#include "models/print/pagesize.h"

#include <QMarginsF>
#include <QPageSize>

namespace dondoc::print {

QPageLayout pageLayoutOf(const report::PrintedPage &page)
{
    const bool wide = page.sizeMm.width() > page.sizeMm.height();
    const QSizeF upright = wide ? page.sizeMm.transposed() : page.sizeMm;
    return QPageLayout(QPageSize(upright, QPageSize::Millimeter),
                       wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Millimeter);
}

} // namespace dondoc::print
