// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Snapshots: periods kept apart, obstacles carried over, the same content every time, quickly.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/domain/indicators/planseed.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/integrity.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/snapshot.h"

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

Id raise(Connection &connection, const Period &period, const QString &text, ObstacleState state)
{
    Id id = 0;
    const auto done = samples::change(connection, [&](ChangeRecorder &recorder) -> Result<void> {
        const auto plan = PlanRepository(connection).find({});
        const auto periodId = PeriodRepository(connection).ensure(plan->id, period);
        REQUIRE(periodId.ok());
        Obstacle obstacle;
        obstacle.agencyCode = u"04000"_s;
        obstacle.text = text;
        obstacle.taskNumbers = QStringList{u"2"_s, u"1.1"_s};
        obstacle.state = state;
        const auto saved = ObstacleRepository(connection).save(recorder, {plan->id, *periodId}, obstacle);
        REQUIRE(saved.ok());
        id = *saved;
        return {};
    });
    REQUIRE(done.ok());
    return id;
}

QStringList textsIn(Connection &connection, const Period &period)
{
    const auto data = readSnapshot(connection, {}, period, {});
    REQUIRE(data.ok());
    QStringList texts;
    for (const Obstacle &obstacle : data->obstacles)
        texts.append(obstacle.text);
    return texts;
}

} // namespace

TEST_CASE("Obstacles are carried over until they are answered")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    const Period third = periods::quarter(2025, 3);
    const Period fourth = periods::quarter(2025, 4);
    const Period first = periods::quarter(2026, 1);
    raise(connection, third, u"cũ, chưa trả lời"_s, ObstacleState::Open);
    raise(connection, third, u"cũ, đã kiến nghị"_s, ObstacleState::Proposed);
    raise(connection, third, u"cũ, đã trả lời"_s, ObstacleState::Answered);
    raise(connection, fourth, u"mới"_s, ObstacleState::Answered);
    raise(connection, first, u"kỳ sau"_s, ObstacleState::Open);
    CHECK(textsIn(connection, third).size() == 3);
    CHECK(textsIn(connection, fourth) == QStringList{u"cũ, chưa trả lời"_s, u"cũ, đã kiến nghị"_s, u"mới"_s});
    CHECK(textsIn(connection, first)
          == QStringList{u"cũ, chưa trả lời"_s, u"cũ, đã kiến nghị"_s, u"kỳ sau"_s});
    const auto data = readSnapshot(connection, {}, fourth, {});
    CHECK(data->obstacles.at(0).taskNumbers == QStringList{u"2"_s, u"1.1"_s});
    CHECK(data->obstacles.at(0).raisedIn == u"2025-Q3"_s);
}

TEST_CASE("What was said of an obstacle is known from the period in which it was said")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    const Period third = periods::quarter(2025, 3);
    const Period fourth = periods::quarter(2025, 4);
    const Period first = periods::quarter(2026, 1);
    const Period second = periods::quarter(2026, 2);
    raise(connection, third, u"nước tưới"_s, ObstacleState::Open);
    for (const Period &period : {fourth, first, second})
        raise(connection, period, u"khác"_s, ObstacleState::Answered);
    Obstacle obstacle = readSnapshot(connection, {}, first, {})->obstacles.first();
    const auto review = [&](ObstacleState state, const QString &answer) {
        obstacle.state = state;
        obstacle.answer = answer;
        obstacle.reviewedIn = u"2026-Q1"_s;
        return samples::change(connection, [&](ChangeRecorder &recorder) {
            return ObstacleRepository(connection).review(recorder, obstacle);
        });
    };
    REQUIRE(review(ObstacleState::Answered, u"đã trả lời"_s).ok());
    const auto stateIn
        = [&](const Period &period) { return readSnapshot(connection, {}, period, {})->obstacles.first(); };
    CHECK(stateIn(third).state == ObstacleState::Open);
    CHECK(stateIn(fourth).state == ObstacleState::Open);
    CHECK(stateIn(fourth).answer.isEmpty());
    CHECK(stateIn(first).state == ObstacleState::Answered);
    CHECK(stateIn(first).answer == u"đã trả lời"_s);
    CHECK(stateIn(first).taskNumbers == obstacle.taskNumbers);
    CHECK(textsIn(connection, second) == QStringList{u"khác"_s});
    CHECK(readSnapshot(connection, {}, second, {})->settledBefore.first().text == u"nước tưới"_s);
    CHECK(readSnapshot(connection, {}, first, {})->settledBefore.size() == 1); // that of quý IV alone
    // As it was read at first it has been changed since.
    CHECK(review(ObstacleState::Gone, {}).error().code == ErrorCode::Conflict);
}

