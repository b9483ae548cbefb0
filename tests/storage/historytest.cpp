// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// History as undo log: any sequence of edits can be taken back and done again, and nothing else is undone.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/storage/agencyrepository.h"
#include "models/storage/connection.h"
#include "models/storage/history.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/overrulingrepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"
#include "models/storage/reportrepository.h"
#include "models/storage/taskrepository.h"

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

Result<void> takeBack(Connection &connection, Id change)
{
    return samples::change(
        connection, [&](ChangeRecorder &recorder) { return History(connection).takeBack(recorder, change); },
        change);
}

// Undoes until nothing is left; gives how many.
int undoAll(Connection &connection)
{
    int count = 0;
    for (;; ++count) {
        const auto change = History(connection).toUndo();
        REQUIRE(change.ok());
        if (!*change)
            return count;
        REQUIRE(takeBack(connection, *change).ok());
    }
}

int redoAll(Connection &connection)
{
    int count = 0;
    for (;; ++count) {
        const auto change = History(connection).toRedo();
        REQUIRE(change.ok());
        if (!*change)
            return count;
        REQUIRE(takeBack(connection, *change).ok());
    }
}

PeriodRef placeOf(Connection &connection)
{
    const auto plan = PlanRepository(connection).find({});
    const auto periodId = PeriodRepository(connection).ensure(plan->id, samples::period());
    REQUIRE(periodId.ok());
    return {plan->id, *periodId};
}

// Edits of any kind, with random values; some come to nothing.
struct Editor {
    Connection &connection;
    samples::Random &random;
    PeriodRef place;
    PeriodSnapshot data;

    Result<void> report(ChangeRecorder &recorder)
    {
        AgencyReport report = random.report(data.agencies.at(random.upTo(3)).code);
        for (const AgencyReport &stored : data.reports) {
            if (stored.agencyCode != report.agencyCode)
                continue;
            report.id = stored.id;
            report.version = stored.version;
            for (TaskEntry &entry : report.entries) {
                for (const TaskEntry &known : stored.entries) {
                    if (known.taskNumber == entry.taskNumber) {
                        entry.id = known.id;
                        entry.version = known.version;
                    }
                }
            }
        }
        ReportRepository reports(connection);
        const auto id = reports.save(recorder, place, report);
        if (!id)
            return id.error();
        return ObstacleRepository(connection)
            .follow(recorder, place, *reports.newest(place.periodId, report.agencyCode));
    }
    Result<void> removal(ChangeRecorder &recorder)
    {
        if (data.reports.isEmpty())
            return {};
        const AgencyReport report = data.reports.at(random.upTo(int(data.reports.size()) - 1));
        ReportRepository reports(connection);
        if (const auto done = reports.remove(recorder, report.id); !done)
            return done;
        return ObstacleRepository(connection)
            .follow(recorder, place, *reports.newest(place.periodId, report.agencyCode));
    }
    Result<void> settings(ChangeRecorder &recorder)
    {
        const auto plan = PlanRepository(connection).save(recorder, random.plan(data.plan));
        if (!plan)
            return plan.error();
        const auto profile = ProfileRepository(connection).save(recorder, random.profile(data.office));
        return profile ? Result<void>() : Result<void>(profile.error());
    }
    Result<void> task(ChangeRecorder &recorder)
    {
        const auto saved = TaskRepository(connection)
                               .save(recorder, place.planId, random.task(data.tasks.at(random.upTo(3))));
        return saved ? Result<void>() : Result<void>(saved.error());
    }
    Result<void> agency(ChangeRecorder &recorder)
    {
        const auto saved
            = AgencyRepository(connection).save(recorder, random.agency(data.agencies.at(random.upTo(3))));
        return saved ? Result<void>() : Result<void>(saved.error());
    }
    Result<void> ruling(ChangeRecorder &recorder)
    {
        const QString state = random.chance() ? u"overdue"_s : QString();
        return OverrulingRepository(connection).save(recorder, place, {u"2"_s, state, random.line()});
    }
    Result<void> sentence(ChangeRecorder &recorder)
    {
        return ProfileRepository(connection)
            .saveSentence(recorder, u"task.some"_s, random.chance() ? random.line() : QString());
    }
    Result<void> obstacle(ChangeRecorder &recorder)
    {
        Obstacle obstacle = data.obstacles.value(random.upTo(3));
        obstacle.agencyCode = obstacle.id ? obstacle.agencyCode : u"04000"_s;
        obstacle.heading = random.line();
        obstacle.text = random.text();
        obstacle.answer = random.text();
        obstacle.answeredOn = random.chance() ? random.day() : QDate();
        obstacle.taskNumbers = random.chance() ? QStringList{u"2"_s, u"1.1"_s} : QStringList{u"1.2"_s};
        const auto id = ObstacleRepository(connection).save(recorder, place, obstacle);
        return id ? Result<void>() : Result<void>(id.error());
    }
};

