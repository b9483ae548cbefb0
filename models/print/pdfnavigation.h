// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PDF navigation: bookmarks, language and title bar, written into a file that QPdfWriter made, since Qt's
// writer has none of them.
#pragma once

#include "models/report/layout/pages.h"

#include <QByteArray>

namespace dondoc::print {

/// Writes the bookmarks of the pages, language ("vi", as in RFC 3066) and that readers show the title instead
/// of the file's name; catalog, cross-reference table and trailer are written anew (PDF 1.4, 3.4 and 8.2.2).
/// False where the file is not built as QPdfWriter builds it; it is then left as it was.
bool addNavigation(QByteArray &pdf, const QList<report::PrintedPage> &pages, const QByteArray &language);

} // namespace dondoc::print
