// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterOutput: asks for the path, and leaves the writing to app.
#include "views/pages/letters/letteroutput.h"

#include "views/pages/letters/keptletterview.h"
#include "views/pages/letters/letterfiles.h"
#include "views/preview/documentpreview.h"
#include "views/widgets/page.h"
#include "views/widgets/stampedpdf.h"

#include <QDir>

namespace dondoc::views {

LetterOutput::LetterOutput(DocumentPreview *preview, Page *page)
    : QObject(page), m_preview(preview), m_page(page)
{
}

QString LetterOutput::askPath(const QString &name, const QStringList &filters) const
{
    return askForLetterPath(m_page, QDir(m_page->context().folder).filePath(name), filters);
}

void LetterOutput::askDraft(const Period &period, LetterKind kind, const QString &number)
{
    const QString name = letterFileName(period, kind, number) + QStringLiteral(".pdf");
    const QString path = askPath(name, {pdfFilter(), docxFilter()});
    if (!path.isEmpty())
        exportTo(path);
}

void LetterOutput::askKept(const Period &period, const SentLetter &letter, const QString &sha256)
{
    if (sha256.isEmpty())
        return;
    const bool docx = sha256 == letter.docxSha256;
    QString name = letterFileName(period, letter.kind, letter.number);
    if (sha256 == letter.stampedSha256)
        name += QStringLiteral(" - ") + tr("stamped");
    name += docx ? QStringLiteral(".docx") : QStringLiteral(".pdf");
    const QString path = askPath(name, {docx ? docxFilter() : pdfFilter()});
    if (!path.isEmpty())
        Q_EMIT keptFileRequested(sha256, path);
}

void LetterOutput::askStamped(const SentLetter &letter)
{
    const QString path = askStampedPdf(m_page, KeptLetterView::headOf(letter),
                                       !letter.stampedSha256.isEmpty(), m_page->context().folder);
    if (!path.isEmpty())
        Q_EMIT stampedOffered(letter.id, path);
}

void LetterOutput::handOut(const ExportPages &file, const report::ComposedPages &made, const QByteArray &pdf)
{
    if (pdf.isEmpty())
        Q_EMIT docxRequested(file.path, made);
    else
        Q_EMIT fileRequested(file.path, pdf);
}

void LetterOutput::exportTo(const QString &path) { m_preview->carryOut(ExportPages{path}); }

} // namespace dondoc::views