using Edit = Result<void> (Editor::*)(ChangeRecorder &);
constexpr Edit kEdits[]
    = {&Editor::report, &Editor::report, &Editor::report, &Editor::removal,  &Editor::settings,
       &Editor::task,   &Editor::agency, &Editor::ruling, &Editor::sentence, &Editor::obstacle};

void edit(Connection &connection, samples::Random &random)
{
    const PeriodSnapshot data = samples::snapshot(connection);
    const auto done = samples::change(connection, [&](ChangeRecorder &recorder) {
        Editor editor{connection, random, placeOf(connection), data};
        return (editor.*kEdits[random.upTo(int(std::size(kEdits)) - 1)])(recorder);
    });
    if (!done)
        FAIL(done.error().what.toStdString() + " " + done.error().detail.toStdString());
}

AgencyReport simpleReport()
{
    AgencyReport report;
    report.agencyCode = u"STC"_s;
    report.enteredAt = QDateTime(QDate(2025, 12, 16), QTime(8, 0), Qt::UTC);
    TaskEntry entry;
    entry.taskNumber = u"2"_s;
    entry.state = EntryState::UnderWay;
    entry.result = u"Đã bố trí kinh phí"_s;
    report.entries = {entry};
    return report;
}

// The stored report with another result; gives the change's id.
void saveResult(Connection &connection, const QString &result)
{
    AgencyReport report = samples::snapshot(connection).reports.at(0);
    report.entries[0].result = result;
    REQUIRE(samples::save(connection, report).ok());
}

QString storedResult(Connection &connection)
{
    return samples::snapshot(connection).reports.at(0).entries.at(0).result;
}

Id nextUndo(Connection &connection) { return *History(connection).toUndo(); }
Id nextRedo(Connection &connection) { return *History(connection).toRedo(); }

} // namespace

TEST_CASE("Any sequence of edits can be taken back whole, and done again")
{
    for (unsigned start = 1; start <= 12; ++start) {
        INFO("sequence " << start);
        const samples::File file;
        const auto open = file.openHasty();
        Connection &connection = open->connection();
        samples::Random random(start);
        const PeriodSnapshot original = samples::snapshot(connection);
        for (int i = 0; i < 25; ++i)
            edit(connection, random);
        const PeriodSnapshot edited = samples::snapshot(connection);
        const int undone = undoAll(connection);
        CHECK(undone > 10);
        samples::checkSameContent(samples::snapshot(connection), original);
        CHECK(redoAll(connection) == undone);
        samples::checkSameContent(samples::snapshot(connection), edited);
        CHECK(undoAll(connection) == undone);
        samples::checkSameContent(samples::snapshot(connection), original);
        CHECK(connection.value("PRAGMA foreign_key_check")->isValid() == false);
    }
}

TEST_CASE("A new file has nothing to undo or redo")
{
    const samples::File file;
    const auto open = file.open();
    CHECK(nextUndo(open->connection()) == 0);
    CHECK(nextRedo(open->connection()) == 0);
}

