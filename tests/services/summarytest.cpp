// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a summary: submitted and submitted again, issued, stamped, corrected, compared with later data.
#include "tests/services/offices.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/checks/issuedchanges.h"
#include "models/report/composer.h"
#include "models/report/editing/textoverrides.h"
#include "models/services/summarypapers.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

template <class T> ErrorCode summaryCode(const Result<T> &result)
{
    return result.ok() ? ErrorCode::None : result.error().code;
}

AgencyReport summaryReport(const QString &agency, const QDate &day)
{
    AgencyReport report = offices::report(agency, u"1"_s);
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

PeriodSnapshot summaryData(const Office &office)
{
    const auto data = office.data({}, offices::period());
    REQUIRE(data.ok());
    return *data;
}

/// As the window and the command line issue it.
SummaryReport issueNow(Office &office, const QString &number = u"12"_s)
{
    const PeriodSnapshot data = summaryData(office);
    const auto papers = papersOf(report::compose(data, assess(data), {number, QDate(2025, 12, 24), {}}), {},
                                 offices::now(), u"test"_s);
    REQUIRE(papers.ok());
    const auto issued = office.issueSummary({}, offices::period(),
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
    const offices::File file;
    const auto office = file.open();
    CHECK(summaryCode(office->submitSummary({}, offices::period(), {})) == ErrorCode::InvalidValue);
    REQUIRE(
        office->submitSummary({}, offices::period(), submission("1", u"Trình đồng chí  Giám đốc"_s)).ok());
    REQUIRE(office->submitSummary({}, offices::period(), submission("2")).ok());
    const PeriodSnapshot data = summaryData(*office);
    REQUIRE(data.versions.size() == 2);
    CHECK(data.summary->state == SummaryState::Submitted);
    CHECK(data.versions.at(0).note == u"Trình đồng chí Giám đốc"_s);
    CHECK(data.versions.at(1).ordinal == 2);
    CHECK(data.versions.at(1).submittedAt == offices::now());
    CHECK_FALSE(data.versions.at(1).who.isEmpty());
    CHECK(*office->issuedFile(data.versions.at(0).pdfSha256) == "%PDF-1");
    CHECK(*office->issuedFile(data.versions.at(1).docxSha256) == "PK 2");

    REQUIRE(office->undo().ok());
    CHECK(summaryData(*office).versions.size() == 1);
    REQUIRE(office->undo().ok());
    CHECK_FALSE(summaryData(*office).summary);
    REQUIRE(office->redo().ok());
    CHECK(summaryData(*office).versions.size() == 1);
}

TEST_CASE("A submitted report is issued as it is, and then takes no more submissions")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->submitSummary({}, offices::period(), submission("1")).ok());
    const SummaryReport issued = issueNow(*office);
    CHECK(issued.edition == 1);
    CHECK_FALSE(issued.docxSha256.isEmpty());
    CHECK_FALSE(issued.xlsxSha256.isEmpty());
    CHECK(summaryData(*office).versions.size() == 1);
    CHECK(summaryCode(office->submitSummary({}, offices::period(), submission("2")))
          == ErrorCode::AlreadyIssued);
    CHECK(summaryCode(office->undo()) == ErrorCode::IssueStands);
}

TEST_CASE("What would change since the issue is told, figure by figure, and by the check")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->saveReport({}, offices::period(), summaryReport(u"STC"_s, QDate(2025, 12, 15))).ok());
    issueNow(*office);
    CHECK(changedSinceIssue(summaryData(*office)).isEmpty());
    REQUIRE(office->saveReport({}, offices::period(), summaryReport(u"03646"_s, QDate(2025, 12, 15))).ok());
    const QList<report::FigureChange> changes = changedSinceIssue(summaryData(*office));
    const auto receipts
        = std::find_if(changes.cbegin(), changes.cend(), [](const report::FigureChange &change) {
              return change.rule == u"receipt.received"_s && change.before == u"01"_s;
          });
    REQUIRE(receipts != changes.cend());
    CHECK(receipts->now == u"02"_s);
    const auto findings = office->check();
    REQUIRE(findings.ok());
    const auto notes = std::count_if(findings->cbegin(), findings->cend(), [](const Issue &issue) {
        return issue.kind == IssueKind::ChangedSinceIssue && issue.severity == Severity::Note;
    });
    CHECK(notes == changes.size());
}

