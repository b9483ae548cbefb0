// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureDoubts: figures that fell, or are far from their own history.
#include "models/domain/assessment/figuredoubts.h"

#include "models/domain/text/numbers.h"

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

Issue fault(IssueKind kind, const PeriodSnapshot &data, const IndicatorValue &figure,
            const Indicator &indicator)
{
    Issue issue = doubt(kind, data, figure, indicator);
    issue.severity = Severity::Error;
    return issue;
}

QList<Amount> numbersOf(const IndicatorValue &figure)
{
    return {figure.value, figure.cumulative, figure.estimate};
}

/// The largest that is known of the whole province: its figures and its targets. Unset: none is.
class ProvinceBounds
{
public:
    explicit ProvinceBounds(const PeriodSnapshot &data)
    {
        for (const QList<IndicatorValue> &figures : {data.figures, data.previousFigures}) {
            for (const IndicatorValue &figure : figures) {
                if (figure.source != ValueSource::Agency)
                    takeAll(data, figure.indicatorCode, numbersOf(figure));
            }
        }
        for (const IndicatorTarget &target : data.targets) {
            if (target.agencyCode.isEmpty())
                takeAll(data, target.indicatorCode, {target.value});
        }
    }

    /// Three times what is known of the indicator; of an area also the largest area of all.
    Amount of(const Indicator &indicator) const
    {
        const auto known = m_known.constFind(indicator.code);
        Amount bound = known == m_known.cend() ? Amount() : Amount(kFarTimes * *known);
        if (indicator.unit == kArea && m_area)
            bound = bound ? std::min(*bound, *m_area) : *m_area;
        return bound;
    }

private:
    void takeAll(const PeriodSnapshot &data, const QString &code, const QList<Amount> &amounts)
    {
        const Indicator *indicator = findIndicator(data, code);
        for (const Amount &amount : amounts) {
            if (!indicator || !amount || *amount <= 0)
                continue;
            m_known[code] = std::max(m_known.value(code), *amount);
            if (indicator->unit == kArea)
                m_area = std::max(m_area.value_or(0), *amount);
        }
    }

    static inline const QString kArea = QStringLiteral("ha");
    QHash<QString, double> m_known;
    Amount m_area;
};

void addFaults(QList<Issue> &issues, const PeriodSnapshot &data, const IndicatorValue &figure,
               const Indicator &indicator, const ProvinceBounds &bounds)
{
    Amount largest;
    for (const Amount &amount : numbersOf(figure)) {
        if (amount)
            largest = std::max(largest.value_or(*amount), *amount);
    }
    const auto isNegative = [](const Amount &amount) { return amount && *amount < 0; };
    const QList<Amount> all = numbersOf(figure);
    if (std::any_of(all.cbegin(), all.cend(), isNegative))
        issues.append(fault(IssueKind::FigureNegative, data, figure, indicator));
    if (isFlow(indicator) && figure.value && figure.cumulative && *figure.value > *figure.cumulative)
        issues.append(fault(IssueKind::PartOverCumulative, data, figure, indicator));
    const Amount bound = bounds.of(indicator);
    if (!largest || !bound || *largest <= *bound)
        return;
    Issue over = fault(IssueKind::FigureOverProvince, data, figure, indicator);
    over.arguments
        += {numbers::decimal(*largest, indicator.decimals), numbers::decimal(*bound, indicator.decimals)};
    issues.append(over);
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
    const ProvinceBounds bounds(data);
    QList<Issue> issues;
    for (const IndicatorValue &figure : data.figures) {
        const Indicator *indicator = findIndicator(data, figure.indicatorCode);
        if (figure.source != ValueSource::Agency || !indicator)
            continue;
        addFaults(issues, data, figure, *indicator, bounds);
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
