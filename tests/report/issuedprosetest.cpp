// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section I.1 tells what was issued within the period: by whom, when, and about what.
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

OfficialDocument listed(DocumentKind kind, const QString &number, const QDate &day, const QString &subject,
                        const QString &issuer = u"UBND tỉnh"_s)
{
    OfficialDocument made;
    made.kind = kind;
    made.number = number;
    made.issuedOn = day;
    made.issuer = issuer;
    made.subject = subject;
    return made;
}

SentLetter letterOf(LetterKind kind, const QString &number, const QDate &day)
{
    SentLetter made;
    made.kind = kind;
    made.number = number;
    made.symbol = u"SNNMT-TTBVTV"_s;
    made.sentOn = day;
    made.addressees = {u"00001"_s};
    return made;
}

PeriodSnapshot quarterWith(const QList<OfficialDocument> &documents, const QList<SentLetter> &letters = {})
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng mới"_s, DeadlineKind::Continuous, {});
    data.documents = documents;
    data.letters = letters;
    for (const SentLetter &each : letters)
        data.lettersOfPlan.append({data.period, each});
    return data;
}

QString issuedText(const PeriodSnapshot &data) { return blockText(composed(data), u"I/1/documents"_s); }

QList<OfficialDocument> manyOf(int count)
{
    QList<OfficialDocument> documents;
    for (int i = 1; i <= count; ++i)
        documents.append(listed(i % 5 ? DocumentKind::OfficialLetter : DocumentKind::Decision,
                                u"%1/UBND-KT"_s.arg(100 + i), QDate(2025, 10, 1).addDays(i),
                                u"việc %1"_s.arg(i)));
    return documents;
}

} // namespace

TEST_CASE("What was issued in the period is told by office and by day, the department last")
{
    const QString office = u"Sở Nông nghiệp và Môi trường"_s;
    PeriodSnapshot data = quarterWith(
        {listed(DocumentKind::Plan, u"88/KH-SNNMT"_s, QDate(2025, 9, 20), u"tuyên truyền năm 2025"_s, office),
         listed(DocumentKind::OfficialLetter, u"5121/UBND-KT"_s, QDate(2025, 11, 5),
                u"V/v đẩy mạnh phát triển cây ăn quả"_s),
         listed(DocumentKind::Decision, u"2100/QĐ-UBND"_s, QDate(2025, 12, 1),
                u"Ban hành quy chế phối hợp."_s, u"Ủy ban nhân dân tỉnh Sơn La"_s),
         listed(DocumentKind::Decision, u"9/QĐ-UBND"_s, QDate(2025, 12, 15), u"sau thời điểm chốt"_s)},
        {letterOf(LetterKind::Request, u"7"_s, QDate(2025, 12, 10)),
         letterOf(LetterKind::Reminder, u"8"_s, QDate(2025, 12, 12)),
         letterOf(LetterKind::Reminder, u"9"_s, QDate(2025, 12, 13)),
         letterOf(LetterKind::Reminder, u"11"_s, QDate(2025, 12, 18))});
    CHECK(issuedText(data)
          == u"Trong quý IV năm 2025, UBND tỉnh ban hành Công văn số 5121/UBND-KT ngày 05/11/2025 về việc "
             u"đẩy mạnh "
             "phát triển cây ăn quả và Quyết định số 2100/QĐ-UBND ngày 01/12/2025 ban hành quy chế phối hợp; "
             "Sở "
             "ban hành Kế hoạch số 88/KH-SNNMT ngày 20/9/2025 tuyên truyền năm 2025, Công văn số "
             "07/SNNMT-TTBVTV ngày 10/12/2025 đề nghị báo cáo và 02 văn bản đôn đốc báo cáo (Công văn số "
             "08/SNNMT-TTBVTV ngày 12/12/2025, Công văn số 09/SNNMT-TTBVTV ngày 13/12/2025)."_s);
}

TEST_CASE("Letters on the reports of the quarter before are told apart, with its name")
{
    PeriodSnapshot data = quarterWith({});
    const Period before = periods::quarter(2025, 3);
    data.lettersOfPlan = {{before, letterOf(LetterKind::Reminder, u"5"_s, QDate(2025, 9, 18))},
                          {before, letterOf(LetterKind::Reminder, u"6"_s, QDate(2025, 9, 22))},
                          {data.period, letterOf(LetterKind::Request, u"7"_s, QDate(2025, 12, 10))},
                          {data.period, letterOf(LetterKind::Reminder, u"8"_s, QDate(2025, 12, 12))}};
    CHECK(issuedText(data)
          == u"Trong quý IV năm 2025, Sở ban hành Công văn số 07/SNNMT-TTBVTV ngày 10/12/2025 đề nghị báo "
             "cáo, 02 văn bản đôn đốc báo cáo quý III năm 2025 (Công văn số 05/SNNMT-TTBVTV ngày 18/9/2025, "
             "Công văn số 06/SNNMT-TTBVTV ngày 22/9/2025) và Công văn số 08/SNNMT-TTBVTV ngày 12/12/2025 "
             "đôn đốc báo cáo."_s);
}

