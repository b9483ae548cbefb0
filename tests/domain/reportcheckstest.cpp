// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what is wrong with a report before it is accepted.
#include "models/domain/reporting/reportchecks.h"
#include "tests/domain/fixture.h"
#include "tests/support/catch.h"

#include <functional>

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::day;

namespace {

const QString kLong = u"Đã tổ chức 03 lớp tập huấn kỹ thuật cho 150 hộ trồng nhãn trên địa bàn"_s;

ReportCheckContext context()
{
    ReportCheckContext context;
    context.agency = fixture::agency(u"03"_s, AgencyKind::Commune, 1);
    context.agency.name = u"Xã Phiêng Khoài"_s;
    Task heading = fixture::task(u"4"_s, DeadlineKind::None);
    heading.heading = true;
    Task product = fixture::task(u"8"_s, DeadlineKind::Month, "2025-10-31");
    product.product = u"dự thảo Nghị quyết"_s;
    context.tasks = {fixture::task(u"1"_s, DeadlineKind::Continuous), heading, product,
                     fixture::task(u"16"_s, DeadlineKind::Yearly)};
    context.led = {u"1"_s, u"8"_s};
    context.begin = day("2025-07-29");
    return context;
}

TaskEntry checkedEntry(const QString &number, EntryState state, const QString &result)
{
    TaskEntry entry;
    entry.taskNumber = number;
    entry.state = state;
    entry.result = result;
    return entry;
}

AgencyReport reportOf(const QString &code, const QList<TaskEntry> &entries)
{
    return fixture::report(code, "2025-12-15", entries);
}

QList<IssueKind> kindsOf(const QList<Issue> &issues)
{
    QList<IssueKind> kinds;
    for (const Issue &issue : issues)
        kinds.append(issue.kind);
    return kinds;
}

TaskEntry shared(const QString &task, EntryState state, int percent)
{
    TaskEntry entry = checkedEntry(task, state, QStringLiteral("Đã làm"));
    entry.percent = percent;
    return entry;
}

} // namespace

TEST_CASE("Each fault of an entry is told once", "[reportchecks]")
{
    TaskEntry percent = checkedEntry(u"1"_s, EntryState::UnderWay, u"Đã làm"_s);
    percent.percent = 120;
    TaskEntry dated = checkedEntry(u"8"_s, EntryState::Done, u"Đã trình"_s);
    dated.productDate = day("2025-10-20");
    TaskEntry old = dated;
    old.productDate = day("2024-03-01");
    TaskEntry ahead = dated;
    ahead.productDate = day("2025-12-16");
    TaskEntry denied = checkedEntry(u"8"_s, EntryState::NotStarted, {});
    denied.productNumber = u"100/TTr-SNNMT"_s;
    TaskEntry whole = checkedEntry(u"1"_s, EntryState::NothingArose, {});
    whole.percent = 100;
    struct Row {
        TaskEntry entry;
        QList<IssueKind> kinds;
    };
    const QList<Row> rows{
        {checkedEntry(u"1"_s, EntryState::UnderWay, u"Đã làm"_s), {}},
        {checkedEntry(u"1"_s, EntryState::NothingArose, {}), {}},
        {checkedEntry(u"1"_s, EntryState::UnderWay, u"  "_s), {IssueKind::StateWithoutText}},
        {checkedEntry(u"1"_s, EntryState::Unset, u"Đã làm"_s), {IssueKind::TextWithoutState}},
        {checkedEntry(u"16"_s, EntryState::UnderWay, u"Đã làm"_s), {IssueKind::TaskNotLed}},
        {checkedEntry(u"4"_s, EntryState::UnderWay, u"Đã làm"_s), {IssueKind::HeadingWithEntry}},
        {checkedEntry(u"99"_s, EntryState::UnderWay, u"Đã làm"_s), {IssueKind::UnknownTaskNumber}},
        {checkedEntry(u"8"_s, EntryState::Done, u"Đã trình"_s), {IssueKind::DoneWithoutDate}},
        {checkedEntry(u"1"_s, EntryState::Done, u"Đã xong"_s), {IssueKind::ContinuousDone}},
        {dated, {}},
        {old, {IssueKind::ProductBeforePlan}},
        {ahead, {IssueKind::ProductAfterReceipt}},
        {denied, {IssueKind::StateDeniesProduct}},
        {whole, {IssueKind::StateDeniesProduct}},
        {percent, {IssueKind::PercentOutOfRange}},
        {checkedEntry(u"1"_s, EntryState::NothingArose, u"Đã họp 2 cuộc"_s), {IssueKind::StateDeniesText}},
        {checkedEntry(u"1"_s, EntryState::NothingArose, u"Quý 4 không phát sinh"_s), {}},
        {shared(u"8"_s, EntryState::UnderWay, 100), {IssueKind::StateDeniesShare}},
        {shared(u"1"_s, EntryState::UnderWay, 100), {}}, // a continuous task has no end
        {shared(u"8"_s, EntryState::UnderWay, 40), {}},
        {shared(u"1"_s, EntryState::Done, 40), {IssueKind::StateDeniesShare, IssueKind::ContinuousDone}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.entry.taskNumber.toStdString(), row.entry.result.toStdString());
        CHECK(kindsOf(checkReport(reportOf(u"03"_s, {row.entry}), context())) == row.kinds);
    }
}

