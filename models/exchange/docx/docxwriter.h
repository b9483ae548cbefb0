// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxWriter: any Document as a Word file that looks like its printed pages and can be edited.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/docx/reportorigin.h"
#include "models/report/document/document.h"
#include "models/report/layout/layout.h"

#include <QByteArray>
#include <QDateTime>

namespace dondoc::exchange {

struct DocxOptions {
    QDateTime created;     ///< in the properties and in the archive; invalid: 1980-01-01
    QString creator;       ///< who made it, in the properties
    report::PageSpec page; ///< paper and margins
    ReportOrigin origin;   ///< hidden in the file, with the key of every paragraph of the body
};

/// Bytes of a .docx: named styles after Nghị định 30/2020, headings 1 to 3, table heads that repeat, sections
/// upright and across, each numbered from 1 with no number on its first page. The same Document and options
/// give the same bytes. Characters that XML cannot hold are left out. Internal where the archive fails.
Result<QByteArray> toDocx(const report::Document &document, const DocxOptions &options);

} // namespace dondoc::exchange
