// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnnexBook: the phụ lục of a report as a workbook, a sheet each, with numbers and dates that can be reckoned
// with.
#pragma once

#include "models/domain/basics/result.h"
#include "models/report/document/document.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace dondoc::exchange {

/// Bytes of an .xlsx with the tables of every section but the body, as they are printed: A4, heads repeated,
/// all on one page's width. Right-aligned cells become numbers (of percentages the hundredth), days become
/// dates. Unsupported (what: ".xlsx") where the document has no phụ lục; WriteFailed, Internal.
Result<QByteArray> toAnnexBook(const report::Document &document, const QDateTime &created);
/// Phụ lục with a text that is longer than a cell takes, by number: the workbook has its beginning, and says
/// so behind it.
QStringList annexesWithCutCells(const report::Document &document);

} // namespace dondoc::exchange
