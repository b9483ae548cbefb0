// SPDX-License-Identifier: GPL-3.0-or-later
// Ad hoc periods, and summary reports that are issued: what is kept, what is refused, what is marked.
#include "tests/services/offices.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/assessment/expectation.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

template <class T> ErrorCode periodCode(const Result<T> &result)
{
    return result.ok() ? ErrorCode::None : result.error().code;
}

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

AgencyReport receivedReport(const QString &agency, const QDate &day)
{
    AgencyReport report = offices::report(agency, u"1"_s);
    report.state = ReportState::Received;
    report.receivedOn = day;
    return report;
}

const AgencyReport &storedReport(const PeriodSnapshot &data, const QString &agency)
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
    const offices::File file;
    const auto office = file.open();
    REQUIRE(periodCode(office->period({}, u"adhoc:Thiệt hại do bão số 12"_s)) == ErrorCode::UnknownPeriod);
    REQUIRE(office->savePeriod({}, storm()).ok());
    const auto stored = office->period({}, u"adhoc:Thiệt hại do bão số 12"_s);
    REQUIRE(stored.ok());
    CHECK(*stored == storm());
    CHECK(*office->periods({}) == QList<Period>{storm()});

    const AssessedPeriodPtr quarter = makeAssessedPeriod(*office->data({}, *stored));
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
    CHECK(expectations(*office->data({}, offices::period())).size() == 83);
}

TEST_CASE("On time is what an ad hoc period's own deadline says")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->savePeriod({}, storm()).ok());
    REQUIRE(office->saveReport({}, storm(), receivedReport(u"STC"_s, QDate(2025, 11, 24))).ok());
    REQUIRE(office->saveReport({}, storm(), receivedReport(u"03646"_s, QDate(2025, 11, 26))).ok());
    const AssessedPeriodPtr quarter = makeAssessedPeriod(*office->data({}, storm()));
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
    const offices::File file;
    const auto office = file.open();
    for (const Case &each : cases) {
        INFO(each.what);
        Period period = storm();
        each.spoil(period);
        CHECK(periodCode(office->savePeriod({}, period)) == each.code);
    }
    REQUIRE(office->savePeriod({}, storm()).ok());
    Period same = storm();
    same.name = u"thiet hai do bao so 12"_s; // nobody would tell them apart
    CHECK(periodCode(office->savePeriod({}, same)) == ErrorCode::PeriodExists);
    CHECK(office->periods({})->size() == 1);
}

TEST_CASE("An ad hoc period is changed, renamed, deleted while empty, and all of it taken back")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->savePeriod({}, storm()).ok());
    Period later = storm();
    later.name = u"Thiệt hại do bão"_s;
    later.agenciesDue = QDate(2025, 11, 25);
    REQUIRE(office->savePeriod({}, later, storm()).ok());
    CHECK(*office->periods({}) == QList<Period>{later});
    CHECK(periodCode(office->savePeriod({}, later, storm()))
          == ErrorCode::Conflict); // read before the renaming
    REQUIRE(office->undo().ok());
    CHECK(*office->periods({}) == QList<Period>{storm()});

    const auto report = office->saveReport({}, storm(), receivedReport(u"STC"_s, QDate(2025, 11, 24)));
    REQUIRE(report.ok());
    CHECK(periodCode(office->deletePeriod({}, storm())) == ErrorCode::PeriodHolds);
    REQUIRE(office->deleteReport(report->id).ok());
    REQUIRE(office->deletePeriod({}, storm()).ok());
    CHECK(office->periods({})->isEmpty());
    CHECK(periodCode(office->deletePeriod({}, storm())) == ErrorCode::UnknownPeriod);
    CHECK(periodCode(office->saveReport({}, storm(), receivedReport(u"STC"_s, QDate(2025, 11, 24))))
          == ErrorCode::UnknownPeriod);
    REQUIRE(office->undo().ok());
    CHECK(*office->periods({}) == QList<Period>{storm()});
}

TEST_CASE("An issued summary keeps its bytes, is issued once and cannot be undone")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->saveReport({}, offices::period(), receivedReport(u"STC"_s, QDate(2025, 12, 15))).ok());
    CHECK(periodCode(office->issueSummary({}, offices::period(), issue(u" "_s))) == ErrorCode::InvalidValue);
    CHECK(periodCode(office->issueSummary({}, offices::period(), issue(u"12/BC"_s)))
          == ErrorCode::InvalidValue);
    const auto issued = office->issueSummary({}, offices::period(), issue());
    REQUIRE(issued.ok());
    CHECK(issued->issuedAt == offices::now());
    CHECK(issued->dataUntil == QDate(2025, 12, 15));
    CHECK(issued->figuresJson == issue().figures);
    CHECK(*office->issuedFile(issued->xlsxSha256) == issue().xlsx);
    CHECK(*office->issuedFile(issued->pdfSha256) == issue().pdf);
    CHECK(office->data({}, offices::period())->summary == *issued);

    CHECK(periodCode(office->issueSummary({}, offices::period(), issue(u"13"_s)))
          == ErrorCode::AlreadyIssued);
    CHECK(periodCode(office->undo()) == ErrorCode::IssueStands);
    CHECK(office->data({}, offices::period())->summary == *issued);
    CHECK(office->history(0)->constFirst().table.startsWith(u"summary_report"_s));
}

TEST_CASE("What an edit after the issue changed can be taken back, up to the issue")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->issueSummary({}, offices::period(), issue()).ok());
    REQUIRE(office->saveReport({}, offices::period(), receivedReport(u"STC"_s, QDate(2025, 12, 15))).ok());
    REQUIRE(office->undo().ok());
    CHECK(periodCode(office->undo()) == ErrorCode::IssueStands);
}

TEST_CASE("Reports that came after the issue are known as such")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->saveReport({}, offices::period(), receivedReport(u"STC"_s, QDate(2025, 12, 15))).ok());
    REQUIRE(office->issueSummary({}, offices::period(), issue()).ok());
    office->setClock([] { return offices::now().addSecs(60); });
    REQUIRE(office->saveReport({}, offices::period(), receivedReport(u"03646"_s, QDate(2025, 12, 15))).ok());
    AgencyReport later = receivedReport(u"SYT"_s, QDate(2025, 12, 25)); // on a day after the report's
    later.enteredAt = offices::now().addDays(-1);
    later.agencyCode = u"03679"_s;
    REQUIRE(office->saveReport({}, offices::period(), later).ok());
    const auto data = office->data({}, offices::period());
    REQUIRE(data.ok());
    CHECK_FALSE(cameAfterIssue(*data, storedReport(*data, u"STC"_s)));
    CHECK(cameAfterIssue(*data, storedReport(*data, u"03646"_s)));
    CHECK(cameAfterIssue(*data, storedReport(*data, u"03679"_s)));
}

TEST_CASE("An ad hoc period stays as it is once its summary is issued")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->savePeriod({}, storm()).ok());
    REQUIRE(office->issueSummary({}, storm(), issue()).ok());
    Period later = storm();
    later.agenciesDue = QDate(2025, 11, 26);
    CHECK(periodCode(office->savePeriod({}, later, storm())) == ErrorCode::AlreadyIssued);
    CHECK(periodCode(office->deletePeriod({}, storm())) == ErrorCode::PeriodHolds);
}
