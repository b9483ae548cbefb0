// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The officer's sentences under edit: checked, then sent.
#include "models/edits/sentenceedits.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

/// A brace is a fault.
SentenceEdits checked()
{
    SentenceEdits edits(
        [](const Sentence &sentence) { return sentence.text.contains(u'{') ? u"Sai."_s : QString(); });
    edits.showStored({{u"closing"_s, u"Trân trọng."_s}});
    return edits;
}

QStringList sentenceWords(const QList<Sentence> &sentences)
{
    QStringList words;
    for (const Sentence &each : sentences) {
        words.append(each.key + u'=' + each.text);
    }
    return words;
}

} // namespace

TEST_CASE("A sentence with a fault stays as typed, and the others are sent")
{
    SentenceEdits edits = checked();
    edits.edit({u"closing"_s, u"Kính {"_s});
    edits.edit({u"opening"_s, u"Kính gửi"_s});
    CHECK(edits.refusal(u"closing"_s) == u"Sai."_s);
    CHECK(sentenceWords(edits.take()) == QStringList{u"opening=Kính gửi"_s});
    CHECK(edits.text(u"closing"_s) == u"Kính {"_s);
    CHECK(edits.stored(u"closing"_s) == u"Trân trọng."_s);
    CHECK(edits.isChanged(u"closing"_s));
    CHECK(edits.anyHeld());
    edits.edit({u"closing"_s, u"Kính báo cáo."_s});
    CHECK_FALSE(edits.anyHeld());
    CHECK(sentenceWords(edits.take()) == QStringList{u"closing=Kính báo cáo."_s});
}

TEST_CASE("A stored sentence is known before a snapshot tells, and no answer is taken twice")
{
    SentenceEdits edits = checked();
    edits.edit({u"closing"_s, u"a"_s});
    edits.take();
    CHECK(edits.isInFlight(u"closing"_s));
    edits.edit({u"closing"_s, u"ab"_s});
    edits.showStored({{u"closing"_s, u"Trân trọng."_s}});
    edits.accept(u"closing"_s);
    edits.accept(u"closing"_s);
    CHECK(edits.stored(u"closing"_s) == u"a"_s);
    CHECK(edits.text(u"closing"_s) == u"ab"_s);
    CHECK(edits.anyPending());
    CHECK(sentenceWords(edits.take()) == QStringList{u"closing=ab"_s});
}

TEST_CASE("A refused sentence stays, and is tried again when asked to")
{
    SentenceEdits edits = checked();
    edits.edit({u"closing"_s, u"a"_s});
    edits.take();
    edits.refuse(u"closing"_s, {ErrorCode::DiskFull, {}, {}}, u"Đĩa đầy."_s);
    CHECK(edits.refusal(u"closing"_s) == u"Đĩa đầy."_s);
    CHECK(edits.text(u"closing"_s) == u"a"_s);
    CHECK(edits.take().isEmpty());
    edits.retry();
    CHECK(edits.take().size() == 1);
}

TEST_CASE("A sentence that both wrote is decided by a person, and checked then")
{
    SentenceEdits edits = checked();
    edits.edit({u"closing"_s, u"a"_s});
    edits.showStored({{u"closing"_s, u"của họ"_s}});
    REQUIRE(edits.contests().size() == 1);
    const Contest<Sentence> contest = edits.contests().constFirst();
    CHECK(contest.mine == Sentence{u"closing"_s, u"a"_s});
    CHECK(contest.stored == Sentence{u"closing"_s, u"của họ"_s});
    SECTION("mine")
    {
        edits.decide(contest, true);
        CHECK(sentenceWords(edits.take()) == QStringList{u"closing=a"_s});
    }
    SECTION("mine, with a fault")
    {
        edits.edit({u"closing"_s, u"a {"_s});
        edits.decide(contest, true);
        CHECK(edits.take().isEmpty());
        CHECK(edits.refusal(u"closing"_s) == u"Sai."_s);
    }
    SECTION("theirs")
    {
        edits.decide(contest, false);
        CHECK(edits.text(u"closing"_s) == u"của họ"_s);
        CHECK(edits.take().isEmpty());
        edits.clear();
        CHECK(edits.text(u"closing"_s).isEmpty());
    }
}

TEST_CASE("Only the text of a sentence is a field")
{
    Sentence sentence{u"a"_s, u"b"_s};
    copyField(sentence, {u"c"_s, u"d"_s}, u"text"_s);
    copyField(sentence, {u"c"_s, u"e"_s}, u"key"_s);
    CHECK(sentence.key == u"a"_s);
    CHECK(sentence.text == u"d"_s);
    CHECK_FALSE(isOlder(sentence, sentence));
    CHECK_FALSE(isGone(sentence, sentence));
}
