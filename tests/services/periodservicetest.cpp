// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Ad hoc periods, and summary reports that are issued: what is kept, what is refused, what is marked.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/assessment/expectation.h"
#include "models/services/historyservice.h"
#include "models/services/periodservice.h"
#include "models/services/reportservice.h"
#include "models/services/summaryservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;

namespace {

Period storm()
{
    Period period;
    period.kind = PeriodKind::AdHoc;
    period.name = u"Thiệt hại do bão số 12"_s;
    period.year = 2025;
    period.from = QDate(2025, 11, 1);
    period.to = QDate(2025, 11, 20);
    period.agenciesDue = QDate(2025, 11, 24);
    period.upwardDue = QDate(2025, 11, 28);
    period.askedAgencies = {u"STC"_s, u"03646"_s};
    period.askedTasks = {u"1"_s, u"5.1"_s};
    return period;
}

SummaryIssue issue(const QString &number = u"12"_s)
{
    SummaryIssue issue;
    issue.number = number;
    issue.date = QDate(2025, 12, 24);
    issue.pages = 3;
    issue.pdf = QByteArray("%PDF-1.4\0made up", 17);
    issue.docx = "PK docx";
    issue.xlsx = "PK xlsx";
    issue.figures = uR"([{"block":"I/2","rule":"receipt.received","text":"1"}])"_s;
    return issue;
}

AgencyReport received(const QString &agency, const QDate &day)
{
    AgencyReport report = sessions::report(agency, u"1"_s);
    report.state = ReportState::Received;
    report.receivedOn = day;
    return report;
}

const AgencyReport &reportOf(const PeriodSnapshot &data, const QString &agency)
{
    for (const AgencyReport &report : data.reports) {
        if (report.agencyCode == agency)
            return report;
    }
    FAIL("no report");
    return data.reports.constFirst();
}

} // namespace

TEST_CASE("An ad hoc period is found by its key and asks only whom and what it names")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(codeOf(PeriodService(*session).period({}, u"adhoc:Thiệt hại do bão số 12"_s))
            == ErrorCode::UnknownPeriod);
    REQUIRE(PeriodService(*session).savePeriod({}, storm()).ok());
    const auto stored = PeriodService(*session).period({}, u"adhoc:Thiệt hại do bão số 12"_s);
    REQUIRE(stored.ok());
    CHECK(*stored == storm());
    CHECK(*PeriodService(*session).periods({}) == QList<Period>{storm()});

    const AssessedPeriodPtr quarter = makeAssessedPeriod(*session->snapshot({}, *stored));
    CHECK(quarter->assessment.deadlines == PeriodDeadlines{QDate(2025, 11, 24), QDate(2025, 11, 28)});
    QStringList numbers;
    for (const Task &task : quarter->data.tasks)
        numbers.append(task.number);
    CHECK(numbers == QStringList{u"1"_s, u"5"_s, u"5.1"_s}); // with its heading
    CHECK(quarter->data.tasks.size() + quarter->data.tasksNotAsked.size() == 34);
    for (const Expectation &expected : expectations(quarter->data))
        CHECK(storm().askedAgencies.contains(expected.agencyCode));
    CHECK(expectations(askingAll(quarter->data)).size() == 83);
    // The regular quarter asks everybody still.
    CHECK(expectations(*session->snapshot({}, sessions::period())).size() == 83);
}

TEST_CASE("On time is what an ad hoc period's own deadline says")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(PeriodService(*session).savePeriod({}, storm()).ok());
    REQUIRE(ReportService(*session).saveReport({}, storm(), received(u"STC"_s, QDate(2025, 11, 24))).ok());
    REQUIRE(ReportService(*session).saveReport({}, storm(), received(u"03646"_s, QDate(2025, 11, 26))).ok());
    const AssessedPeriodPtr quarter = makeAssessedPeriod(*session->snapshot({}, storm()));
    const AgencyProgress *late = quarter->assessment.agency(u"03646"_s);
    REQUIRE(late);
    CHECK_FALSE(late->onTime);
    CHECK(late->daysLate == 2);
}

