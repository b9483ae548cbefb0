// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What comes of files that reviewers changed in every way that Word knows: the XML is as Word writes it.
#include "models/exchange/docx/reviewdiff.h"

#include "tests/exchange/reviewcases.h"
#include "tests/exchange/sentreport.h"
#include "tests/exchange/wordedits.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

QStringList toldReturn(const ReviewReturn &made)
{
    QStringList lines;
    for (const Proposal &proposal : made.proposals)
        lines.append(told(proposal));
    return lines;
}

void checkReviews(const QList<ReviewCase> &cases)
{
    for (const ReviewCase &one : cases) {
        INFO(one.name);
        CHECK(toldReturn(proposals(rewritten(sent(), one.change))) == one.told);
    }
}

} // namespace

TEST_CASE("a file that comes back untouched proposes nothing")
{
    const ReviewReturn made = proposals(sent());
    CHECK(toldReturn(made) == QStringList());
    CHECK(made.unchanged == 9);
    CHECK_FALSE(made.matchedByText);
}

namespace {

/// The summary with an officer's own table behind p3.
report::Document withTable()
{
    const auto row = [](const QString &key, const QStringList &words) {
        report::Row made{key, {}, false};
        for (const QString &each : words)
            made.cells.append({report::ParagraphStyle::TableCell, {report::plain(each)}, 1});
        return made;
    };
    report::Table table;
    table.key = u"I/+1"_s;
    table.columns = {{10}, {10}};
    table.header = {row(u"I/+1/0"_s, {u"Xã"_s, u"Diện tích"_s})};
    table.rows = {row(u"I/+1/1"_s, {u"Chiềng Sơn"_s, u"120"_s}), row(u"I/+1/2"_s, {u"Mường Bú"_s, u"85"_s})};
    report::Document document = summary();
    document.sections.first().blocks.insert(5, table);
    return document;
}

const QString kTable = u"Xã\tDiện tích\nChiềng Sơn\t120\nMường Bú\t85"_s;

QString rowWith(const QString &xml, const QString &text)
{
    const qsizetype begin = xml.lastIndexOf(u"<w:tr>"_s, xml.indexOf(text));
    return xml.mid(begin, xml.indexOf(u"</w:tr>"_s, begin) + 7 - begin);
}

} // namespace

TEST_CASE("an officer's own table comes back by its cells, whatever was done to it")
{
    const report::Document present = withTable();
    const ReviewReturn untouched = proposals(sent(present), present);
    CHECK(toldReturn(untouched) == QStringList());
    CHECK(untouched.unchanged == 10);
    const auto edited = [&](const std::function<void(QString &)> &change) {
        return toldReturn(proposals(rewritten(sent(present), change), present)).join(u'\n').toStdString();
    };
    CHECK(edited([](QString &xml) { xml.replace(u">120<"_s, u">121<"_s); })
          == u"Changed I/+1: Xã\tDiện tích\nChiềng Sơn\t121\nMường Bú\t85"_s.toStdString());
    CHECK(edited([](QString &xml) {
              QString row = rowWith(xml, u"Mường Bú"_s);
              xml.replace(row, row + QString(row).replace(u"Mường Bú"_s, u"Yên Sơn"_s));
          })
          == u"Changed I/+1: Xã\tDiện tích\nChiềng Sơn\t120\nMường Bú\t85\nYên Sơn\t85"_s.toStdString());
    CHECK(edited([](QString &xml) {
              const QString row = rowWith(xml, u"Chiềng Sơn"_s);
              xml.replace(row,
                          QString(row).replace(u"<w:cantSplit/>"_s,
                                               u"<w:cantSplit/><w:del w:id=\"9\" w:author=\"Hà\"/>"_s));
          })
          == u"Changed I/+1: Xã\tDiện tích\nMường Bú\t85 | by Hà"_s.toStdString());
    CHECK(edited([](QString &xml) {
              const qsizetype begin = xml.lastIndexOf(u"<w:tbl>"_s, xml.indexOf(u"Diện tích"_s));
              xml.remove(begin, xml.indexOf(u"</w:tbl>"_s, begin) + 8 - begin);
          })
          == u"Deleted I/+1: "_s.toStdString());
    // Without keys only paragraphs are found again; the table is neither told nor taken away.
    CHECK(edited([](QString &xml) { xml.remove(QRegularExpression(u"<w:bookmark(Start|End)[^>]*>"_s)); })
          == std::string());
}

