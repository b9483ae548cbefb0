// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// One value under edit: mine, base and theirs, with and without a save in flight.
#include "models/edits/editbuffer.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

const Error kWrongNumber{ErrorCode::InvalidValue, u"number"_s, {}};
const Error kConflict{ErrorCode::Conflict, u"report"_s, {}};
const Error kDiskFull{ErrorCode::DiskFull, u"a.dondoc"_s, {}};

AgencyReport baseReport()
{
    AgencyReport report{.id = 7, .version = 3, .agencyCode = u"03646"_s, .number = u"cũ"_s};
    report.entries.append({.id = 70, .version = 2, .taskNumber = u"4.1"_s, .result = u"Đã họp"_s});
    return report;
}

AgencyReport numbered(const QString &number, int version = 3)
{
    AgencyReport report = baseReport();
    report.number = number;
    report.version = version;
    return report;
}

AgencyReport blankReport() { return {.agencyCode = u"03646"_s}; }

enum class Mine { Unchanged, Changed, Refused, Cleared };
enum class Theirs { Unchanged, Changed, ChangedAlike, ChangedBeside, Deleted };

AgencyReport typedBy(Mine mine)
{
    switch (mine) {
    case Mine::Unchanged:
        return baseReport();
    case Mine::Changed:
        return numbered(u"mới"_s);
    case Mine::Refused:
        return numbered(u"sai"_s);
    case Mine::Cleared:
        return numbered({});
    }
    return {};
}

AgencyReport storedBy(Theirs theirs)
{
    AgencyReport beside = numbered(u"cũ"_s, 4);
    beside.receivedOn = QDate(2025, 12, 15);
    switch (theirs) {
    case Theirs::Unchanged:
        return baseReport();
    case Theirs::Changed:
        return numbered(u"của họ"_s, 4);
    case Theirs::ChangedAlike:
        return numbered(u"mới"_s, 4);
    case Theirs::ChangedBeside:
        return beside;
    case Theirs::Deleted:
        return blankReport();
    }
    return {};
}

/// As the storage would: a wrong number is refused, an old version is a conflict.
void answer(EditBuffer<AgencyReport> &buffer, Mine mine, Theirs theirs)
{
    if (mine == Mine::Refused) {
        buffer.refuse(kWrongNumber, u"Số sai."_s);
    } else if (theirs != Theirs::Unchanged) {
        buffer.refuse(kConflict, u"Đã đổi."_s);
    } else {
        AgencyReport stored = *buffer.inFlight();
        stored.version = 4;
        buffer.accept(stored);
    }
}

/// "mới, sends mới": the number in the form, in what is sent next, and whether it is held.
QString outcome(Mine mine, Theirs theirs, bool inFlight)
{
    EditBuffer<AgencyReport> buffer(baseReport());
    AgencyReport typed = typedBy(mine);
    if (inFlight) {
        typed.localPlanNumber = u"12"_s; // so that something of mine is in flight in every row
    }
    buffer.edit(typed);
    if (inFlight || mine == Mine::Refused) {
        buffer.take();
    }
    if (!inFlight && mine == Mine::Refused) {
        answer(buffer, mine, theirs);
    }
    if (theirs != Theirs::Unchanged) {
        CHECK(buffer.rebase(storedBy(theirs)) == !inFlight);
    }
    if (inFlight) {
        answer(buffer, mine, theirs);
    }
    QStringList words{buffer.value().number};
    if (const auto request = buffer.take()) {
        words.append(u"sends "_s + request->number);
    }
    if (!buffer.held(Hold::Conflict).isEmpty()) {
        words.append(u"conflict "_s + buffer.held(Hold::Conflict).join(u' '));
    }
    if (!buffer.held(Hold::Refused).isEmpty()) {
        words.append(u"refused "_s + buffer.held(Hold::Refused).join(u' '));
    }
    return words.join(u", "_s);
}

} // namespace

