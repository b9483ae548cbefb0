// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Paints pages with QPdfWriter and makes its dates and identifiers repeatable.

#include "models/print/pdffile.h"

#include "models/print/pagepainter.h"
#include "models/print/pagesize.h"
#include "models/print/pdfnavigation.h"
#include "models/print/pdfstamp.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace dondoc::print {

namespace {

bool paintAll(QPdfWriter &writer, const QList<report::PrintedPage> &pages)
{
    QPainter painter;
    for (const report::PrintedPage &page : pages) {
        writer.setPageLayout(pageLayoutOf(page));
        const bool begun = painter.isActive() ? writer.newPage() : painter.begin(&writer);
        if (!begun)
            return false;
        paintPage(painter, page);
    }
    return painter.end();
}

} // namespace

Result<QByteArray> toPdf(const QList<report::PrintedPage> &pages, const PdfOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(options.archival ? QPagedPaintDevice::PdfVersion_A1b
                                          : QPagedPaintDevice::PdfVersion_1_4);
    writer.setResolution(int(report::kUnitsPerInch));
    writer.setTitle(options.title);
    writer.setCreator(options.creator);
    if (!paintAll(writer, pages))
        return Error{ErrorCode::Internal, QStringLiteral("QPdfWriter"), {}};
    buffer.close();
    addNavigation(bytes, pages, "vi");
    makeRepeatable(bytes, options.creationDate.isValid() ? options.creationDate : defaultCreationDate());
    return bytes;
}

} // namespace dondoc::print
