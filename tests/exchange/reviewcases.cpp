// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewCases: edits by hand, without and with tracking.
#include "tests/exchange/reviewcases.h"

#include "tests/exchange/sentreport.h"
#include "tests/exchange/wordedits.h"

namespace dondoc::test {

using namespace Qt::StringLiterals;

namespace {

QList<ReviewCase> plainCases1()
{
    return {
        {"a number typed over",
         [](QString &xml) { xml.replace(u">62<"_s, u">63<"_s); },
         {kFirstChanged + u" | 62→63 (62)"_s}},
        {"a number written otherwise is the same one",
         [](QString &xml) { xml.replace(u">62<"_s, u">062<"_s); },
         {u"Changed I/p1: Đến ngày 15/12/2025 có 062{62}/75{75} xã, phường báo cáo."_s}},
        {"a figure stays one among other words",
         [](QString &xml) { xml.replace(u"Đến ngày"_s, u"Tính đến ngày"_s); },
         {u"Changed I/p1: Tính đến ngày 15/12/2025 có 62{62}/75{75} xã, phường báo cáo."_s}},
        {"a date that is no figure contradicts nothing",
         [](QString &xml) { xml.replace(u"15/12"_s, u"16/12"_s); },
         {u"Changed I/p1: Đến ngày 16/12/2025 có 62{62}/75{75} xã, phường báo cáo."_s}},
        {"bold and italic words",
         [](QString &xml) {
             xml.replace(u"<w:b/><w:bCs/>"_s, u"<w:i/><w:iCs/>"_s).replace(u"đôn đốc"_s, u"đôn đốc, nhắc"_s);
         },
         {u"Changed I/p2: Sở đã ban hành kế hoạch và _đôn đốc, nhắc_ các đơn vị thực hiện đúng thời hạn được giao."_s}},
        {"blanks and the form of letters are no change",
         [](QString &xml) {
             xml.replace(kThird, u"  Kinh phí  bố trí"_s.normalized(QString::NormalizationForm_D));
         },
         {}},
        {"a paragraph taken away", [](QString &xml) { remove(xml, kThird); }, {u"Deleted I/p3: "_s}},
        {"a paragraph emptied, its key left behind",
         [](QString &xml) { xml.remove(kThirdText); },
         {u"Deleted I/p3: "_s}},
        {"a paragraph put in",
         [](QString &xml) { putAfter(xml, kSecond, paragraph(run(u"Đoạn mới."_s))); },
         {u"Added : Đoạn mới. | after I/p2"_s}},
        {"two put in",
         [](QString &xml) { putAfter(xml, kSecond, paragraph(run(u"Một."_s)) + paragraph(run(u"Hai."_s))); },
         {u"Added : Một. | after I/p2"_s, u"Added : Hai. | after I/p2"_s}},
        {"put in below the letterhead",
         [](QString &xml) { putAfter(xml, u"Kính gửi"_s, paragraph(run(u"Căn cứ."_s))); },
         {u"Added : Căn cứ. | after head"_s}},
        {"moved with its key",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             xml.remove(third);
             putAfter(xml, u"I. TÌNH HÌNH"_s, third);
         },
         {u"Moved I/p3: Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành. | after I"_s}},
    };
}

QList<ReviewCase> plainCases2()
{
    return {
        {"moved, the key lost",
         [](QString &xml) {
             remove(xml, kThird);
             putAfter(xml, u"I. TÌNH HÌNH"_s, paragraph(run(kThirdText)));
         },
         {u"Moved I/p3: Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành. | after I"_s}},
        {"moved and changed, the key lost",
         [](QString &xml) {
             remove(xml, kThird);
             putAfter(xml, u"I. TÌNH HÌNH"_s,
                      paragraph(run(u"Kinh phí bố trí từ ngân sách tỉnh theo phân cấp."_s)));
         },
         {u"Changed I/p3: Kinh phí bố trí từ ngân sách tỉnh theo phân cấp. | after I"_s}},
        {"the subject of the letterhead",
         [](QString &xml) { xml.replace(u"BÁO CÁO<"_s, u"BÁO CÁO NHANH<"_s); },
         {u"Noted head#0: BÁO CÁO NHANH"_s}},
        {"the phụ lục is left alone",
         [](QString &xml) { xml.replace(u"PHỤ LỤC MỘT"_s, u"PHỤ LỤC HAI"_s); },
         {}},
    };
}

QList<ReviewCase> joinedCases1()
{
    return {
        {"split: both halves are one proposal",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             QString first = third;
             first.replace(kThirdText, u"Kinh phí bố trí từ ngân sách tỉnh"_s);
             xml.replace(third, first + paragraph(run(u"theo phân cấp hiện hành."_s)));
         },
         {u"Changed I/p3: Kinh phí bố trí từ ngân sách tỉnh ¶ theo phân cấp hiện hành."_s}},
        {"split within the bookmark, and changed",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             QString halves = third;
             halves.replace(u" theo phân cấp"_s, u"</w:t></w:r></w:p>"_s + u"<w:p><w:r><w:t>Theo phân cấp"_s);
             xml.replace(third, halves);
         },
         {u"Changed I/p3: Kinh phí bố trí từ ngân sách tỉnh ¶ Theo phân cấp hiện hành."_s}},
        {"split by LibreOffice, which begins the bookmark again and ends it once",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             QString halves = third;
             const qsizetype begin = third.indexOf(u"<w:bookmarkStart"_s);
             QString again = third.mid(begin, third.indexOf(u"/>"_s, begin) + 2 - begin);
             again.replace(u"w:id=\""_s, u"w:id=\"77"_s);
             halves.replace(u" theo phân cấp"_s,
                            u"</w:t></w:r></w:p><w:p>"_s + again + u"<w:r><w:t>Theo phân cấp"_s);
             halves.replace(u"bookmarkEnd w:id=\""_s, u"bookmarkEnd w:id=\"77"_s);
             xml.replace(third, halves);
             xml.replace(u"tập trung."_s, u"phân tán."_s);
             putAfter(xml, u"Trồng mới"_s, paragraph(run(u"Đoạn mới."_s)));
         },
         {u"Changed I/p3: Kinh phí bố trí từ ngân sách tỉnh ¶ Theo phân cấp hiện hành."_s,
          u"Changed I/1/i1: - Trồng mới rừng phân tán."_s, u"Added : Đoạn mới. | after I/1/i1"_s}},
        {"a figure in the second half is followed",
         [](QString &xml) {
             const QString first = paragraphWith(xml, u"Đến ngày"_s);
             QString halves = first;
             halves.replace(u">62<"_s, u">63</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\"><"_s);
             halves.replace(u">63<"_s, u"> và 63<"_s)
                 .replace(u"preserve\"><"_s, u"preserve\">trong tổng số<"_s);
             xml.replace(first, halves);
         },
         {u"Changed I/p1: Đến ngày 15/12/2025 có  và 63{62} ¶ trong tổng số/75{75} xã, phường báo cáo. | 62→63 (62)"_s}},
    };
}

