// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What is open before issuing: each gap counts once, in the place of the question where it is told.
#include "tests/support/catch.h"

#include "models/report/checks/gapgroups.h"
#include "models/report/checks/issuedoubts.h"

using namespace dondoc;

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
        {"a figure of the officer's text", {figure}, {.figures = 1}},
        {"a must-have", {mustHave}, {.mustHaves = 1}},
        {"what the paper cannot go out without", {gapOf(IssueKind::SignerBlank)}, {.mustHaves = 1}},
        {"warnings and notes alike", {warning, note}, {.further = 2}},
        {"other words behind the officer's text", {gapOf(IssueKind::DraftChanged)}, {.further = 1}},
        {"all of them",
         {mustHave, figure, warning, figure, note, mustHave, warning},
         {.figures = 2, .mustHaves = 2, .further = 3}},
    };
}

} // namespace

TEST_CASE("What is open before issuing is counted by what it asks of the officer")
{
    for (const DoubtRow &row : doubtRows()) {
        INFO(row.name);
        CHECK(report::findIssueDoubts(row.gaps) == row.doubts);
        CHECK(row.doubts.isEmpty() == row.gaps.isEmpty());
    }
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
