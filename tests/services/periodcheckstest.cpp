// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The rules of check: each finds what it is for, and nothing in what is sound.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/periodchecks.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 12, 16);

PeriodSnapshot sound()
{
    static const PeriodSnapshot data = [] {
        const sessions::File file;
        return *file.open(Access::ReadOnly)->snapshot({}, sessions::period());
    }();
    return data;
}

PeriodSnapshot with(const AgencyReport &report)
{
    PeriodSnapshot data = sound();
    data.reports = {report};
    return data;
}

struct Case {
    IssueKind kind;
    QString agencyCode;
    QString taskNumber;
    void (*spoil)(AgencyReport &);
};

} // namespace

TEST_CASE("A sound report gives no finding")
{
    CHECK(checkReports(with(sessions::report(u"STC"_s, u"16"_s)), kToday).isEmpty());
    CHECK(checkPlan(sound()).isEmpty());
    CHECK(checkAgencies({sound()}).isEmpty());
}

TEST_CASE("Each rule about a report finds its fault, once, and leads to it")
{
    const Case cases[] = {
        {IssueKind::DateOrder, u"STC"_s, {}, [](AgencyReport &r) { r.signedOn = QDate(2025, 12, 16); }},
        {IssueKind::ReceivedInFuture,
         u"STC"_s,
         {},
         [](AgencyReport &r) { r.receivedOn = QDate(2025, 12, 17); }},
        {IssueKind::UnknownTaskNumber, u"STC"_s, u"99"_s,
         [](AgencyReport &r) { r.entries[0].taskNumber = u"99"_s; }},
        {IssueKind::HeadingWithEntry, u"STC"_s, u"4"_s,
         [](AgencyReport &r) { r.entries[0].taskNumber = u"4"_s; }},
        {IssueKind::EntryOfForeignTask, u"STC"_s, u"4.1"_s,
         [](AgencyReport &r) { r.entries[0].taskNumber = u"4.1"_s; }},
        {IssueKind::PercentOutOfRange, u"STC"_s, u"16"_s,
         [](AgencyReport &r) { r.entries[0].percent = 101; }},
        {IssueKind::StateWithoutText, u"STC"_s, u"16"_s,
         [](AgencyReport &r) { r.entries[0].result = u" "_s; }},
        {IssueKind::DoneWithoutDate, u"SNNMT"_s, u"8"_s,
         [](AgencyReport &r) {
             r.agencyCode = u"SNNMT"_s;
             r.entries[0].taskNumber = u"8"_s;
             r.entries[0].state = EntryState::Done;
         }},
    };
    for (const Case &each : cases) {
        AgencyReport report = sessions::report(u"STC"_s, u"16"_s);
        each.spoil(report);
        const QList<Issue> issues = checkReports(with(report), kToday);
        INFO(int(each.kind));
        REQUIRE(issues.size() == 1);
        CHECK(issues.at(0).kind == each.kind);
        CHECK(issues.at(0).agencyCode == each.agencyCode);
        CHECK(issues.at(0).taskNumber == each.taskNumber);
        CHECK(!issues.at(0).arguments.isEmpty());
    }
}

TEST_CASE("A number that several letters of one year bear is told")
{
    PeriodSnapshot data = sound();
    SentLetter one;
    one.number = u"5"_s;
    one.sentOn = QDate(2025, 12, 19);
    SentLetter other = one;
    other.kind = LetterKind::Reminder;
    other.number = u"05"_s;
    other.sentOn = QDate(2025, 12, 30);
    SentLetter nextYear = one;
    nextYear.sentOn = QDate(2026, 3, 19);
    data.lettersOfPlan = {{data.period, one}, {data.period, nextYear}};
    CHECK(checkLetters(data).isEmpty());
    data.lettersOfPlan.append({data.period, other});
    const QList<Issue> issues = checkLetters(data);
    REQUIRE(issues.size() == 1);
    CHECK(issues.constFirst().kind == IssueKind::LetterNumberTwice);
    CHECK(issues.constFirst().arguments == QStringList{u"05"_s, u"19/12/2025, 30/12/2025"_s});
}

TEST_CASE("Nothing arose needs no text, and the Mặt trận may speak of what it coordinates")
{
    AgencyReport report = sessions::report(u"STC"_s, u"16"_s);
    report.entries[0].state = EntryState::NothingArose;
    report.entries[0].result.clear();
    CHECK(checkReports(with(report), kToday).isEmpty());
    CHECK(checkReports(with(sessions::report(u"MTTQ"_s, u"1"_s)), kToday).isEmpty());
}

TEST_CASE("A plan with loose ends is told where")
{
    PeriodSnapshot data = sound();
    data.assignments.removeIf([](const Assignment &each) { return each.taskNumber == u"16"_s; });
    data.plan.duties[0].taskNumbers.append(u"77"_s);
    const QList<Issue> issues = checkPlan(data);
    REQUIRE(issues.size() == 2);
    CHECK(issues.at(0).kind == IssueKind::UnknownTaskNumber);
    CHECK(issues.at(0).arguments == QStringList{u"77"_s});
    CHECK(issues.at(1).kind == IssueKind::TaskWithoutLead);
    CHECK(issues.at(1).taskNumber == u"16"_s);
}

TEST_CASE("An agency that leads nothing is noted")
{
    PeriodSnapshot data = sound();
    Agency agency;
    agency.code = u"SNV"_s;
    agency.name = u"Sở Nội vụ"_s;
    agency.kind = AgencyKind::Department;
    data.agencies.append(agency);
    const QList<Issue> issues = checkAgencies({data});
    REQUIRE(issues.size() == 1);
    CHECK(issues.at(0).kind == IssueKind::AgencyWithoutTask);
    CHECK(issues.at(0).arguments == QStringList{u"Sở Nội vụ"_s});
}

TEST_CASE("A document that is incomplete, listed twice or of a day to come is found")
{
    struct Case {
        std::optional<IssueKind> kind;
        void (*spoil)(PeriodSnapshot &);
    };
    const Case cases[] = {
        {std::nullopt, [](PeriodSnapshot &) {}},
        {IssueKind::DocumentIncomplete, [](PeriodSnapshot &data) { data.documents[0].number.clear(); }},
        {IssueKind::DocumentIncomplete, [](PeriodSnapshot &data) { data.documents[0].issuedOn = QDate(); }},
        {IssueKind::DocumentIncomplete, [](PeriodSnapshot &data) { data.documents[0].subject.clear(); }},
        {IssueKind::DocumentDoubled, [](PeriodSnapshot &data) { data.documents += data.documents; }},
        {IssueKind::DocumentInFuture,
         [](PeriodSnapshot &data) { data.documents[0].issuedOn = kToday.addDays(1); }},
    };
    for (const Case &each : cases) {
        PeriodSnapshot data = sound();
        OfficialDocument document;
        document.number = u"5121/UBND-KT"_s;
        document.issuedOn = kToday;
        document.issuer = u"UBND tỉnh"_s;
        document.subject = u"V/v rà soát"_s;
        data.documents = {document};
        each.spoil(data);
        const QList<Issue> issues = checkDocuments(data, kToday);
        REQUIRE(issues.size() == (each.kind ? 1 : 0));
        CHECK((!each.kind || issues.constFirst().kind == *each.kind));
        CHECK((!each.kind || issues.constFirst().arguments.constFirst().startsWith(u"Công văn"_s)));
    }
}
