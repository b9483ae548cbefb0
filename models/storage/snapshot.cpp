// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshot: everything of one period, read in one transaction.
#include "models/storage/snapshot.h"

#include "models/domain/assessment/comparedyears.h"
#include "models/domain/assessment/indicatorlines.h"

#include "models/storage/agencyrepository.h"
#include "models/storage/connection.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/letterrepository.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/originalrepository.h"
#include "models/storage/overrulingrepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"
#include "models/storage/reportrepository.h"
#include "models/storage/summaryrepository.h"
#include "models/storage/taskrepository.h"
#include "models/storage/textoverriderepository.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectFileUuid = R"sql(SELECT uuid FROM file_info WHERE id = 1)sql";

// Puts a read value in its place; keeps the error where there was one.
template <class T> Result<void> takeRead(Result<T> read, T &place)
{
    if (!read)
        return read.error();
    place = std::move(*read);
    return {};
}

Result<void> readPlan(Connection &connection, const QString &planCode, PeriodSnapshot &data)
{
    if (const auto done = takeRead(PlanRepository(connection).find(planCode), data.plan); !done)
        return done;
    TaskRepository tasks(connection);
    if (const auto done = takeRead(tasks.all(data.plan.id), data.tasks); !done)
        return done;
    return takeRead(tasks.assignments(data.plan.id), data.assignments);
}

Result<void> readOffice(Connection &connection, PeriodSnapshot &data)
{
    const auto uuid = connection.value(kSelectFileUuid);
    if (!uuid)
        return uuid.error();
    data.fileUuid = uuid->toString();
    AgencyRepository agencies(connection);
    if (const auto done = takeRead(agencies.all(), data.agencies); !done)
        return done;
    if (const auto done = takeRead(agencies.groups(), data.groups); !done)
        return done;
    ProfileRepository profile(connection);
    if (const auto done = takeRead(profile.profile(), data.office); !done)
        return done;
    return takeRead(profile.sentences(), data.sentences);
}

Result<void> readReports(Connection &connection, const Period &period, PeriodSnapshot &data,
                         QList<AgencyReport> &place)
{
    const auto id = PeriodRepository(connection).id(data.plan.id, periods::key(period));
    if (!id)
        return id.error();
    return takeRead(ReportRepository(connection).all(*id), place);
}

Result<void> readBaseYears(IndicatorValueRepository &figures, PeriodSnapshot &data)
{
    const QList<int> years = baseYears(data.indicators, data.period);
    for (const int year : years) {
        const QString key = periods::key(samePeriodIn(data.period, year));
        EarlierYear earlier{.year = year, .figures = {}, .choices = {}};
        if (const auto done = takeRead(figures.all(data.plan.id, key), earlier.figures); !done)
            return done;
        if (const auto done = takeRead(figures.choices(data.plan.id, key), earlier.choices); !done)
            return done;
        data.baseYears.append(earlier);
    }
    return {};
}

Result<void> readFigures(Connection &connection, PeriodSnapshot &data)
{
    IndicatorValueRepository figures(connection);
    const Id plan = data.plan.id;
    const QString key = periods::key(data.period);
    if (const auto done = takeRead(figures.all(plan, key), data.figures); !done)
        return done;
    if (const auto done = takeRead(figures.choices(plan, key), data.choices); !done)
        return done;
    if (const auto done = takeRead(figures.before(plan, data.period.to), data.earlierFigures); !done)
        return done;
    if (data.period.kind == PeriodKind::AdHoc)
        return {};
    const QString before = periods::key(periods::previous(data.period));
    if (const auto done = takeRead(figures.all(plan, before), data.previousFigures); !done)
        return done;
    const QString lastYear = periods::key(samePeriodLastYear(data.period));
    if (const auto done = takeRead(figures.all(plan, lastYear), data.figuresLastYear); !done)
        return done;
    if (const auto done = takeRead(figures.choices(plan, lastYear), data.choicesLastYear); !done)
        return done;
    return readBaseYears(figures, data);
}

