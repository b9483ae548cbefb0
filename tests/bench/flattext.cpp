// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Flat text: paragraphs and tables at the report's sizes, nothing of the decree's letterhead but its words.
#include "tests/bench/flattext.h"

#include <QXmlStreamWriter>

namespace dondoc::bench {

namespace {

// What every paragraph, cell and page of the file looks like; the sections' styles stand at its end.
constexpr const char *kLook = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Tinos"/></office:font-face-decls>
<office:styles>
 <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-top="6pt" fo:text-align="justify"/>
  <style:text-properties style:font-name="Tinos" fo:font-size="14pt"/></style:default-style>
 <style:style style:name="Cell" style:family="paragraph"><style:paragraph-properties fo:text-align="left"/>
  <style:text-properties fo:font-size="11pt"/></style:style>
</office:styles>
<office:automatic-styles>
 <style:page-layout style:name="Upright"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
  fo:margin-left="30mm" fo:margin-right="15mm" fo:margin-top="20mm" fo:margin-bottom="20mm"/></style:page-layout>
 <style:page-layout style:name="Across"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm"
  fo:margin-left="20mm" fo:margin-right="20mm" fo:margin-top="20mm" fo:margin-bottom="20mm"/></style:page-layout>
 <style:style style:name="Box" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"
  fo:padding="1mm"/></style:style>
 <style:style style:name="Portrait" style:family="paragraph" style:master-page-name="Portrait"/>
 <style:style style:name="Landscape" style:family="paragraph" style:master-page-name="Landscape"/>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Portrait" style:page-layout-name="Upright"/>
 <style:master-page style:name="Landscape" style:page-layout-name="Across"/></office:master-styles>
<office:body><office:text>)";

class Writer
{
public:
    explicit Writer(QByteArray *bytes) : m_xml(bytes) { }

    void write(const report::Document &document)
    {
        for (const report::Section &section : document.sections) {
            const bool across = section.orientation == report::Orientation::Landscape;
            paragraph({}, across ? QStringLiteral("Landscape") : QStringLiteral("Portrait"));
            for (const report::Block &block : section.blocks)
                std::visit([this](const auto &one) { add(one); }, block);
        }
    }

private:
    void paragraph(const QString &text, const QString &style = {})
    {
        m_xml.writeStartElement(QStringLiteral("text:p"));
        if (!style.isEmpty())
            m_xml.writeAttribute(QStringLiteral("text:style-name"), style);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }
    void add(const report::Heading &heading) { paragraph(report::plainText(heading.text)); }
    void add(const report::Paragraph &text) { paragraph(report::plainText(text.text)); }
    void add(const report::Letterhead &head)
    {
        const QStringList lines{head.superiorBody, head.issuingBody, head.numberSymbol,
                                head.placeAndDate, head.kind,        head.subject};
        for (const QString &line : lines + head.addressees)
            paragraph(line);
    }
    void add(const report::Signature &signature)
    {
        for (const QString &line : signature.recipients + signature.authority)
            paragraph(line);
    }
    void add(const report::Table &table)
    {
        m_xml.writeStartElement(QStringLiteral("table:table"));
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        m_xml.writeAttribute(QStringLiteral("table:number-columns-repeated"),
                             QString::number(table.columns.size()));
        m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        for (const report::Row &row : table.header)
            add(row);
        m_xml.writeEndElement();
        for (const report::Row &row : table.rows)
            add(row);
        m_xml.writeEndElement();
    }
    /// Its figures in words: the equivalent document is text and tables.
    void add(const report::Chart &chart)
    {
        paragraph(report::plainText(chart.title));
        for (const QString &line : report::chartLines(chart))
            paragraph(line);
    }
    void add(const report::Row &row)
    {
        m_xml.writeStartElement(QStringLiteral("table:table-row"));
        for (const report::Cell &cell : row.cells) {
            m_xml.writeStartElement(QStringLiteral("table:table-cell"));
            m_xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Box"));
            m_xml.writeAttribute(QStringLiteral("table:number-columns-spanned"),
                                 QString::number(cell.columnSpan));
            paragraph(report::plainText(cell.text), QStringLiteral("Cell"));
            m_xml.writeEndElement();
            for (int covered = 1; covered < cell.columnSpan; ++covered)
                m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray flatOpenDocument(const report::Document &document)
{
    QByteArray body;
    Writer(&body).write(document);
    return kLook + body + "</office:text></office:body></office:document>";
}

} // namespace dondoc::bench