QList<ReviewCase> joinedCases2()
{
    return {
        {"a paragraph begun before it takes no key",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             QString both = third;
             both.replace(kThirdText, u"Đoạn mới.</w:t></w:r></w:p><w:p><w:r><w:t>"_s + kThirdText);
             xml.replace(third, both);
         },
         {u"Added : Đoạn mới. | after I/p2"_s}},
        {"a paragraph begun behind it takes no key",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             QString both = third;
             both.replace(kThirdText, kThirdText + u"</w:t></w:r></w:p><w:p><w:r><w:t>Đoạn mới."_s);
             xml.replace(third, both);
         },
         {u"Added : Đoạn mới. | after I/p3"_s}},
        {"an empty line before it leaves the key with the words",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             QString both = third;
             both.replace(u"<w:r>"_s, u"</w:p><w:p><w:r>"_s);
             xml.replace(third, both);
         },
         {}},
        {"joined",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             xml.remove(third);
             const QString second = paragraphWith(xml, kSecond);
             const QString inner = third.mid(third.indexOf(u"</w:pPr>"_s) + 8);
             QString both = second;
             both.replace(u"</w:p>"_s, run(u" "_s) + inner);
             xml.replace(second, both);
         },
         {u"Changed I/p2: Sở đã ban hành kế hoạch và *đôn đốc* các đơn vị thực hiện đúng thời hạn được giao. "
          "Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành. | took in I/p3"_s}},
    };
}