TEST_CASE("What was answered after the report in which it was entered is the next one's to tell")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    const Period third = periods::quarter(2025, 3);
    const Period fourth = periods::quarter(2025, 4);
    const Period first = periods::quarter(2026, 1);
    const Period second = periods::quarter(2026, 2);
    raise(connection, third, u"nước tưới"_s, ObstacleState::Open);
    for (const Period &period : {fourth, first, second})
        raise(connection, period, u"khác"_s, ObstacleState::Open);
    samples::Random random(44);
    AgencyReport newest = random.report(u"STC"_s); // of quý IV
    newest.state = ReportState::Received;
    newest.receivedOn = QDate(2025, 12, 19);
    REQUIRE(samples::save(connection, newest).ok());
    struct Case {
        QDate answered;
        bool toldInNext;
    };
    const auto row = GENERATE(values<Case>({
        {QDate(2025, 12, 10), false},
        {QDate(2025, 12, 19), false},
        {QDate(2025, 12, 20), true},
        {QDate(2026, 2, 20), true},
        {{}, false},
    }));
    Obstacle obstacle = readSnapshot(connection, {}, fourth, {})->obstacles.first();
    obstacle.state = ObstacleState::Answered;
    obstacle.answer = u"đã trả lời"_s;
    obstacle.answeredOn = row.answered;
    obstacle.reviewedIn = u"2025-Q4"_s;
    REQUIRE(samples::change(connection, [&](ChangeRecorder &recorder) {
                return ObstacleRepository(connection).review(recorder, obstacle);
            }).ok());
    CHECK(readSnapshot(connection, {}, fourth, {})->obstacles.first().answeredOn == row.answered);
    const auto next = readSnapshot(connection, {}, first, {});
    CHECK((next->obstacles.first().text == u"nước tưới"_s) == row.toldInNext);
    CHECK(next->settledBefore.size() == (row.toldInNext ? 0 : 1));
    const auto later = readSnapshot(connection, {}, second, {});
    CHECK(later->obstacles.first().text == u"khác"_s);
    CHECK(later->settledBefore.size() == 1);
}

TEST_CASE("Local plans are counted over all periods until then, and only where they were sent")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    samples::Random random(43);
    AgencyReport sent = random.report(u"STC"_s);
    sent.localPlanNumber = u"12/KH-UBND"_s;
    sent.receivedOn = QDate(2025, 12, 15);
    sent.state = GENERATE(ReportState::Received, ReportState::Provisional);
    REQUIRE(samples::save(connection, sent).ok());
    const bool counted = sent.state == ReportState::Received;
    for (const auto &[period, has] : {std::pair{periods::quarter(2025, 3), false},
                                      {periods::quarter(2025, 4), true},
                                      {periods::quarter(2026, 1), true},
                                      {periods::quarter(2026, 4), true}}) {
        const auto data = readSnapshot(connection, {}, period, {});
        REQUIRE(data.ok());
        const QList<LocalPlan> expected{{u"STC"_s, sent.receivedOn}};
        CHECK(data->localPlans == (has && counted ? expected : QList<LocalPlan>()));
    }
}

TEST_CASE("The reports of the period before stand apart")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    samples::Random random(41);
    REQUIRE(samples::save(connection, random.report(u"STC"_s)).ok());
    const auto next = readSnapshot(connection, {}, periods::quarter(2026, 1), {});
    REQUIRE(next.ok());
    CHECK(next->reports.isEmpty());
    CHECK(next->previous == samples::snapshot(connection).reports);
    CHECK(samples::snapshot(connection).previous.isEmpty());
}

TEST_CASE("An unknown plan is told, and the only one need not be named")
{
    const samples::File file;
    const auto open = file.open();
    const auto unknown = readSnapshot(open->connection(), u"99"_s, samples::period(), {});
    REQUIRE(!unknown.ok());
    CHECK(unknown.error() == Error{ErrorCode::UnknownPlan, u"99"_s, {}});
    CHECK(readSnapshot(open->connection(), u"1678"_s, samples::period(), {}).ok());

    PlanSeed second = samples::seed();
    second.plan.code = u"2025"_s;
    REQUIRE(samples::change(open->connection(), [&](ChangeRecorder &recorder) {
                return PlanRepository(open->connection()).add(recorder, second);
            }).ok());
    const auto unnamed = PlanRepository(open->connection()).find({});
    REQUIRE(!unnamed.ok());
    CHECK(unnamed.error() == Error{ErrorCode::PlanNotNamed, u"1678, 2025"_s, {}});
}

TEST_CASE("A stored period keeps its days")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    PeriodRepository repository(connection);
    const Id planId = PlanRepository(connection).find({})->id;
    CHECK(repository.inUse(planId)->isEmpty());
    Period meeting;
    meeting.kind = PeriodKind::AdHoc;
    meeting.year = 2025;
    meeting.name = u"Họp"_s;
    meeting.from = QDate(2025, 10, 1);
    meeting.to = QDate(2025, 10, 20);
    CHECK(repository.ensure(planId, meeting).error().code == ErrorCode::UnknownPeriod);
    ChangeRecorder recorder(connection,
                            {u"Hà"_s, QDateTime(QDate(2025, 10, 1), QTime(8, 0), Qt::UTC), u"period"_s, 0});
    REQUIRE(repository.save(recorder, planId, 0, meeting).ok());
    REQUIRE(repository.ensure(planId, periods::quarter(2025, 3)).ok()); // without a report
    samples::Random random(42);
    REQUIRE(samples::save(connection, random.report(u"STC"_s)).ok());
    CHECK(*repository.inUse(planId) == QList<Period>{samples::period(), meeting});
    CHECK(*repository.find(planId, periods::key(meeting)) == meeting);
    CHECK(!repository.find(planId, u"2031-Q1"_s)->has_value());
}

