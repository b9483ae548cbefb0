// SPDX-License-Identifier: GPL-3.0-or-later
// Office, the writing half: every edit is one transaction and one change in the history.
#include "models/services/office.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/intake/validation.h"
#include "models/report/drafting/context/sentences.h"
#include "models/services/example.h"
#include "models/services/examplefigures.h"
#include "models/services/officechange.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/history.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/overrulingrepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"
#include "models/storage/reportrepository.h"
#include "models/storage/taskrepository.h"

#include <QSet>

namespace dondoc::services {

using namespace storage;

namespace {

// Which of its tasks a report cannot speak of.
Result<void> checkEntries(Connection &connection, Id planId, const AgencyReport &report)
{
    const auto tasks = TaskRepository(connection).all(planId);
    if (!tasks)
        return tasks.error();
    QHash<QString, bool> headings;
    for (const Task &task : *tasks)
        headings.insert(task.number, task.heading);
    for (const TaskEntry &entry : report.entries) {
        if (!headings.contains(entry.taskNumber))
            return Error{ErrorCode::UnknownTask, entry.taskNumber, {}};
        if (headings.value(entry.taskNumber) && counts(entry))
            return Error{ErrorCode::InvalidValue, QStringLiteral("entries"), entry.taskNumber};
    }
    return {};
}

} // namespace

Result<PeriodRef> Office::placeFor(const QString &planCode, const Period &period)
{
    const auto owner = plan(planCode);
    if (!owner)
        return owner.error();
    const auto periodId = PeriodRepository(m_file->connection()).ensure(owner->id, period);
    if (!periodId)
        return periodId.error();
    return PeriodRef{owner->id, *periodId};
}

Result<AgencyReport> Office::saveReport(const QString &planCode, const Period &period,
                                        const AgencyReport &report)
{
    if (const auto fine = validate(report); !fine)
        return fine.error();
    return change<AgencyReport>(QStringLiteral("report"), 0,
                                [&](ChangeRecorder &recorder) -> Result<AgencyReport> {
                                    const auto place = placeFor(planCode, period);
                                    if (!place)
                                        return place.error();
                                    return store(recorder, *place, report);
                                });
}

Result<AgencyReport> Office::store(ChangeRecorder &recorder, const PeriodRef &place, AgencyReport report)
{
    Connection &connection = m_file->connection();
    ReportRepository reports(connection);
    if (const auto known = AgencyRepository(connection).find(report.agencyCode); !known)
        return known.error();
    if (const auto fine = checkEntries(connection, place.planId, report); !fine)
        return fine.error();
    if (report.id) {
        const auto before = reports.place(report.id);
        if (!before)
            return before.error();
        if (before->periodId != place.periodId)
            return Error{ErrorCode::InvalidValue, QStringLiteral("period"), {}};
    }
    if (!report.enteredAt.isValid())
        report.enteredAt = m_clock();
    const auto id = reports.save(recorder, place, report);
    if (!id)
        return id.error();
    if (const auto done = followObstacles(recorder, place, report.agencyCode); !done)
        return done.error();
    return reports.find(*id);
}

Result<void> Office::followObstacles(ChangeRecorder &recorder, const PeriodRef &place,
                                     const QString &agencyCode)
{
    Connection &connection = m_file->connection();
    const auto newest = ReportRepository(connection).newest(place.periodId, agencyCode);
    if (!newest)
        return newest.error();
    return ObstacleRepository(connection).follow(recorder, place, *newest);
}

Result<void> Office::deleteReport(Id reportId)
{
    const auto removed
        = change<bool>(QStringLiteral("report"), 0, [&](ChangeRecorder &recorder) -> Result<bool> {
              ReportRepository reports(m_file->connection());
              const auto report = reports.find(reportId);
              if (!report)
                  return report.error();
              const auto place = reports.place(reportId);
              if (!place)
                  return place.error();
              if (const auto done = reports.remove(recorder, reportId); !done)
                  return done.error();
              if (const auto done = followObstacles(recorder, *place, report->agencyCode); !done)
                  return done.error();
              return true;
          });
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<Plan> Office::savePlan(const Plan &plan)
{
    if (const auto fine = validate(plan); !fine)
        return fine.error();
    return change<Plan>(QStringLiteral("plan"), 0, [&](ChangeRecorder &recorder) -> Result<Plan> {
        Connection &connection = m_file->connection();
        if (!plan.coordinatorCode.isEmpty()) {
            const auto coordinator = AgencyRepository(connection).find(plan.coordinatorCode);
            if (!coordinator)
                return coordinator.error();
        }
        return PlanRepository(connection).save(recorder, plan);
    });
}

Result<OfficeProfile> Office::saveProfile(const OfficeProfile &profile)
{
    if (const auto fine = validate(profile); !fine)
        return fine.error();
    return change<OfficeProfile>(QStringLiteral("profile"), 0, [&](ChangeRecorder &recorder) {
        return ProfileRepository(m_file->connection()).save(recorder, profile);
    });
}

Result<Agency> Office::saveAgency(const Agency &agency)
{
    if (const auto fine = validate(agency); !fine)
        return fine.error();
    return change<Agency>(QStringLiteral("agency"), 0, [&](ChangeRecorder &recorder) {
        return AgencyRepository(m_file->connection()).save(recorder, agency);
    });
}

Result<Task> Office::saveTask(const QString &planCode, const Task &task)
{
    if (const auto fine = validate(task); !fine)
        return fine.error();
    return change<Task>(QStringLiteral("task"), 0, [&](ChangeRecorder &recorder) -> Result<Task> {
        const auto owner = plan(planCode);
        if (!owner)
            return owner.error();
        return TaskRepository(m_file->connection()).save(recorder, owner->id, task);
    });
}

Result<void> Office::saveOverruling(const QString &planCode, const Period &period,
                                    const Overruling &overruling)
{
    bool known = overruling.state.isEmpty();
    if (!known)
        (void)progressFromKeyword(overruling.state, &known);
    if (!known)
        return Error{ErrorCode::InvalidValue, QStringLiteral("state"), overruling.state};
    const auto saved
        = change<bool>(QStringLiteral("overruling"), 0, [&](ChangeRecorder &recorder) -> Result<bool> {
              const auto place = placeFor(planCode, period);
              if (!place)
                  return place.error();
              const auto done = OverrulingRepository(m_file->connection()).save(recorder, *place, overruling);
              return done ? Result<bool>(true) : Result<bool>(done.error());
          });
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Office::saveObstacle(const QString &planCode, const Obstacle &obstacle)
{
    const auto raisedIn = period(planCode, obstacle.raisedIn);
    if (!raisedIn)
        return raisedIn.error();
    const auto saved
        = change<bool>(QStringLiteral("obstacle"), 0, [&](ChangeRecorder &recorder) -> Result<bool> {
              const auto place = placeFor(planCode, *raisedIn);
              if (!place)
                  return place.error();
              const auto agency = AgencyRepository(m_file->connection()).find(obstacle.agencyCode);
              if (!agency)
                  return agency.error();
              const auto id = ObstacleRepository(m_file->connection()).save(recorder, *place, obstacle);
              return id ? Result<bool>(true) : Result<bool>(id.error());
          });
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Office::saveSentence(const QString &key, const QString &text)
{
    const QList<Issue> faults = text.isEmpty() ? QList<Issue>() : report::Sentences({{key, text}}).check();
    if (!faults.isEmpty())
        return Error{ErrorCode::InvalidValue, key, faults.constFirst().arguments.value(1)};
    const auto saved
        = change<bool>(QStringLiteral("sentence"), 0, [&](ChangeRecorder &recorder) -> Result<bool> {
              const auto done = ProfileRepository(m_file->connection()).saveSentence(recorder, key, text);
              return done ? Result<bool>(true) : Result<bool>(done.error());
          });
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<Id> Office::takeBack(const QString &label, Id change)
{
    if (!change)
        return Error{ErrorCode::NothingToUndo, path(), {}};
    return this->change<Id>(label, change, [&](ChangeRecorder &recorder) -> Result<Id> {
        const auto done = History(m_file->connection()).takeBack(recorder, change);
        return done ? Result<Id>(change) : Result<Id>(done.error());
    });
}

Result<Id> Office::undo()
{
    const auto change = History(m_file->connection()).toUndo();
    return change ? takeBack(QStringLiteral("undo"), *change) : change;
}

Result<Id> Office::redo()
{
    const auto change = History(m_file->connection()).toRedo();
    return change ? takeBack(QStringLiteral("redo"), *change) : change;
}

Result<int> Office::addExample(const QString &planCode, const Period &period)
{
    auto read = stored(planCode, period);
    if (!read)
        return read.error();
    return change<int>(QStringLiteral("example"), 0,
                       [&](ChangeRecorder &recorder) { return storeExamples(recorder, planCode, *read); });
}

Result<int> Office::storeExamples(ChangeRecorder &recorder, const QString &planCode,
                                  const PeriodSnapshot &data)
{
    const auto place = placeFor(planCode, data.period);
    if (!place)
        return place.error();
    QSet<QString> present;
    for (const AgencyReport &report : data.reports)
        present.insert(report.agencyCode);
    PeriodSnapshot empty = data;
    empty.reports.clear();
    QList<AgencyReport> added;
    for (const AgencyReport &report : exampleReports(empty)) {
        if (present.contains(report.agencyCode))
            continue;
        if (const auto stored = store(recorder, *place, report); !stored)
            return stored.error();
        added.append(report);
    }
    ObstacleRepository obstacles(m_file->connection());
    for (const Obstacle &obstacle : exampleObstacles(empty)) {
        if (present.contains(obstacle.agencyCode))
            continue;
        if (const auto stored = obstacles.save(recorder, *place, obstacle); !stored)
            return stored.error();
    }
    if (const auto stored = storeExampleFigures(recorder, *place, data, added); !stored)
        return stored.error();
    return int(added.size());
}

/// Where nothing stands yet.
Result<void> Office::storeExampleFigures(ChangeRecorder &recorder, const PeriodRef &place,
                                         const PeriodSnapshot &data, const QList<AgencyReport> &reports)
{
    IndicatorValueRepository figures(m_file->connection());
    for (const IndicatorValue &figure : exampleFigures(data, reports)) {
        if (findFigure(data.figures, figure.indicatorCode, figure.source, figure.agencyCode))
            continue;
        if (const auto stored = figures.save(recorder, place, data.period, figure); !stored)
            return stored.error();
    }
    if (reports.isEmpty())
        return {};
    IndicatorRepository indicators(m_file->connection());
    for (const IndicatorTarget &target : exampleTargets(data)) {
        if (findTarget(data, target.indicatorCode, target.year))
            continue;
        if (const auto stored = indicators.saveTarget(recorder, place.planId, target); !stored)
            return stored.error();
    }
    return {};
}

} // namespace dondoc::services
