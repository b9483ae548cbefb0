// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PartsBeside: what other parts of a Word document say of its paragraphs.
#pragma once

#include "models/exchange/sheets/docxlists.h"

namespace dondoc::exchange {

struct PartsBeside {
    DocxLooks looks;
    DocxLists lists;
    QHash<QString, QString> footnotes; ///< by id
    QHash<QString, QString> endnotes;

    /// part: the document's. What is missing or damaged says nothing.
    static PartsBeside read(const Archive &archive, const QString &part);
    /// As it would be typed before the next paragraph of the document, which stands there and has that style:
    /// "1. ", "- "; a dash is what a report has where Word has a bullet. Blank: nothing.
    QString nextSign(const ListPlace &place, const QString &styleId);
};

} // namespace dondoc::exchange
