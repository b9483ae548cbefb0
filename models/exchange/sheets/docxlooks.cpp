// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxLooks: styles one by one, joined with their bases when asked for.
#include "models/exchange/sheets/docxlooks.h"

#include "models/exchange/sheets/xmlpart.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

bool isElementOn(const XmlPart &xml)
{
    const QString value = xml.attribute(u"val");
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

void readRunLook(XmlPart &xml, DocxLook *look, QString *style)
{
    while (xml.nextChild()) {
        // What was struck out is not meant any more.
        if (xml.name() == u"vanish" || xml.name() == u"strike" || xml.name() == u"dstrike") {
            look->hidden = look->hidden.value_or(false) || isElementOn(xml);
        } else if (xml.name() == u"rFonts") {
            look->font = xml.attribute(u"ascii");
            if (look->font.isEmpty())
                look->font = xml.attribute(u"hAnsi");
        } else if (xml.name() == u"rStyle") {
            *style = xml.attribute(u"val");
        }
        xml.skip();
    }
}

ListPlace readListPlace(XmlPart &xml)
{
    ListPlace place;
    while (xml.nextChild()) {
        if (xml.name() == u"ilvl")
            place.level = xml.attribute(u"val").toInt();
        else if (xml.name() == u"numId")
            place.list = xml.attribute(u"val");
        xml.skip();
    }
    return place;
}

DocxLooks DocxLooks::read(const Archive &archive, const QString &part)
{
    constexpr qsizetype kMostLooks = 10'000;
    DocxLooks looks;
    const int member = part.isEmpty() ? -1 : archive.indexOf(part);
    if (member < 0)
        return looks;
    XmlPart xml(archive, member);
    for (bool more = xml.enterRoot() && xml.nextChild(); more && looks.m_styles.size() < kMostLooks;
         more = xml.nextChild()) {
        const QString id = xml.attribute(u"styleId");
        if (xml.name() == u"style")
            looks.m_styles.insert(id, readStyle(xml));
        else
            xml.skip();
    }
    return looks;
}

DocxLooks::Style DocxLooks::readStyle(XmlPart &xml)
{
    Style style;
    QString unused;
    while (xml.nextChild()) {
        if (xml.name() == u"rPr") {
            readRunLook(xml, &style.look, &unused);
        } else if (xml.name() == u"pPr") {
            readParagraphLook(xml, &style.look);
        } else {
            if (xml.name() == u"basedOn")
                style.basedOn = xml.attribute(u"val");
            xml.skip();
        }
    }
    return style;
}

void DocxLooks::readParagraphLook(XmlPart &xml, DocxLook *look)
{
    while (xml.nextChild()) {
        if (xml.name() == u"numPr")
            look->list = readListPlace(xml);
        else
            xml.skip();
    }
}

DocxLook DocxLooks::of(const QString &style) const
{
    constexpr int kMostBases = 20;
    DocxLook look;
    QString id = style;
    for (int depth = 0; depth < kMostBases; ++depth) {
        const auto at = m_styles.constFind(id);
        if (at == m_styles.constEnd())
            break;
        if (!look.hidden)
            look.hidden = at->look.hidden;
        if (look.font.isEmpty())
            look.font = at->look.font;
        if (look.list.list.isEmpty())
            look.list.list = at->look.list.list;
        if (look.list.level < 0)
            look.list.level = at->look.list.level;
        id = at->basedOn;
    }
    return look;
}

} // namespace dondoc::exchange
