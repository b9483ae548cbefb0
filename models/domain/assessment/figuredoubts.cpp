// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureDoubts: figures that fell, or are far from their own history.
#include "models/domain/assessment/figuredoubts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace dondoc {

namespace {

constexpr double kFarTimes = 3.0;
constexpr int kLeastHistory = 3;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Issue doubt(IssueKind kind, const PeriodSnapshot &data, const IndicatorValue &figure,
            const Indicator &indicator)
{
    const Agency *agency = findAgency(data, figure.agencyCode);
    return {Severity::Warning, kind, {agency ? agency->name : figure.agencyCode, indicator.name},
            figure.agencyCode, {},   {}};
}

} // namespace

bool fell(const Indicator &indicator, const Period &period, const Amounts &now, const Amounts &before)
{
    return isFlow(indicator) && continuesYear(period) && now.cumulative && before.cumulative
        && *now.cumulative < *before.cumulative;
}

bool isFarFromHistory(double value, const QList<double> &earlier)
{
    if (earlier.size() < kLeastHistory)
        return false;
    const double usual = std::abs(median(earlier));
    return usual > 0 && (std::abs(value) > kFarTimes * usual || std::abs(value) < usual / kFarTimes);
}

QList<Issue> doubtfulFigures(const PeriodSnapshot &data)
{
    QHash<FigureCell, QList<double>> histories;
    for (const IndicatorValue &figure : data.earlierFigures) {
        if (figure.source == ValueSource::Agency && figure.value)
            histories[{figure.indicatorCode, figure.agencyCode}].append(*figure.value);
    }
    const FiguresByCell before = figuresByCell(data.previousFigures);
    QList<Issue> issues;
    for (const IndicatorValue &figure : data.figures) {
        const Indicator *indicator = findIndicator(data, figure.indicatorCode);
        if (figure.source != ValueSource::Agency || !indicator)
            continue;
        const FigureCell key{figure.indicatorCode, figure.agencyCode};
        const IndicatorValue *last = before.value(key);
        if (last && fell(*indicator, data.period, toAmounts(figure), toAmounts(*last)))
            issues.append(doubt(IssueKind::CumulativeFell, data, figure, *indicator));
        if (figure.value && isFarFromHistory(*figure.value, histories.value(key)))
            issues.append(doubt(IssueKind::FigureFarOff, data, figure, *indicator));
    }
    return issues;
}

} // namespace dondoc
