// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The officer's text of a summary under edit.
#include "models/edits/textedits.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

const Error kTextConflict{ErrorCode::Conflict, u"summary_text"_s, {}};

TextOverride block(const QString &key, const QString &text, Id id = 0, int version = 1)
{
    return {.id = id, .version = version, .key = key, .runs = {{.text = text}}};
}

QStringList blockWords(const QList<TextOverride> &blocks)
{
    QStringList words;
    for (const TextOverride &each : blocks) {
        words.append(each.key + u'=' + plainText(each.runs));
    }
    return words;
}

} // namespace

TEST_CASE("Blocks under edit stand in their places, new ones behind the others")
{
    TextEdits edits;
    edits.showStored({block(u"I"_s, u"a"_s, 1), block(u"II"_s, u"b"_s, 2)});
    edits.edit({block(u"III"_s, u"d"_s), block(u"I"_s, u"c"_s, 1)});
    CHECK(blockWords(edits.texts()) == QStringList{u"I=c"_s, u"II=b"_s, u"III=d"_s});
    CHECK(blockWords(edits.take()) == QStringList{u"III=d"_s, u"I=c"_s});
    CHECK(edits.isInFlight());
    edits.edit({block(u"II"_s, u"e"_s, 2)});
    CHECK(edits.take().isEmpty()); // one save at a time
    edits.accept({block(u"I"_s, u"c"_s, 1, 2), block(u"II"_s, u"b"_s, 2), block(u"III"_s, u"d"_s, 3)});
    const QList<TextOverride> next = edits.take();
    CHECK(blockWords(next) == QStringList{u"II=e"_s});
    CHECK(edits.texts().constLast().id == 3);
}

TEST_CASE("What is refused stays as typed and goes again with the next key")
{
    TextEdits edits;
    edits.edit({block(u"I"_s, u"a"_s)});
    edits.take();
    edits.refuse({ErrorCode::DiskFull, {}, {}}, u"Đĩa đầy."_s);
    CHECK(edits.refusal() == u"Đĩa đầy."_s);
    CHECK(edits.isHeld());
    CHECK_FALSE(edits.isPending());
    edits.showStored({}); // nothing new
    CHECK(edits.take().isEmpty());
    edits.edit({block(u"II"_s, u"b"_s)});
    CHECK(edits.refusal().isEmpty());
    CHECK(blockWords(edits.take()) == QStringList{u"I=a"_s, u"II=b"_s});
}

TEST_CASE("A block that both wrote is a conflict, the others are saved")
{
    TextEdits edits;
    edits.showStored({block(u"I"_s, u"a"_s, 1)});
    edits.edit({block(u"I"_s, u"của tôi"_s, 1), block(u"II"_s, u"b"_s)});
    edits.take();
    edits.refuse(kTextConflict, u"Đã đổi."_s);
    edits.showStored({block(u"I"_s, u"của họ"_s, 1, 2)});
    REQUIRE(edits.contests().size() == 1);
    CHECK(edits.contests().constFirst().key == u"I"_s);
    CHECK(blockWords(edits.texts()) == QStringList{u"I=của tôi"_s, u"II=b"_s});
    const bool mine = GENERATE(true, false);
    edits.decide(edits.contests().constFirst(), mine);
    CHECK(blockWords(edits.texts()).constFirst() == (mine ? u"I=của tôi"_s : u"I=của họ"_s));
    const QList<TextOverride> next = edits.take();
    CHECK(blockWords(next) == (mine ? QStringList{u"I=của tôi"_s, u"II=b"_s} : QStringList{u"II=b"_s}));
    CHECK((!mine || next.constFirst().version == 2));
}

TEST_CASE("Another place and other words of one block are no conflict")
{
    TextEdits edits;
    edits.showStored({block(u"I"_s, u"a"_s, 1)});
    edits.edit({block(u"I"_s, u"b"_s, 1)});
    TextOverride moved = block(u"I"_s, u"a"_s, 1, 2);
    moved.after = u"II"_s;
    edits.showStored({moved});
    CHECK_FALSE(edits.isHeld());
    const QList<TextOverride> request = edits.take();
    REQUIRE(request.size() == 1);
    CHECK(request.constFirst().after == u"II"_s);
    CHECK(plainText(request.constFirst().runs) == u"b"_s);
}

TEST_CASE("What is held of a report waits until it is shown again")
{
    TextEdits edits;
    edits.show(u"2025-Q4"_s);
    edits.edit({block(u"I"_s, u"a"_s)});
    edits.take();
    edits.refuse({ErrorCode::Busy, {}, {}}, u"Đang bận."_s);
    edits.show(u"2025-Q3"_s);
    CHECK(edits.texts().isEmpty());
    CHECK_FALSE(edits.isHeld());
    CHECK(edits.isAnythingHeld());
    edits.show(u"2025-Q4"_s);
    CHECK(blockWords(edits.texts()) == QStringList{u"I=a"_s});
    edits.clear();
    CHECK_FALSE(edits.isAnythingHeld());
}
