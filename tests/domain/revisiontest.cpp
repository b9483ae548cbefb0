// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Revision: what is stored when another document of an agency comes in.
#include "models/domain/reporting/revision.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

TaskEntry revisedEntry(const QString &task, EntryState state, const QString &result, Id id = 0)
{
    TaskEntry made;
    made.id = id;
    made.version = id ? 3 : 1;
    made.taskNumber = task;
    made.state = state;
    made.result = result;
    return made;
}

AgencyReport report(const QDate &receivedOn, const QList<TaskEntry> &entries, Id id = 0)
{
    AgencyReport made;
    made.id = id;
    made.version = id ? 5 : 1;
    made.agencyCode = u"03646"_s;
    made.receivedOn = receivedOn;
    made.state = receivedOn.isValid() ? ReportState::Received : ReportState::Asked;
    made.entries = entries;
    return made;
}

const QDate kFirst(2025, 12, 15);
const QDate kLater(2025, 12, 20);

} // namespace

TEST_CASE("The first report of an agency is revision one", "[revision]")
{
    AgencyReport none;
    none.agencyCode = u"03646"_s;
    const auto next
        = nextRevision(none, report(kFirst, {revisedEntry(u"1"_s, EntryState::UnderWay, u"a"_s)}));
    REQUIRE(next);
    CHECK(next->id == 0);
    CHECK(next->revision == 1);
    CHECK(next->agencyCode == u"03646"_s);
    CHECK(next->entries.size() == 1);
}

TEST_CASE("A changed document becomes the next revision and takes over what it leaves out", "[revision]")
{
    AgencyReport newest = report(kFirst,
                                 {revisedEntry(u"1"_s, EntryState::UnderWay, u"a"_s, 11),
                                  revisedEntry(u"2"_s, EntryState::Done, u"b"_s, 12)},
                                 7);
    newest.localPlanNumber = u"12/KH-UBND"_s;
    newest.localPlanDate = QDate(2025, 9, 1);
    const auto next = nextRevision(newest, report(kLater, {revisedEntry(u"1"_s, EntryState::Done, u"a2"_s)}));
    REQUIRE(next);
    CHECK(next->id == 0);
    CHECK(next->revision == 2);
    CHECK(next->receivedOn == kLater);
    CHECK(next->localPlanNumber == u"12/KH-UBND"_s);
    CHECK(next->localPlanDate == QDate(2025, 9, 1));
    REQUIRE(next->entries.size() == 2);
    CHECK(next->entries.at(0).result == u"a2"_s);
    CHECK(next->entries.at(1).result == u"b"_s);
    for (const TaskEntry &each : next->entries)
        CHECK(each.id == 0);
}

TEST_CASE("What a document tells of the year before and of now stay each where it leaves one out",
          "[revision]")
{
    TaskEntry now = revisedEntry(u"12"_s, EntryState::UnderWay, u"Gửi 08 bản tin"_s, 11);
    TaskEntry supplement = revisedEntry(u"12"_s, EntryState::Unset, {});
    supplement.lastYearState = EntryState::Done;
    supplement.lastYearResult = u"Đủ 04 bản tin"_s;
    const auto second = nextRevision(report(kFirst, {now}, 7), report(kLater, {supplement}));
    REQUIRE(second);
    REQUIRE(second->entries.size() == 1);
    TaskEntry both = now;
    both.lastYearState = EntryState::Done;
    both.lastYearResult = u"Đủ 04 bản tin"_s;
    CHECK(sameContent(second->entries.first(), both));

    AgencyReport stored = *second;
    stored.id = 8;
    CHECK_FALSE(nextRevision(stored, report(kLater, {supplement})));
    now.result = u"Gửi 09 bản tin"_s;
    const auto third = nextRevision(stored, report(kLater, {now}));
    REQUIRE(third);
    CHECK(third->entries.first().result == u"Gửi 09 bản tin"_s);
    CHECK(third->entries.first().lastYearState == EntryState::Done);
}

TEST_CASE("A document that says the same changes nothing", "[revision]")
{
    AgencyReport newest = report(kFirst, {revisedEntry(u"1"_s, EntryState::UnderWay, u"hoà  bình"_s, 11)}, 7);
    newest.number = u"45/BC-UBND"_s;
    AgencyReport same = report(kLater, {revisedEntry(u"1"_s, EntryState::UnderWay, u"hoà  bình "_s)});
    CHECK_FALSE(nextRevision(newest, same));
    same.entries.first().result = same.entries.first().result.normalized(QString::NormalizationForm_D);
    CHECK_FALSE(nextRevision(newest, same));
    CHECK_FALSE(nextRevision(newest, report(kLater, {})));
    same.number = u"46/BC-UBND"_s;
    CHECK(nextRevision(newest, same));
    same.number.clear();
    same.entries.first().percent = 40;
    CHECK(nextRevision(newest, same));
}

TEST_CASE("A row that was only asked for is filled, not followed", "[revision]")
{
    const AgencyReport asked = report({}, {revisedEntry(u"1"_s, EntryState::Unset, u"nháp"_s, 11)}, 7);
    const auto next = nextRevision(asked, report(kFirst, {revisedEntry(u"1"_s, EntryState::Done, u"a"_s)}));
    REQUIRE(next);
    CHECK(next->id == 7);
    CHECK(next->version == 5);
    CHECK(next->revision == 1);
    REQUIRE(next->entries.size() == 1);
    CHECK(next->entries.first().id == 11);
    CHECK(next->entries.first().version == 3);
}

TEST_CASE("Made-up entries that are taken over keep their mark", "[revision]")
{
    AgencyReport example = report(kFirst,
                                  {revisedEntry(u"1"_s, EntryState::UnderWay, u"a"_s, 11),
                                   revisedEntry(u"2"_s, EntryState::UnderWay, u"b"_s, 12)},
                                  7);
    example.example = true;
    const TaskEntry first = revisedEntry(u"1"_s, EntryState::Done, u"thật"_s);
    const TaskEntry second = revisedEntry(u"2"_s, EntryState::Done, u"thật"_s);
    CHECK(nextRevision(example, report(kLater, {first}))->example);
    CHECK_FALSE(nextRevision(example, report(kLater, {first, second}))->example);
}

TEST_CASE("What comes by telephone or chat is provisional, until a document comes")
{
    struct Row {
        ReportState before;
        Channel channel;
        ReportState after;
    };
    const QList<Row> rows{
        {ReportState::Asked, Channel::Phone, ReportState::Provisional},
        {ReportState::Received, Channel::Chat, ReportState::Provisional},
        {ReportState::Asked, Channel::Email, ReportState::Received},
        {ReportState::Provisional, Channel::Paper, ReportState::Received},
        {ReportState::Accepted, Channel::Phone, ReportState::Accepted},
        {ReportState::SupplementAsked, Channel::Email, ReportState::SupplementAsked},
    };
    for (const Row &row : rows)
        CHECK(stateOnReceipt(row.before, row.channel) == row.after);
    AgencyReport document;
    document.receivedOn = QDate(2025, 12, 20);
    document.number = u"12/BC-UBND"_s;
    AgencyReport told;
    told.receivedOn = QDate(2025, 12, 10);
    told.state = ReportState::Provisional;
    CHECK(withDocument(told, document).state == ReportState::Received);
    CHECK(withDocument(told, document).receivedOn == document.receivedOn);
    CHECK(withDocument(told, document).number == document.number);
    for (const ReportState state :
         {ReportState::Asked, ReportState::Received, ReportState::SupplementAsked, ReportState::Accepted}) {
        told.state = state;
        CHECK(withDocument(told, document) == told);
    }
}
