// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportService: what agencies report for a period, as an officer enters it.
#include "models/services/reportservice.h"

#include "models/domain/intake/validation.h"
#include "models/services/periodplace.h"
#include "models/services/reportwriter.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/transaction.h"

namespace dondoc::services {

using namespace storage;

namespace {

Result<void> validateAll(const QList<AgencyReport> &reports)
{
    for (const AgencyReport &report : reports) {
        if (const auto fine = validate(report); !fine)
            return fine;
    }
    return {};
}

Result<void> writeReports(ChangeRecorder &recorder, const PeriodRef &place, const ReportBatch &batch,
                          const QDateTime &now)
{
    for (const AgencyReport &report : batch.reports) {
        if (const auto stored = writeReport(recorder, place, report, now); !stored)
            return stored.error();
    }
    ObstacleRepository obstacles(recorder.connection());
    for (const Obstacle &obstacle : batch.obstacles) {
        if (const auto stored = obstacles.save(recorder, place, obstacle); !stored)
            return stored.error();
    }
    return {};
}

Result<void> writeReviewed(ChangeRecorder &recorder, const QList<Obstacle> &reviewed)
{
    ObstacleRepository obstacles(recorder.connection());
    for (const Obstacle &obstacle : reviewed) {
        if (const auto done = obstacles.review(recorder, obstacle); !done)
            return done;
    }
    return {};
}

Result<void> writeNumbers(ChangeRecorder &recorder, const PeriodRef &place, const Period &period,
                          const ReportBatch &batch)
{
    IndicatorValueRepository values(recorder.connection());
    for (const IndicatorValue &value : batch.values) {
        if (const auto stored = values.save(recorder, place, period, value); !stored)
            return stored.error();
    }
    IndicatorRepository indicators(recorder.connection());
    for (const IndicatorTarget &target : batch.targets) {
        if (const auto stored = indicators.saveTarget(recorder, place.planId, target); !stored)
            return stored.error();
    }
    return {};
}

Result<PeriodReports> composedReports(DataFileSession &session, const QString &planCode, const Period &period)
{
    return session.snapshot(planCode, period).transform([](const PeriodSnapshot &data) {
        return PeriodReports{.agencies = data.agencies, .reports = data.reports};
    });
}

Result<PeriodReports> storedReports(Connection &connection, const QString &planCode, const Period &period)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const auto plan = PlanRepository(connection).find(planCode);
    if (!plan)
        return plan.error();
    const auto id = PeriodRepository(connection).id(plan->id, periods::key(period));
    if (!id)
        return id.error();
    const auto agencies = AgencyRepository(connection).all();
    if (!agencies)
        return agencies.error();
    return ReportRepository(connection).all(*id).transform([&](const QList<AgencyReport> &reports) {
        return PeriodReports{.agencies = *agencies, .reports = reports};
    });
}

} // namespace

Result<PeriodReports> ReportService::reports(const QString &planCode, const Period &period) const
{
    return periods::isComposed(period) ? composedReports(m_session, planCode, period)
                                       : storedReports(m_session.connection(), planCode, period);
}

Result<AgencyReport> ReportService::saveReport(const QString &planCode, const Period &period,
                                               const AgencyReport &report) const
{
    if (const auto fine = validate(report); !fine)
        return fine.error();
    return changePeriod(m_session, QStringLiteral("report"), planCode, period,
                        [&](ChangeRecorder &recorder, const PeriodRef &place) {
                            return writeReport(recorder, place, report, m_session.now());
                        });
}

Result<void> ReportService::saveBatch(const QString &planCode, const Period &period, const ReportBatch &batch,
                                      const QString &label) const
{
    if (const auto fine = validateAll(batch.reports); !fine)
        return fine;
    return changePeriod(m_session, label, planCode, period,
                        [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<void> {
                            if (const auto done = writeReports(recorder, place, batch, m_session.now());
                                !done)
                                return done;
                            if (const auto done = writeReviewed(recorder, batch.reviewed); !done)
                                return done;
                            return writeNumbers(recorder, place, period, batch);
                        });
}

} // namespace dondoc::services
