// SPDX-License-Identifier: GPL-3.0-or-later
// PaperFile: a Document in the format that a file's name asks for.
#pragma once

#include "app/cli/console.h"
#include "models/domain/basics/result.h"
#include "models/exchange/docx/reportorigin.h"
#include "models/report/document/document.h"
#include "models/report/layout/pages.h"

#include <QByteArray>
#include <QDateTime>

namespace dondoc::app {

/// "Đôn Đốc 0.3.0", in the properties of every file.
QString programName();

struct Paper {
    QByteArray bytes;
    int pages = 0;                      ///< 0 where only the reading program knows
    QList<report::PrintedPage> laidOut; ///< of a .pdf
};

/// WrongUse where the name does not end in .pdf or .docx, or, where sheets are allowed, .xlsx.
Result<void> checkPaperName(const QString &path, bool sheetsAllowed);
/// .pdf as printed, .docx, or .xlsx with the phụ lục. origin: where a .docx may come back with proposals.
/// FontMissing; Unsupported where there is no phụ lục.
Result<Paper> paperFor(const QString &path, const report::Document &document, const QDateTime &created,
                       Console &console, const exchange::ReportOrigin &origin = {});

} // namespace dondoc::app
