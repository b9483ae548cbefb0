// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxNotes: the texts of a Word document's footnotes, endnotes and comments.
#pragma once

#include "models/exchange/sheets/archive.h"
#include "models/exchange/sheets/workbook.h"

#include <QHash>
#include <QString>

namespace dondoc::exchange {

/// By id. element: "footnote" or "endnote". None where the part is missing or damaged.
QHash<QString, QString> docxNotes(const Archive &archive, const QString &part, QStringView element);
/// By id, answers too; their cells are not known here.
QHash<QString, CellNote> docxComments(const Archive &archive, const QString &part);

} // namespace dondoc::exchange