TEST_CASE("Figures in the officer's own words are compared with those at the same place of the draft")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->saveReport({}, offices::period(), summaryReport(u"STC"_s, QDate(2025, 12, 15))).ok());
    const PeriodSnapshot before = summaryData(*office);
    const report::Document draft = report::composeDraft(before, assess(before), {});
    TextOverride own;
    own.key = u"I/2/receipt"_s;
    own.runs = report::runsOf(report::withoutMark(*report::bodyBlock(draft, own.key)));
    own.runs.append({u" Thêm."_s, false, false, {}, {}, {}});
    REQUIRE(office->saveOwnText({}, offices::period(), {own}).ok());
    issueNow(*office);
    CHECK(changedSinceIssue(summaryData(*office)).isEmpty());
}

TEST_CASE("The stamped file belongs to an issued report, and replaces the one before")
{
    const offices::File file;
    const auto office = file.open();
    CHECK(summaryCode(office->attachStamped({}, offices::period(), "%PDF-stamped")) == ErrorCode::NotIssued);
    issueNow(*office);
    CHECK(summaryCode(office->attachStamped({}, offices::period(), "a scan")) == ErrorCode::InvalidValue);
    const auto stamped = office->attachStamped({}, offices::period(), "%PDF-stamped");
    REQUIRE(stamped.ok());
    CHECK(*office->issuedFile(stamped->stampedSha256) == "%PDF-stamped");
    CHECK(summaryData(*office).summary->stampedSha256 == stamped->stampedSha256);
    REQUIRE(office->undo().ok()); // a wrong file is taken off again
    CHECK(summaryData(*office).summary->stampedSha256.isEmpty());
}

TEST_CASE("A correction is a new report that cites the old one, which stays as it was")
{
    const offices::File file;
    const auto office = file.open();
    CHECK(summaryCode(office->correctSummary({}, offices::period())) == ErrorCode::NotIssued);
    const SummaryReport first = issueNow(*office);
    office->setClock([] { return offices::now().addDays(1); });
    REQUIRE(office->saveReport({}, offices::period(), summaryReport(u"STC"_s, QDate(2025, 12, 15))).ok());
    REQUIRE(office->correctSummary({}, offices::period()).ok());
    CHECK(summaryCode(office->correctSummary({}, offices::period()))
          == ErrorCode::NotIssued); // begun already
    PeriodSnapshot data = summaryData(*office);
    CHECK_FALSE(isIssued(data));
    CHECK(data.summary->edition == 2);
    CHECK(data.summary->number.isEmpty());
    CHECK(data.editions == QList<SummaryReport>{first});
    CHECK(cameAfterIssue(data, data.reports.constFirst())); // after the one that is issued
    const QString text = report::allText(report::compose(data, assess(data), {}));
    CHECK(text.contains(u"Báo cáo số 12/BC-SNNMT ngày 24 tháng 12 năm 2025"_s));

    REQUIRE(office->undo().ok()); // nothing was issued yet
    CHECK(isIssued(summaryData(*office)));
    REQUIRE(office->redo().ok());
    const SummaryReport second = issueNow(*office, u"15"_s);
    CHECK(second.edition == 2);
    data = summaryData(*office);
    CHECK(data.summary == second);
    CHECK(data.editions == QList<SummaryReport>{first});
    CHECK(*office->issuedFile(first.pdfSha256) == "%PDF-12");
    CHECK_FALSE(cameAfterIssue(data, data.reports.constFirst()));
    CHECK(summaryCode(office->undo()) == ErrorCode::IssueStands);
}
