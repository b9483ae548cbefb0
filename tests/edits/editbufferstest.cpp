// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Many small values under edit: forgetting what is settled, never what is held.
#include "models/edits/editbuffers.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

const Error kBufferBusy{ErrorCode::Busy, u"a.dondoc"_s, {}};

IndicatorTarget targetWith(double value, int version = 1, Id id = 7)
{
    return {.id = id, .version = version, .indicatorCode = u"a"_s, .year = 2025, .value = value};
}

} // namespace

TEST_CASE("A value that is stored as typed is forgotten, one that is held or in flight is not")
{
    EditBuffers<IndicatorTarget> buffers;
    buffers.edit(u"a"_s, targetWith(1), targetWith(2));
    buffers.edit(u"b"_s, targetWith(1), targetWith(3));
    CHECK(buffers.take().size() == 2);
    CHECK(buffers.anyInFlight());
    CHECK(buffers.accept(u"a"_s, targetWith(2, 2)));
    CHECK_FALSE(buffers.accept(u"a"_s, targetWith(2, 2)));
    CHECK_FALSE(buffers.accept(u"c"_s, targetWith(2, 2)));
    buffers.refuse(u"b"_s, kBufferBusy, u"Đang bận."_s);
    buffers.refuse(u"c"_s, kBufferBusy, u"Đang bận."_s);
    buffers.rebase([](const IndicatorTarget &) { return targetWith(1); }); // read before a was stored
    CHECK(buffers.keys() == QStringList{u"a"_s, u"b"_s});
    CHECK(buffers.value(u"a"_s).value == 2.0);
    buffers.rebase([](const IndicatorTarget &) { return targetWith(2, 2); });
    CHECK(buffers.keys() == QStringList{u"b"_s});
    REQUIRE(buffers.contests().size() == 1);
    CHECK(buffers.contests().constFirst().key == u"b"_s);
}

TEST_CASE("Values go out in the order in which they were edited, not in that of their keys")
{
    EditBuffers<IndicatorTarget> buffers;
    for (const QString &key : {u"c"_s, u"a"_s, u"b"_s, u"a"_s}) {
        buffers.edit(key, targetWith(1, 1, key.front().unicode()), targetWith(2, 1, key.front().unicode()));
    }
    CHECK(buffers.keys() == QStringList{u"c"_s, u"a"_s, u"b"_s});
    const QList<IndicatorTarget> sent = buffers.take();
    REQUIRE(sent.size() == 3);
    CHECK(sent.constFirst().id == 'c');
    CHECK(sent.constLast().id == 'b');
}

TEST_CASE("What was refused is named, and goes again when asked to")
{
    EditBuffers<IndicatorTarget> buffers;
    CHECK(buffers.refusal(u"a"_s).isEmpty());
    buffers.edit(u"a"_s, targetWith(1), targetWith(2));
    buffers.take();
    buffers.refuse(u"a"_s, kBufferBusy, u"Đang bận."_s);
    CHECK(buffers.refused() == QStringList{u"a"_s});
    CHECK(buffers.refusal(u"a"_s) == u"Đang bận."_s);
    CHECK_FALSE(buffers.anyPending());
    CHECK(buffers.take().isEmpty());
    buffers.retry();
    CHECK(buffers.anyPending());
    CHECK(buffers.take().size() == 1);
    buffers.putBack(u"a"_s);
    buffers.putBack(u"c"_s);
    CHECK(buffers.take().size() == 1);
}

TEST_CASE("Each conflict is decided by itself")
{
    EditBuffers<IndicatorTarget> buffers;
    buffers.edit(u"a"_s, targetWith(1), targetWith(2));
    buffers.edit(u"b"_s, targetWith(1), targetWith(3));
    buffers.rebase([](const IndicatorTarget &) { return targetWith(9, 2); });
    const QList<Contest<IndicatorTarget>> contests = buffers.contests();
    REQUIRE(contests.size() == 2);
    const bool mine = GENERATE(true, false);
    buffers.decide(contests.constLast(), mine);
    CHECK(buffers.contests().size() == 1);
    buffers.decide(contests.constFirst(), mine);
    CHECK_FALSE(buffers.anyHeld());
    CHECK(buffers.take().size() == (mine ? 2 : 0));
    CHECK(buffers.keys().contains(u"a"_s) == mine);
}

TEST_CASE("What is held waits until its plan and period are shown again, the rest is forgotten")
{
    EditBuffers<IndicatorTarget> buffers;
    buffers.show(u"2025-Q3"_s);
    buffers.edit(u"a"_s, targetWith(1), targetWith(2));
    buffers.take();
    buffers.refuse(u"a"_s, kBufferBusy, u"Đang bận."_s);
    buffers.edit(u"b"_s, targetWith(1), targetWith(3));
    buffers.hold(u"c"_s, u"value"_s, u"Sai."_s); // nobody edits it
    buffers.show(u"2025-Q3"_s);
    CHECK(buffers.keys().size() == 2);
    buffers.show(u"2025-Q4"_s);
    CHECK(buffers.keys().isEmpty());
    CHECK(buffers.anyHeld());
    buffers.show(u"2025-Q3"_s);
    CHECK(buffers.keys() == QStringList{u"a"_s});
    buffers.clear();
    CHECK_FALSE(buffers.anyHeld());
}
