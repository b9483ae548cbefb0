// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxParts: what other parts of a Word document say of its text: styles, lists, notes.
#pragma once

#include "models/exchange/sheets/docxlists.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

struct DocxParts {
    DocxLooks looks;
    DocxLists lists;
    QHash<QString, QString> footnotes; ///< by id
    QHash<QString, QString> endnotes;
    QHash<QString, CellNote> comments;

    /// part: the document's. What is missing or damaged says nothing.
    static DocxParts read(const Archive &archive, const QString &part);
    /// Where a paragraph of that style stands, which names that list itself.
    ListPlace placeOf(const ListPlace &own, const QString &styleId) const;
};

} // namespace dondoc::exchange
