// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Correspondence: the newest letter of a kind, the last reminder of an agency, and who was written to.
#include "models/domain/summary/letterqueries.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

SentLetter letter(LetterKind kind, const QString &number, const QDate &day, const QStringList &to)
{
    SentLetter made;
    made.kind = kind;
    made.number = number;
    made.sentOn = day;
    made.addressees = to;
    return made;
}

const QList<SentLetter> kLetters{
    letter(LetterKind::Request, u"20"_s, QDate(2025, 12, 3), {u"STC"_s, u"00001"_s, u"00002"_s}),
    letter(LetterKind::Request, u"15"_s, QDate(2025, 12, 1), {u"STC"_s}),
    letter(LetterKind::Reminder, u"30"_s, QDate(2025, 12, 18), {u"00001"_s, u"00002"_s}),
    letter(LetterKind::Message, {}, QDate(2025, 12, 19), {u"00001"_s}),
};

} // namespace

TEST_CASE("Letters of a kind come oldest first, up to a day where one is given")
{
    const QList<SentLetter> all = lettersOf(kLetters, LetterKind::Request);
    REQUIRE(all.size() == 2);
    CHECK(all.at(0).number == u"15"_s);
    CHECK(lettersOf(kLetters, LetterKind::Request, QDate(2025, 12, 2)).size() == 1);
    CHECK(lettersOf(kLetters, LetterKind::Supplement).isEmpty());
    CHECK(everyAddressee(all) == QStringList{u"STC"_s, u"00001"_s, u"00002"_s});
}

TEST_CASE("The newest letter of a kind is that of the latest day, whatever the order of keeping")
{
    REQUIRE(newestLetter(kLetters, LetterKind::Request));
    CHECK(newestLetter(kLetters, LetterKind::Request)->number == u"20"_s);
    CHECK(newestLetter(kLetters, LetterKind::Supplement) == nullptr);
}

TEST_CASE("An agency was last reminded by a letter or a message, never by the request")
{
    REQUIRE(lastReminder(kLetters, u"00001"_s));
    CHECK(lastReminder(kLetters, u"00001"_s)->kind == LetterKind::Message);
    REQUIRE(lastReminder(kLetters, u"00002"_s));
    CHECK(lastReminder(kLetters, u"00002"_s)->number == u"30"_s);
    CHECK(lastReminder(kLetters, u"STC"_s) == nullptr);
}
