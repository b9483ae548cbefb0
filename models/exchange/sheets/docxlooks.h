// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxLooks: what the styles of a Word document say of the text that bears them, as far as reading needs it.
#pragma once

#include "models/exchange/sheets/archive.h"

#include <QHash>
#include <QString>

#include <optional>

namespace dondoc::exchange {

class XmlPart;

/// The list in which a paragraph stands, and how deep.
struct ListPlace {
    QString list; ///< "0", or blank: in none
    int level = -1;
    bool exists() const { return !list.isEmpty() && list != QLatin1String("0"); }
};

/// What a run or a paragraph says of itself; what it does not say is the style's.
struct DocxLook {
    std::optional<bool> hidden;
    QString font;
    ListPlace list;
};

/// Of w:rPr, whose element is open: hidden and font; what remains open is read past its end. style: the
/// character style it names.
void readRunLook(XmlPart &xml, DocxLook *look, QString *style);
/// Of w:numPr.
ListPlace readListPlace(XmlPart &xml);
/// The value of an element that is on where it says nothing: w:b, w:vanish.
bool isElementOn(const XmlPart &xml);

class DocxLooks
{
public:
    /// None where the part is missing or damaged.
    static DocxLooks read(const Archive &archive, const QString &part);
    /// Of the style with all that it is based on; all blank where there is none.
    DocxLook of(const QString &style) const;

private:
    struct Style {
        DocxLook look;
        QString basedOn;
    };
    static Style readStyle(XmlPart &xml);
    static void readParagraphLook(XmlPart &xml, DocxLook *look);

    QHash<QString, Style> m_styles;
};

} // namespace dondoc::exchange
