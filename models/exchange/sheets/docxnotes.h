// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxNotes: the texts of a Word document's footnotes or endnotes.
#pragma once

#include "models/exchange/sheets/archive.h"

#include <QHash>
#include <QString>

namespace dondoc::exchange {

/// By id. element: "footnote" or "endnote". None where the part is missing or damaged.
QHash<QString, QString> docxNotes(const Archive &archive, const QString &part, QStringView element);

} // namespace dondoc::exchange