TEST_CASE("A task of others holds back its row", "[reportchecks]")
{
    const QList<Issue> issues = checkReport(
        reportOf(u"03"_s, {checkedEntry(u"16"_s, EntryState::UnderWay, u"Đã làm"_s)}), context());
    REQUIRE(issues.size() == 1);
    CHECK(issues.constFirst()
          == Issue{
              Severity::Error, IssueKind::TaskNotLed, {u"Xã Phiêng Khoài"_s, u"16"_s}, u"03"_s, u"16"_s, {}});
}

TEST_CASE("The front may report on what it coordinates", "[reportchecks]")
{
    ReportCheckContext front = context();
    front.agency.kind = AgencyKind::Front;
    CHECK(checkReport(reportOf(u"03"_s, {checkedEntry(u"16"_s, EntryState::UnderWay, u"Đã làm"_s)}), front)
              .isEmpty());
}

TEST_CASE("A report received before it was signed is told", "[reportchecks]")
{
    AgencyReport report = reportOf(u"03"_s, {});
    report.signedOn = day("2025-12-16");
    CHECK(kindsOf(checkReport(report, context())) == QList<IssueKind>{IssueKind::DateOrder});
    report.documentReceivedOn = report.signedOn; // the form alone came before
    CHECK(kindsOf(checkReport(report, context())).isEmpty());
    report.signedOn = day("2025-12-15");
    CHECK(checkReport(report, context()).isEmpty());
}

TEST_CASE("A local plan that cannot be one is told", "[reportchecks]")
{
    AgencyReport report = reportOf(u"03"_s, {});
    report.localPlanNumber = u"11/KH-UBND"_s;
    report.localPlanDate = day("2025-09-01");
    CHECK(checkReport(report, context()).isEmpty());
    report.localPlanDate = day("2024-01-01");
    CHECK(kindsOf(checkReport(report, context())) == QList<IssueKind>{IssueKind::LocalPlanBeforePlan});
    report.localPlanDate = day("2026-03-01");
    CHECK(kindsOf(checkReport(report, context())) == QList<IssueKind>{IssueKind::LocalPlanAfterReceipt});
    report.localPlanDate = {};
    report.localPlanNumber = u"chưa ban hành"_s;
    CHECK(kindsOf(checkReport(report, context())) == QList<IssueKind>{IssueKind::LocalPlanWithoutNumber});
}

TEST_CASE("Texts equal to last period's are one line", "[reportchecks]")
{
    ReportCheckContext held = context();
    held.previous = textOwners({reportOf(u"03"_s,
                                         {checkedEntry(u"1"_s, EntryState::UnderWay, kLong),
                                          checkedEntry(u"8"_s, EntryState::UnderWay, kLong + u" xã"_s)})});
    const AgencyReport report = reportOf(u"03"_s,
                                         {checkedEntry(u"1"_s, EntryState::UnderWay, kLong.toUpper()),
                                          checkedEntry(u"8"_s, EntryState::UnderWay, kLong + u"  xã"_s)});
    const QList<Issue> issues = checkReport(report, held);
    REQUIRE(issues.size() == 1);
    CHECK(issues.constFirst().kind == IssueKind::SameAsPrevious);
    CHECK(issues.constFirst().severity == Severity::Note);
    CHECK(issues.constFirst().arguments == QStringList{u"Xã Phiêng Khoài"_s, u"2"_s});
    // Another's old text is no matter.
    held.agency.code = u"04"_s;
    CHECK(checkReport(report, held).isEmpty());
}

TEST_CASE("Texts equal to other agencies' are one line that names some", "[reportchecks]")
{
    ReportCheckContext held = context();
    held.agencyNames = {{u"05"_s, u"Xã Yên Châu"_s}};
    QList<AgencyReport> others;
    for (const QString &code : {u"03"_s, u"05"_s})
        others.append(reportOf(code, {checkedEntry(u"1"_s, EntryState::UnderWay, kLong)}));
    held.others = textOwners(others);
    const AgencyReport report = reportOf(u"03"_s, {checkedEntry(u"1"_s, EntryState::UnderWay, kLong)});
    const QList<Issue> issues = checkReport(report, held);
    REQUIRE(issues.size() == 1);
    CHECK(issues.constFirst().kind == IssueKind::SameAsOther);
    CHECK(issues.constFirst().arguments == QStringList{u"Xã Phiêng Khoài"_s, u"1"_s, u"Xã Yên Châu"_s});
    for (const QString &code : {u"06"_s, u"07"_s, u"08"_s})
        others.append(reportOf(code, {checkedEntry(u"1"_s, EntryState::UnderWay, kLong)}));
    held.others = textOwners(others);
    CHECK(checkReport(report, held).constFirst().arguments.at(2) == u"Xã Yên Châu, 06, 07…"_s);
    // Short phrases coincide.
    held.others
        = textOwners({reportOf(u"05"_s, {checkedEntry(u"1"_s, EntryState::UnderWay, u"Đang làm"_s)})});
    CHECK(checkReport(reportOf(u"03"_s, {checkedEntry(u"1"_s, EntryState::UnderWay, u"Đang làm"_s)}), held)
              .isEmpty());
}
