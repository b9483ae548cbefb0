// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What is open before issuing: each gap counts once, in the place of the question where it is told.
#include "tests/support/catch.h"

#include "models/report/checks/gapgroups.h"
#include "models/report/checks/issuedoubts.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

struct DoubtRow {
    const char *name;
    QList<Issue> gaps;
    report::IssueDoubts doubts;
};

Issue gapOf(IssueKind kind, Severity severity = Severity::Warning)
{
    Issue gap;
    gap.severity = severity;
    gap.kind = kind;
    return gap;
}

QList<DoubtRow> doubtRows()
{
    const Issue figure = gapOf(IssueKind::FigureChanged);
    const Issue mustHave = gapOf(IssueKind::OwnTaskWithoutEntry, Severity::Error);
    const Issue warning = gapOf(IssueKind::AgencyMissing);
    const Issue note = gapOf(IssueKind::ExampleData, Severity::Note);
    return {
        {"nothing is open", {}, {}},
        {"a figure of the officer's text", {figure}, {.figures = {figure}}},
        {"a must-have", {mustHave}, {.mustHaves = {mustHave}}},
        {"what the paper cannot go out without",
         {gapOf(IssueKind::SignerBlank)},
         {.mustHaves = {gapOf(IssueKind::SignerBlank)}}},
        {"warnings and notes alike", {warning, note}, {.further = 2}},
        {"files that wait to be accepted",
         {gapOf(IssueKind::FilesUnderReview)},
         {.unread = {gapOf(IssueKind::FilesUnderReview)}}},
        {"other words behind the officer's text", {gapOf(IssueKind::DraftChanged)}, {.further = 1}},
        {"all of them",
         {mustHave, figure, warning, figure, note, mustHave, warning},
         {.mustHaves = {mustHave, mustHave}, .figures = {figure, figure}, .further = 3}},
    };
}

} // namespace

TEST_CASE("What is open before issuing is counted by what it asks of the officer")
{
    for (const DoubtRow &row : doubtRows()) {
        INFO(row.name);
        CHECK(report::findIssueDoubts(row.gaps, PeriodSnapshot(), u"12"_s, QDate(2025, 12, 24))
              == row.doubts);
        CHECK(row.doubts.isEmpty() == row.gaps.isEmpty());
    }
}

TEST_CASE("A number of the same year and a period that is not over are musts, however the number is written")
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    const IssuedNumber other{
        .planCode = {}, .periodKey = u"2025-Q3"_s, .number = u"7"_s, .issuedOn = QDate(2025, 9, 20)};
    data.issuedNumbers = {other};
    const auto taken = report::findIssueDoubts({}, data, u"07"_s, QDate(2025, 12, 24));
    CHECK(taken.sameNumber == other);
    CHECK(taken.hasMusts());
    CHECK(report::findIssueDoubts({}, data, u"7"_s, QDate(2026, 1, 5)).isEmpty());
    CHECK(report::findIssueDoubts({}, data, u"7a"_s, QDate(2025, 12, 24)).isEmpty());
    CHECK(report::findIssueDoubts({}, data, u"8"_s, QDate(2025, 12, 13)).endsOn == QDate(2025, 12, 14));
    CHECK(report::findIssueDoubts({}, data, u"8"_s, QDate(2025, 12, 14)).isEmpty());
}

TEST_CASE("Each gap stands in one group, by what it asks of the officer")
{
    using report::GapGroup;
    Issue toReview = gapOf(IssueKind::ProposalAwaited, Severity::Note);
    toReview.obstacles = {4};
    const QList<std::pair<Issue, GapGroup>> rows{
        {gapOf(IssueKind::OwnTaskWithoutEntry, Severity::Error), GapGroup::MustHave},
        {gapOf(IssueKind::PlanNumberBlank), GapGroup::MustHave},
        {gapOf(IssueKind::EndMarkMissing), GapGroup::MustHave},
        {gapOf(IssueKind::FigureChanged), GapGroup::Text},
        {gapOf(IssueKind::DraftingUnitBlank), GapGroup::MustHave},
        {gapOf(IssueKind::AgencyIncomplete), GapGroup::Agencies},
        {gapOf(IssueKind::TaskWithoutResult), GapGroup::Tasks},
        {gapOf(IssueKind::LongerFigureDiffers), GapGroup::Figures},
        {toReview, GapGroup::Review},
        {gapOf(IssueKind::WordsLeftOut, Severity::Note), GapGroup::Notes},
    };
    for (const auto &[gap, group] : rows) {
        INFO(int(gap.kind));
        CHECK(report::groupOf(gap) == group);
    }
}
