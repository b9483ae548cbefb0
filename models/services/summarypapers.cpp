// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPapers: the writers of models/exchange, asked together.
#include "models/services/summarypapers.h"

#include "models/exchange/docx/docxwriter.h"
#include "models/exchange/sheets/annexbook.h"
#include "models/report/checks/submittedtext.h"

namespace dondoc::services {

Result<QByteArray> paperOf(const report::Document &document, const QDateTime &created, const QString &creator,
                           const QString &path, const exchange::ReportOrigin &origin)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return exchange::toAnnexBook(document, created);
    if (!path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive))
        return Error{ErrorCode::WrongUse, path, {}};
    exchange::DocxOptions options;
    options.created = created;
    options.creator = creator;
    options.origin = origin;
    return exchange::toDocx(document, options);
}

Result<SummaryPapers> papersOf(const report::Document &document, const QList<report::PrintedPage> &pages,
                               const QDateTime &created, const QString &creator,
                               const exchange::ReportOrigin &origin)
{
    const auto docx = paperOf(document, created, creator, QStringLiteral(".docx"), origin);
    if (!docx)
        return docx.error();
    const auto xlsx = paperOf(document, created, creator, QStringLiteral(".xlsx"));
    if (!xlsx && xlsx.error().code != ErrorCode::Unsupported)
        return xlsx.error();
    return SummaryPapers{*docx, xlsx ? *xlsx : QByteArray(), report::keptJson(document, pages)};
}

} // namespace dondoc::services
