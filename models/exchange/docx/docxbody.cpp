// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxBody: blocks as Word's paragraphs and tables; what floats on the program's own pages stands in tables
// without borders here.
#include "models/exchange/docx/docxbody.h"

#include "models/exchange/docx/blockmarks.h"
#include "models/exchange/docx/docxchart.h"
#include "models/exchange/docx/docxstyles.h"
#include "models/exchange/docx/docxtable.h"
#include "models/exchange/sheets/textwidth.h"
#include "models/report/layout/sensebreak.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;
using report::Part;

namespace {

// The left column is what the Quốc hiệu leaves of it, so that "V/v" breaks as in the PDF; the signature's
// middle 6 mm left of that of the Quốc hiệu, as in the decree's own template (Phụ lục III), of a text 160 mm
// wide.
constexpr double kHeadLeftShare = 70.5 / 161;
constexpr double kSignatureLeftShare = kHeadLeftShare - 2 * 6.0 / 160;
constexpr double kBodyTwipsPerMm = 1440 / 25.4;
constexpr double kRuleDropPt = 3;   // from the text above to its rule
constexpr double kRuleShare = 0.42; // decree: 1/3 to 1/2 of the line
constexpr double kSealRoomMm = 28;
constexpr double kHeaderTopMm = 4.2; // from the page number's baseline up to its top
constexpr double kSpaceAfterHeadPt = 6;
constexpr double kSpaceBeforeChartPt = 12;
constexpr int kNumberGap = 15;       // blanks for the clerk's stamp "Thêm số": with the one before 18 mm
constexpr double kSalutationMm = 35; // from the margin, of the decree's Mẫu 1.5
constexpr double kDashMm = 45;
constexpr double kDashWidthMm = 2.9;             // with its blank, at 14 pt
constexpr double kSalutationBelowSubjectPt = 21; // of a công văn: 12 mm from the last line of "V/v"
constexpr double kTallestUnsplit = 1.0 / 3;      // of the text's height; a taller row may be split
constexpr double kTitleShare = 0.97;             // of the width, because widths are estimates here

QString nationalName() { return u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s; }
QString motto() { return u"Độc lập - Tự do - Hạnh phúc"_s; }

QString numberLine(const report::Letterhead &head)
{
    const QString number = head.number.isEmpty() ? QString(kNumberGap, QChar::Nbsp) : head.number;
    return u"Số: %1/%2"_s.arg(number, head.numberSymbol);
}

QString bySense(const QString &text, Part which, int twips)
{
    const report::TextStyle &style = report::lookOf(which).text;
    return report::brokenBySense(text, twips / kBodyTwipsPerMm * kTitleShare,
                                 [&style](const QString &piece) { return widthMm(piece, style); });
}

} // namespace

int DocxBody::textWidth() const
{
    const bool upright = m_orientation == report::Orientation::Portrait;
    const double paper = upright ? m_page.portraitMm.width() : m_page.portraitMm.height();
    return twipsOfMm(paper - m_page.leftMm - m_page.rightMm);
}

double DocxBody::textHeightMm() const
{
    const bool upright = m_orientation == report::Orientation::Portrait;
    const double paper = upright ? m_page.portraitMm.height() : m_page.portraitMm.width();
    return paper - m_page.topMm - m_page.bottomMm;
}

QByteArray DocxBody::write(const report::Document &document)
{
    m_hairline = hairlineStyleId();
    m_xml.open("w:body");
    for (const report::Section &section : document.sections) {
        m_orientation = section.orientation;
        m_inBody = section.key == "body"_L1;
        writeBlocks(section.blocks);
        writeSectionEnd(section, &section == &document.sections.constLast());
    }
    if (document.sections.isEmpty())
        writeSectionProperties(m_orientation);
    m_xml.close();
    return m_xml.finished();
}

void DocxBody::writeBlocks(const QList<report::Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        m_keepNext = i + 1 < blocks.size() && std::holds_alternative<report::Signature>(blocks.at(i + 1));
        std::visit(*this, blocks.at(i));
    }
}

QString DocxBody::markFor(const QString &key, const QString &text, bool table)
{
    const QString hash = keyHash(key);
    if (!m_marked || !m_inBody || key.isEmpty() || m_markedKeys.contains(hash)
        || comparableText(text).isEmpty())
        return {};
    m_markedKeys.append(hash);
    return markName(key, text, table);
}

QString DocxBody::markForHead(const QString &text)
{
    return m_head ? markFor(headPieceKey(*m_head, m_headPieces++), text) : QString();
}

