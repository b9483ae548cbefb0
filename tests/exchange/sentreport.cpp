// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentReport: a small summary, its file, and the file's XML changed by hand.
#include "tests/exchange/sentreport.h"

#include "models/exchange/docx/docxwriter.h"
#include "models/exchange/sheets/zipwriter.h"
#include "tests/support/catch.h"

namespace dondoc::test {

using namespace Qt::StringLiterals;
using namespace report;
using namespace exchange;

namespace {

Inline figure(const QString &text, const QString &rule)
{
    return {text, false, false, FigureRef{rule, u"2025-Q4"_s, {}, {}}};
}

QList<ZipPart> partsOf(const QByteArray &docx)
{
    const Result<QList<ZipPart>> parts = unzipped(docx);
    REQUIRE(parts.ok());
    return *parts;
}

QString kindName(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::Changed:
        return u"Changed"_s;
    case ProposalKind::Moved:
        return u"Moved"_s;
    case ProposalKind::Added:
        return u"Added"_s;
    case ProposalKind::Deleted:
        return u"Deleted"_s;
    case ProposalKind::Noted:
        break;
    }
    return u"Noted"_s;
}

QString kindName(PutInKind kind)
{
    switch (kind) {
    case PutInKind::Footnote:
        return u"footnote"_s;
    case PutInKind::Endnote:
        return u"endnote"_s;
    case PutInKind::TextBox:
        return u"text box"_s;
    case PutInKind::Picture:
        break;
    }
    return u"picture"_s;
}

QString looks(const QList<StyledRun> &runs)
{
    QString text;
    for (const StyledRun &run : runs) {
        const QString mark = run.bold ? u"*"_s : run.italic ? u"_"_s : QString();
        const QString figure = run.rule.isEmpty() ? QString() : u"{%1}"_s.arg(run.seen);
        text += mark + run.text + mark + figure;
    }
    return text;
}

} // namespace

ReportOrigin origin() { return {u"0f8fad5b-d9cb-469f-a165-70867728950e"_s, u"KH-2525"_s, u"2025-Q4"_s}; }

report::Document summary(const QString &received)
{
    Letterhead head;
    head.key = u"head"_s;
    head.issuingBody = u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s;
    head.kind = u"BÁO CÁO"_s;
    head.subject = u"Kết quả thực hiện Kế hoạch quý IV năm 2025"_s;
    head.addressees = {u"Ủy ban nhân dân tỉnh Sơn La"_s};
    const Paragraph first{u"I/p1"_s,
                          ParagraphStyle::Body,
                          {plain(u"Đến ngày 15/12/2025 có "_s), figure(received, u"receipt.received"_s),
                           plain(u"/"_s), figure(u"75"_s, u"receipt.asked"_s),
                           plain(u" xã, phường báo cáo."_s)}};
    const Paragraph second{u"I/p2"_s,
                           ParagraphStyle::Body,
                           {plain(u"Sở đã ban hành kế hoạch và "_s), bold(u"đôn đốc"_s),
                            plain(u" các đơn vị thực hiện đúng thời hạn được giao."_s)}};
    const Paragraph third{u"I/p3"_s,
                          ParagraphStyle::Body,
                          {plain(u"Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành."_s)}};
    const Paragraph item{u"I/1/i1"_s, ParagraphStyle::ListItem, {plain(u"- Trồng mới rừng tập trung."_s)}};
    Table table;
    table.key = u"PL1/table"_s;
    table.columns = {{10}};
    table.rows = {{u"PL1/1"_s, {{ParagraphStyle::TableCell, {plain(u"Bảng phụ lục"_s)}, 1}}, false}};
    report::Document document;
    document.sections
        = {{u"body"_s,
            Orientation::Portrait,
            {head, Heading{u"I"_s, 1, {plain(u"I. TÌNH HÌNH CHUNG"_s)}}, first, second, third,
             Heading{u"I/1"_s, 2, {plain(u"1. Lâm nghiệp"_s)}}, item,
             Signature{u"signature"_s, {u"- Như trên;"_s}, {u"GIÁM ĐỐC"_s}, u"Nguyễn Văn A"_s}}},
           {u"PL1"_s,
            Orientation::Landscape,
            {Paragraph{u"PL1/title"_s, ParagraphStyle::AnnexTitle, {plain(u"PHỤ LỤC MỘT"_s)}}, table}}};
    return document;
}

