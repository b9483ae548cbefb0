// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Print job: pages onto a printer, with the painter of screen and PDF.
#pragma once

#include "models/domain/basics/result.h"
#include "models/report/layout/pages.h"

#include <optional>

class QPrinter;
class QWidget;

namespace dondoc::views {

/// Prints pages first to last, counted from 1 over the whole list; 0, 0 is all of them. Every page keeps its
/// own orientation. InvalidValue for an empty range, else errors as of PrintRun.
Result<void> printPages(QPrinter &printer, const QList<report::PrintedPage> &pages, int first = 0,
                        int last = 0);

/// 0, 0: all of them.
struct PageRange {
    int first = 0; ///< counted from 1
    int last = 0;
};

/// Asks for printer and pages; nothing where the person gave up. current: page on the screen, 0: none.
std::optional<PageRange> askPages(QWidget *parent, QPrinter &printer, int pages, int current = 0);

/// Asks for printer and pages first; true where they went to it, false where the person gave up.
Result<bool> askAndPrint(QWidget *parent, const QString &title, const QList<report::PrintedPage> &pages,
                         int currentPage);

} // namespace dondoc::views
