// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewService: a review outlives the program, stands beside the history and ends with what is decided.
#include "models/services/reviewservice.h"
#include "models/domain/intake/submissionedits.h"
#include "models/services/historyservice.h"
#include "models/services/intakeservice.h"
#include "models/services/reviewedfilereader.h"
#include "models/storage/datapath.h"
#include "models/storage/originalstore.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::dataOf;

namespace {

const IntakeOptions kReviewDay{QDate(2025, 12, 15), {}, Channel::Unknown};

Submission readForReview(DataFileSession &session, const QString &name, const QString &rows)
{
    const QString text
        = u"Cơ quan, đơn vị:;UBND xã Mường É\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"_s + rows;
    const QList<Submission> read
        = SubmissionReader(dataOf(session), kReviewDay).read({name, text.toUtf8()}, name);
    REQUIRE(read.size() == 1);
    return read.constFirst();
}

ReviewChanges putting(const Submission &submission)
{
    return {.put = {reviewedFile(submission)},
            .before = {},
            .bytes = {{submission.sha256, submission.original.bytes}},
            .gone = {}};
}

QList<ReviewedFile> keptIn(DataFileSession &session, const Period &period = sessions::period())
{
    const auto kept = ReviewService(session).kept({}, period);
    REQUIRE(kept.ok());
    return *kept;
}

Submission readAgain(DataFileSession &session, const ReviewedFile &kept)
{
    return ReviewedFileReader(dataOf(session), session.originals(), {kept}).read(kept);
}

} // namespace

TEST_CASE("A review is read again as it was left when the file is opened another day")
{
    const sessions::File file;
    Submission left;
    {
        const auto session = file.open();
        left = readForReview(*session, u"Xã  Mường É.csv"_s, u"1;;chờ xem;Đã họp\n16;;Hoàn thành;Của Sở\n"_s);
        REQUIRE(ReviewService(*session).write({}, sessions::period(), putting(left)).ok());
        TaskEntry first = rowNow(left, u"1"_s);
        first.state = EntryState::UnderWay;
        REQUIRE(mend(left, u"1"_s, first));
        leaveOut(left, u"16"_s);
        left = SubmissionJudge(dataOf(*session), kReviewDay).judged(left);
        REQUIRE(ReviewService(*session)
                    .write({}, sessions::period(),
                           {.put = {reviewedFile(left)}, .before = keptIn(*session), .bytes = {}, .gone = {}})
                    .ok());
        CHECK(HistoryService(*session).toUndo()->change == 0); // no change of the data
    }
    const auto session = file.open();
    const QList<ReviewedFile> kept = keptIn(*session);
    REQUIRE(kept == QList<ReviewedFile>{reviewedFile(left)});
    CHECK(dataOf(*session).underReview == QList<FileUnderReview>{{left.agencyCode, left.file}});
    CHECK(keptIn(*session, periods::quarter(2025, 3)).isEmpty());
    const Submission again = readAgain(*session, kept.constFirst());
    CHECK(submissionKey(again) == submissionKey(left));
    CHECK(decisionsOf(again) == decisionsOf(left));
    CHECK(again.verdict == Verdict::Ready);
    CHECK(again.read.entries == left.read.entries);
    CHECK(again.original.bytes == left.original.bytes);
}

