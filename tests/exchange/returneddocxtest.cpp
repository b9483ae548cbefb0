// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Word files that carry hidden keys, and what is read of them when they come back.
#include "models/exchange/docx/returneddocx.h"

#include "models/exchange/docx/docxwriter.h"
#include "models/exchange/sheets/zipwriter.h"
#include "tests/exchange/sentreport.h"
#include "tests/exchange/sheetcells.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

ErrorCode readingError(const QByteArray &bytes, const Limits &limits = {})
{
    return readReturnedDocx(bytes, u"góp ý.docx"_s, limits).error().code;
}

} // namespace

TEST_CASE("names of marks are hidden in Word, tell key and words, and no others are taken")
{
    const QString name = markName(u"II/2/b/4.1"_s, u"Có 62 xã"_s);
    CHECK(QRegularExpression(u"\\A_[a-z0-9_]{1,39}\\z"_s).match(name).hasMatch());
    const std::optional<BlockMark> mark = markOf(name);
    REQUIRE(mark);
    CHECK(mark->keyHash == keyHash(u"II/2/b/4.1"_s));
    CHECK(mark->textHash == textHash(u" Có  62\n xã "_s.normalized(QString::NormalizationForm_D)));
    CHECK(mark->textHash != textHash(u"Có 63 xã"_s));
    for (const QString &other : {u"_Toc123"_s, name + u"1"_s, name.toUpper(), name.mid(1), QString()})
        CHECK_FALSE(markOf(other));
}

TEST_CASE("every paragraph of the body carries its key once, no other does")
{
    const QString xml = QString::fromUtf8(partOf(sent(), u"word/document.xml"_s));
    CHECK(xml.count(u"<w:bookmarkStart"_s) == 9);
    CHECK(xml.count(u"<w:bookmarkEnd"_s) == 9);
    CHECK(paragraphWith(xml, u"62"_s)
              .contains(markName(u"I/p1"_s, u"Đến ngày 15/12/2025 có 62/75 xã, phường báo cáo."_s)));
    CHECK_FALSE(paragraphWith(xml, u"PHỤ LỤC MỘT"_s).contains(u"bookmark"_s));
    CHECK(sent() == sent());
    report::Document doubled = summary();
    addParagraph(doubled, u"I/p1"_s, u"Khóa đã có."_s);
    CHECK(partOf(sent(doubled), u"word/document.xml"_s).count("<w:bookmarkStart") == 9);
}

TEST_CASE("a document that is not to come back carries neither keys nor origin")
{
    const Result<QByteArray> docx = toDocx(summary(), {});
    REQUIRE(docx.ok());
    CHECK_FALSE(partOf(*docx, u"word/document.xml"_s).contains("bookmark"));
    CHECK_FALSE(partOf(*docx, u"docProps/custom.xml"_s).contains("dondoc"));
}

TEST_CASE("the origin and all keys come back")
{
    report::Document many = summary();
    QList<report::Block> &blocks = many.sections.first().blocks;
    for (int number = 0; number < 40; ++number) // before the signature, which ends the text
        blocks.insert(blocks.size() - 1,
                      report::Paragraph{
                          u"II/%1"_s.arg(number), report::ParagraphStyle::Body, {report::plain(u"Chữ."_s)}});
    const ReturnedDocument read = readBack(sent(many));
    CHECK(read.origin == origin());
    CHECK(read.sentKeys.size() == 49);
    CHECK(read.sentKeys.contains(keyHash(u"II/39"_s)));
    CHECK(read.paragraphs.size() == 49);
    const QString properties = QString::fromUtf8(partOf(sent(many), u"docProps/custom.xml"_s));
    const QStringList texts = properties.split(u"<vt:lpwstr>"_s).mid(1);
    for (const QString &text : texts)
        CHECK(text.section(u'<', 0, 0).size() <= 255); // Word cuts what is longer
}

TEST_CASE("a file as it was sent reads as its paragraphs")
{
    const QStringList lines = told(readBack(sent()));
    REQUIRE(lines.size() == 9);
    CHECK(lines.at(0) == u"1 BÁO CÁO"_s);
    CHECK(lines.at(3) == u"1 I. TÌNH HÌNH CHUNG"_s);
    CHECK(lines.at(5)
          == u"1 Sở đã ban hành kế hoạch và *đôn đốc* các đơn vị thực hiện đúng thời hạn được giao."_s);
    CHECK(lines.at(8) == u"1 - Trồng mới rừng tập trung."_s);
    const ReturnedDocument read = readBack(sent());
    CHECK(read.paragraphs.at(7).style == RunStyle::Clause);
    CHECK(read.paragraphs.at(8).style == RunStyle::Item);
    for (const ReturnedParagraph &paragraph : read.paragraphs)
        CHECK(textHash(paragraph.marks.constFirst().before) == paragraph.marks.constFirst().mark.textHash);
}

TEST_CASE("fields, links, tabs and breaks are text and pictures and text boxes are not")
{
    const QByteArray docx = rewritten(sent(), [](QString &xml) {
        xml.replace(
            u"Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành.</w:t></w:r>"_s,
            u"Một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t><w:noBreakHyphen/></w:r>"
            "<w:hyperlink><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>"
            "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>"
            "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent>"
            "</w:drawing></w:r><w:r><w:rPr><w:b w:val=\"0\"/><w:i w:val=\"true\"/></w:rPr>"
            "<w:t>cuối</w:t></w:r>"_s);
    });
    CHECK(told(readBack(docx)).at(6) == u"1 Một\thai\nba-liên kết_cuối_"_s);
}

TEST_CASE("what is no Word file of ours ends in an error that says why")
{
    CHECK(readingError("Không phải tệp Word") == ErrorCode::UnknownFormat);
    CHECK(readingError({}) == ErrorCode::FileDamaged);
    CHECK(readingError("%PDF-1.4\n") == ErrorCode::NotATable);
    CHECK(readingError(zips::xlsx("<row/>")) == ErrorCode::UnknownFormat);
    CHECK(readingError(zips::zipped({{u"a.txt"_s, "a"}})) == ErrorCode::UnknownFormat);
    CHECK(readingError(zips::locked({{u"word/document.xml"_s, "<a/>"}, {u"[Content_Types].xml"_s, "<a/>"}}))
          == ErrorCode::FileProtected);
    CHECK(readingError(sent().left(3000)) == ErrorCode::FileDamaged);
    CHECK(readingError(without(sent(), u"word/document.xml"_s)) == ErrorCode::FileDamaged);
    const auto entity = [](QString &xml) {
        xml.replace(u"<w:document"_s, u"<!DOCTYPE a [<!ENTITY b \"c\">]><w:document"_s);
    };
    CHECK(readingError(rewritten(sent(), entity)) == ErrorCode::FileDamaged);
    Limits small;
    small.unpackedBytes = 1000;
    CHECK(readingError(sent(), small) == ErrorCode::FileTooLarge);
}

TEST_CASE("a file cut or changed at any byte gives a document or an error")
{
    const QByteArray docx = sent();
    for (qsizetype at = 0; at < docx.size(); at += 41) {
        CHECK_FALSE(readReturnedDocx(docx.left(at), u"a.docx"_s).ok());
        QByteArray changed = docx;
        changed[at] = char(changed.at(at) ^ 0x55);
        const Result<ReturnedDocument> read = readReturnedDocx(changed, u"a.docx"_s);
        CHECK((read.ok() || read.error().code != ErrorCode::None));
    }
}