void DocxBody::operator()(const report::Heading &heading)
{
    m_xml.paragraph({.style = headingStyleId(heading.level),
                     .mark = markFor(heading.key, report::plainText(heading.text))},
                    heading.text);
}

void DocxBody::operator()(const report::Paragraph &paragraph)
{
    m_xml.paragraph({.style = styleId(paragraph.style),
                     .keepNext = m_keepNext,
                     .mark = markFor(paragraph.key, report::plainText(paragraph.text))},
                    report::breaksBySense(paragraph.style) ? broken(paragraph) : paragraph.text);
}

report::Inlines DocxBody::broken(const report::Paragraph &title) const
{
    const report::TextStyle &style = report::lookOf(title.style).text;
    return report::brokenBySense(title.text, textWidth() / kBodyTwipsPerMm * kTitleShare,
                                 [&style](const QString &text) { return widthMm(text, style); });
}

void DocxBody::operator()(const report::Table &table)
{
    if (table.columns.isEmpty())
        return;
    const QList<int> widths = columnTwips(table, textWidth());
    // Word joins tables that stand side by side; the paragraph between them also carries the key.
    hairline(isOwnTable(table) ? markFor(table.key, tableText(table), true) : QString());
    openTable(m_xml, widths, true);
    for (const report::Row &row : table.header)
        writeRow(row, widths, RowKind::Head);
    for (const report::Row &row : table.rows) {
        const bool heads = row.emphasised && &row != &table.rows.constLast();
        writeRow(row, widths, heads ? RowKind::Group : RowKind::Plain);
    }
    m_xml.close();
    hairline();
}

void DocxBody::operator()(const report::Chart &chart)
{
    m_xml.paragraph({.style = styleId(report::ParagraphStyle::TableHead),
                     .keepNext = true,
                     .spaceBefore = twipsOfPt(kSpaceBeforeChartPt)},
                    chart.title);
    m_charts.append(chart);
    writeChartFrame(m_xml, chart, m_charts.size(), textWidth());
    m_xml.paragraph({.style = styleId(report::ParagraphStyle::Note)}, chart.note);
}

void DocxBody::writeRow(const report::Row &row, const QList<int> &widths, RowKind kind)
{
    const bool head = kind == RowKind::Head;
    openRow(m_xml, head, head || rowHeightMm(row, widths) < textHeightMm() * kTallestUnsplit);
    qsizetype column = 0;
    for (const report::Cell &cell : row.cells) {
        openCell(m_xml, spanTwips(widths, column, cell.columnSpan), cell.columnSpan, head);
        m_xml.paragraph({.style = styleId(cell.style), .keepNext = kind == RowKind::Group}, cell.text,
                        row.emphasised);
        m_xml.close();
        column += cell.columnSpan;
    }
    m_xml.close();
}

void DocxBody::part(const QString &text, Part part, std::optional<int> spaceBefore)
{
    m_xml.paragraph({.style = styleId(part), .spaceBefore = spaceBefore, .mark = markForHead(text)}, text);
}

void DocxBody::ruled(const QString &text, Part which, int width, double share)
{
    if (text.isEmpty())
        return;
    const report::TextStyle &style = report::lookOf(which).text;
    const QString lines = bySense(text, which, width);
    part(lines, which);
    const int line = twipsOfMm(widthMm(lines.section(u'\n', -1), style));
    const int side = (width - int(std::min(line, width) * share)) / 2;
    m_xml.paragraph({.style = m_hairline,
                     .keepNext = true,
                     .ruleAbove = true,
                     .leftIndent = side,
                     .rightIndent = side,
                     .spaceBefore = twipsOfPt(kRuleDropPt)},
                    report::Inlines{});
}

void DocxBody::openLayoutTable(const QList<int> &widths)
{
    openTable(m_xml, widths, false);
    openRow(m_xml, false);
}

void DocxBody::openLayoutCell(int width) { openCell(m_xml, width, 1, false); }

