// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PrintRun: asks the system whether the printer is there, since Qt tells nothing of jobs that it cannot hand
// over.
#include "views/preview/printrun.h"

#include "views/messages/messages.h"

#include <QFile>
#include <QPageLayout>
#include <QPrinter>
#include <QPrinterInfo>

namespace dondoc::views {

namespace {

bool printsIntoFile(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat || !printer.outputFileName().isEmpty();
}

bool isThere(const QPrinter &printer)
{
    return printer.isValid()
        && (printsIntoFile(printer) || !QPrinterInfo::printerInfo(printer.printerName()).isNull());
}

} // namespace

PrintRun::PrintRun(QPrinter &printer) : m_printer(printer) { m_printer.setFullPage(true); }

Error PrintRun::refused() const
{
    if (printsIntoFile(m_printer))
        return {ErrorCode::WriteFailed, m_printer.outputFileName(), QStringLiteral("PDF")};
    return {ErrorCode::Internal, m_printer.printerName(), QStringLiteral("QPrinter")};
}

QString PrintRun::sentence(const Error &error)
{
    if (error.code != ErrorCode::Internal)
        return Messages::sentence(error);
    return tr("The printer “%1” is gone or takes no more pages, so the printing is not complete. Nothing in "
              "the "
              "data file was changed; look after the printer, or print again on another one.")
        .arg(error.what);
}

Result<void> PrintRun::nextPage(const QPageLayout &layout)
{
    if (!m_painter.isActive() && !isThere(m_printer))
        return refused();
    m_printer.setPageLayout(layout);
    const bool begun = m_painter.isActive() ? m_printer.newPage() : m_painter.begin(&m_printer);
    return begun ? Result<void>() : refused();
}

/// Qt does not tell of a disk that was full.
bool PrintRun::isFileWhole() const
{
    constexpr qint64 kTail = 16;
    QFile file(m_printer.outputFileName());
    if (file.fileName().isEmpty())
        return true;
    return file.open(QIODevice::ReadOnly) && file.size() > kTail && file.seek(file.size() - kTail)
        && file.readAll().contains("%%EOF");
}

Result<void> PrintRun::end()
{
    const bool ended = m_painter.end() && m_printer.printerState() != QPrinter::Error
        && m_printer.printerState() != QPrinter::Aborted;
    const bool whole = m_printer.outputFormat() == QPrinter::PdfFormat ? isFileWhole() : isThere(m_printer);
    return ended && whole ? Result<void>() : refused();
}

} // namespace dondoc::views
