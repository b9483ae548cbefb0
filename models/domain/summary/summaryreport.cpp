// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryReport: what is said of an issued one.
#include "models/domain/summary/summaryreport.h"

#include "models/domain/text/numbers.h"

namespace dondoc {

StoredFiles filesOf(const SummaryReport &report)
{
    return {report.pdfSha256, report.docxSha256, report.xlsxSha256};
}

QString storedFileFor(const StoredFiles &files, const QString &path)
{
    if (path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive))
        return files.docx;
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? files.xlsx : files.pdf;
}

Error issuedAlready(const Period &period, const SummaryReport &report)
{
    return {ErrorCode::AlreadyIssued, periods::title(period),
            QStringLiteral("%1, %2").arg(report.number, numbers::date(report.issuedOn))};
}

} // namespace dondoc
