// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewedFile: a review that is gone on with another day is the one that was left.
#include "models/domain/intake/reviewedfile.h"
#include "models/domain/intake/submissionedits.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Submission reviewed()
{
    Submission made;
    made.file = u"quý 4.zip/BC xã A.xlsx"_s;
    made.original = {u"BC xã A.xlsx"_s, "bytes"};
    made.sha256 = u"ab12"_s;
    made.part = 1;
    made.read.receivedOn = QDate(2025, 12, 16);
    made.found = {{Severity::Note, IssueKind::CameByMail, {u"a@b.vn"_s, u"15/12/2025"_s, u"Báo cáo"_s}}};
    for (const QString &number : {u"1"_s, u"2"_s, u"4.1"_s}) {
        TaskEntry entry;
        entry.taskNumber = number;
        entry.result = u"Kết quả "_s + number;
        made.whole.entries.append(entry);
    }
    IndicatorValue figure;
    figure.indicatorCode = u"area"_s;
    figure.value = 12.5;
    made.wholeFigures = {figure};
    return made;
}

void mendMuch(Submission &submission)
{
    submission.agencyCode = u"03646"_s;
    submission.consented = true;
    TaskEntry first = rowNow(submission, u"1"_s);
    first.state = EntryState::Done;
    first.result = u"Đã họp\n02 lần"_s;
    first.productDate = QDate(2025, 11, 3);
    first.percent = 80;
    REQUIRE(mend(submission, u"1"_s, first));
    leaveOut(submission, u"2"_s);
    IndicatorValue figure = figureNow(submission, u"area"_s);
    figure.value.reset();
    figure.estimate = 0.1;
    mendFigure(submission, figure);
    IndicatorValue added = figureNow(submission, u"trees"_s);
    added.value = 3;
    mendFigure(submission, added);
}

} // namespace

TEST_CASE("What was mended and decided is the same upon the file that is read again")
{
    Submission left = reviewed();
    mendMuch(left);
    const ReviewedFile kept = reviewedFile(left);
    CHECK(kept.shown == left.file);
    CHECK(kept.letter == QStringList{u"a@b.vn"_s, u"15/12/2025"_s, u"Báo cáo"_s});
    Submission again = reviewed();
    CHECK(decideAgain(again, kept).isEmpty());
    CHECK(decisionsOf(again) == decisionsOf(left));
    CHECK(reviewedFile(again) == kept);
}

TEST_CASE("Two rows that were given each other's task get them again")
{
    Submission left = reviewed();
    for (const auto &[row, task] : {std::pair{u"1"_s, u"3"_s}, {u"2"_s, u"1"_s}, {u"1"_s, u"2"_s}}) {
        TaskEntry moved = rowNow(left, row);
        moved.taskNumber = task;
        REQUIRE(mend(left, row, moved));
    }
    Submission again = reviewed();
    CHECK(decideAgain(again, reviewedFile(left)).isEmpty());
    CHECK(decisionsOf(again) == decisionsOf(left));
}

TEST_CASE("A mend that finds no place any more is told, and the others stay")
{
    Submission left = reviewed();
    mendMuch(left);
    ReviewedFile kept = reviewedFile(left);
    kept.cells.append({u"9"_s, false, u"result"_s, u"Không còn dòng này"_s});
    kept.cells.append({u"4.1"_s, false, u"state"_s, u"no such word"_s});
    Submission again = reviewed();
    const QList<ReviewedCell> lost = decideAgain(again, kept);
    REQUIRE(lost.size() == 2);
    CHECK(lost.at(0).row == u"9"_s);
    CHECK(lost.at(1).row == u"4.1"_s);
    CHECK(decisionsOf(again) == decisionsOf(left));
}

TEST_CASE("A file is under review until it is accepted or put aside, and only with its bytes")
{
    Submission each = reviewed();
    CHECK(isUnderReview(each));
    each.skipped = true;
    CHECK_FALSE(isUnderReview(each));
    each.skipped = false;
    each.verdict = Verdict::Accepted;
    CHECK_FALSE(isUnderReview(each));
    each.verdict = Verdict::Unreadable;
    CHECK(isUnderReview(each));
    each.sha256.clear();
    CHECK_FALSE(isUnderReview(each));
}

TEST_CASE("A corrected day of receipt counts for every file under review, mails too")
{
    Submission mail = reviewed();
    REQUIRE_FALSE(reviewedFile(mail).letter.isEmpty());
    mail.read.receivedOn = QDate(2025, 12, 20);
    Submission done = mail;
    done.verdict = Verdict::Accepted;
    const QMap<int, Submission> anew
        = receivedAnew({mail, done}, QDate(2025, 12, 15), [](const Submission &each) { return each; });
    REQUIRE(anew.keys() == QList{0});
    CHECK(anew.value(0).read.receivedOn == QDate(2025, 12, 15));
}

TEST_CASE("The cells in which two states of a review differ are named one by one")
{
    Submission left = reviewed();
    const Decisions before = decisionsOf(left);
    TaskEntry first = rowNow(left, u"1"_s);
    first.result = u"Đã họp"_s;
    REQUIRE(mend(left, u"1"_s, first));
    leaveOut(left, u"2"_s);
    IndicatorValue figure = figureNow(left, u"area"_s);
    figure.value = 13;
    mendFigure(left, figure);
    CHECK(differingCells(left, before, decisionsOf(left))
          == QList<ReviewCell>{{u"1"_s, &TaskEntry::result},
                               {u"2"_s, &TaskEntry::taskNumber},
                               {u"area"_s, &TaskEntry::result, true, &IndicatorValue::value}});
    CHECK(differingCells(left, before, before).isEmpty());
}
