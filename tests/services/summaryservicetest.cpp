// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The life of a summary: submitted and submitted again, issued, stamped, corrected, compared with later data.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/checks/issuedchanges.h"
#include "models/report/composer.h"
#include "models/report/editing/textoverrides.h"
#include "models/services/filecheck.h"
#include "models/services/historyservice.h"
#include "models/services/reportservice.h"
#include "models/services/summarymaker.h"
#include "models/services/summaryservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;
using sessions::dataOf;

namespace {

AgencyReport receivedReport(const QString &agency, const QDate &day)
{
    AgencyReport report = sessions::report(agency, u"1"_s);
    report.state = ReportState::Received;
    report.receivedOn = day;
    return report;
}

SummarySubmission submission(const QByteArray &pdf, const QString &note = {})
{
    SummarySubmission submission;
    submission.note = note;
    submission.pages = 4;
    submission.pdf = "%PDF-" + pdf;
    submission.docx = "PK " + pdf;
    submission.figures = u"[]"_s;
    return submission;
}

/// As the window and the command line issue it.
SummaryReport issueNow(DataFileSession &session, const QString &number = u"12"_s)
{
    const PeriodSnapshot data = dataOf(session);
    report::ComposedPages made;
    made.quarter = makeAssessedPeriod(data);
    made.document = report::compose(data, assess(data), {number, QDate(2025, 12, 24), {}});
    const auto papers = SummaryMaker().papersOfIssue(made);
    REQUIRE(papers.ok());
    const auto issued = SummaryService(session).issue({}, sessions::period(),
                                                      {number,
                                                       QDate(2025, 12, 24),
                                                       {},
                                                       5,
                                                       "%PDF-" + number.toUtf8(),
                                                       papers->docx,
                                                       papers->xlsx,
                                                       papers->figures});
    REQUIRE(issued.ok());
    return *issued;
}

} // namespace

TEST_CASE("Each submission keeps a version, and can be taken back")
{
    const sessions::File file;
    const auto session = file.open();
    CHECK(codeOf(SummaryService(*session).submit({}, sessions::period(), {})) == ErrorCode::InvalidValue);
    REQUIRE(SummaryService(*session)
                .submit({}, sessions::period(), submission("1", u"Trình đồng chí  Giám đốc"_s))
                .ok());
    REQUIRE(SummaryService(*session).submit({}, sessions::period(), submission("2")).ok());
    const PeriodSnapshot data = dataOf(*session);
    REQUIRE(data.versions.size() == 2);
    CHECK(data.summary->state == SummaryState::Submitted);
    CHECK(data.versions.at(0).note == u"Trình đồng chí Giám đốc"_s);
    CHECK(data.versions.at(1).ordinal == 2);
    CHECK(data.versions.at(1).submittedAt == sessions::now());
    CHECK_FALSE(data.versions.at(1).who.isEmpty());
    CHECK(*SummaryService(*session).storedFile(data.versions.at(0).pdfSha256) == "%PDF-1");
    CHECK(*SummaryService(*session).storedFile(data.versions.at(1).docxSha256) == "PK 2");

    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(dataOf(*session).versions.size() == 1);
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK_FALSE(dataOf(*session).summary);
    REQUIRE(HistoryService(*session).redo().ok());
    CHECK(dataOf(*session).versions.size() == 1);
}

TEST_CASE("A submitted report is issued as it is, and then takes no more submissions")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(SummaryService(*session).submit({}, sessions::period(), submission("1")).ok());
    const SummaryReport issued = issueNow(*session);
    CHECK(issued.edition == 1);
    CHECK_FALSE(issued.docxSha256.isEmpty());
    CHECK_FALSE(issued.xlsxSha256.isEmpty());
    CHECK(dataOf(*session).versions.size() == 1);
    CHECK(codeOf(SummaryService(*session).submit({}, sessions::period(), submission("2")))
          == ErrorCode::AlreadyIssued);
    CHECK(codeOf(HistoryService(*session).undo()) == ErrorCode::IssueStands);
}

TEST_CASE("A period that ended before the plan has no report to issue")
{
    const sessions::File file;
    const auto session = file.open();
    for (const Period &period : {periods::quarter(2025, 2), periods::halfYear(2025, 1)}) {
        const auto issued = SummaryService(*session).issue(
            {}, period, {u"5"_s, QDate(2025, 7, 20), {}, 5, "%PDF-5", {}, {}, u"{}"_s});
        REQUIRE_FALSE(issued.ok());
        CHECK(issued.error().code == ErrorCode::EndedBeforePlan);
        CHECK(issued.error().what == periods::title(period));
        CHECK(issued.error().detail == u"29/07/2025"_s);
    }
    CHECK(SummaryService(*session)
              .issue({}, periods::quarter(2025, 3),
                     {u"5"_s, QDate(2025, 9, 20), {}, 5, "%PDF-5", {}, {}, u"{}"_s})
              .ok());
}