Result<void> readIndicators(Connection &connection, PeriodSnapshot &data)
{
    IndicatorRepository indicators(connection);
    if (const auto done = takeRead(indicators.all(data.plan.id), data.indicators); !done)
        return done;
    if (const auto done = takeRead(indicators.targets(data.plan.id, data.period.to.year()), data.targets);
        !done)
        return done;
    return readFigures(connection, data);
}

Result<void> readSummary(Connection &connection, Id periodId, PeriodSnapshot &data)
{
    SummaryRepository repository(connection);
    if (const auto done = takeRead(repository.editions(periodId), data.editions); !done)
        return done;
    if (data.editions.isEmpty())
        return {};
    data.summary = data.editions.takeFirst(); // the newest
    std::reverse(data.editions.begin(), data.editions.end());
    if (const auto done
        = takeRead(TextOverrideRepository(connection).all(data.summary->id), data.summary->own);
        !done)
        return done;
    return takeRead(repository.versions(data.summary->id), data.versions);
}

/// What the newest summary of the period before left for this one.
Result<void> readLeftFigures(Connection &connection, Id periodId, PeriodSnapshot &data)
{
    const auto summary = SummaryRepository(connection).find(periodId);
    if (!summary)
        return summary.error();
    if (!summary->has_value())
        return {};
    const auto own = TextOverrideRepository(connection).all((*summary)->id);
    if (!own)
        return own.error();
    data.leftBefore = leftFigures(*own);
    return {};
}

Result<void> readPeriodBefore(Connection &connection, PeriodSnapshot &data)
{
    if (data.period.kind == PeriodKind::AdHoc)
        return {};
    const Period previous = periods::previous(data.period);
    if (const auto done = readReports(connection, previous, data, data.previous); !done)
        return done;
    const auto id = PeriodRepository(connection).id(data.plan.id, periods::key(previous));
    if (!id)
        return id.error();
    return readLeftFigures(connection, *id, data);
}

Result<void> readPeriod(Connection &connection, PeriodSnapshot &data)
{
    if (const auto done = readReports(connection, data.period, data, data.reports); !done)
        return done;
    if (const auto done = readPeriodBefore(connection, data); !done)
        return done;
    if (const auto done
        = takeRead(ObstacleRepository(connection).of(data.plan.id, data.period), data.obstacles);
        !done)
        return done;
    const auto id = PeriodRepository(connection).id(data.plan.id, periods::key(data.period));
    if (!id)
        return id.error();
    if (const auto done = takeRead(OriginalRepository(connection).ofPeriod(*id), data.originals); !done)
        return done;
    if (const auto done = takeRead(OverrulingRepository(connection).all(*id), data.overrulings); !done)
        return done;
    if (const auto done = takeRead(LetterRepository(connection).ofPeriod(*id), data.letters); !done)
        return done;
    return readSummary(connection, *id, data);
}

Result<PeriodSnapshot> readInside(Connection &connection, const QString &planCode, const Period &period,
                                  const QDate &dataUntil)
{
    PeriodSnapshot data;
    data.period = period;
    data.dataUntil = dataUntil;
    if (const auto done = readPlan(connection, planCode, data); !done)
        return done.error();
    if (const auto done = readOffice(connection, data); !done)
        return done.error();
    if (const auto done = readPeriod(connection, data); !done)
        return done.error();
    if (const auto done = readIndicators(connection, data); !done)
        return done.error();
    keepAskedTasks(data);
    return data;
}

} // namespace

QList<Sql> snapshotStatements() { return {kSelectFileUuid}; }

Result<PeriodSnapshot> readSnapshot(Connection &connection, const QString &planCode, const Period &period,
                                    const QDate &dataUntil)
{
    auto read = readSnapshots(connection, planCode, {period}, dataUntil);
    if (!read)
        return read.error();
    return std::move((*read)[0]);
}

Result<QList<PeriodSnapshot>> readSnapshots(Connection &connection, const QString &planCode,
                                            const QList<Period> &periods, const QDate &dataUntil)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    QList<PeriodSnapshot> snapshots;
    for (const Period &period : periods) {
        auto read = readInside(connection, planCode, period, dataUntil);
        if (!read)
            return read.error();
        snapshots.append(std::move(*read));
    }
    return snapshots;
}

} // namespace dondoc::storage
