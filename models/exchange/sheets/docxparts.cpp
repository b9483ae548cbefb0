// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxParts: follows the relationships of the document.
#include "models/exchange/sheets/docxparts.h"

#include "models/exchange/sheets/docxnotes.h"
#include "models/exchange/sheets/ooxmlpackage.h"

namespace dondoc::exchange {

DocxParts DocxParts::read(const Archive &archive, const QString &part)
{
    const auto target = [&](QStringView type) { return partBeside(archive, part, type); };
    return {DocxLooks::read(archive, target(u"styles")), DocxLists::read(archive, target(u"numbering")),
            docxNotes(archive, target(u"footnotes"), u"footnote"),
            docxNotes(archive, target(u"endnotes"), u"endnote"), docxComments(archive, target(u"comments"))};
}

ListPlace DocxParts::placeOf(const ListPlace &own, const QString &styleId) const
{
    ListPlace place = looks.of(styleId).list;
    if (own.level >= 0)
        place.level = own.level;
    if (!own.list.isEmpty())
        place.list = own.list;
    return place;
}

} // namespace dondoc::exchange