TEST_CASE("a table that a reviewer puts into the text is proposed, one around it is left alone")
{
    const QString cell
        = u"<w:tc><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>%1</w:t></w:r></w:p></w:tc>"_s;
    const auto row = [&cell](const QString &one, const QString &two) {
        return QString(u"<w:tr><w:trPr><w:ins w:id=\"9\" w:author=\"Hà\"/></w:trPr>"_s + cell.arg(one)
                       + cell.arg(two) + u"</w:tr>"_s);
    };
    const QString table
        = u"<w:tbl><w:tblPr/>"_s + row(u"Xã"_s, u"Diện tích"_s) + row(u"Mường Bú"_s, u"85"_s) + u"</w:tbl>"_s;
    const auto puttingIn = [&table](const QString &place) {
        return toldReturn(proposals(rewritten(sent(), [&](QString &xml) { putAfter(xml, place, table); })));
    };
    CHECK(puttingIn(u"đúng thời hạn"_s)
          == QStringList{u"Added : Xã\tDiện tích\nMường Bú\t85 | after I/p2 | by Hà"_s});
    CHECK(puttingIn(u"Bảng phụ lục"_s) == QStringList());
    const ReviewReturn made
        = proposals(rewritten(sent(), [&](QString &xml) { putAfter(xml, u"đúng thời hạn"_s, table); }));
    REQUIRE(made.proposals.size() == 1);
    CHECK(made.proposals.constFirst().style == RunStyle::Table);
}

TEST_CASE("plain edits come back block by block") { checkReviews(plainEdits()); }

TEST_CASE("paragraphs that were split or joined are one proposal each") { checkReviews(joinedEdits()); }

TEST_CASE("tracked changes come back with their authors") { checkReviews(trackedEdits()); }

TEST_CASE("comments come back where they stand, with the change or alone")
{
    const QString note = u"<w:comment w:id=\"%1\" w:author=\"%2\"><w:p><w:r><w:t>%3</w:t></w:r></w:p>"
                         "<w:p><w:r><w:t>dòng hai</w:t></w:r></w:p></w:comment>"_s;
    const QByteArray commented = withComments(
        rewritten(
            sent(),
            [](QString &xml) {
                xml.replace(u">62<"_s, u">63<"_s);
                for (const auto &[id, text] : {std::pair{u"1"_s, u"Đến ngày"_s}, std::pair{u"2"_s, kThird}}) {
                    const QString there = paragraphWith(xml, text);
                    QString anchored = there;
                    anchored.replace(u"</w:pPr>"_s, u"</w:pPr><w:commentRangeStart w:id=\"%1\"/>"_s.arg(id));
                    anchored.replace(
                        u"</w:p>"_s,
                        u"<w:commentRangeEnd w:id=\"%1\"/><w:r><w:commentReference w:id=\"%1\"/></w:r></w:p>"_s
                            .arg(id));
                    xml.replace(there, anchored);
                }
                xml.replace(u"Bảng phụ lục</w:t></w:r>"_s,
                            u"Bảng phụ lục</w:t></w:r><w:r><w:commentReference w:id=\"3\"/></w:r>"_s);
            }),
        note.arg(u"1"_s, u"An"_s, u"xem lại"_s) + note.arg(u"2"_s, u"Hà"_s, u"đủ chưa?"_s)
            + note.arg(u"3"_s, u"Hà"_s, u"thiếu"_s));
    CHECK(toldReturn(proposals(commented))
          == QStringList{
              kFirstChanged + u" | An: xem lại\ndòng hai | 62→63 (62)"_s,
              u"Noted I/p3: Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành. | Hà: đủ chưa?\n"
              "dòng hai"_s,
              u"Noted :  | Hà: thiếu\ndòng hai"_s});
}

TEST_CASE("what our own data changed meanwhile is told, and is not the reviewer's doing")
{
    const report::Document present = summary(u"64"_s);
    CHECK(toldReturn(proposals(sent(), present)) == QStringList());
    const QByteArray worded
        = rewritten(sent(), [](QString &xml) { xml.replace(u"Đến ngày"_s, u"Tính đến"_s); });
    // The file no longer tells what was sent, so 62 may be the reviewer's.
    CHECK(
        toldReturn(proposals(worded, present))
        == QStringList{
            u"Changed I/p1: Tính đến 15/12/2025 có 62{64}/75{75} xã, phường báo cáo. | 64→62 (64) | both"_s});
    const QByteArray tracked = rewritten(sent(), [](QString &xml) {
        xml.replace(run(u"Đến ngày\u00A015/12/2025 có "_s),
                    deleted(u"Đến"_s) + inserted(u"Tính đến"_s) + run(u" ngày\u00A015/12/2025 có "_s));
    });
    CHECK(
        toldReturn(proposals(tracked, present))
        == QStringList{
            u"Changed I/p1: Tính đến ngày 15/12/2025 có 62{62}/75{75} xã, phường báo cáo. | by Lò Thị An | both"_s});
    const QByteArray number = rewritten(
        sent(), [](QString &xml) { xml.replace(run(u"62"_s), deleted(u"62"_s) + inserted(u"63"_s)); });
    CHECK(
        toldReturn(proposals(number, present))
        == QStringList{
            u"Changed I/p1: Đến ngày 15/12/2025 có 63{64}/75{75} xã, phường báo cáo. | by Lò Thị An | 62→63 (64) | both"_s});
    const QByteArray right = rewritten(sent(), [](QString &xml) { xml.replace(u">62<"_s, u">64<"_s); });
    CHECK(toldReturn(proposals(right, present)) == QStringList());
}

