// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionTableModel: a line for each report that was read.
#include "models/tables/labels.h"
#include "models/tables/submissiontablemodel.h"
#include "tests/tables/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using namespace dondoc::tables;

namespace {

Submission receivedSubmission(const QString &file, const QString &agency, Verdict verdict)
{
    Submission made;
    made.file = file;
    made.agencyCode = agency;
    made.verdict = verdict;
    return made;
}

} // namespace

TEST_CASE("a file that was read tells whose it is, what it covers and what became of it")
{
    SubmissionTableModel model;
    const fixture::WatchedModel watched(&model);
    Submission first = receivedSubmission(u"BC Tô Hiệu.xlsx"_s, u"03646"_s, Verdict::Ready);
    first.revision = 2;
    first.expected = 11;
    first.covered = 1;
    first.issues = {Issue{Severity::Warning, IssueKind::StateWithoutText},
                    Issue{Severity::Note, IssueKind::StateWithoutText}};
    model.setSubmissions({first, receivedSubmission(u"quét.pdf"_s, {}, Verdict::NeedsAgency)},
                         fixture::quarter());
    REQUIRE(model.rowCount() == 2);
    const auto row = [&model](int number) {
        QStringList cells;
        for (int column = 0; column < SubmissionTableModel::ColumnCount; ++column)
            cells.append(model.index(number, column).data().toString());
        return cells;
    };
    CHECK(row(0)
          == QStringList{u"BC Tô Hiệu.xlsx"_s, u"Phường Tô Hiệu"_s, u"2"_s, u"1/11"_s,
                         Labels::of(Verdict::Ready), u"1"_s});
    CHECK(row(1) == QStringList{u"quét.pdf"_s, {}, {}, {}, Labels::of(Verdict::NeedsAgency), {}});
    CHECK(model.index(1, SubmissionTableModel::VerdictWord).data(StateRole).toInt()
          == int(ProgressState::DueSoon));
    model.setSubmissions({}, nullptr);
    CHECK(model.rowCount() == 0);
    CHECK(watched.messages() == QStringList());
}
