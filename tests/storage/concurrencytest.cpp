// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Two on one file: locks make the second wait or say so, row versions make a stale write a conflict.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/storage/agencyrepository.h"
#include "models/storage/connection.h"
#include "models/storage/planrepository.h"
#include "models/storage/reportrepository.h"
#include "models/storage/transaction.h"

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

const OpenOptions kImpatient{false, 20};

ErrorCode codeOf(const Result<Id> &result) { return result ? ErrorCode::None : result.error().code; }

} // namespace

TEST_CASE("A write while another holds the lock is told busy and changes nothing")
{
    const samples::File file;
    const auto first = file.open(kImpatient);
    const auto second = file.open(kImpatient);
    samples::Random random(21);
    {
        const auto held = Transaction::begin(first->connection(), Transaction::Kind::Write);
        REQUIRE(held.ok());
        const auto saved = samples::save(second->connection(), random.report(u"STC"_s));
        CHECK(codeOf(saved) == ErrorCode::Busy);
        CHECK(saved.error().what == file.path());
    }
    CHECK(samples::snapshot(first->connection()).reports.isEmpty());
    CHECK(samples::save(second->connection(), random.report(u"STC"_s)).ok());
}

TEST_CASE("A reader sees one state while another writes")
{
    const samples::File file;
    const auto writer = file.open(kImpatient);
    const auto reader = file.open({true, 20});
    samples::Random random(22);
    const auto view = Transaction::begin(reader->connection(), Transaction::Kind::Read);
    REQUIRE(view.ok());
    REQUIRE(reader->connection().value("SELECT COUNT(*) FROM agency_report")->toInt() == 0);
    // In this journal mode a commit waits for readers, and says so when it waited in vain.
    CHECK(codeOf(samples::save(writer->connection(), random.report(u"STC"_s))) == ErrorCode::Busy);
    CHECK(reader->connection().value("SELECT COUNT(*) FROM agency_report")->toInt() == 0);
    REQUIRE((*view)->commit().ok());
    CHECK(samples::save(writer->connection(), random.report(u"STC"_s)).ok());
    CHECK(reader->connection().value("SELECT COUNT(*) FROM agency_report")->toInt() == 1);
}

TEST_CASE("A stale write of the same record is a conflict and leaves the other's work")
{
    const samples::File file;
    const auto first = file.open();
    const auto second = file.open();
    samples::Random random(23);
    REQUIRE(samples::save(first->connection(), random.report(u"STC"_s)).ok());
    AgencyReport mine = samples::snapshot(first->connection()).reports.at(0);
    AgencyReport other = samples::snapshot(second->connection()).reports.at(0);

    other.number = u"46/BC"_s;
    other.entries[1].result = u"của người khác"_s;
    REQUIRE(samples::save(second->connection(), other).ok());
    mine.number = u"45/BC"_s;
    const auto stale = samples::save(first->connection(), mine);
    CHECK(codeOf(stale) == ErrorCode::Conflict);
    CHECK(stale.error().what == u"agency_report %1"_s.arg(mine.id));

    mine.number = u"46/BC"_s; // the report's own fields as stored, an entry stale
    mine.entries[1].result = u"của tôi"_s;
    const auto staleEntry = samples::save(first->connection(), mine);
    CHECK(codeOf(staleEntry) == ErrorCode::Conflict);
    CHECK(staleEntry.error().what == u"task_entry %1"_s.arg(mine.entries.at(1).id));
    const AgencyReport stored = samples::snapshot(first->connection()).reports.at(0);
    CHECK(stored.number == u"46/BC"_s);
    CHECK(stored.entries.at(1).result == u"của người khác"_s);
}

TEST_CASE("Two who write different entries of one report do not disturb each other")
{
    const samples::File file;
    const auto first = file.open();
    const auto second = file.open();
    samples::Random random(24);
    REQUIRE(samples::save(first->connection(), random.report(u"STC"_s)).ok());
    AgencyReport mine = samples::snapshot(first->connection()).reports.at(0);
    AgencyReport other = mine;
    const TaskEntry their = [&] {
        TaskEntry entry = other.entries.at(0);
        entry.result = u"một"_s;
        return entry;
    }();
    other.entries = {their};
    REQUIRE(samples::save(second->connection(), other).ok());
    TaskEntry own = mine.entries.at(2);
    own.result = u"ba"_s;
    mine.entries = {own};
    REQUIRE(samples::save(first->connection(), mine).ok());
    const AgencyReport stored = samples::snapshot(first->connection()).reports.at(0);
    CHECK(stored.entries.at(0).result == u"một"_s);
    CHECK(stored.entries.at(2).result == u"ba"_s);
}

TEST_CASE("What two make at the same time, the second finds made")
{
    const samples::File file;
    const auto first = file.open();
    const auto second = file.open();
    samples::Random random(25);
    const AgencyReport report = random.report(u"STC"_s);
    REQUIRE(samples::save(first->connection(), report).ok());
    CHECK(codeOf(samples::save(second->connection(), report)) == ErrorCode::Conflict);

    AgencyReport withoutEntries = random.report(u"04000"_s);
    TaskEntry entry = withoutEntries.entries.at(0);
    entry.result = u"một"_s;
    withoutEntries.entries.clear();
    REQUIRE(samples::save(first->connection(), withoutEntries).ok());
    AgencyReport mine = samples::snapshot(first->connection()).reports.at(0);
    mine.entries = {entry};
    REQUIRE(samples::save(first->connection(), mine).ok());
    mine.entries[0].result = u"hai"_s; // its id still 0: never read
    CHECK(codeOf(samples::save(second->connection(), mine)) == ErrorCode::Conflict);
    CHECK(samples::snapshot(second->connection()).reports.at(0).entries.at(0).result == u"một"_s);
}

TEST_CASE("A record deleted meanwhile is a conflict")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    samples::Random random(26);
    const auto id = samples::save(connection, random.report(u"STC"_s));
    AgencyReport report = samples::snapshot(connection).reports.at(0);
    REQUIRE(samples::change(connection, [&](ChangeRecorder &recorder) {
                return ReportRepository(connection).remove(recorder, *id);
            }).ok());
    report.number = u"1"_s;
    CHECK(codeOf(samples::save(connection, report)) == ErrorCode::Conflict);
}

TEST_CASE("A change of aliases alone counts as a write of the agency")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    const auto save = [&connection](const Agency &agency) {
        return samples::change(connection, [&](ChangeRecorder &recorder) -> Result<void> {
            const auto saved = AgencyRepository(connection).save(recorder, agency);
            return saved ? Result<void>() : Result<void>(saved.error());
        });
    };
    const auto before = AgencyRepository(connection).find(u"04000"_s);
    REQUIRE(before.ok());
    Agency first = *before;
    first.aliases = QStringList{u"một"_s};
    REQUIRE(save(first).ok());
    Agency second = *before;
    second.aliases = QStringList{u"hai"_s};
    const auto stale = save(second);
    REQUIRE(!stale.ok());
    CHECK(stale.error().code == ErrorCode::Conflict);
    CHECK(AgencyRepository(connection).find(u"04000"_s)->aliases == QStringList{u"một"_s});
}
