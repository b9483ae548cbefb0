// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PutInReader: the words of a box before all, else whether there is a picture.
#include "models/exchange/docx/putinreader.h"

namespace dondoc::exchange {

namespace {

constexpr qsizetype kLongestBox = 10'000; // UTF-16 units

struct DrawingParts {
    QString text;
    QString description;
    bool picture = false;
};

/// True where the element was read to its end.
bool readOfDrawing(XmlPart &xml, DrawingParts *drawing)
{
    const QStringView name = xml.name();
    if (name == u"Fallback" || name == u"del" || name == u"instrText" || drawing->text.size() > kLongestBox) {
        xml.skip();
        return true;
    }
    if (name == u"t") {
        drawing->text += xml.text();
        return true;
    }
    if (name == u"p")
        drawing->text += u' ';
    if (name == u"docPr")
        drawing->description = xml.attribute(u"descr");
    drawing->picture = drawing->picture || name == u"blip" || name == u"imagedata";
    return false;
}

} // namespace

bool isDrawing(QStringView name)
{
    return name == u"drawing" || name == u"pict" || name == u"object" || name == u"AlternateContent";
}

std::optional<PutIn> readDrawing(XmlPart &xml)
{
    DrawingParts drawing;
    for (int depth = 1; depth > 0;) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            return std::nullopt;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::StartElement && !readOfDrawing(xml, &drawing))
            ++depth;
    }
    if (const QString text = drawing.text.simplified(); !text.isEmpty())
        return PutIn{PutInKind::TextBox, text};
    return drawing.picture ? std::optional(PutIn{PutInKind::Picture, drawing.description}) : std::nullopt;
}

} // namespace dondoc::exchange