TEST_CASE("Mine, base and theirs give what stays in the form, what is sent and what is held")
{
    struct Row {
        Mine mine;
        Theirs theirs;
        bool inFlight;
        QString expected;
    };
    using M = Mine;
    using T = Theirs;
    const auto [mine, theirs, inFlight, expected] = GENERATE(values<Row>({
        {M::Unchanged, T::Unchanged, false, u"cũ"_s},
        {M::Unchanged, T::Changed, false, u"của họ"_s},
        {M::Unchanged, T::ChangedBeside, false, u"cũ"_s},
        {M::Unchanged, T::Deleted, false, u""_s},
        {M::Changed, T::Unchanged, false, u"mới, sends mới"_s},
        {M::Changed, T::Changed, false, u"mới, conflict number"_s},
        {M::Changed, T::ChangedAlike, false, u"mới"_s},
        {M::Changed, T::ChangedBeside, false, u"mới, sends mới"_s},
        {M::Changed, T::Deleted, false, u"mới, conflict 4.1/result number"_s},
        {M::Refused, T::Unchanged, false, u"sai, refused number"_s},
        {M::Refused, T::Changed, false, u"sai, conflict number"_s},
        {M::Refused, T::ChangedBeside, false, u"sai, refused number"_s},
        {M::Refused, T::Deleted, false, u"sai, conflict 4.1/result number"_s},
        {M::Cleared, T::Unchanged, false, u", sends "_s},
        {M::Cleared, T::Changed, false, u", conflict number"_s},
        {M::Cleared, T::ChangedBeside, false, u", sends "_s},
        {M::Cleared, T::Deleted, false, u", conflict 4.1/result"_s},
        {M::Unchanged, T::Unchanged, true, u"cũ"_s},
        {M::Unchanged, T::Changed, true, u"của họ, sends của họ"_s},
        {M::Unchanged, T::ChangedBeside, true, u"cũ, sends cũ"_s},
        {M::Unchanged, T::Deleted, true, u"cũ, conflict 4.1/result local_plan_number number"_s},
        {M::Changed, T::Unchanged, true, u"mới"_s},
        {M::Changed, T::Changed, true, u"mới, sends của họ, conflict number"_s},
        {M::Changed, T::ChangedAlike, true, u"mới, sends mới"_s},
        {M::Changed, T::ChangedBeside, true, u"mới, sends mới"_s},
        {M::Changed, T::Deleted, true, u"mới, conflict 4.1/result local_plan_number number"_s},
        {M::Refused, T::Unchanged, true, u"sai, sends cũ, refused number"_s},
        {M::Refused, T::Changed, true, u"sai, sends của họ, conflict number"_s},
        {M::Refused, T::ChangedBeside, true, u"sai, sends cũ, refused number"_s},
        {M::Refused, T::Deleted, true, u"sai, conflict 4.1/result local_plan_number number"_s},
        {M::Cleared, T::Unchanged, true, u""_s},
        {M::Cleared, T::Changed, true, u", sends của họ, conflict number"_s},
        {M::Cleared, T::ChangedBeside, true, u", sends "_s},
        {M::Cleared, T::Deleted, true, u", conflict 4.1/result local_plan_number"_s},
    }));
    CAPTURE(int(mine), int(theirs), inFlight);
    CHECK(outcome(mine, theirs, inFlight) == expected);
}

TEST_CASE("What is typed while a save is in flight goes next, with the stored ids and versions")
{
    EditBuffer<AgencyReport> buffer(blankReport());
    buffer.edit(numbered(u"4"_s, 1));
    const auto first = buffer.take();
    REQUIRE(first);
    CHECK_FALSE(buffer.isDirty());
    CHECK_FALSE(buffer.take());
    buffer.edit(numbered(u"45"_s, 1));
    CHECK(buffer.isDirty());
    AgencyReport stored = numbered(u"4"_s, 1);
    stored.id = 9;
    stored.entries.first().id = 90;
    buffer.accept(stored);
    const auto second = buffer.take();
    REQUIRE(second);
    CHECK(second->number == u"45"_s);
    CHECK(second->id == 9);
    CHECK(second->entries.constFirst().id == 90);
    CHECK_FALSE(buffer.isHeld());
}

TEST_CASE("What was retyped since it was sent was not refused, and goes by itself")
{
    EditBuffer<AgencyReport> buffer(baseReport());
    const Error &error = GENERATE_REF(as<Error>{}, kWrongNumber, kDiskFull);
    buffer.edit(numbered(u"sai"_s));
    buffer.take();
    buffer.edit(numbered(u"đúng"_s));
    buffer.refuse(error, u"Không được."_s);
    CHECK_FALSE(buffer.isHeld());
    const auto next = buffer.take();
    REQUIRE(next);
    CHECK(next->number == u"đúng"_s);
}

