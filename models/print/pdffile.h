// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PDF file: pages as the bytes of a PDF or PDF/A-1b file, the same bytes for the same pages.
#pragma once

#include "models/domain/basics/result.h"
#include "models/report/layout/pages.h"

#include <QByteArray>
#include <QDateTime>

namespace dondoc::print {

struct PdfOptions {
    QString title;
    QString creator;        ///< "Đôn Đốc 0.1.0"
    QDateTime creationDate; ///< in the file's properties; invalid: SOURCE_DATE_EPOCH, else now
    bool archival = true;   ///< PDF/A-1b; else plain PDF 1.4
};

/// The whole file in memory; writing it is the caller's (models/exchange). Every page keeps its own
/// orientation, and their bookmarks are the file's. Same pages, same options, same bytes in every process
/// whose hash seed is fixed (QHashSeed::setDeterministicGlobalSeed first in main). Internal where painting
/// fails.
Result<QByteArray> toPdf(const QList<report::PrintedPage> &pages, const PdfOptions &options);

} // namespace dondoc::print
