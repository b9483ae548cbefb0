// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorDemand: who fills an indicator, its target and what was told last.
#include "models/domain/assessment/indicatordemand.h"

namespace dondoc {

QList<IndicatorDemand> indicatorsToFill(const PeriodSnapshot &data, const QString &agencyCode)
{
    QList<IndicatorDemand> demands;
    for (const Indicator &indicator : data.indicators) {
        if (indicator.retired || !fillersOn(indicator, data.groups, data.period.to).contains(agencyCode))
            continue;
        IndicatorDemand demand;
        demand.indicator = &indicator;
        const IndicatorTarget *target = findTarget(data, indicator.code, data.period.to.year(), agencyCode);
        demand.target = target ? target->value : Amount();
        const IndicatorValue *last
            = findFigure(data.previousFigures, indicator.code, ValueSource::Agency, agencyCode);
        demand.last = last ? toAmounts(*last) : Amounts();
        if (!continuesYear(data.period))
            demand.last.cumulative.reset();
        demand.current = findFigure(data.figures, indicator.code, ValueSource::Agency, agencyCode);
        demands.append(demand);
    }
    return demands;
}

} // namespace dondoc