TEST_CASE("A refused field is sent again once it is typed anew, or given up by typing what is stored")
{
    EditBuffer<AgencyReport> buffer(baseReport());
    buffer.edit(numbered(u"sai"_s));
    buffer.take();
    buffer.refuse(kWrongNumber, u"Số sai."_s);
    CHECK(buffer.refusal() == u"Số sai."_s);
    CHECK(buffer.isHeld());
    CHECK_FALSE(buffer.isPending());
    AgencyReport beside = buffer.value();
    beside.channel = Channel::Email;
    buffer.edit(beside);
    CHECK(buffer.isHeld()); // typing elsewhere changes nothing of it
    REQUIRE(buffer.take());
    CHECK(buffer.inFlight()->number == u"cũ"_s);
    AgencyReport stored = *buffer.inFlight();
    buffer.accept(stored);
    CHECK(buffer.value().number == u"sai"_s);
    AgencyReport again = buffer.value();
    again.number = GENERATE(u"đúng"_s, u"cũ"_s);
    buffer.edit(again);
    CHECK_FALSE(buffer.isHeld());
    CHECK(buffer.isDirty() == (again.number == u"đúng"_s));
}

TEST_CASE("What no field is to blame for waits until it is edited, tried again or changed by others")
{
    EditBuffer<AgencyReport> buffer(baseReport());
    buffer.edit(numbered(u"mới"_s));
    buffer.take();
    buffer.refuse(kDiskFull, u"Đĩa đầy."_s);
    CHECK(buffer.isHeld());
    CHECK(buffer.refusal() == u"Đĩa đầy."_s);
    CHECK_FALSE(buffer.take());
    buffer.edit(buffer.value()); // nothing typed
    CHECK_FALSE(buffer.take());
    CHECK(buffer.rebase(baseReport())); // nothing new
    CHECK_FALSE(buffer.take());
    SECTION("edited") { buffer.edit(numbered(u"mới hơn"_s)); }
    SECTION("tried again") { buffer.retry(); }
    SECTION("another field changed by others") { buffer.rebase(storedBy(Theirs::ChangedBeside)); }
    SECTION("stored anew by others with the old words") { buffer.rebase(numbered(u"cũ"_s, 4)); }
    CHECK_FALSE(buffer.isHeld());
    CHECK(buffer.take());
}

TEST_CASE("A conflict is decided by a person, and neither text is lost before")
{
    EditBuffer<AgencyReport> buffer(baseReport());
    buffer.edit(numbered(u"mới"_s));
    buffer.rebase(storedBy(Theirs::Changed));
    CHECK(buffer.value().number == u"mới"_s);
    CHECK(buffer.stored().number == u"của họ"_s);
    const QList<Contest<AgencyReport>> contests = buffer.contests();
    REQUIRE(contests.size() == 1);
    CHECK(contests.constFirst().path == u"number"_s);
    CHECK(contests.constFirst().mine.number == u"mới"_s);
    CHECK(contests.constFirst().stored.number == u"của họ"_s);
    SECTION("typing on decides nothing")
    {
        buffer.edit(numbered(u"mới hơn"_s, 4));
        CHECK(buffer.held(Hold::Conflict) == QStringList{u"number"_s});
        CHECK_FALSE(buffer.take());
    }
    SECTION("typing what is stored settles it")
    {
        buffer.edit(numbered(u"của họ"_s, 4));
        CHECK_FALSE(buffer.isHeld());
    }
    SECTION("a check leaves it a conflict")
    {
        buffer.hold(u"number"_s, u"Số sai."_s);
        CHECK(buffer.held(Hold::Conflict) == QStringList{u"number"_s});
    }
    SECTION("mine is saved over theirs")
    {
        buffer.decide(contests.constFirst(), true);
        const auto request = buffer.take();
        REQUIRE(request);
        CHECK(request->number == u"mới"_s);
        CHECK(request->version == 4);
    }
    SECTION("theirs comes into the form")
    {
        buffer.decide(contests.constFirst(), false);
        CHECK(buffer.value().number == u"của họ"_s);
        CHECK_FALSE(buffer.isPending());
        CHECK_FALSE(buffer.isHeld());
    }
}