TEST_CASE("Of two windows that decide on one file the later is refused, and the first decision stays")
{
    const sessions::File file;
    const auto session = file.open();
    const Submission read = readForReview(*session, u"Xã Mường É.csv"_s, u"1;;chờ xem;Đã họp\n"_s);
    REQUIRE(ReviewService(*session).write({}, sessions::period(), putting(read)).ok());
    const auto decided = [&](EntryState state) {
        Submission mine = read;
        TaskEntry first = rowNow(mine, u"1"_s);
        first.state = state;
        REQUIRE(mend(mine, u"1"_s, first));
        const ReviewChanges changes{
            .put = {reviewedFile(mine)}, .before = {reviewedFile(read)}, .bytes = {}, .gone = {}};
        return ReviewService(*session).write({}, sessions::period(), changes);
    };
    CHECK(decided(EntryState::UnderWay).ok());
    const QList<ReviewedFile> first = keptIn(*session);
    CHECK(decided(EntryState::UnderWay).ok()); // says nothing else
    const auto second = decided(EntryState::Done);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error() == Error{ErrorCode::Conflict, u"Xã Mường É.csv"_s, {}});
    CHECK(keptIn(*session) == first);
    REQUIRE(ReviewService(*session)
                .write({}, sessions::period(), {.put = {}, .before = {}, .bytes = {}, .gone = first})
                .ok());
    CHECK_FALSE(decided(EntryState::Done).ok()); // accepted or put aside there
    CHECK(keptIn(*session).isEmpty());
}

TEST_CASE("What was accepted is under review no more, and taking it back needs no review")
{
    const sessions::File file;
    const auto session = file.open();
    const Submission first = readForReview(*session, u"a.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    const Submission second = readForReview(*session, u"b.csv"_s, u"1;;Đang thực hiện;Họp 02 lần\n"_s);
    for (const Submission &each : {first, second})
        REQUIRE(ReviewService(*session).write({}, sessions::period(), putting(each)).ok());
    REQUIRE(IntakeService(*session).accept({}, sessions::period(), first).ok());
    CHECK(keptIn(*session) == QList<ReviewedFile>{reviewedFile(second)});
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(keptIn(*session) == QList<ReviewedFile>{reviewedFile(second)});
    REQUIRE(ReviewService(*session)
                .write({}, sessions::period(),
                       {.put = {}, .before = {}, .bytes = {}, .gone = {reviewedFile(second)}})
                .ok());
    CHECK(keptIn(*session).isEmpty());
}

TEST_CASE("A kept copy that is gone or damaged is told of, and its row stays")
{
    const sessions::File file;
    const auto session = file.open();
    const Submission left = readForReview(*session, u"a.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    REQUIRE(ReviewService(*session).write({}, sessions::period(), putting(left)).ok());
    const QString copy = session->originals().filePath(left.sha256);
    QFile damaged(copy);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("x");
    damaged.close();
    for (const bool there : {true, false}) {
        CAPTURE(there);
        if (!there)
            REQUIRE(QFile::remove(copy));
        const Submission again = readAgain(*session, keptIn(*session).constFirst());
        CHECK(again.verdict == Verdict::Unreadable);
        CHECK(again.error.code == ErrorCode::ReviewNotRead);
        CHECK(again.error.detail == copy);
        CHECK(submissionKey(again) == submissionKey(left));
    }
}

TEST_CASE("A mend that the file has no row for any more is told, and the file waits for a look")
{
    const sessions::File file;
    const auto session = file.open();
    const Submission left = readForReview(*session, u"a.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    ReviewChanges changes = putting(left);
    changes.put.first().cells = {{u"2"_s, false, u"result"_s, u"Đã trồng"_s}};
    REQUIRE(ReviewService(*session).write({}, sessions::period(), changes).ok());
    const Submission again = readAgain(*session, keptIn(*session).constFirst());
    CHECK(again.verdict == Verdict::NeedsLook);
    CHECK(std::any_of(again.issues.cbegin(), again.issues.cend(), [](const Issue &issue) {
        return issue.kind == IssueKind::MendNotPlaced && issue.arguments.at(1) == u"Đã trồng"_s;
    }));
}

TEST_CASE("A file that can only be read keeps no review")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    const Submission left = readForReview(*session, u"a.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    CHECK(sessions::codeOf(ReviewService(*session).write({}, sessions::period(), putting(left)))
          == ErrorCode::ReadOnly);
    CHECK_FALSE(QFile::exists(session->originals().filePath(left.sha256)));
    CHECK(keptIn(*session).isEmpty());
}
