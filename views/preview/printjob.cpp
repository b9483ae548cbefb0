// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sends pages to a QPrinter.

#include "views/preview/printjob.h"

#include "models/print/pagepainter.h"
#include "models/print/pagesize.h"
#include "views/preview/printrun.h"

#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace dondoc::views {

Result<void> printPages(QPrinter &printer, const QList<report::PrintedPage> &pages, int first, int last)
{
    const int begin = std::max(first, 1) - 1;
    const int end = last == 0 ? int(pages.size()) : std::min(last, int(pages.size()));
    if (begin >= end)
        return Error{ErrorCode::InvalidValue, QStringLiteral("pages"), {}};
    PrintRun run(printer);
    for (int index = begin; index < end; ++index) {
        if (const Result<void> begun = run.nextPage(print::pageLayoutOf(pages.at(index))); !begun)
            return begun;
        const double scale = printer.resolution() / report::kUnitsPerInch;
        run.painter().resetTransform();
        run.painter().scale(scale, scale);
        print::paintPage(run.painter(), pages.at(index));
    }
    return run.end();
}

std::optional<PageRange> askPages(QWidget *parent, QPrinter &printer, int pages, int current)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, current > 0);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (dialog.printRange() == QAbstractPrintDialog::PageRange)
        return PageRange{dialog.fromPage(), dialog.toPage()};
    if (dialog.printRange() == QAbstractPrintDialog::CurrentPage)
        return PageRange{current, current};
    return PageRange{};
}

Result<bool> askAndPrint(QWidget *parent, const QString &title, const QList<report::PrintedPage> &pages,
                         int currentPage)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    const std::optional<PageRange> range = askPages(parent, printer, int(pages.size()), currentPage);
    if (!range)
        return false;
    const Result<void> printed = printPages(printer, pages, range->first, range->last);
    return printed ? Result<bool>(true) : Result<bool>(printed.error());
}

} // namespace dondoc::views
