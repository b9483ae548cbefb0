// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letters kept as sent and messages that were logged: what is stored, refused, read again and taken back.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/summary/letterqueries.h"
#include "models/services/filecheck.h"
#include "models/services/historyservice.h"
#include "models/services/letterservice.h"
#include "models/services/summaryservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;

namespace {

const QByteArray kPdf("%PDF-1.4\0letter", 15);
const QByteArray kDocx("PK\3\4letter", 10);

SentLetter letter(LetterKind kind = LetterKind::Reminder, const QString &number = u"123"_s)
{
    SentLetter made;
    made.kind = kind;
    made.number = number;
    made.symbol = u"SNNMT-TTBVTV"_s;
    made.sentOn = QDate(2025, 12, 18);
    made.signerName = u"Nguyễn Văn A"_s;
    made.addressees = QStringList{u"STC"_s, u"03646"_s};
    made.subject = u"đôn đốc báo cáo"_s;
    return made;
}

SentLetter message(const QString &agency)
{
    SentLetter made;
    made.kind = LetterKind::Message;
    made.addressees = QStringList{agency};
    made.text = u"Kính gửi UBND xã.\nHai dòng."_s;
    return made;
}

QList<SentLetter> stored(DataFileSession &session)
{
    const auto data = session.snapshot({}, sessions::period());
    REQUIRE(data.ok());
    return data->letters;
}

} // namespace

TEST_CASE("A letter is kept with its bytes, told in the history, and taken back by undo")
{
    const sessions::File file;
    const auto session = file.open();
    const auto sent = LetterService(*session).send({}, sessions::period(), letter(), kPdf, kDocx);
    REQUIRE(sent.ok());
    const QList<SentLetter> letters = stored(*session);
    REQUIRE(letters.size() == 1);
    CHECK(letters.constFirst() == sent->letter);
    CHECK(letters.constFirst().madeAt == sessions::now());
    CHECK(*SummaryService(*session).storedFile(letters.constFirst().pdfSha256) == kPdf);
    CHECK(*SummaryService(*session).storedFile(letters.constFirst().docxSha256) == kDocx);
    CHECK(HistoryService(*session).lines(1)->constFirst().table == u"letter"_s);
    CHECK(FileCheck(*session).check()->isEmpty());

    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(stored(*session).isEmpty());
    REQUIRE(HistoryService(*session).redo().ok());
    CHECK(stored(*session).size() == 1);
}

TEST_CASE("The stamped file of a letter is kept in place of the one before, checked, and taken back by undo")
{
    const sessions::File file;
    const auto session = file.open();
    const LetterService letters(*session);
    const auto sent = letters.send({}, sessions::period(), letter(), kPdf, kDocx);
    REQUIRE(sent.ok());
    const Id id = sent->letter.id;
    CHECK(codeOf(letters.attachStamped({}, sessions::period(), id, "no pdf")) == ErrorCode::InvalidValue);
    CHECK(codeOf(letters.attachStamped({}, sessions::period(), id + 7, "%PDF-1")) == ErrorCode::Conflict);
    REQUIRE(letters.attachStamped({}, sessions::period(), id, "%PDF-first scan").ok());
    const auto stamped = letters.attachStamped({}, sessions::period(), id, "%PDF-second scan");
    REQUIRE(stamped.ok());
    CHECK(stored(*session).constFirst() == *stamped);
    CHECK(stamped->pdfSha256 == sent->letter.pdfSha256);
    CHECK(*SummaryService(*session).storedFile(stamped->stampedSha256) == "%PDF-second scan");
    CHECK(FileCheck(*session).check()->isEmpty());

    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(*SummaryService(*session).storedFile(stored(*session).constFirst().stampedSha256)
          == "%PDF-first scan");
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(stored(*session).constFirst().stampedSha256.isEmpty());
}

TEST_CASE("A letter is taken back by its own change, whatever another process changed since")
{
    const sessions::File file;
    const auto session = file.open();
    const auto sent = LetterService(*session).send({}, sessions::period(), letter(), kPdf, kDocx);
    REQUIRE(sent.ok());
    const auto other = file.open();
    REQUIRE(LetterService(*other).logMessages({}, sessions::period(), {message(u"03646"_s)}).ok());
    REQUIRE(HistoryService(*session).takeBack(sent->change).ok());
    const QList<SentLetter> left = stored(*session);
    REQUIRE(left.size() == 1);
    CHECK(left.constFirst().kind == LetterKind::Message);
    CHECK(codeOf(HistoryService(*session).takeBack(sent->change)) == ErrorCode::UndoRefused);
}

TEST_CASE("A number is kept once a year for each kind, however it is written")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(LetterService(*session)
                .send({}, sessions::period(), letter(LetterKind::Reminder, u"7"_s), kPdf, {})
                .ok());
    const auto again = LetterService(*session).send({}, periods::quarter(2025, 3),
                                                    letter(LetterKind::Reminder, u" 07 "_s), kPdf, {});
    REQUIRE_FALSE(again.ok());
    CHECK(again.error() == Error{ErrorCode::LetterKept, u"07"_s, u"18/12/2025"_s});
    CHECK(LetterService(*session)
              .send({}, sessions::period(), letter(LetterKind::Request, u"7"_s), kPdf, {})
              .ok());
    SentLetter next = letter(LetterKind::Reminder, u"7"_s);
    next.sentOn = QDate(2026, 1, 5);
    session->setClock([] { return sessions::now().addDays(20); });
    CHECK(LetterService(*session).send({}, sessions::period(), next, kPdf, {}).ok());
    CHECK(stored(*session).size() == 3);
}

