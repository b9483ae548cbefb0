// SPDX-License-Identifier: GPL-3.0-or-later
// Office, indicators: what is measured, its targets, what was told of it, and which figure is printed.
#include "models/services/office.h"

#include "models/domain/intake/validation.h"
#include "models/domain/text/text.h"
#include "models/exchange/plans/planfile.h"
#include "models/services/officechange.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/planrepository.h"

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

Result<void> checkFillers(Connection &connection, const QStringList &codes)
{
    const auto groups = AgencyRepository(connection).groups();
    if (!groups)
        return groups.error();
    for (const QString &code : codes) {
        const bool isGroup = std::any_of(groups->begin(), groups->end(),
                                         [&code](const Group &group) { return group.code == code; });
        if (isGroup)
            continue;
        if (const auto agency = AgencyRepository(connection).find(code); !agency)
            return agency.error();
    }
    return {};
}

Result<void> checkAgency(Connection &connection, const QString &code)
{
    if (code.isEmpty())
        return {};
    const auto agency = AgencyRepository(connection).find(code);
    return agency ? Result<void>() : Result<void>(agency.error());
}

/// "Diện tích nhãn" → "dien-tich-nhan", with a number behind where that is taken.
QString codeFor(const QString &name, const QList<Indicator> &known)
{
    const QString stem = text::searchKey(name).split(u' ', Qt::SkipEmptyParts).join(u'-');
    const auto isTaken = [&known](const QString &code) {
        return std::any_of(known.begin(), known.end(),
                           [&code](const Indicator &each) { return each.code == code; });
    };
    QString code = stem;
    for (int i = 2; isTaken(code); ++i)
        code = QStringLiteral("%1-%2").arg(stem).arg(i);
    return code;
}

/// Behind the last of its heading, or at the end. Rows of the same order stand as they were made.
int positionOf(const Indicator &indicator, const QList<Indicator> &known)
{
    int order = known.isEmpty() ? 0 : known.constLast().order + 1;
    for (const Indicator &each : known) {
        if (each.heading == text::simplified(indicator.heading))
            order = each.order;
    }
    return order;
}

/// Both parts of a ratio stand in the plan, and none leads back to it.
Result<void> checkParts(const Indicator &ratio, const QList<Indicator> &known)
{
    QStringList open;
    QStringList seen;
    if (ratio.summing == Summing::Ratio)
        open = {ratio.numerator, ratio.denominator};
    while (!open.isEmpty()) {
        const QString code = open.takeLast();
        if (code == ratio.code)
            return Error{ErrorCode::InvalidValue, QStringLiteral("numerator"), code};
        if (seen.contains(code))
            continue;
        seen.append(code);
        const auto part = std::find_if(known.begin(), known.end(),
                                       [&code](const Indicator &each) { return each.code == code; });
        if (part == known.end())
            return Error{ErrorCode::UnknownIndicator, code, {}};
        if (part->summing == Summing::Ratio)
            open += {part->numerator, part->denominator};
    }
    return {};
}

} // namespace

Result<void> Office::addStartingSet()
{
    const auto all = plans();
    if (!all)
        return all.error();
    for (const Plan &plan : *all) {
        const auto known = IndicatorRepository(m_file->connection()).ids(plan.id);
        if (!known)
            return known.error();
        if (!known->isEmpty())
            continue;
        if (const auto done = addStartingSet(plan); !done)
            return done;
    }
    return {};
}

Result<void> Office::addStartingSet(const Plan &plan)
{
    const auto seed = exchange::embeddedPlan();
    if (!seed)
        return seed.error();
    if (seed->plan.code != plan.code)
        return {};
    Connection &connection = m_file->connection();
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto known = IndicatorRepository(connection).ids(plan.id); // another process may have been faster
    if (!known)
        return known.error();
    ChangeRecorder unrecorded = ChangeRecorder::unrecorded(connection);
    if (known->isEmpty()) {
        const auto added = PlanRepository(connection).addIndicators(unrecorded, plan.id, seed->indicators);
        if (!added)
            return added;
    }
    return (*transaction)->commit();
}

Result<Indicator> Office::saveIndicator(const QString &planCode, const Indicator &indicator)
{
    if (const auto fine = validate(indicator); !fine)
        return fine.error();
    return change<Indicator>(QStringLiteral("indicator"), 0,
                             [&](ChangeRecorder &recorder) -> Result<Indicator> {
                                 Connection &connection = m_file->connection();
                                 const auto owner = plan(planCode);
                                 if (!owner)
                                     return owner.error();
                                 if (const auto fine = checkFillers(connection, indicator.filledBy); !fine)
                                     return fine.error();
                                 IndicatorRepository indicators(connection);
                                 const auto known = indicators.all(owner->id);
                                 if (!known)
                                     return known.error();
                                 if (const auto fine = checkParts(indicator, *known); !fine)
                                     return fine.error();
                                 Indicator wanted = indicator;
                                 if (!wanted.id)
                                     wanted.order = positionOf(indicator, *known);
                                 if (wanted.code.isEmpty())
                                     wanted.code = codeFor(indicator.name, *known);
                                 return indicators.save(recorder, owner->id, wanted);
                             });
}

Result<QList<IndicatorValue>> Office::saveFigures(const QString &planCode, const Period &period,
                                                  const QList<IndicatorValue> &figures)
{
    using Figures = QList<IndicatorValue>;
    for (const IndicatorValue &figure : figures) {
        if (const auto fine = validate(figure); !fine)
            return fine.error();
    }
    return change<Figures>(QStringLiteral("figures"), 0, [&](ChangeRecorder &recorder) -> Result<Figures> {
        const auto place = placeFor(planCode, period);
        if (!place)
            return place.error();
        IndicatorValueRepository repository(m_file->connection());
        Figures stored;
        for (const IndicatorValue &figure : figures) {
            if (const auto known = checkAgency(m_file->connection(), figure.agencyCode); !known)
                return known.error();
            const auto saved = repository.save(recorder, *place, period, figure);
            if (!saved)
                return saved.error();
            stored.append(*saved);
        }
        return stored;
    });
}

Result<IndicatorValue> Office::saveFigure(const QString &planCode, const Period &period,
                                          const IndicatorValue &figure)
{
    const auto saved = saveFigures(planCode, period, {figure});
    return saved ? Result<IndicatorValue>(saved->constFirst()) : Result<IndicatorValue>(saved.error());
}

Result<IndicatorTarget> Office::saveTarget(const QString &planCode, const IndicatorTarget &target)
{
    if (const auto fine = validate(target); !fine)
        return fine.error();
    return change<IndicatorTarget>(
        QStringLiteral("target"), 0, [&](ChangeRecorder &recorder) -> Result<IndicatorTarget> {
            const auto owner = plan(planCode);
            if (!owner)
                return owner.error();
            Connection &connection = m_file->connection();
            if (const auto known = checkAgency(connection, target.agencyCode); !known)
                return known.error();
            return IndicatorRepository(connection).saveTarget(recorder, owner->id, target);
        });
}

Result<void> Office::chooseFigure(const QString &planCode, const Period &period, const QString &indicatorCode,
                                  const std::optional<ValueSource> &source)
{
    const auto saved
        = change<bool>(QStringLiteral("figure choice"), 0, [&](ChangeRecorder &recorder) -> Result<bool> {
              const auto place = placeFor(planCode, period);
              if (!place)
                  return place.error();
              const auto done = IndicatorValueRepository(m_file->connection())
                                    .choose(recorder, *place, indicatorCode, source);
              return done ? Result<bool>(true) : Result<bool>(done.error());
          });
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace dondoc::services
