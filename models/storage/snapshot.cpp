// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Snapshot: everything of one period, read in one transaction.
#include "models/storage/snapshot.h"

#include "models/domain/assessment/answersknown.h"
#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/comparedyears.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/connection.h"
#include "models/storage/documentrepository.h"
#include "models/storage/earlierrepository.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/letterdraftrepository.h"
#include "models/storage/letterrepository.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/originalrepository.h"
#include "models/storage/overrulingrepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"
#include "models/storage/reportrepository.h"
#include "models/storage/reviewrepository.h"
#include "models/storage/summaryrepository.h"
#include "models/storage/taskrepository.h"
#include "models/storage/textoverriderepository.h"
#include "models/storage/transaction.h"

#include <QHash>

#include <algorithm>
#include <iterator>

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

// What was read by that key before; else what read() gives, kept for the next time.
template <class Key, class T, class Read>
Result<T> readOnce(QHash<Key, T> &known, const Key &key, const Read &read)
{
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    Result<T> value = read();
    if (value)
        known.insert(key, *value);
    return value;
}

/// Reads periods of one plan. Periods read together share most of what they hold (a year, its quarters, the
/// quarter before each), so whatever was read for one of them is kept for the others.
class SnapshotReader
{
public:
    explicit SnapshotReader(Connection &connection) : m_connection(connection), m_figures(connection) { }

    /// What stands in every snapshot; comes first.
    Result<void> readCommon(const QString &planCode);
    Result<PeriodSnapshot> read(const Period &period, const QDate &dataUntil);

private:
    /// What was told of the indicators in a period.
    struct Told {
        QList<IndicatorValue> figures;
        QList<ValueChoice> choices;
    };

    Result<void> readPlan(const QString &planCode);
    Result<void> readOffice();
    Result<void> readPeriod(PeriodSnapshot &data);
    Result<void> readPeriodBefore(PeriodSnapshot &data);
    Result<void> readWhatLasts(PeriodSnapshot &data);
    Result<void> readEarlier(PeriodSnapshot &data);
    Result<void> readSummary(Id periodId, PeriodSnapshot &data);
    Result<void> readLeftFigures(Id periodId, PeriodSnapshot &data);
    Result<void> readFigures(PeriodSnapshot &data);
    Result<void> readEarlierFigures(PeriodSnapshot &data);
    Result<void> readBaseYears(PeriodSnapshot &data);

    Result<Id> idOf(const Period &period);
    Result<QList<AgencyReport>> reportsOf(const Period &period);
    Result<QList<IndicatorTarget>> targetsUntil(int year);
    Result<Told> toldIn(const QString &periodKey);

    Connection &m_connection;
    IndicatorValueRepository m_figures;
    PeriodSnapshot m_common;
    QHash<QString, Id> m_ids; ///< by the period's key
    QHash<Id, QList<AgencyReport>> m_reports;
    QHash<QDate, QList<IssuedSummary>> m_issued; ///< by cut-off
    QHash<int, QList<IndicatorTarget>> m_targets;
    QHash<QString, Told> m_told; ///< by the period's key
};

Result<void> SnapshotReader::readCommon(const QString &planCode)
{
    if (const auto done = readPlan(planCode); !done)
        return done;
    return readOffice();
}

Result<PeriodSnapshot> SnapshotReader::read(const Period &period, const QDate &dataUntil)
{
    PeriodSnapshot data = m_common;
    data.period = period;
    data.dataUntil = dataUntil;
    if (const auto done = readPeriod(data); !done)
        return done.error();
    if (const auto done = readFigures(data); !done)
        return done.error();
    keepAskedTasks(data);
    dropLaterThanAsked(data);
    return data;
}

Result<void> SnapshotReader::readPlan(const QString &planCode)
{
    if (const auto done = takeRead(PlanRepository(m_connection).find(planCode), m_common.plan); !done)
        return done;
    const Id plan = m_common.plan.id;
    TaskRepository tasks(m_connection);
    if (const auto done = takeRead(tasks.all(plan), m_common.tasks); !done)
        return done;
    if (const auto done = takeRead(tasks.assignments(plan), m_common.assignments); !done)
        return done;
    if (const auto done = takeRead(DocumentRepository(m_connection).all(plan), m_common.documents); !done)
        return done;
    if (const auto done = takeRead(LetterRepository(m_connection).ofPlan(plan), m_common.lettersOfPlan);
        !done)
        return done;
    return takeRead(IndicatorRepository(m_connection).all(plan), m_common.indicators);
}