TEST_CASE("What cannot be a letter is refused and leaves nothing")
{
    struct Case {
        const char *what;
        std::function<void(SentLetter &)> spoil;
        ErrorCode code;
    };
    const Case cases[] = {
        {"no number", [](SentLetter &each) { each.number = u" "_s; }, ErrorCode::InvalidValue},
        {"a symbol", [](SentLetter &each) { each.number = u"12/SNN"_s; }, ErrorCode::InvalidValue},
        {"letters alone", [](SentLetter &each) { each.number = u"abc"_s; }, ErrorCode::InvalidValue},
        {"a day to come", [](SentLetter &each) { each.sentOn = sessions::now().date().addDays(2); },
         ErrorCode::InvalidValue},
        {"a day before the plan", [](SentLetter &each) { each.sentOn = QDate(2025, 1, 1); },
         ErrorCode::InvalidValue},
        {"no day", [](SentLetter &each) { each.sentOn = {}; }, ErrorCode::InvalidValue},
        {"nobody", [](SentLetter &each) { each.addressees.clear(); }, ErrorCode::InvalidValue},
        {"a stranger", [](SentLetter &each) { each.addressees.append(u"?"_s); }, ErrorCode::UnknownAgency},
        {"a message", [](SentLetter &each) { each.kind = LetterKind::Message; }, ErrorCode::InvalidValue},
    };
    const sessions::File file;
    const auto session = file.open();
    for (const Case &each : cases) {
        INFO(each.what);
        SentLetter spoilt = letter();
        each.spoil(spoilt);
        CHECK(codeOf(LetterService(*session).send({}, sessions::period(), spoilt, kPdf, kDocx)) == each.code);
    }
    CHECK(codeOf(LetterService(*session).send({}, sessions::period(), letter(), "no pdf", {}))
          == ErrorCode::InvalidValue);
    CHECK(stored(*session).isEmpty());
    CHECK(HistoryService(*session).toUndo()->label.isEmpty());
}

TEST_CASE("Messages are logged in one change, dated by the clock, and are the last reminder")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(LetterService(*session).send({}, sessions::period(), letter(), kPdf, {}).ok());
    SentLetter later = message(u"03646"_s);
    later.sentOn = QDate(2025, 12, 19);
    REQUIRE(LetterService(*session).logMessages({}, sessions::period(), {message(u"03679"_s), later}).ok());
    const QList<SentLetter> letters = stored(*session);
    REQUIRE(letters.size() == 3);
    REQUIRE(lastReminder(letters, u"03679"_s));
    CHECK(lastReminder(letters, u"03679"_s)->sentOn == sessions::now().date()); // in Sơn La
    CHECK(lastReminder(letters, u"03646"_s)->text == later.text);
    CHECK(lastReminder(letters, u"STC"_s)->kind == LetterKind::Reminder);
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(stored(*session).size() == 1);
    CHECK(codeOf(LetterService(*session).logMessages({}, sessions::period(),
                                                     {message(u"03646"_s), SentLetter()}))
          == ErrorCode::InvalidValue);
    CHECK(stored(*session).size() == 1);
}

TEST_CASE("A file that is only read keeps no letter")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    CHECK(codeOf(LetterService(*session).send({}, sessions::period(), letter(), kPdf, {}))
          == ErrorCode::ReadOnly);
    CHECK(codeOf(LetterService(*session).logMessages({}, sessions::period(), {message(u"STC"_s)}))
          == ErrorCode::ReadOnly);
}

TEST_CASE("A letter that is written is kept, taken back step by step, and goes when it is sent", "[drafts]")
{
    const sessions::File file;
    const auto session = file.open();
    const LetterService letters(*session);
    LetterDraft draft;
    draft.kind = LetterKind::Reminder;
    draft.text = QStringList{u"Đoạn một."_s, u"Đoạn hai./."_s};
    draft.addressees = QStringList{u"STC"_s};
    draft.newDeadline = QDate(2025, 12, 19);
    const auto first = letters.saveDraft({}, sessions::period(), draft);
    REQUIRE(first.ok());
    CHECK(sessions::dataOf(*session).letterDrafts == QList{*first});
    LetterDraft next = *first;
    next.text = QStringList{u"Đoạn một, đã sửa."_s};
    next.submittedAt = sessions::now();
    REQUIRE(letters.saveDraft({}, sessions::period(), next).ok());
    CHECK(codeOf(letters.saveDraft({}, sessions::period(), *first)) == ErrorCode::Conflict);
    REQUIRE(letters.send({}, sessions::period(), letter(), kPdf, kDocx).ok());
    CHECK(sessions::dataOf(*session).letterDrafts.isEmpty());
    REQUIRE(HistoryService(*session).undo().ok());
    REQUIRE(sessions::dataOf(*session).letterDrafts.size() == 1);
    CHECK(sessions::dataOf(*session).letterDrafts.constFirst().text == next.text);
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(sessions::dataOf(*session).letterDrafts.constFirst().text == draft.text);
    CHECK(FileCheck(*session).check()->isEmpty());
}

TEST_CASE("A message is no letter that is written", "[drafts]")
{
    const sessions::File file;
    const auto session = file.open();
    LetterDraft draft;
    draft.kind = LetterKind::Message;
    CHECK(codeOf(LetterService(*session).saveDraft({}, sessions::period(), draft))
          == ErrorCode::InvalidValue);
}
