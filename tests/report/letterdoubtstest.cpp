// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What speaks against recording a letter as sent: an own text that leaves blanks or tells figures of another
// day.
#include "models/report/checks/letterdoubts.h"
#include "models/report/checks/completeness.h"
#include "models/report/drafting/letters/letter.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

/// One commune of three has reported.
PeriodSnapshot countedQuarter()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng mới"_s, DeadlineKind::Continuous, {});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã trồng 5 ha"_s));
    return data;
}

LetterOptions sentOptions()
{
    LetterOptions options;
    options.number = u"7"_s;
    options.date = QDate(2025, 12, 18);
    options.countedOn = options.date;
    options.addressees = QStringList{u"00002"_s, u"00003"_s};
    return options;
}

QStringList draftText(const PeriodSnapshot &data, const LetterOptions &options)
{
    return bodyParagraphs(composeLetter(LetterKind::Reminder, data, assess(data), options));
}

LetterDoubts doubtsOfText(const PeriodSnapshot &data, const QStringList &text)
{
    LetterOptions options = sentOptions();
    options.text = text;
    return findLetterDoubts(LetterKind::Reminder, options, data, assess(data));
}

} // namespace

TEST_CASE("Before a reminder the files under review are told, whose they are or how they are called")
{
    PeriodSnapshot data = countedQuarter();
    CHECK(doubtsOfText(data, {}).gaps == findLetterGaps(data));
    data.underReview = {{u"00002"_s, u"a.xlsx"_s}, {u"00002"_s, u"b.xlsx"_s}, {{}, u"bc.xlsx"_s}};
    const QList<Issue> told = findFilesUnderReview(data);
    REQUIRE(told.size() == 1);
    const QString name = nameInSentence(*findAgency(data, u"00002"_s));
    CHECK(told.constFirst().arguments == QStringList{u"3"_s, name + u", “bc.xlsx”"_s});
    CHECK(doubtsOfText(data, {}).gaps == findLetterGaps(data) + told);
    CHECK(findGaps(data, assess(data), {}).contains(told.constFirst()));
    CHECK(findLetterDoubts(LetterKind::Request, sentOptions(), data, assess(data)).gaps
          == findLetterGaps(data));
}

TEST_CASE("An own text that says what the data say, in whatever words, is no doubt")
{
    const PeriodSnapshot data = countedQuarter();
    CHECK(doubtsOfText(data, {}).figures.isEmpty());
    QStringList text = draftText(data, sentOptions());
    REQUIRE(text.size() > 2);
    CHECK(doubtsOfText(data, text).figures.isEmpty());
    text.append(u"Đề nghị gửi kèm 02 bản giấy."_s);
    text[0] = u"Sở đã có công văn đề nghị báo cáo."_s;
    CHECK(doubtsOfText(data, text).figures.isEmpty());
}

TEST_CASE("Figures and days of an own text that are of another day are told beside those of the letter's day")
{
    PeriodSnapshot data = countedQuarter();
    LetterOptions earlier = sentOptions();
    earlier.countedOn = QDate(2025, 12, 16);
    const QStringList text = draftText(data, earlier);
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã trồng 2 ha"_s));
    const QList<TextDifference> told = doubtsOfText(data, text).figures;
    REQUIRE_FALSE(told.isEmpty());
    QStringList own;
    for (const TextDifference &each : told)
        own.append(each.after + u" / "_s + each.before);
    INFO(own.join(u'\n').toStdString());
    CHECK(own.join(u'\n').contains(u"16/12/2025"_s));
    CHECK(own.join(u'\n').contains(u"18/12/2025"_s));
    CHECK(told.size() >= 2);
}

TEST_CASE("Blanks that an own text leaves are counted, a single ellipsis is none")
{
    const PeriodSnapshot data = countedQuarter();
    CHECK(doubtsOfText(data, {u"Thực hiện Công văn số ……/SNNMT ngày ……,"_s, u"gửi trước ngày ...... ./."_s})
              .blanks
          == 3);
    CHECK(doubtsOfText(data, {u"các nội dung về giống, phân bón… và các nội dung khác..."_s}).blanks == 0);
}

TEST_CASE("Blanks that our own text leaves are counted too")
{
    const PeriodSnapshot data = countedQuarter(); // no request was kept: its number and day are not known
    CHECK(findLetterDoubts(LetterKind::Reminder, sentOptions(), data, assess(data)).blanks >= 2);
}

TEST_CASE("A request for reports by a day before its own, and a reminder before they are due, are told")
{
    const PeriodSnapshot data = countedQuarter();
    const Assessment assessment = assess(data);
    const QDate due = assessment.deadlines.agencies;
    LetterOptions options = sentOptions();
    options.date = due.addDays(14);
    CHECK(findLetterDoubts(LetterKind::Request, options, data, assessment).askedBy == due);
    CHECK_FALSE(findLetterDoubts(LetterKind::Reminder, options, data, assessment).askedBy.isValid());
    CHECK_FALSE(findLetterDoubts(LetterKind::Reminder, options, data, assessment).notDueYet.isValid());
    options.date = due.addDays(-1);
    CHECK(findLetterDoubts(LetterKind::Reminder, options, data, assessment).notDueYet == due);
    CHECK_FALSE(findLetterDoubts(LetterKind::Request, options, data, assessment).askedBy.isValid());
    options.date = due;
    CHECK_FALSE(findLetterDoubts(LetterKind::Reminder, options, data, assessment).notDueYet.isValid());
    CHECK_FALSE(findLetterDoubts(LetterKind::Request, options, data, assessment).askedBy.isValid());
}