void DocxBody::writeHeadColumns(const report::Letterhead &head)
{
    const int left = int(textWidth() * kHeadLeftShare);
    const int right = textWidth() - left;
    openLayoutTable({left, right});
    openLayoutCell(left);
    part(head.superiorBody, Part::SuperiorBody);
    ruled(head.issuingBody, Part::IssuingBody, left, kRuleShare);
    m_xml.close();
    openLayoutCell(right);
    part(nationalName(), Part::NationalName);
    ruled(motto(), Part::Motto, right, 1);
    m_xml.close();
    m_xml.close();

    openRow(m_xml, false);
    openLayoutCell(left);
    part(numberLine(head), Part::Number);
    if (head.kind.isEmpty())
        part(bySense(head.subject, Part::LetterSubject, left), Part::LetterSubject);
    m_xml.close();
    openLayoutCell(right);
    part(head.placeAndDate, Part::PlaceAndDate);
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void DocxBody::operator()(const report::Letterhead &head)
{
    writeHeadColumns(head);
    m_head = &head;
    m_headPieces = 0;
    if (!head.kind.isEmpty()) {
        part(head.kind, Part::Kind);
        ruled(head.subject, Part::Subject, textWidth(), kRuleShare);
    }
    writeAddressees(head.addressees);
    m_head = nullptr;
    hairline();
}

void DocxBody::writeAddressees(const QStringList &names)
{
    const QStringList lines = addresseeLines(names);
    for (const QString &line : lines) {
        ParagraphShape shape{.style = styleId(Part::Addressee), .mark = markForHead(line)};
        const bool first = &line == &lines.constFirst();
        shape.centred = lines.size() == 1;
        shape.keepNext = first && lines.size() > 1;
        if (first && m_head->kind.isEmpty())
            shape.spaceBefore = twipsOfPt(kSalutationBelowSubjectPt);
        if (lines.size() > 1)
            shape.leftIndent = twipsOfMm(first ? kSalutationMm : kDashMm + kDashWidthMm);
        if (!first) {
            shape.firstLine
                = -twipsOfMm(kDashWidthMm); // further lines stand below the name, not below its dash
            shape.spaceBefore = 0;
        }
        m_xml.paragraph(shape, line);
    }
}

void DocxBody::operator()(const report::Signature &signature)
{
    const int left = int(textWidth() * kSignatureLeftShare);
    m_xml.paragraph({.style = m_hairline, .keepNext = true, .spaceBefore = twipsOfPt(kSpaceAfterHeadPt)},
                    report::Inlines{});
    openLayoutTable({left, textWidth() - left});
    openLayoutCell(left);
    part(signature.recipients.isEmpty() ? QString() : u"Nơi nhận:"_s, Part::RecipientsTitle);
    for (const QString &line : signature.recipients)
        part(line, Part::Recipient);
    m_xml.close();
    openLayoutCell(textWidth() - left);
    for (const QString &line : signature.authority)
        part(line, Part::Authority);
    part(signature.signerName, Part::SignerName, twipsOfMm(kSealRoomMm));
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

/// A section's properties stand in its last paragraph, those of the last one at the end of the body.
void DocxBody::writeSectionEnd(const report::Section &section, bool last)
{
    if (last) {
        if (!section.blocks.isEmpty()
            && std::holds_alternative<report::Signature>(section.blocks.constLast()))
            hairline(); // a body may not end with a table
        writeSectionProperties(section.orientation);
        return;
    }
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.value("w:pStyle", m_hairline);
    writeSectionProperties(section.orientation);
    m_xml.close();
    m_xml.close();
}

void DocxBody::writeSectionProperties(report::Orientation orientation)
{
    const bool upright = orientation == report::Orientation::Portrait;
    const QSizeF paper = upright ? m_page.portraitMm : m_page.portraitMm.transposed();
    const auto twips = [](double mm) { return QString::number(twipsOfMm(mm)); };
    m_xml.open("w:sectPr");
    m_xml.leaf("w:headerReference", {{"w:type", u"default"_s}, {"r:id", QString::fromUtf16(kHeaderId)}});
    m_xml.leaf("w:headerReference", {{"w:type", u"first"_s}, {"r:id", QString::fromUtf16(kFirstHeaderId)}});
    m_xml.value("w:type", u"nextPage"_s);
    WordXml::Attributes size{{"w:w", twips(paper.width())}, {"w:h", twips(paper.height())}};
    if (!upright)
        size.append({"w:orient", u"landscape"_s});
    m_xml.leaf("w:pgSz", size);
    m_xml.leaf("w:pgMar",
               {{"w:top", twips(m_page.topMm)},
                {"w:right", twips(m_page.rightMm)},
                {"w:bottom", twips(m_page.bottomMm)},
                {"w:left", twips(m_page.leftMm)},
                {"w:header", twips(m_page.pageNumberBaselineMm - kHeaderTopMm)},
                {"w:footer", twips(m_page.bottomMm / 2)},
                {"w:gutter", u"0"_s}});
    m_xml.leaf("w:pgNumType", {{"w:start", u"1"_s}});
    m_xml.leaf("w:titlePg");
    m_xml.close();
}

} // namespace dondoc::exchange
