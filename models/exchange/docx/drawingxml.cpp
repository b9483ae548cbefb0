// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DrawingXml: patterns as Word names them, and the rest in the order that the schema demands.
#include "models/exchange/docx/drawingxml.h"

#include "models/exchange/docx/wordxml.h"

#include <algorithm>
#include <array>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;
using report::Fill;

namespace {

struct DrawingPattern {
    Fill fill;
    const char16_t *preset; ///< null: one colour
    const char16_t *colour;
};
constexpr std::array kDrawingPatterns{
    DrawingPattern{Fill::White, nullptr, u"FFFFFF"},
    DrawingPattern{Fill::LightGrey, nullptr, u"D4D4D4"},
    DrawingPattern{Fill::DarkGrey, nullptr, u"707070"},
    DrawingPattern{Fill::Black, nullptr, u"000000"},
    DrawingPattern{Fill::Rising, u"wdUpDiag", u"000000"},
    DrawingPattern{Fill::Falling, u"wdDnDiag", u"000000"},
    DrawingPattern{Fill::Crossed, u"diagCross", u"000000"},
    DrawingPattern{Fill::Level, u"ltHorz", u"000000"},
    DrawingPattern{Fill::Upright, u"ltVert", u"000000"},
    DrawingPattern{Fill::Dotted, u"smGrid", u"000000"},
};

} // namespace

QByteArray DrawingXml::finished()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

void DrawingXml::value(const char *name, const QString &value)
{
    open(name);
    attribute("val", value);
    close();
}

void DrawingXml::text(const char *name, const QString &text)
{
    m_xml.writeTextElement(QLatin1String(name), printableXml(text));
}

void DrawingXml::colour(const QString &rgb)
{
    open("a:solidFill");
    value("a:srgbClr", rgb);
    close();
}

void DrawingXml::stroke(int emu, const QString &rgb, bool dashed)
{
    open("a:ln");
    attribute("w", QString::number(emu));
    colour(rgb);
    if (dashed)
        value("a:prstDash", u"dash"_s);
    close();
}

void DrawingXml::fill(Fill which)
{
    const auto *found = std::find_if(kDrawingPatterns.begin(), kDrawingPatterns.end(),
                                     [which](const DrawingPattern &each) { return each.fill == which; });
    const QString rgb = QString::fromUtf16(found->colour);
    if (!found->preset)
        return colour(rgb);
    open("a:pattFill");
    attribute("prst", QString::fromUtf16(found->preset));
    for (const auto &[part, paint] : {std::pair{"a:fgClr", rgb}, std::pair{"a:bgClr", u"FFFFFF"_s}}) {
        open(part);
        value("a:srgbClr", paint);
        close();
    }
    close();
}

void DrawingXml::filled(Fill which)
{
    constexpr int kOutline = 6350; // 0.5 pt
    open("c:spPr");
    fill(which);
    stroke(kOutline, u"000000"_s);
    close();
}

void DrawingXml::invisible()
{
    open("c:spPr");
    leaf("a:noFill");
    open("a:ln");
    leaf("a:noFill");
    close();
    close();
}

void DrawingXml::letters(int sizePt)
{
    open("c:txPr");
    leaf("a:bodyPr");
    open("a:p");
    open("a:pPr");
    open("a:defRPr");
    attribute("sz", QString::number(sizePt * 100));
    attribute("b", u"0"_s);
    colour(u"000000"_s);
    for (const char *script : {"a:latin", "a:cs"}) {
        open(script);
        attribute("typeface", u"Times New Roman"_s);
        close();
    }
    close();
    close();
    open("a:endParaRPr");
    attribute("lang", u"vi-VN"_s);
    close();
    close();
    close();
}

void DrawingXml::rich(const QString &words)
{
    open("c:tx");
    open("c:rich");
    leaf("a:bodyPr");
    open("a:p");
    open("a:r");
    open("a:rPr");
    attribute("lang", u"vi-VN"_s);
    close();
    text("a:t", words);
    close();
    close();
    close();
    close();
}

} // namespace dondoc::exchange
