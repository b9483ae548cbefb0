// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section I.2 of the summary tells the letters that were sent.
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

SentLetter sentLetter(LetterKind kind, const QString &number, const QDate &day, const QStringList &to)
{
    SentLetter made;
    made.kind = kind;
    made.number = number;
    made.symbol = number.isEmpty() ? QString() : u"SNNMT-TTBVTV"_s;
    made.sentOn = day;
    made.addressees = to;
    return made;
}

PeriodSnapshot quarterOfLetters()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng mới"_s, DeadlineKind::Continuous, {});
    return data;
}

QStringList askedNow(const PeriodSnapshot &data)
{
    QStringList codes;
    for (const AgencyProgress &agency : assess(data).agencies) {
        if (!agency.self)
            codes.append(agency.agencyCode);
    }
    return codes;
}

/// Whatever block of section I says it.
bool says(const Document &document, const QString &text)
{
    for (const QString &key : allKeys(document)) {
        if (key.startsWith(u"I/"_s) && blockText(document, key).contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("One request and its reminders are cited with number, date and how many they went to")
{
    PeriodSnapshot data = quarterOfLetters();
    data.letters
        = {sentLetter(LetterKind::Request, u"7"_s, QDate(2025, 12, 1), {u"00001"_s, u"00002"_s, u"SCT"_s}),
           sentLetter(LetterKind::Reminder, u"30"_s, QDate(2025, 12, 18), {u"00001"_s}),
           sentLetter(LetterKind::Reminder, u"31"_s, QDate(2025, 12, 19), {u"00001"_s, u"00002"_s}),
           sentLetter(LetterKind::Message, {}, QDate(2025, 12, 19), {u"00002"_s}),
           sentLetter(LetterKind::Message, {}, QDate(2025, 12, 20), {u"00002"_s})};
    CHECK(says(
        composed(data),
        u"Sở đã đề nghị 03 cơ quan, đơn vị báo cáo tại Công văn số "
        "07/SNNMT-TTBVTV ngày 01/12/2025; có 02 công văn (Công văn số 30/SNNMT-TTBVTV ngày 18/12/2025 và "
        "Công văn số 31/SNNMT-TTBVTV ngày 19/12/2025) đôn đốc 02 cơ quan, đơn vị chưa gửi, gửi chưa đầy "
        "đủ báo cáo; nhắc 01 cơ quan, đơn vị qua tin nhắn."_s));
}

TEST_CASE("A letter is cited with the symbol it went out with, whatever the office is called since")
{
    PeriodSnapshot data = quarterOfLetters();
    data.letters = {sentLetter(LetterKind::Request, u"7"_s, QDate(2025, 12, 1), {u"00001"_s}),
                    sentLetter(LetterKind::Reminder, u"30"_s, QDate(2025, 12, 18), {u"00001"_s})};
    data.lettersOfPlan = {{data.period, data.letters.at(0)}, {data.period, data.letters.at(1)}};
    data.office.draftingUnit = u"CCTT&BVTV"_s;
    const Document report = composed(data);
    CHECK(says(report, u"07/SNNMT-TTBVTV"_s));
    CHECK(says(report, u"30/SNNMT-TTBVTV"_s));
    CHECK_FALSE(says(report, u"/SNNMT-CCTT"_s));
}

TEST_CASE("Without a request the first sentence has its subject, and what was sent later is not told")
{
    PeriodSnapshot data = quarterOfLetters();
    data.letters = {sentLetter(LetterKind::Supplement, u"30"_s, QDate(2025, 12, 18), {u"00001"_s}),
                    sentLetter(LetterKind::Reminder, u"31"_s, QDate(2025, 12, 22), {u"00001"_s})};
    data.dataUntil = QDate(2025, 12, 20);
    const Document document = composed(data);
    CHECK(says(document,
               u"Sở đã đề nghị 01 cơ quan, đơn vị bổ sung báo cáo tại "
               "Công văn số 30/SNNMT-TTBVTV ngày 18/12/2025."_s));
    CHECK_FALSE(says(document, u"31/SNNMT"_s));
    data.letters.clear();
    CHECK_FALSE(says(composed(data), u"Công văn số"_s));
}

TEST_CASE("A request that went to all who are asked says so with the deadline, and nothing says it again")
{
    PeriodSnapshot data = quarterOfLetters();
    data.letters = {sentLetter(LetterKind::Request, u"7"_s, QDate(2025, 12, 1), askedNow(data))};
    const Document document = composed(data);
    CHECK(says(document,
               u"báo cáo kết quả quý IV năm 2025 tại Công văn số 07/SNNMT-TTBVTV ngày 01/12/2025, thời hạn "
               "gửi Sở chậm nhất ngày 16/12/2025."_s));
    CHECK_FALSE(says(document, u"được đề nghị báo cáo kết quả"_s));
    data.letters.first().addressees.removeLast();
    CHECK(says(composed(data), u"được đề nghị báo cáo kết quả"_s));
}