TEST_CASE("Undo and redo walk the same steps, and an edit ends redo")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    REQUIRE(samples::save(connection, simpleReport()).ok());
    for (const QString &result : {u"một"_s, u"hai"_s, u"ba"_s})
        saveResult(connection, result);

    REQUIRE(takeBack(connection, nextUndo(connection)).ok());
    CHECK(storedResult(connection) == u"hai"_s);
    REQUIRE(takeBack(connection, nextUndo(connection)).ok());
    CHECK(storedResult(connection) == u"một"_s);
    REQUIRE(takeBack(connection, nextRedo(connection)).ok());
    CHECK(storedResult(connection) == u"hai"_s);
    REQUIRE(takeBack(connection, nextUndo(connection)).ok());
    CHECK(storedResult(connection) == u"một"_s);

    saveResult(connection, u"bốn"_s);
    CHECK(nextRedo(connection) == 0);
    REQUIRE(takeBack(connection, nextUndo(connection)).ok());
    CHECK(storedResult(connection) == u"một"_s);
    REQUIRE(takeBack(connection, nextRedo(connection)).ok());
    CHECK(storedResult(connection) == u"bốn"_s);
}

TEST_CASE("An undo is refused where the value is not the one to take back")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    REQUIRE(samples::save(connection, simpleReport()).ok());
    saveResult(connection, u"một"_s);
    const Id second = nextUndo(connection);
    REQUIRE(connection.execute("UPDATE task_entry SET result = 'ngoài sổ'").ok()); // past the history
    const auto refused = takeBack(connection, second);
    REQUIRE(!refused.ok());
    CHECK(refused.error().code == ErrorCode::UndoRefused);
    CHECK(refused.error().what.startsWith(u"task_entry "_s));
    CHECK(storedResult(connection) == u"ngoài sổ"_s);
    CHECK(nextUndo(connection) == second); // still the one to take back
}

TEST_CASE("An undo that fails half-way changes nothing")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    REQUIRE(samples::save(connection, simpleReport()).ok());
    AgencyReport report = samples::snapshot(connection).reports.at(0);
    report.number = u"45/BC"_s;
    report.entries[0].result = u"hai"_s;
    REQUIRE(samples::save(connection, report).ok());
    REQUIRE(connection.execute("UPDATE agency_report SET number = '46/BC'").ok());
    CHECK(!takeBack(connection, nextUndo(connection)).ok());
    CHECK(storedResult(connection) == u"hai"_s);
}

TEST_CASE("History tells who changed what, when, and what it takes back")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    REQUIRE(samples::save(connection, simpleReport()).ok());
    saveResult(connection, u"hai"_s);
    const Id change = nextUndo(connection);
    REQUIRE(takeBack(connection, change).ok());

    const auto lines = History(connection).lines(0);
    REQUIRE(lines.ok());
    REQUIRE(lines->size() == 4); // report, entry; result; result again
    const HistoryLine undo = lines->at(0);
    CHECK(undo.who == u"An"_s);
    CHECK(undo.at == QDateTime(QDate(2025, 12, 16), QTime(8, 0), Qt::UTC));
    CHECK(undo.table == u"task_entry"_s);
    CHECK(undo.field == u"result"_s);
    CHECK(undo.before == u"\"hai\""_s);
    CHECK(undo.after == u"\"Đã bố trí kinh phí\""_s);
    CHECK(undo.undoes == change);
    CHECK(lines->at(1).undoes == 0);
    const HistoryLine first = lines->at(3);
    CHECK(first.table == u"agency_report"_s);
    CHECK(first.field.isEmpty());
    CHECK(first.before.isNull());
    CHECK(first.after.contains(u"\"agency_code\":\"STC\""_s));
    CHECK(History(connection).lines(2)->size() == 2);
}

TEST_CASE("A row that comes back by undo has a new version")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    const auto id = samples::save(connection, simpleReport());
    REQUIRE(id.ok());
    const AgencyReport stale = samples::snapshot(connection).reports.at(0);
    REQUIRE(samples::change(connection, [&](ChangeRecorder &recorder) {
                return ReportRepository(connection).remove(recorder, *id);
            }).ok());
    REQUIRE(takeBack(connection, nextUndo(connection)).ok());
    AgencyReport changed = stale;
    changed.number = u"45/BC"_s;
    const auto saved = samples::save(connection, changed);
    REQUIRE(!saved.ok());
    CHECK(saved.error().code == ErrorCode::Conflict);
}