TEST_CASE("a block that is newer than the file was not taken away by the reviewer")
{
    report::Document present = summary();
    addParagraph(present, u"I/p4"_s, u"Mới có số liệu."_s, 5);
    CHECK(toldReturn(proposals(sent(), present)) == QStringList());
    // Where the file no longer tells what was sent, it may have been.
    const QByteArray untold = without(sent(), u"docProps/custom.xml"_s);
    CHECK(toldReturn(proposals(untold, present)) == QStringList{u"Deleted I/p4:  | both"_s});
}

TEST_CASE("a changed paragraph whose block is gone meanwhile is not lost")
{
    report::Document present = summary();
    present.sections.first().blocks.removeAt(4);
    CHECK(toldReturn(proposals(sent(), present)) == QStringList());
    CHECK(
        toldReturn(proposals(
            rewritten(sent(), [](QString &xml) { xml.replace(kThird, u"Kinh phí được bố trí"_s); }), present))
        == QStringList{
            u"Added : Kinh phí được bố trí từ ngân sách tỉnh theo phân cấp hiện hành. | after I/p2 | both"_s});
}

TEST_CASE("a file whose keys are gone is matched by its words, and says so")
{
    static const QRegularExpression kMarks(u"<w:bookmark(Start|End)[^>]*/>"_s);
    const QByteArray bare
        = without(rewritten(sent(),
                            [](QString &xml) {
                                xml.remove(kMarks);
                                xml.replace(u">62<"_s, u">63<"_s);
                                remove(xml, kThird);
                                putAfter(xml, kSecond, paragraph(run(u"Một đoạn chưa từng có ở đây."_s)));
                            }),
                  u"docProps/custom.xml"_s);
    const ReviewReturn made = proposals(bare);
    CHECK(made.matchedByText);
    CHECK(made.unchanged == 7);
    CHECK(toldReturn(made)
          == QStringList{kFirstChanged + u" | 62→63 (62)"_s,
                         u"Added : Một đoạn chưa từng có ở đây. | after I/p2"_s, u"Deleted I/p3:  | both"_s});
}

TEST_CASE("a file that is another report is refused by name of what is wrong")
{
    const auto codeOf = [](const QByteArray &docx, const ReportOrigin &ours) {
        return proposalsOf(readBack(docx), summary(), ours).error().code;
    };
    ReportOrigin other = origin();
    other.fileUuid = u"khác"_s;
    CHECK(codeOf(sent(), other) == ErrorCode::ForeignReport);
    other = origin();
    other.planCode = u"KH-1"_s;
    CHECK(codeOf(sent(), other) == ErrorCode::ForeignPlan);
    other = origin();
    other.periodKey = u"2025-Q3"_s;
    CHECK(codeOf(sent(), other) == ErrorCode::ForeignPeriod);

    const auto foreign = [](QString &xml) {
        const qsizetype from = xml.indexOf(u"<w:body>"_s) + 8;
        xml.replace(from, xml.indexOf(u"</w:body>"_s) - from,
                    paragraph(run(u"Thư mời họp."_s)) + paragraph(run(u"Kính mời đồng chí dự họp."_s)));
    };
    CHECK(codeOf(rewritten(sent(), foreign), origin()) == ErrorCode::NotOurReport);
    // Keys are the same in every period's report: without its properties the words must tell.
    const QByteArray earlier
        = without(rewritten(sent(),
                            [](QString &xml) {
                                xml.replace(QRegularExpression(u"(_dd_[0-9a-f]{16}_)[0-9a-f]{12}"_s),
                                            u"\\1000000000000"_s);
                            }),
                  u"docProps/custom.xml"_s);
    CHECK(codeOf(earlier, origin()) == ErrorCode::NotOurReport);
}

TEST_CASE("a file that LibreOffice saved with tracked changes and a comment comes back whole")
{
    CHECK(toldReturn(proposals(zips::fixture(u"returned.docx"_s)))
          == QStringList{kFirstChanged + u" | by Unknown Author | 62→63 (62)"_s,
                         u"Added : Đoạn mới. | after I/p2 | by Unknown Author"_s,
                         u"Deleted I/p3:  | by Unknown Author"_s,
                         u"Noted I/1/i1: - Trồng mới rừng tập trung. | Hà: đủ chưa?"_s});
}