QList<ReviewCase> trackedCases1()
{
    return {
        {"a number struck and another written",
         [](QString &xml) { xml.replace(run(u"62"_s), deleted(u"62"_s) + inserted(u"63"_s, u"Hà"_s)); },
         {kFirstChanged + u" | by Lò Thị An, Hà | 62→63 (62)"_s}},
        {"written by one, struck by another: as sent",
         [](QString &xml) {
             xml.replace(
                 kThirdText,
                 kThirdText
                     + u"</w:t></w:r><w:ins%1>%2</w:ins><w:r><w:t>"_s.arg(by(u"An"_s), deleted(u" Thừa."_s)));
         },
         {}},
        {"a whole paragraph struck",
         [](QString &xml) { strike(xml, kSecond); },
         {u"Deleted I/p2:  | by Hà"_s}},
        {"its words struck, its end left",
         [](QString &xml) { strike(xml, kSecond, false); },
         {u"Deleted I/p2:  | by Hà"_s}},
        {"a paragraph written before another",
         [](QString &xml) { putAfter(xml, kSecond, paragraph(inserted(u"Mới."_s), u"w:ins"_s)); },
         {u"Added : Mới. | after I/p2 | by Lò Thị An"_s}},
        {"a paragraph written behind another, whose end is the new one",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             QString ended = third;
             ended.replace(u"</w:pPr>"_s, u"<w:rPr><w:ins%1/></w:rPr></w:pPr>"_s.arg(by(u"An"_s)));
             xml.replace(third, ended + paragraph(inserted(u"Mới."_s)));
         },
         {u"Added : Mới. | after I/p3 | by Lò Thị An"_s}},
        {"split with the end tracked",
         [](QString &xml) {
             const QString third = paragraphWith(xml, kThird);
             QString first = third;
             first.replace(kThirdText, u"Kinh phí bố trí từ ngân sách tỉnh"_s)
                 .replace(u"</w:pPr>"_s, u"<w:rPr><w:ins%1/></w:rPr></w:pPr>"_s.arg(by(u"An"_s)));
             xml.replace(third, first + paragraph(run(u" theo phân cấp hiện hành."_s)));
         },
         {u"Changed I/p3: Kinh phí bố trí từ ngân sách tỉnh ¶  theo phân cấp hiện hành. | by An"_s}},
    };
}

QList<ReviewCase> trackedCases2()
{
    return {
        {"joined with the end tracked",
         [](QString &xml) {
             const QString second = paragraphWith(xml, kSecond);
             QString open = second;
             open.replace(u"</w:pPr>"_s, u"<w:rPr><w:del%1/></w:rPr></w:pPr>"_s.arg(by(u"An"_s)));
             xml.replace(second, open);
         },
         {u"Changed I/p2: Sở đã ban hành kế hoạch và *đôn đốc* các đơn vị thực hiện đúng thời hạn được giao."
          "Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành. | took in I/p3 | by An"_s}},
        {"moved",
         [](QString &xml) {
             strike(xml, kThird);
             xml.replace(u"<w:del "_s, u"<w:moveFrom "_s).replace(u"</w:del>"_s, u"</w:moveFrom>"_s);
             putAfter(xml, u"I. TÌNH HÌNH"_s,
                      paragraph(inserted(kThirdText).replace(u"w:ins"_s, u"w:moveTo"_s), u"w:moveTo"_s));
         },
         {u"Moved I/p3: Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành. | after I | by Lò Thị An"_s}},
        {"only a look changed",
         [](QString &xml) {
             xml.replace(u"<w:bCs/></w:rPr>"_s,
                         u"<w:bCs/><w:rPrChange%1><w:rPr/></w:rPrChange></w:rPr>"_s.arg(by(u"An"_s)));
         },
         {}},
    };
}

} // namespace

QList<ReviewCase> plainEdits() { return plainCases1() + plainCases2(); }

QList<ReviewCase> joinedEdits() { return joinedCases1() + joinedCases2(); }

QList<ReviewCase> trackedEdits() { return trackedCases1() + trackedCases2(); }

} // namespace dondoc::test