void addParagraph(report::Document &document, const QString &key, const QString &text, qsizetype at)
{
    QList<Block> &blocks = document.sections.first().blocks;
    const Block block = Paragraph{key, ParagraphStyle::Body, {plain(text)}};
    blocks.insert(at < 0 ? blocks.size() : at, block);
}

QByteArray sent(const report::Document &document)
{
    DocxOptions options;
    options.origin = origin();
    const Result<QByteArray> bytes = toDocx(document, options);
    REQUIRE(bytes.ok());
    return *bytes;
}

QByteArray rewritten(const QByteArray &docx, const std::function<void(QString &)> &change,
                     const QString &part)
{
    QList<ZipPart> parts = partsOf(docx);
    for (ZipPart &one : parts) {
        if (one.name != part)
            continue;
        QString xml = QString::fromUtf8(one.bytes);
        change(xml);
        CHECK(xml.toUtf8() != one.bytes);
        one.bytes = xml.toUtf8();
    }
    return *zipped(parts, {});
}

QByteArray without(const QByteArray &docx, const QString &part)
{
    QList<ZipPart> parts = partsOf(docx);
    REQUIRE(parts.removeIf([&part](const ZipPart &one) { return one.name == part; }) == 1);
    return *zipped(parts, {});
}

QByteArray withPart(const QByteArray &docx, const QString &type, const QString &content)
{
    const QByteArray related = rewritten(
        docx,
        [&type](QString &xml) {
            xml.replace(u"</Relationships>"_s,
                        u"<Relationship Id=\"rId%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                        "2006/relationships/%1\" Target=\"%1.xml\"/></Relationships>"_s.arg(type));
        },
        u"word/_rels/document.xml.rels"_s);
    QList<ZipPart> parts = partsOf(related);
    parts.append(
        {u"word/%1.xml"_s.arg(type),
         u"<w:%1 xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
         "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
         "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">%2</w:%1>"_s.arg(type, content)
             .toUtf8()});
    return *zipped(parts, {});
}

QByteArray withComments(const QByteArray &docx, const QString &comments)
{
    return withPart(docx, u"comments"_s, comments);
}

QString paragraphWith(const QString &xml, const QString &text)
{
    const qsizetype at = xml.indexOf(text);
    REQUIRE(at >= 0);
    const qsizetype begin = xml.lastIndexOf(u"<w:p>"_s, at);
    return xml.mid(begin, xml.indexOf(u"</w:p>"_s, at) + 6 - begin);
}

ReturnedDocument readBack(const QByteArray &docx)
{
    const Result<ReturnedDocument> read = readReturnedDocx(docx, u"góp ý.docx"_s);
    REQUIRE(read.ok());
    return *read;
}

ReviewReturn proposals(const QByteArray &docx, const report::Document &present)
{
    const Result<ReviewReturn> made = proposalsOf(readBack(docx), present, origin());
    REQUIRE(made.ok());
    return *made;
}

QString told(const Proposal &proposal)
{
    QString line = u"%1 %2: %3"_s.arg(kindName(proposal.kind), proposal.key, looks(proposal.proposed));
    for (const QList<StyledRun> &runs : proposal.rest)
        line += u" ¶ "_s + looks(runs);
    for (const AbsorbedBlock &block : proposal.absorbed)
        line += u" | took in "_s + block.key;
    if (!proposal.after.isEmpty())
        line += u" | after "_s + proposal.after;
    if (!proposal.authors.isEmpty())
        line += u" | by "_s + proposal.authors.join(u", "_s);
    for (const ReviewComment &comment : proposal.comments)
        line += u" | %1%2%3: %4"_s.arg(comment.reply ? u"↳ "_s : QString(), comment.author,
                                       comment.resolved ? u" (resolved)"_s : QString(), comment.text);
    for (const PutIn &putIn : proposal.putIns)
        line += u" | %1: %2"_s.arg(kindName(putIn.kind), putIn.text);
    if (proposal.struck)
        line += u" | struck"_s;
    for (const Contradiction &one : proposal.contradictions)
        line += u" | %1→%2 (%3)"_s.arg(one.old, one.proposed, one.data);
    return proposal.bothChanged ? line + u" | both"_s : line;
}

QStringList told(const ReturnedDocument &document)
{
    QStringList lines;
    for (const ReturnedParagraph &paragraph : document.paragraphs)
        lines.append(
            u"%1%2%3"_s.arg(paragraph.marks.isEmpty() ? u"-"_s : QString::number(paragraph.marks.size()),
                            paragraph.continues ? u"+ "_s : u" "_s, looks(paragraph.runs)));
    return lines;
}

} // namespace dondoc::test
