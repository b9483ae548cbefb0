// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WordXml: QXmlStreamWriter with Word's names. Properties stand in the order that the schema demands.
#include "models/exchange/docx/wordxml.h"

#include "models/report/document/nobreak.h"
#include "models/report/layout/documentsymbol.h"

#include <cmath>
#include <cstdlib>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTwipsPerMm = 1440 / 25.4;
constexpr int kRuleEighths = 6; // of a point: 0.75 pt, as on the program's own pages

} // namespace

QString printableXml(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (!c.isSurrogate() && c < QChar(0xFFFE)
                   && (c.category() != QChar::Other_Control || c == u'\t' || c == u'\n')) {
            kept += c;
        }
    }
    return kept;
}

int twipsOfMm(double mm) { return int(std::lround(mm * kTwipsPerMm)); }
int twipsOfPt(double pt) { return int(std::lround(pt * 20)); }
int halfPoints(double pt) { return int(std::lround(pt * 2)); }

WordXml::WordXml(const char *root) : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_s, true);
    m_writer.writeStartElement(QLatin1String(root));
    m_writer.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_writer.writeAttribute(u"xmlns:r"_s,
                            u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
}

QByteArray WordXml::finished()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

void WordXml::open(const char *name, const Attributes &attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    for (const auto &[attribute, value] : attributes)
        m_writer.writeAttribute(QLatin1String(attribute), printableXml(value));
}

void WordXml::close() { m_writer.writeEndElement(); }

void WordXml::leaf(const char *name, const Attributes &attributes)
{
    open(name, attributes);
    close();
}

void WordXml::value(const char *name, const QString &value) { leaf(name, {{"w:val", value}}); }

void WordXml::text(const char *name, const QString &text)
{
    open(name, {{"xml:space", u"preserve"_s}});
    m_writer.writeCharacters(printableXml(text));
    close();
}

void WordXml::runProperties(bool bold, bool italic)
{
    if (!bold && !italic)
        return;
    open("w:rPr");
    for (const char *name : {"w:b", "w:bCs"}) {
        if (bold)
            leaf(name);
    }
    for (const char *name : {"w:i", "w:iCs"}) {
        if (italic)
            leaf(name);
    }
    close();
}

void WordXml::run(const QString &text, bool bold, bool italic)
{
    const QStringList lines = text.split(u'\n');
    open("w:r");
    runProperties(bold, italic);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            leaf("w:br");
        line(lines.at(i));
    }
    close();
}

/// Word ends a line after any hyphen, but none may tear a document's symbol.
void WordXml::line(const QString &text)
{
    qsizetype start = 0;
    for (qsizetype at = text.indexOf(u'-'); at >= 0; at = text.indexOf(u'-', at + 1)) {
        if (!report::isInsideSymbol(text, at + 1))
            continue;
        if (at > start)
            this->text("w:t", text.mid(start, at - start));
        leaf("w:noBreakHyphen");
        start = at + 1;
    }
    if (start < text.size())
        this->text("w:t", text.mid(start));
}

void WordXml::pageNumberRun()
{
    open("w:fldSimple", {{"w:instr", u"PAGE"_s}});
    run(u"2"_s);
    close();
}

void WordXml::indent(const ParagraphShape &shape)
{
    Attributes attributes;
    if (shape.leftIndent != 0)
        attributes.append({"w:left", QString::number(shape.leftIndent)});
    if (shape.rightIndent != 0)
        attributes.append({"w:right", QString::number(shape.rightIndent)});
    if (shape.firstLine)
        attributes.append({*shape.firstLine < 0 ? "w:hanging" : "w:firstLine",
                           QString::number(std::abs(*shape.firstLine))});
    if (!attributes.isEmpty())
        leaf("w:ind", attributes);
}

void WordXml::openParagraph(const ParagraphShape &shape)
{
    open("w:p");
    open("w:pPr");
    value("w:pStyle", shape.style);
    if (shape.keepNext)
        leaf("w:keepNext");
    if (shape.ruleAbove) {
        open("w:pBdr");
        leaf("w:top",
             {{"w:val", u"single"_s},
              {"w:sz", QString::number(kRuleEighths)},
              {"w:space", u"1"_s},
              {"w:color", u"000000"_s}});
        close();
    }
    if (shape.spaceBefore)
        leaf("w:spacing", {{"w:before", QString::number(*shape.spaceBefore)}});
    indent(shape);
    if (shape.centred)
        value("w:jc", u"center"_s);
    close();
}

void WordXml::paragraph(const ParagraphShape &shape, const report::Inlines &text, bool bold)
{
    openParagraph(shape);
    if (!shape.mark.isEmpty())
        beginMark(shape.mark);
    const report::Inlines kept = report::keptTogether(text);
    for (const report::Inline &piece : kept)
        run(piece.text, bold || piece.bold, piece.italic);
    if (!shape.mark.isEmpty())
        endMark();
    close();
}

void WordXml::beginMark(const QString &name)
{
    leaf("w:bookmarkStart", {{"w:id", QString::number(++m_marks)}, {"w:name", name}});
}

void WordXml::endMark() { leaf("w:bookmarkEnd", {{"w:id", QString::number(m_marks)}}); }

void WordXml::paragraph(const ParagraphShape &shape, const QString &text)
{
    paragraph(shape, {report::plain(text)});
}

} // namespace dondoc::exchange