TEST_CASE("A whole file passes the check of its integrity, a damaged one does not")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    samples::Random random(43);
    REQUIRE(samples::save(connection, random.report(u"STC"_s)).ok());
    const auto clean = checkIntegrity(connection, QDateTime::currentDateTimeUtc());
    REQUIRE(clean.ok());
    CHECK(clean->isEmpty());
    REQUIRE(connection.execute("UPDATE agency_report SET number = ?", {u"u\u031B\u0303"_s}).ok());
    REQUIRE(connection.value("PRAGMA foreign_keys = OFF").ok());
    REQUIRE(connection.execute("DELETE FROM task WHERE number = '2'").ok());
    const auto found = checkIntegrity(connection, QDateTime::currentDateTimeUtc());
    REQUIRE(found.ok());
    QSet<int> kinds;
    for (const Issue &issue : *found)
        kinds.insert(int(issue.kind));
    CHECK(kinds
          == QSet<int>{int(IssueKind::DamagedPage), int(IssueKind::DanglingReference),
                       int(IssueKind::TextNotNfc)});
}

TEST_CASE("A word that its enumeration does not have is damage, not its first value")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    AgencyReport report;
    report.agencyCode = u"04000"_s;
    report.enteredAt = QDateTime(QDate(2025, 12, 16), QTime(8, 0), Qt::UTC);
    REQUIRE(samples::save(connection, report).ok());
    REQUIRE(connection.execute("PRAGMA ignore_check_constraints = ON").ok());
    REQUIRE(connection.execute("UPDATE agency_report SET channel = 'pigeon'").ok());
    const auto data = readSnapshot(connection, {}, samples::period(), {});
    REQUIRE_FALSE(data.ok());
    CHECK(data.error().code == ErrorCode::DamagedDataFile);
    CHECK(data.error().what == file.path());
    CHECK(data.error().detail == u"agency_report.channel: pigeon"_s);
}

TEST_CASE("A part of a plan that the file does not have is damage, not a crash")
{
    const QList<Sql> changes{"UPDATE key_task SET plan_id = 999", "UPDATE prose_group SET plan_id = 999",
                             "UPDATE duty SET plan_id = 999"};
    for (const Sql &change : changes) {
        const samples::File file;
        const auto open = file.open();
        Connection &connection = open->connection();
        REQUIRE(connection.value("PRAGMA foreign_keys = OFF").ok());
        REQUIRE(connection.execute(change).ok());
        const auto data = readSnapshot(connection, {}, samples::period(), {});
        REQUIRE_FALSE(data.ok());
        CHECK(data.error().code == ErrorCode::DamagedDataFile);
        CHECK(data.error().detail == u"plan_id: 999"_s);
    }
}

TEST_CASE("The figures of a base year are read with the period, and of no other year")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    Indicator area;
    area.code = u"area"_s;
    area.name = u"Diện tích"_s;
    area.unit = u"ha"_s;
    area.baseYear = 2020;
    const auto done = samples::change(connection, [&](ChangeRecorder &recorder) -> Result<void> {
        const Id plan = PlanRepository(connection).find({})->id;
        REQUIRE(IndicatorRepository(connection).save(recorder, plan, area).ok());
        for (const int year : {2019, 2020, 2024}) {
            const Period told = periods::quarter(year, 4);
            const auto periodId = PeriodRepository(connection).ensure(plan, told);
            REQUIRE(periodId.ok());
            IndicatorValue value;
            value.indicatorCode = area.code;
            value.source = ValueSource::Settled;
            value.value = year;
            const auto saved
                = IndicatorValueRepository(connection).save(recorder, {plan, *periodId}, told, value);
            REQUIRE(saved.ok());
        }
        return {};
    });
    REQUIRE(done.ok());
    const auto data = readSnapshot(connection, {}, samples::period(), {});
    REQUIRE(data.ok());
    CHECK(data->indicators.first().baseYear == 2020);
    REQUIRE(data->figuresLastYear.size() == 1);
    CHECK(data->figuresLastYear.first().value == 2024);
    REQUIRE(data->baseYears.size() == 1);
    CHECK(data->baseYears.first().year == 2020);
    REQUIRE(data->baseYears.first().figures.size() == 1);
    CHECK(data->baseYears.first().figures.first().value == 2020);
}
