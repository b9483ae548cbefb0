// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPapers: what is stored of a Document beside its PDF when it is submitted or issued.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/docx/reportorigin.h"
#include "models/report/document/document.h"
#include "models/report/layout/pages.h"

#include <QByteArray>
#include <QDateTime>

namespace dondoc::services {

struct SummaryPapers {
    QByteArray docx;
    QByteArray xlsx; ///< its phụ lục; empty where it has none
    QString figures; ///< report::keptJson()
};

/// For any thread. pages: of the Document as it is printed; creator: of the files' properties; origin: by
/// which a .docx that comes back is known again. Internal, WriteFailed.
Result<SummaryPapers> papersOf(const report::Document &document, const QList<report::PrintedPage> &pages,
                               const QDateTime &created, const QString &creator,
                               const exchange::ReportOrigin &origin = {});

/// The Document as .docx, or its phụ lục as .xlsx, by the ending of path. WrongUse for other endings;
/// Unsupported where there is no phụ lục.
Result<QByteArray> paperOf(const report::Document &document, const QDateTime &created, const QString &creator,
                           const QString &path, const exchange::ReportOrigin &origin = {});

} // namespace dondoc::services
