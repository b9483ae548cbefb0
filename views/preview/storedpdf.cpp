// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StoredPdf: the PDF is read anew for each job, so that each may run on a thread of its own.
#include "views/preview/storedpdf.h"

#include "views/preview/pdfsheets.h"
#include "views/preview/printrun.h"

#include <QPageLayout>
#include <QPrinter>

#include <algorithm>

namespace dondoc::views::storedpdf {

namespace {

constexpr int kMostDotsPerInch = 600; ///< what office printers have; a page of A4 is 139 MB at that
constexpr double kPointsPerInch = 72;

QPageLayout layoutOf(const QSizeF &points)
{
    const bool across = points.width() > points.height();
    const QPageSize size(across ? points.transposed() : points, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    return QPageLayout(size, across ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

} // namespace

QString textOf(const QByteArray &pdf)
{
    const PdfSheets sheets(pdf);
    QString text;
    for (int page = 0; page < sheets.count(); ++page)
        text += sheets.text(page) + QLatin1Char('\n');
    return text.trimmed();
}

StampedComparison compare(const QByteArray &issued, const QByteArray &stamped)
{
    const QString before = textOf(issued);
    const QString after = textOf(stamped);
    if (before.isEmpty())
        return {};
    if (after.isEmpty())
        return {StampedComparison::WithoutText, {}};
    const auto found = text::differences(before, after);
    if (!found)
        return {StampedComparison::Another, {}};
    return {found->isEmpty() ? StampedComparison::Same : StampedComparison::Different, *found};
}

Result<void> print(QPrinter &printer, const QByteArray &pdf, int first, int last)
{
    if (!PdfSheets::isAvailable())
        return Error{ErrorCode::Unsupported, QStringLiteral("PDF"), {}};
    const PdfSheets sheets(pdf);
    if (sheets.count() == 0)
        return Error{ErrorCode::FileDamaged, QStringLiteral("PDF"), {}};
    const int begin = std::max(first, 1) - 1;
    const int end = last == 0 ? sheets.count() : std::min(last, sheets.count());
    if (begin >= end)
        return Error{ErrorCode::InvalidValue, QStringLiteral("pages"), {}};
    const double scale = std::min(printer.resolution(), kMostDotsPerInch) / kPointsPerInch;
    PrintRun run(printer);
    for (int page = begin; page < end; ++page) {
        const QSizeF points = sheets.sizePt(page);
        if (const auto begun = run.nextPage(layoutOf(points)); !begun)
            return begun;
        run.painter().drawImage(run.painter().viewport(), sheets.picture(page, (points * scale).toSize()));
    }
    return run.end();
}

} // namespace dondoc::views::storedpdf