TEST_CASE("What a person chose between other words than those stored by now is asked again")
{
    EditBuffer<AgencyReport> buffer(baseReport());
    buffer.edit(numbered(u"mới"_s));
    buffer.rebase(numbered(u"của họ"_s, 4));
    const Contest<AgencyReport> seen = buffer.contests().constFirst();
    buffer.rebase(numbered(u"của họ, lần nữa"_s, 5));
    const bool mine = GENERATE(true, false);
    buffer.decide(seen, mine);
    REQUIRE(buffer.contests().size() == 1);
    CHECK(buffer.value().number == u"mới"_s);
    CHECK_FALSE(buffer.take());
    buffer.decide(buffer.contests().constFirst(), mine);
    CHECK_FALSE(buffer.isHeld());
    CHECK(buffer.take().has_value() == mine);
}

TEST_CASE("A value that was deleted while it was typed in is one question")
{
    EditBuffer<AgencyReport> buffer(baseReport());
    buffer.edit(numbered(u"mới"_s));
    buffer.rebase(blankReport());
    buffer.rebase(blankReport()); // read once more
    REQUIRE(buffer.contests().size() == 1);
    CHECK(buffer.contests().constFirst().path.isEmpty());
    const bool mine = GENERATE(true, false);
    buffer.decide(buffer.contests().constFirst(), mine);
    CHECK_FALSE(buffer.isHeld());
    CHECK(buffer.value().number == (mine ? u"mới"_s : QString()));
    CHECK(buffer.take().has_value() == mine);
}

TEST_CASE("What was read before the known row was written is left out")
{
    EditBuffer<AgencyReport> buffer(numbered(u"cũ"_s, 5));
    CHECK_FALSE(buffer.rebase(numbered(u"rất cũ"_s, 4)));
    AgencyReport olderEntry = numbered(u"cũ"_s, 5);
    olderEntry.entries.first().version = 1;
    CHECK_FALSE(buffer.rebase(olderEntry));
    CHECK(buffer.value().number == u"cũ"_s);
}

TEST_CASE("What others stored after my save was in flight comes in once it is answered")
{
    EditBuffer<AgencyReport> buffer(baseReport());
    buffer.edit(numbered(u"mới"_s));
    buffer.take();
    const int version = GENERATE(3, 5); // before mine was stored, and after
    buffer.rebase(numbered(version == 3 ? u"cũ"_s : u"của họ"_s, version));
    buffer.accept(numbered(u"mới"_s, 4));
    CHECK(buffer.value().number == (version == 3 ? u"mới"_s : u"của họ"_s));
    CHECK_FALSE(buffer.isHeld());
}

TEST_CASE("An answer that nobody waits for refuses nothing, and a stored value is taken")
{
    EditBuffer<AgencyReport> buffer(baseReport());
    buffer.refuse(kDiskFull, u"Đĩa đầy."_s);
    CHECK_FALSE(buffer.isHeld());
    buffer.accept(numbered(u"mới"_s, 4));
    CHECK(buffer.value().number == u"mới"_s);
}

TEST_CASE("What a check found at fault is not sent, and goes once it is mended")
{
    EditBuffer<AgencyReport> buffer(baseReport(), numbered(u"sai"_s));
    buffer.hold(u"number"_s, u"Số sai."_s);
    CHECK_FALSE(buffer.take());
    buffer.edit(numbered(u"đúng"_s));
    CHECK(buffer.take());
    buffer.putBack();
    CHECK(buffer.isDirty());
    buffer.hold(u"4.1/result"_s, u"Không đổi."_s); // what is as stored cannot be at fault
    CHECK_FALSE(buffer.isHeld());
}

TEST_CASE("An error names a field, its whole path, or a task whose entry is at fault")
{
    const QStringList sent{u"percent"_s, u"4.1/percent"_s, u"4.1/result"_s, u"5/result"_s};
    const auto faulty = [&sent](ErrorCode code, const QString &what, const QString &detail = {}) {
        return faultyPaths(sent, {code, what, detail}).join(u' ');
    };
    CHECK(faulty(ErrorCode::InvalidValue, u"percent"_s) == u"percent 4.1/percent"_s);
    CHECK(faulty(ErrorCode::InvalidValue, u"4.1/percent"_s) == u"4.1/percent"_s);
    CHECK(faulty(ErrorCode::InvalidValue, u"entries"_s, u"4.1"_s) == u"4.1/percent 4.1/result"_s);
    CHECK(faulty(ErrorCode::UnknownTask, u"5"_s) == u"5/result"_s);
    CHECK(faulty(ErrorCode::DiskFull, u"percent"_s).isEmpty());
    CHECK(faulty(ErrorCode::InvalidValue, u"period"_s).isEmpty());
}