TEST_CASE("Ad hoc periods that cannot be are refused with the reason")
{
    struct Case {
        const char *what;
        ErrorCode code;
        std::function<void(Period &)> spoil;
    };
    const QList<Case> cases{
        {"no name", ErrorCode::NamelessPeriod, [](Period &p) { p.name = u"  "_s; }},
        {"a long name", ErrorCode::InvalidValue, [](Period &p) { p.name = QString(101, u'a'); }},
        {"no first day", ErrorCode::PeriodDays, [](Period &p) { p.from = {}; }},
        {"last before first", ErrorCode::PeriodDays, [](Period &p) { p.to = QDate(2025, 10, 31); }},
        {"due before the last day", ErrorCode::PeriodDays,
         [](Period &p) { p.agenciesDue = QDate(2025, 11, 19); }},
        {"upward before agencies", ErrorCode::PeriodDays,
         [](Period &p) { p.upwardDue = QDate(2025, 11, 23); }},
        {"an agency that is none", ErrorCode::UnknownAgency, [](Period &p) { p.askedAgencies = {u"X"_s}; }},
        {"a task that is none", ErrorCode::UnknownTask, [](Period &p) { p.askedTasks = {u"99"_s}; }},
    };
    const sessions::File file;
    const auto session = file.open();
    for (const Case &each : cases) {
        INFO(each.what);
        Period period = storm();
        each.spoil(period);
        CHECK(codeOf(PeriodService(*session).savePeriod({}, period)) == each.code);
    }
    REQUIRE(PeriodService(*session).savePeriod({}, storm()).ok());
    Period same = storm();
    same.name = u"thiet hai do bao so 12"_s; // nobody would tell them apart
    CHECK(codeOf(PeriodService(*session).savePeriod({}, same)) == ErrorCode::PeriodExists);
    CHECK(PeriodService(*session).periods({})->size() == 1);
}

TEST_CASE("An ad hoc period is changed, renamed, deleted while empty, and all of it taken back")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(PeriodService(*session).savePeriod({}, storm()).ok());
    Period later = storm();
    later.name = u"Thiệt hại do bão"_s;
    later.agenciesDue = QDate(2025, 11, 25);
    REQUIRE(PeriodService(*session).savePeriod({}, later, storm()).ok());
    CHECK(*PeriodService(*session).periods({}) == QList<Period>{later});
    CHECK(codeOf(PeriodService(*session).savePeriod({}, later, storm()))
          == ErrorCode::Conflict); // read before the renaming
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(*PeriodService(*session).periods({}) == QList<Period>{storm()});

    const auto report
        = ReportService(*session).saveReport({}, storm(), received(u"STC"_s, QDate(2025, 11, 24)));
    REQUIRE(report.ok());
    CHECK(codeOf(PeriodService(*session).deletePeriod({}, storm())) == ErrorCode::PeriodHolds);
    REQUIRE(HistoryService(*session).undo().ok());
    REQUIRE(PeriodService(*session).deletePeriod({}, storm()).ok());
    CHECK(PeriodService(*session).periods({})->isEmpty());
    CHECK(codeOf(PeriodService(*session).deletePeriod({}, storm())) == ErrorCode::UnknownPeriod);
    CHECK(codeOf(ReportService(*session).saveReport({}, storm(), received(u"STC"_s, QDate(2025, 11, 24))))
          == ErrorCode::UnknownPeriod);
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(*PeriodService(*session).periods({}) == QList<Period>{storm()});
}