TEST_CASE("The plan itself is told in the period of its day, without its subject, which the opening says")
{
    PeriodSnapshot data = quarterWith({});
    CHECK(issuedText(data).isEmpty());
    data.period = periods::quarter(2025, 3);
    CHECK(issuedText(data)
          == u"Trong quý III năm 2025, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND ngày 05/9/2025."_s);
    data.plan.number.clear();
    CHECK(issuedText(data).isEmpty());
}

TEST_CASE("A quarter that is written as one with a longer period tells what was issued in that")
{
    PeriodSnapshot data = quarterWith({});
    YearSoFar year;
    year.period = periods::wholeYear(2025);
    data.yearSoFar = year;
    CHECK(issuedText(data)
          == u"Trong quý IV và năm 2025, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND ngày 05/9/2025."_s);
}

TEST_CASE("A subject stands behind the number as a sentence goes on")
{
    struct Case {
        DocumentKind kind;
        QString subject;
        QString said;
    };
    const Case cases[] = {
        {DocumentKind::OfficialLetter, u"V/v triển khai Kế hoạch"_s, u" về việc triển khai Kế hoạch."_s},
        {DocumentKind::OfficialLetter, u"v/v: Rà soát diện tích"_s, u" về việc rà soát diện tích."_s},
        {DocumentKind::OfficialLetter, u"rà soát diện tích"_s, u" về việc rà soát diện tích."_s},
        {DocumentKind::Decision, u"Về việc thành lập Ban Chỉ đạo"_s, u" về việc thành lập Ban Chỉ đạo."_s},
        {DocumentKind::Notice, u"Về kết luận của Chủ tịch"_s, u" về kết luận của Chủ tịch."_s},
        {DocumentKind::Plan, u"Triển khai Kết luận số 1678-KL/TU"_s,
         u" triển khai Kết luận số 1678-KL/TU."_s},
        {DocumentKind::Guidance, u"Kỹ thuật trồng nhãn"_s, u" về kỹ thuật trồng nhãn."_s},
        {DocumentKind::Guidance, {}, u"."_s},
    };
    for (const Case &each : cases) {
        INFO(each.subject.toStdString());
        const QString said
            = issuedText(quarterWith({listed(each.kind, u"51/UBND"_s, QDate(2025, 11, 5), each.subject)}));
        CHECK(said.section(u"05/11/2025"_s, 1) == each.said);
    }
}

TEST_CASE("Many documents are cited without their subjects, very many counted by their kinds")
{
    CHECK(issuedText(quarterWith(manyOf(7))).contains(u"về việc việc 7"_s));
    const QString many = issuedText(quarterWith(manyOf(8)));
    CHECK(many.contains(u"UBND tỉnh ban hành 08 văn bản (Công văn số 101/UBND-KT ngày 02/10/2025, "_s));
    CHECK_FALSE(many.contains(u"về việc"_s));
    CHECK(issuedText(quarterWith(manyOf(16)))
          == u"Trong quý IV năm 2025, UBND tỉnh ban hành 16 văn bản (13 công văn, 03 quyết định)."_s);
    QList<OfficialDocument> letters = manyOf(16);
    for (OfficialDocument &each : letters)
        each.kind = DocumentKind::OfficialLetter;
    CHECK(issuedText(quarterWith(letters)) == u"Trong quý IV năm 2025, UBND tỉnh ban hành 16 công văn."_s);
}

TEST_CASE("Where nothing was issued and no commune is asked, the clause is left out")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng mới"_s, DeadlineKind::Continuous, {u"SCT"_s});
    CHECK_FALSE(allKeys(composed(data)).contains(u"I/1"_s));
    data.documents
        = {listed(DocumentKind::OfficialLetter, u"51/UBND"_s, QDate(2025, 11, 5), u"V/v rà soát"_s)};
    const Document with = composed(data);
    CHECK(allKeys(with).contains(u"I/1"_s));
    CHECK_FALSE(allKeys(with).contains(u"I/1/localplans"_s));
}

TEST_CASE("A letter that I.1 cites whole is cited by its number in I.2")
{
    const Document document
        = composed(quarterWith({},
                               {letterOf(LetterKind::Request, u"7"_s, QDate(2025, 12, 10)),
                                letterOf(LetterKind::Reminder, u"8"_s, QDate(2025, 12, 18))}));
    CHECK(blockText(document, u"I/2/letters"_s)
          == u"Sở đã đề nghị 01 cơ quan, đơn vị báo cáo tại Công văn số 07/SNNMT-TTBVTV; đôn đốc 01 cơ quan, "
             u"đơn vị "
             "chưa gửi, gửi chưa đầy đủ báo cáo tại Công văn số 08/SNNMT-TTBVTV ngày 18/12/2025."_s);
}
