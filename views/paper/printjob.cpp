// SPDX-License-Identifier: GPL-3.0-or-later
// Sends pages to a QPrinter.

#include "views/paper/printjob.h"

#include "views/paper/pagepainter.h"
#include "views/paper/pagesize.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace dondoc::views {

Result<void> printPages(QPrinter &printer, const QList<report::Page> &pages, int first, int last)
{
    const int begin = std::max(first, 1) - 1;
    const int end = last == 0 ? int(pages.size()) : std::min(last, int(pages.size()));
    if (begin >= end)
        return Error{ErrorCode::InvalidValue, QStringLiteral("pages"), {}};
    printer.setFullPage(true);
    QPainter painter;
    for (int index = begin; index < end; ++index) {
        printer.setPageLayout(pageLayoutOf(pages.at(index)));
        const bool begun = painter.isActive() ? printer.newPage() : painter.begin(&printer);
        if (!begun)
            return Error{ErrorCode::Internal, QStringLiteral("QPrinter"), printer.printerName()};
        const double scale = printer.resolution() / report::kUnitsPerInch;
        painter.resetTransform();
        painter.scale(scale, scale);
        paintPage(painter, pages.at(index));
    }
    if (!painter.end())
        return Error{ErrorCode::Internal, QStringLiteral("QPrinter"), printer.printerName()};
    return {};
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

Result<bool> askAndPrint(QWidget *parent, const QString &title, const QList<report::Page> &pages,
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
