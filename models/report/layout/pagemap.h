// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageMap: where blocks and figures stand on printed pages, kept with a report so that its stored pages lead
// to their records as a draft's do.
#pragma once

#include "models/report/layout/pages.h"

#include <QJsonArray>

namespace dondoc::report {

/// Of each page its blocks and its figures, with a hundredth of a millimetre.
QJsonArray pageMap(const QList<PrintedPage> &pages);

/// Pages that hold blocks and figures only, without size, text and glyphs: to be clicked, not to be painted.
/// kept: of keptJson(); empty where it holds no map, as of reports kept before there was one.
QList<PrintedPage> mappedPages(const QString &kept);

} // namespace dondoc::report