TEST_CASE("What would change since the issue is told, figure by figure, and by the check")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), receivedReport(u"STC"_s, QDate(2025, 12, 15)))
                .ok());
    issueNow(*session);
    CHECK(report::changedSinceIssue(dataOf(*session)).isEmpty());
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), receivedReport(u"03646"_s, QDate(2025, 12, 15)))
                .ok());
    const QList<report::FigureChange> changes = report::changedSinceIssue(dataOf(*session));
    const auto receipts
        = std::find_if(changes.cbegin(), changes.cend(), [](const report::FigureChange &change) {
              return change.rule == u"receipt.received"_s && change.before == u"01"_s;
          });
    REQUIRE(receipts != changes.cend());
    CHECK(receipts->now == u"02"_s);
    const auto findings = FileCheck(*session).check();
    REQUIRE(findings.ok());
    const auto notes = std::count_if(findings->cbegin(), findings->cend(), [](const Issue &issue) {
        return issue.kind == IssueKind::ChangedSinceIssue && issue.severity == Severity::Note;
    });
    CHECK(notes == changes.size());
}

TEST_CASE("The check compares an issued quarter as it was issued, with the longer period that it tells of")
{
    const sessions::File file;
    const auto session = file.open();
    const Period before = periods::previous(sessions::period());
    REQUIRE(
        ReportService(*session).saveReport({}, before, receivedReport(u"STC"_s, QDate(2025, 9, 15))).ok());
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), receivedReport(u"STC"_s, QDate(2025, 12, 15)))
                .ok());
    issueNow(*session);
    const auto findings = FileCheck(*session).check();
    REQUIRE(findings.ok());
    CHECK(std::none_of(findings->cbegin(), findings->cend(),
                       [](const Issue &issue) { return issue.kind == IssueKind::ChangedSinceIssue; }));
}

TEST_CASE("Figures in the officer's own words are compared with those at the same place of the draft")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), receivedReport(u"STC"_s, QDate(2025, 12, 15)))
                .ok());
    const PeriodSnapshot before = dataOf(*session);
    const report::Document draft = report::composeDraft(before, assess(before), {});
    TextOverride own;
    own.key = u"I/2/receipt"_s;
    own.runs = report::runsOf(report::withoutMark(*report::bodyBlock(draft, own.key)));
    own.runs.append({u" Thêm."_s, false, false, {}, {}, {}});
    REQUIRE(SummaryService(*session).saveOwnText({}, sessions::period(), {own}).ok());
    issueNow(*session);
    CHECK(report::changedSinceIssue(dataOf(*session)).isEmpty());
}

TEST_CASE("The stamped file belongs to an issued report, and replaces the one before")
{
    const sessions::File file;
    const auto session = file.open();
    CHECK(codeOf(SummaryService(*session).attachStamped({}, sessions::period(), "%PDF-stamped"))
          == ErrorCode::NotIssued);
    issueNow(*session);
    CHECK(codeOf(SummaryService(*session).attachStamped({}, sessions::period(), "a scan"))
          == ErrorCode::InvalidValue);
    const auto stamped = SummaryService(*session).attachStamped({}, sessions::period(), "%PDF-stamped");
    REQUIRE(stamped.ok());
    CHECK(*SummaryService(*session).storedFile(stamped->stampedSha256) == "%PDF-stamped");
    CHECK(dataOf(*session).summary->stampedSha256 == stamped->stampedSha256);
    REQUIRE(HistoryService(*session).undo().ok()); // a wrong file is taken off again
    CHECK(dataOf(*session).summary->stampedSha256.isEmpty());
}

TEST_CASE("A correction is a new report that cites the old one, which stays as it was")
{
    const sessions::File file;
    const auto session = file.open();
    CHECK(codeOf(SummaryService(*session).correct({}, sessions::period())) == ErrorCode::NotIssued);
    const SummaryReport first = issueNow(*session);
    session->setClock([] { return sessions::now().addDays(1); });
    REQUIRE(ReportService(*session)
                .saveReport({}, sessions::period(), receivedReport(u"STC"_s, QDate(2025, 12, 15)))
                .ok());
    REQUIRE(SummaryService(*session).correct({}, sessions::period()).ok());
    CHECK(codeOf(SummaryService(*session).correct({}, sessions::period()))
          == ErrorCode::NotIssued); // begun already
    PeriodSnapshot data = dataOf(*session);
    CHECK_FALSE(isIssued(data));
    CHECK(data.summary->edition == 2);
    CHECK(data.summary->number.isEmpty());
    CHECK(data.editions == QList<SummaryReport>{first});
    CHECK(cameAfterIssue(data, data.reports.constFirst())); // after the one that is issued
    const QString text = report::allText(report::compose(data, assess(data), {}));
    CHECK(text.contains(u"Báo cáo số 12/BC-SNNMT ngày 24 tháng 12 năm 2025"_s));

    REQUIRE(HistoryService(*session).undo().ok()); // nothing was issued yet
    CHECK(isIssued(dataOf(*session)));
    REQUIRE(HistoryService(*session).redo().ok());
    const SummaryReport second = issueNow(*session, u"15"_s);
    CHECK(second.edition == 2);
    data = dataOf(*session);
    CHECK(data.summary == second);
    CHECK(data.editions == QList<SummaryReport>{first});
    CHECK(*SummaryService(*session).storedFile(first.pdfSha256) == "%PDF-12");
    CHECK_FALSE(cameAfterIssue(data, data.reports.constFirst()));
    CHECK(codeOf(HistoryService(*session).undo()) == ErrorCode::IssueStands);
}
