// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorService: what is measured, its targets, what was told of it, and which value is printed.
#include "models/services/indicatorservice.h"

#include "models/domain/intake/validation.h"
#include "models/domain/text/text.h"
#include "models/services/periodplace.h"
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
    return agency.done();
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

Result<Indicator> IndicatorService::saveIndicator(const QString &planCode, const Indicator &indicator) const
{
    if (const auto fine = validate(indicator); !fine)
        return fine.error();
    return m_session.change(QStringLiteral("indicator"), [&](ChangeRecorder &recorder) -> Result<Indicator> {
        Connection &connection = recorder.connection();
        const auto owner = PlanRepository(connection).find(planCode);
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

Result<QList<IndicatorValue>> IndicatorService::saveValues(const QString &planCode, const Period &period,
                                                           const QList<IndicatorValue> &values) const
{
    using Values = QList<IndicatorValue>;
    for (const IndicatorValue &value : values) {
        if (const auto fine = validate(value); !fine)
            return fine.error();
    }
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<Values> {
        IndicatorValueRepository repository(recorder.connection());
        Values stored;
        for (const IndicatorValue &value : values) {
            if (const auto known = checkAgency(recorder.connection(), value.agencyCode); !known)
                return known.error();
            const auto saved = repository.save(recorder, place, period, value);
            if (!saved)
                return saved.error();
            stored.append(*saved);
        }
        return stored;
    };
    return changePeriod(m_session, QStringLiteral("figures"), planCode, period, job);
}

Result<IndicatorTarget> IndicatorService::saveTarget(const QString &planCode,
                                                     const IndicatorTarget &target) const
{
    if (const auto fine = validate(target); !fine)
        return fine.error();
    return m_session.change(
        QStringLiteral("target"), [&](ChangeRecorder &recorder) -> Result<IndicatorTarget> {
            Connection &connection = recorder.connection();
            const auto owner = PlanRepository(connection).find(planCode);
            if (!owner)
                return owner.error();
            if (const auto known = checkAgency(connection, target.agencyCode); !known)
                return known.error();
            return IndicatorRepository(connection).saveTarget(recorder, owner->id, target);
        });
}

Result<void> IndicatorService::chooseValue(const QString &planCode, const Period &period,
                                           const QString &indicatorCode,
                                           const std::optional<ValueSource> &source) const
{
    return changePeriod(m_session, QStringLiteral("figure choice"), planCode, period,
                        [&](ChangeRecorder &recorder, const PeriodRef &place) {
                            return IndicatorValueRepository(recorder.connection())
                                .choose(recorder, place, indicatorCode, source);
                        });
}

} // namespace dondoc::services
