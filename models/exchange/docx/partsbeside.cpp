// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PartsBeside: follows the relationships of the document.
#include "models/exchange/docx/partsbeside.h"

#include "models/exchange/sheets/docxnotes.h"
#include "models/exchange/sheets/ooxmlpackage.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

PartsBeside PartsBeside::read(const Archive &archive, const QString &part)
{
    const Result<QList<Relationship>> list = relationshipsOf(archive, part);
    if (!list)
        return {};
    return {DocxLooks::read(archive, targetOf(*list, u"styles")),
            DocxLists::read(archive, targetOf(*list, u"numbering")),
            docxNotes(archive, targetOf(*list, u"footnotes"), u"footnote"),
            docxNotes(archive, targetOf(*list, u"endnotes"), u"endnote")};
}

QString PartsBeside::nextSign(const ListPlace &place, const QString &styleId)
{
    ListPlace whole = looks.of(styleId).list;
    if (place.level >= 0)
        whole.level = place.level;
    if (!place.list.isEmpty())
        whole.list = place.list;
    const ListSign sign = lists.next(whole);
    if (sign.bullet)
        return sign.text == "+"_L1 ? u"+ "_s : u"- "_s;
    return sign.text.isEmpty() ? QString() : sign.text + u' ';
}

} // namespace dondoc::exchange
