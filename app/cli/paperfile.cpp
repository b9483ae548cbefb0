// SPDX-License-Identifier: GPL-3.0-or-later
// PaperFile: pages for .pdf, the writers of models/exchange for the office programs.
#include "app/cli/paperfile.h"

#include "app/phrases.h"
#include "models/print/pdffile.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"
#include "models/services/summarypapers.h"

#include <QFileInfo>

namespace dondoc::app {

namespace {

QString suffixOf(const QString &path) { return QFileInfo(path).suffix().toLower(); }

Result<Paper> printed(const report::Document &document, const QDateTime &created, Console &console)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    const report::QtTextMeasure measure(*family);
    const QList<report::PrintedPage> pages = report::layOut(document, {}, measure, [&console](double share) {
        console.progress(Phrases::tr("Laying out pages"), share);
        return true;
    });
    const Result<QByteArray> bytes = print::toPdf(pages, {document.title, programName(), created});
    if (!bytes)
        return bytes.error();
    return Paper{*bytes, int(pages.size()), pages};
}

} // namespace

QString programName() { return QStringLiteral("Đôn Đốc " DONDOC_VERSION); }

Result<void> checkPaperName(const QString &path, bool sheetsAllowed)
{
    const QString suffix = suffixOf(path);
    if (suffix == QLatin1String("pdf") || suffix == QLatin1String("docx")
        || (sheetsAllowed && suffix == QLatin1String("xlsx")))
        return {};
    return Error{ErrorCode::WrongUse, path,
                 sheetsAllowed ? Phrases::tr("the file's name must end in .pdf, .docx or .xlsx.")
                               : Phrases::tr("the file's name must end in .pdf or .docx.")};
}

Result<Paper> paperFor(const QString &path, const report::Document &document, const QDateTime &created,
                       Console &console, const exchange::ReportOrigin &origin)
{
    const QString suffix = suffixOf(path);
    if (suffix == QLatin1String("pdf"))
        return printed(document, created, console);
    const Result<QByteArray> bytes = services::paperOf(document, created, programName(), path, origin);
    if (!bytes)
        return bytes.error();
    return Paper{*bytes, 0, {}};
}

} // namespace dondoc::app
