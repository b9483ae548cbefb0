// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The example quarter in a data file: once, whole in itself, and gone in one step.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/figuredoubts.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/example/addexample.h"
#include "models/services/filecheck.h"
#include "models/services/historyservice.h"
#include "models/services/reportservice.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::dataOf;

TEST_CASE("The example quarter is stored once, the same every time, and goes in one step")
{
    const sessions::File first;
    const sessions::File second;
    const auto one = first.open();
    const auto two = second.open();
    const auto added = example::addExample(*one, {}, sessions::period());
    REQUIRE(added.ok());
    CHECK(*added >= 60);
    CHECK(example::addExample(*two, {}, sessions::period()).value() == *added);
    const auto data = one->snapshot({}, sessions::period());
    CHECK(data->reports == two->snapshot({}, sessions::period())->reports);
    CHECK(data->obstacles == two->snapshot({}, sessions::period())->obstacles);
    CHECK(data->reports.size() == *added);
    for (const AgencyReport &report : data->reports)
        CHECK(report.example);
    CHECK(!data->obstacles.isEmpty());
    QSet<QString> told;
    for (const Obstacle &obstacle : data->obstacles) {
        const QString key = obstacle.agencyCode + u' ' + obstacle.taskNumbers.join(u' ');
        CHECK(!told.contains(key)); // once, not from the entry and from the example apart
        told.insert(key);
        CHECK(obstacle.example);
    }
    one->setClock([] { return sessions::now().addDays(30); }); // all of them received by then
    const QList<Issue> issues = *FileCheck(*one).check();
    for (const Issue &issue : issues)
        UNSCOPED_INFO(int(issue.kind) << " " << issue.arguments.join(u", "_s).toStdString());
    CHECK(issues.isEmpty());
    CHECK(example::addExample(*one, {}, sessions::period()).value() == 0);
    REQUIRE(HistoryService(*one).undo().ok());
    CHECK(one->snapshot({}, sessions::period())->reports.isEmpty());
    CHECK(HistoryService(*one).toUndo()->label.isEmpty());
}

TEST_CASE("The example of a quarter to come is there for a report that is issued before it ends")
{
    const sessions::File file;
    const auto session = file.open();
    const QDateTime now(QDate(2025, 11, 29), QTime(9, 0), Qt::UTC);
    session->setClock([now] { return now; });
    REQUIRE(example::addExample(*session, {}, sessions::period()).ok());
    const PeriodSnapshot data = dataOf(*session);
    CHECK(!data.reports.isEmpty());
    for (const AgencyReport &report : data.reports)
        CHECK(wasThere(report, QDate(2025, 12, 20), now));
}

TEST_CASE("Examples leave an agency alone that has reported")
{
    const sessions::File file;
    const auto session = file.open();
    const auto own
        = ReportService(*session).saveReport({}, sessions::period(), sessions::report(u"STC"_s, u"16"_s));
    REQUIRE(own.ok());
    REQUIRE(example::addExample(*session, {}, sessions::period()).ok());
    int ofAgency = 0;
    const auto data = session->snapshot({}, sessions::period());
    for (const AgencyReport &report : data->reports) {
        if (report.agencyCode != u"STC"_s)
            continue;
        ++ofAgency;
        CHECK(report == *own);
    }
    CHECK(ofAgency == 1);
}

TEST_CASE("The example tells figures of those that reported, all marked, whole in themselves")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(example::addExample(*session, {}, periods::quarter(2025, 3)).ok());
    REQUIRE(example::addExample(*session, {}, sessions::period()).ok());
    const PeriodSnapshot data = dataOf(*session);
    CHECK(data.figures.size() > 1000);
    QSet<QString> reporters;
    for (const AgencyReport &report : data.reports)
        reporters.insert(report.agencyCode);
    for (const IndicatorValue &figure : data.figures) {
        REQUIRE(figure.example);
        REQUIRE((figure.agencyCode.isEmpty() || reporters.contains(figure.agencyCode)));
        REQUIRE(figure.value.value_or(0) >= 0);
        REQUIRE((!figure.cumulative || *figure.cumulative >= *figure.value));
    }
    for (const IndicatorTarget &target : data.targets)
        CHECK(target.example);
    CHECK(doubtfulFigures(data).isEmpty()); // quý IV goes on from quý III
    CHECK(example::addExample(*session, {}, sessions::period()).ok());
    CHECK(dataOf(*session).figures == data.figures);
}

TEST_CASE("What the example raised is answered in a later quarter, and is as it was in the earlier one")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(example::addExample(*session, {}, sessions::period()).ok());
    const Period next = periods::next(sessions::period());
    const QList<Obstacle> raised = session->snapshot({}, next)->obstacles;
    const QList<Obstacle> then = session->snapshot({}, sessions::period())->obstacles;
    REQUIRE(example::addExample(*session, {}, next).ok());
    const QList<Obstacle> now = session->snapshot({}, next)->obstacles;
    int answered = 0;
    for (const Obstacle &obstacle : now) {
        if (obstacle.state != ObstacleState::Answered)
            continue;
        ++answered;
        CHECK(obstacle.example);
        CHECK(obstacle.raisedIn == u"2025-Q4"_s);
        CHECK(obstacle.reviewedIn == periods::key(next));
        CHECK(obstacle.answer.endsWith(u'.'));
        for (const Obstacle &other : now) // nobody raises what was answered
            CHECK((other.id == obstacle.id || other.agencyCode != obstacle.agencyCode
                   || other.heading != obstacle.heading));
    }
    CHECK(answered > 0);
    const QList<Obstacle> still = session->snapshot({}, sessions::period())->obstacles;
    CHECK(still.size() == then.size());
    CHECK(std::all_of(still.begin(), still.end(),
                      [](const Obstacle &obstacle) { return obstacle.answer.isEmpty(); }));
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(session->snapshot({}, next)->obstacles.size() == raised.size());
}

TEST_CASE("What was expected done in the example's last quarter is told in the next, and nothing else")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(example::addExample(*session, {}, sessions::period()).ok());
    const Period next = periods::next(sessions::period());
    REQUIRE(example::addExample(*session, {}, next).ok());
    const auto keysOf = [](const QList<AgencyReport> &reports, const auto &isMeant) {
        QSet<QString> keys;
        for (const AgencyReport &report : reports) {
            for (const TaskEntry &entry : report.entries) {
                if (isMeant(entry))
                    keys.insert(report.agencyCode + u'/' + entry.taskNumber);
            }
        }
        return keys;
    };
    const QSet<QString> expected
        = keysOf(session->snapshot({}, sessions::period())->reports,
                 [](const TaskEntry &entry) { return entry.yearForecast == YearForecast::Done; });
    const QSet<QString> told = keysOf(session->snapshot({}, next)->reports, [](const TaskEntry &entry) {
        return entry.lastYearState != EntryState::Unset;
    });
    CHECK_FALSE(told.isEmpty());
    CHECK(expected.contains(told));
    const QList<AgencyReport> then = session->snapshot({}, periods::next(next))->reports;
    CHECK(keysOf(then, [](const TaskEntry &entry) {
              return entry.yearForecast != YearForecast::Unset;
          }).isEmpty());
}
