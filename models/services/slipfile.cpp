// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SlipFile: the phiếu trình of a report as a file.
#include "models/services/slipfile.h"

#include "models/exchange/docx/docxwriter.h"
#include "models/print/pdffile.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"
#include "models/services/paperproperties.h"

namespace dondoc::services {

Result<QByteArray> submissionSlip(const report::ComposedPages &made, const report::SlipOptions &options,
                                  const QString &path)
{
    const report::Document slip = report::composeSubmissionSlip(made, options);
    const QDateTime created = creationDate(made.quarter->data);
    if (path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive)) {
        exchange::DocxOptions word;
        word.created = created;
        word.creator = programName();
        return exchange::toDocx(slip, word);
    }
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    return print::toPdf(report::layOut(slip, {}, report::QtTextMeasure(*family)),
                        {slip.title, programName(), created, false});
}

} // namespace dondoc::services