Result<void> SnapshotReader::readOffice()
{
    const auto uuid = m_connection.value(kSelectFileUuid);
    if (!uuid)
        return uuid.error();
    m_common.fileUuid = uuid->toString();
    AgencyRepository agencies(m_connection);
    if (const auto done = takeRead(agencies.all(), m_common.agencies); !done)
        return done;
    if (const auto done = takeRead(agencies.groups(), m_common.groups); !done)
        return done;
    if (const auto done = takeRead(SummaryRepository(m_connection).issuedNumbers(), m_common.issuedNumbers);
        !done)
        return done;
    ProfileRepository profile(m_connection);
    if (const auto done = takeRead(profile.profile(), m_common.office); !done)
        return done;
    return takeRead(profile.sentences(), m_common.sentences);
}

Result<void> SnapshotReader::readPeriod(PeriodSnapshot &data)
{
    if (const auto done = takeRead(reportsOf(data.period), data.reports); !done)
        return done;
    if (const auto done = readPeriodBefore(data); !done)
        return done;
    if (const auto done = readWhatLasts(data); !done)
        return done;
    if (const auto done = readEarlier(data); !done)
        return done;
    ReviewRepository review(m_connection);
    if (const auto done = takeRead(review.waiting(data.plan.id, periods::key(data.period)), data.underReview);
        !done)
        return done;
    const auto id = idOf(data.period);
    if (!id)
        return id.error();
    if (const auto done = takeRead(OriginalRepository(m_connection).ofPeriod(*id), data.originals); !done)
        return done;
    if (const auto done = takeRead(OverrulingRepository(m_connection).all(*id), data.overrulings); !done)
        return done;
    if (const auto done = takeRead(LetterRepository(m_connection).ofPeriod(*id), data.letters); !done)
        return done;
    if (const auto done = takeRead(LetterDraftRepository(m_connection).ofPeriod(*id), data.letterDrafts);
        !done)
        return done;
    return readSummary(*id, data);
}

/// What is told beyond the period in which it came.
Result<void> SnapshotReader::readWhatLasts(PeriodSnapshot &data)
{
    const Id plan = data.plan.id;
    ObstacleRepository obstacles(m_connection);
    if (const auto done = takeRead(obstacles.of(plan, data.period), data.obstacles); !done)
        return done;
    if (const auto done = takeRead(obstacles.settledBefore(plan, data.period), data.settledBefore); !done)
        return done;
    if (const auto done
        = takeRead(ReportRepository(m_connection).localPlans(plan, data.period), data.localPlans);
        !done)
        return done;
    const auto issued = readOnce(m_issued, data.period.to, [&] {
        return SummaryRepository(m_connection).issuedBefore(plan, data.period.to);
    });
    return takeRead(issued, data.issuedBefore);
}

Result<void> SnapshotReader::readPeriodBefore(PeriodSnapshot &data)
{
    if (data.period.kind == PeriodKind::AdHoc)
        return {};
    const Period previous = periods::previous(data.period);
    if (const auto done = takeRead(reportsOf(previous), data.previous); !done)
        return done;
    return idOf(previous).and_then([&](Id id) { return readLeftFigures(id, data); });
}

Result<void> SnapshotReader::readEarlier(PeriodSnapshot &data)
{
    EarlierRepository earlier(m_connection);
    const Id plan = data.plan.id;
    const QDate end = data.period.to;
    if (const auto done = takeRead(earlier.answers(plan, end, dataUntilInForce(data)), data.earlierAnswers);
        !done)
        return done;
    if (const auto done = takeRead(earlier.rulings(plan, end), data.earlierRulings); !done)
        return done;
    return takeRead(PeriodRepository(m_connection).heldBefore(plan, end), data.heldBefore);
}