TEST_CASE("An issued summary keeps its bytes, is issued once and cannot be undone")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), received(u"STC"_s, QDate(2025, 12, 15)))
                .ok());
    CHECK(codeOf(SummaryService(*session).issue({}, sessions::period(), issue(u" "_s)))
          == ErrorCode::InvalidValue);
    CHECK(codeOf(SummaryService(*session).issue({}, sessions::period(), issue(u"12/BC"_s)))
          == ErrorCode::InvalidValue);
    const auto issued = SummaryService(*session).issue({}, sessions::period(), issue());
    REQUIRE(issued.ok());
    CHECK(issued->issuedAt == sessions::now());
    CHECK(issued->dataUntil == QDate(2025, 12, 15));
    CHECK(issued->figuresJson == issue().figures);
    CHECK(*SummaryService(*session).storedFile(issued->xlsxSha256) == issue().xlsx);
    CHECK(*SummaryService(*session).storedFile(issued->pdfSha256) == issue().pdf);
    CHECK(session->snapshot({}, sessions::period())->summary == *issued);

    CHECK(codeOf(SummaryService(*session).issue({}, sessions::period(), issue(u"13"_s)))
          == ErrorCode::AlreadyIssued);
    CHECK(codeOf(HistoryService(*session).undo()) == ErrorCode::IssueStands);
    CHECK(session->snapshot({}, sessions::period())->summary == *issued);
    CHECK(HistoryService(*session).lines(0)->constFirst().table.startsWith(u"summary_report"_s));
}

TEST_CASE("No summary is issued under a day before the data that it tells")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), received(u"STC"_s, QDate(2025, 12, 15)))
                .ok());
    SummaryIssue early = issue();
    early.date = QDate(2025, 12, 14);
    CHECK(codeOf(SummaryService(*session).issue({}, sessions::period(), early)) == ErrorCode::InvalidValue);
    early.date = QDate(2025, 12, 15);
    CHECK(SummaryService(*session).issue({}, sessions::period(), early).ok());
}

TEST_CASE("What an edit after the issue changed can be taken back, up to the issue")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(SummaryService(*session).issue({}, sessions::period(), issue()).ok());
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), received(u"STC"_s, QDate(2025, 12, 15)))
                .ok());
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(codeOf(HistoryService(*session).undo()) == ErrorCode::IssueStands);
}

TEST_CASE("Reports that came after the issue are known as such")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), received(u"STC"_s, QDate(2025, 12, 15)))
                .ok());
    REQUIRE(SummaryService(*session).issue({}, sessions::period(), issue()).ok());
    session->setClock([] { return sessions::now().addSecs(60); });
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), received(u"03646"_s, QDate(2025, 12, 15)))
                .ok());
    AgencyReport later = received(u"SYT"_s, QDate(2025, 12, 25)); // on a day after the report's
    later.enteredAt = sessions::now().addDays(-1);
    later.agencyCode = u"03679"_s;
    REQUIRE(ReportService(*session).saveReport({}, sessions::period(), later).ok());
    const auto data = session->snapshot({}, sessions::period());
    REQUIRE(data.ok());
    CHECK_FALSE(cameAfterIssue(*data, reportOf(*data, u"STC"_s)));
    CHECK(cameAfterIssue(*data, reportOf(*data, u"03646"_s)));
    CHECK(cameAfterIssue(*data, reportOf(*data, u"03679"_s)));
}

TEST_CASE("An ad hoc period stays as it is once its summary is issued")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(PeriodService(*session).savePeriod({}, storm()).ok());
    REQUIRE(SummaryService(*session).issue({}, storm(), issue()).ok());
    Period later = storm();
    later.agenciesDue = QDate(2025, 11, 26);
    CHECK(codeOf(PeriodService(*session).savePeriod({}, later, storm())) == ErrorCode::AlreadyIssued);
    CHECK(codeOf(PeriodService(*session).deletePeriod({}, storm())) == ErrorCode::PeriodHolds);
}

TEST_CASE("Periods are read against the file")
{
    const sessions::File file;
    const auto session = file.open();
    CHECK(*PeriodService(*session).period({}, u"2025-Q4"_s) == sessions::period());
    CHECK(codeOf(PeriodService(*session).period({}, u"2025-Q5"_s)) == ErrorCode::UnknownPeriod);
    CHECK(codeOf(PeriodService(*session).period({}, u"adhoc:Họp"_s)) == ErrorCode::UnknownPeriod);
    CHECK(codeOf(PeriodService(*session).period(u"99"_s, u"2025-Q4"_s)) == ErrorCode::UnknownPlan);
}
