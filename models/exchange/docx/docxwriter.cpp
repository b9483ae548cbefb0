// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxWriter: the parts of the package around the body.
#include "models/exchange/docx/docxwriter.h"

#include "models/exchange/docx/docxbody.h"
#include "models/exchange/docx/docxchart.h"
#include "models/exchange/docx/docxstyles.h"
#include "models/exchange/sheets/zipwriter.h"

#include <array>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;
using report::Part;

namespace {

constexpr char kContentTypes[] = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
<Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
)xml";

constexpr char kPackageRelations[] = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>
</Relationships>
)xml";

constexpr char kDocumentRelations[] = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rIdStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
<Relationship Id="rIdSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
<Relationship Id="rIdHeader" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>
<Relationship Id="rIdFirstHeader" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/>
)xml";

QByteArray contentTypes(qsizetype charts)
{
    QByteArray xml = kContentTypes;
    for (qsizetype number = 1; number <= charts; ++number)
        xml += u"<Override PartName=\"/word/%1\" "
               "ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>\n"_s
                   .arg(chartPart(number))
                   .toUtf8();
    return xml + "</Types>\n";
}

QByteArray documentRelations(qsizetype charts)
{
    QByteArray xml = kDocumentRelations;
    for (qsizetype number = 1; number <= charts; ++number)
        xml += u"<Relationship Id=\"%1\" "
               "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart\" "
               "Target=\"%2\"/>\n"_s.arg(chartRelation(number), chartPart(number))
                   .toUtf8();
    return xml + "</Relationships>\n";
}

QByteArray settingsXml()
{
    WordXml xml("w:settings");
    xml.leaf("w:zoom", {{"w:percent", u"100"_s}});
    xml.value("w:defaultTabStop", 567);
    xml.open("w:compat");
    xml.leaf("w:compatSetting",
             {{"w:name", u"compatibilityMode"_s},
              {"w:uri", u"http://schemas.microsoft.com/office/word"_s},
              {"w:val", u"15"_s}});
    xml.close();
    xml.value("w:themeFontLang", u"vi-VN"_s);
    xml.close();
    return xml.finished();
}

// The page number is not shown on page 1 (Phụ lục I, phần I, mục II, khoản 7).
QByteArray headerXml(const QString &marking, bool numbered)
{
    WordXml xml("w:hdr");
    xml.openParagraph({.style = styleId(Part::PageNumber)});
    if (numbered)
        xml.pageNumberRun();
    xml.close();
    if (!marking.isEmpty())
        xml.paragraph({.style = styleId(Part::Marking)}, marking);
    return xml.finished();
}

QByteArray coreXml(const QString &title, const DocxOptions &options)
{
    const QDateTime instant = options.created.isValid() ? options.created.toUTC()
                                                        : QDateTime(QDate(1980, 1, 1), QTime(), Qt::UTC);
    const QString when = instant.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s,
                       u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    xml.writeTextElement(u"dc:title"_s, printableXml(title));
    xml.writeTextElement(u"dc:creator"_s, printableXml(options.creator));
    xml.writeTextElement(u"dc:language"_s, u"vi-VN"_s);
    for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
        xml.writeStartElement(name);
        xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(when);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

void writeProperty(QXmlStreamWriter &xml, int number, const QString &name, const QString &value)
{
    constexpr int kFirstNumber = 2; // the format keeps 0 and 1 for itself
    xml.writeStartElement(u"property"_s);
    xml.writeAttribute(u"fmtid"_s, u"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"_s);
    xml.writeAttribute(u"pid"_s, QString::number(number + kFirstNumber));
    xml.writeAttribute(u"name"_s, name);
    xml.writeTextElement(u"vt:lpwstr"_s, printableXml(value));
    xml.writeEndElement();
}

QByteArray customXml(const ReportOrigin &origin, const QStringList &keys)
{
    constexpr qsizetype kKeysInOne = 14; // Word cuts a property's text at 255 characters
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Properties"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"_s);
    xml.writeNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"_s, u"vt"_s);
    int number = 0;
    if (!origin.fileUuid.isEmpty()) {
        writeProperty(xml, number++, QString::fromUtf16(kFileProperty), origin.fileUuid);
        writeProperty(xml, number++, QString::fromUtf16(kPlanProperty), origin.planCode);
        writeProperty(xml, number++, QString::fromUtf16(kPeriodProperty), origin.periodKey);
    }
    for (qsizetype first = 0; first < keys.size(); first += kKeysInOne)
        writeProperty(xml, number++,
                      QString::fromUtf16(kBlocksProperty) + QString::number(first / kKeysInOne + 1),
                      keys.mid(first, kKeysInOne).join(u' '));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toDocx(const report::Document &document, const DocxOptions &options)
{
    DocxBody body(options.page, !options.origin.fileUuid.isEmpty());
    const QByteArray text = body.write(document);
    const QList<report::Chart> charts = body.charts();
    QList<ZipPart> parts{
        {u"[Content_Types].xml"_s, contentTypes(charts.size())},
        {u"_rels/.rels"_s, kPackageRelations},
        {u"docProps/core.xml"_s, coreXml(document.title, options)},
        {u"docProps/custom.xml"_s, customXml(options.origin, body.markedKeys())},
        {u"word/document.xml"_s, text},
        {u"word/_rels/document.xml.rels"_s, documentRelations(charts.size())},
        {u"word/styles.xml"_s, stylesXml()},
        {u"word/settings.xml"_s, settingsXml()},
        {u"word/header1.xml"_s, headerXml(document.marking, true)},
        {u"word/header2.xml"_s, headerXml(document.marking, false)},
    };
    for (const report::Chart &chart : charts)
        parts.append({u"word/"_s + chartPart(&chart - charts.constData() + 1), chartXml(chart)});
    return zipped(parts, options.created);
}

} // namespace dondoc::exchange