Result<void> SnapshotReader::readSummary(Id periodId, PeriodSnapshot &data)
{
    SummaryRepository repository(m_connection);
    if (const auto done = takeRead(repository.editions(periodId), data.editions); !done)
        return done;
    if (data.editions.isEmpty())
        return {};
    data.summary = data.editions.takeFirst(); // the newest
    std::reverse(data.editions.begin(), data.editions.end());
    for (const SummaryReport &edition : std::as_const(data.editions)) {
        if (const auto done = takeRead(repository.versions(edition.id), data.editionVersions.emplaceBack());
            !done)
            return done;
    }
    if (const auto done
        = takeRead(TextOverrideRepository(m_connection).all(data.summary->id), data.summary->own);
        !done)
        return done;
    return takeRead(repository.versions(data.summary->id), data.versions);
}

/// What the newest summary of the period before left for this one.
Result<void> SnapshotReader::readLeftFigures(Id periodId, PeriodSnapshot &data)
{
    const auto summary = SummaryRepository(m_connection).find(periodId);
    if (!summary)
        return summary.error();
    if (!summary->has_value())
        return {};
    const auto own = TextOverrideRepository(m_connection).all((*summary)->id);
    if (!own)
        return own.error();
    data.leftBefore = leftFigures(*own);
    return {};
}

Result<void> SnapshotReader::readFigures(PeriodSnapshot &data)
{
    if (const auto done = takeRead(targetsUntil(data.period.to.year()), data.targets); !done)
        return done;
    const auto now = toldIn(periods::key(data.period));
    if (!now)
        return now.error();
    data.figures = now->figures;
    data.choices = now->choices;
    if (const auto done = readEarlierFigures(data); !done || data.period.kind == PeriodKind::AdHoc)
        return done;
    const auto before = toldIn(periods::key(periods::previous(data.period)));
    if (!before)
        return before.error();
    data.previousFigures = before->figures;
    const auto lastYear = toldIn(periods::key(samePeriodLastYear(data.period)));
    if (!lastYear)
        return lastYear.error();
    data.figuresLastYear = lastYear->figures;
    data.choicesLastYear = lastYear->choices;
    return readBaseYears(data);
}

Result<void> SnapshotReader::readEarlierFigures(PeriodSnapshot &data)
{
    const auto keys = m_figures.periodsBefore(data.plan.id, data.period.to);
    if (!keys)
        return keys.error();
    for (const QString &key : *keys) {
        const auto told = toldIn(key);
        if (!told)
            return told.error();
        std::copy_if(told->figures.cbegin(), told->figures.cend(), std::back_inserter(data.earlierFigures),
                     [](const IndicatorValue &figure) { return figure.source == ValueSource::Agency; });
    }
    return {};
}

Result<void> SnapshotReader::readBaseYears(PeriodSnapshot &data)
{
    const QList<int> years = baseYears(data.indicators, data.period);
    for (const int year : years) {
        const auto told = toldIn(periods::key(samePeriodIn(data.period, year)));
        if (!told)
            return told.error();
        data.baseYears.append({.year = year, .figures = told->figures, .choices = told->choices});
    }
    return {};
}

Result<Id> SnapshotReader::idOf(const Period &period)
{
    const QString key = periods::key(period);
    return readOnce(m_ids, key, [&] { return PeriodRepository(m_connection).id(m_common.plan.id, key); });
}

Result<QList<AgencyReport>> SnapshotReader::reportsOf(const Period &period)
{
    return idOf(period).and_then([this](Id id) {
        return readOnce(m_reports, id, [&] { return ReportRepository(m_connection).all(id); });
    });
}

Result<QList<IndicatorTarget>> SnapshotReader::targetsUntil(int year)
{
    return readOnce(m_targets, year,
                    [&] { return IndicatorRepository(m_connection).targets(m_common.plan.id, year); });
}

Result<SnapshotReader::Told> SnapshotReader::toldIn(const QString &periodKey)
{
    return readOnce(m_told, periodKey, [&]() -> Result<Told> {
        Told told;
        const Id plan = m_common.plan.id;
        if (const auto done = takeRead(m_figures.all(plan, periodKey), told.figures); !done)
            return done.error();
        if (const auto done = takeRead(m_figures.choices(plan, periodKey), told.choices); !done)
            return done.error();
        return told;
    });
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
    SnapshotReader reader(connection);
    if (const auto done = reader.readCommon(planCode); !done)
        return done.error();
    QList<PeriodSnapshot> snapshots;
    for (const Period &period : periods) {
        auto read = reader.read(period, dataUntil);
        if (!read)
            return read.error();
        snapshots.append(std::move(*read));
    }
    return snapshots;
}

} // namespace dondoc::storage
