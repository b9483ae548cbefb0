// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Makes figures of what there is to be measured: who fills them, of which days, from which source.
#include "models/example/examplefigures.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/example/exampledice.h"
#include "models/example/examplemeasures.h"

#include <algorithm>

namespace dondoc::example {

namespace {

constexpr int kLeftOutOfHundred = 5;

class ExampleFigures
{
public:
    ExampleFigures(const PeriodSnapshot &data, const ExampleMeasures &measures)
        : m_data(data), m_measures(measures)
    {
    }

    void addAgency(const QString &code);
    void addProvince();
    QList<IndicatorValue> figures() const { return m_figures; }

private:
    bool isLeftOut(const QString &agency, const QString &code) const;
    IndicatorValue figureOf(const QString &code, const ExampleMeasure &measure, ValueSource source) const;

    const PeriodSnapshot &m_data;
    const ExampleMeasures &m_measures;
    QList<IndicatorValue> m_figures;
};

bool ExampleFigures::isLeftOut(const QString &agency, const QString &code) const
{
    const QString lot = agency + QStringLiteral("/figures/") + code + u'/' + periods::key(m_data.period);
    return ExampleDice(lot).chance(kLeftOutOfHundred);
}

IndicatorValue ExampleFigures::figureOf(const QString &code, const ExampleMeasure &measure,
                                        ValueSource source) const
{
    const DaySpan days = spanOf(source, m_data.period);
    IndicatorValue figure;
    figure.indicatorCode = code;
    figure.periodKey = periods::key(m_data.period);
    figure.from = days.from;
    figure.to = days.to;
    figure.value = measure.value;
    figure.cumulative = measure.cumulative;
    figure.estimate = measure.estimate;
    figure.source = source;
    figure.example = true;
    return figure;
}

/// In the order of the plan's indicators.
void ExampleFigures::addAgency(const QString &code)
{
    const ExampleMeasuresByCode measures = m_measures.of(code);
    for (const Indicator &indicator : m_data.indicators) {
        const auto measure = measures.constFind(indicator.code);
        if (measure == measures.constEnd() || isLeftOut(code, indicator.code)
            || !fillersOn(indicator, m_data.groups, m_data.period.to).contains(code))
            continue;
        m_figures.append(figureOf(indicator.code, *measure, ValueSource::Agency));
        m_figures.last().agencyCode = code;
    }
}

void ExampleFigures::addProvince()
{
    const ExampleMeasuresByCode settled = m_measures.settled();
    const ExampleMeasuresByCode statistics = m_measures.statistics();
    for (const Indicator &indicator : m_data.indicators) {
        if (settled.contains(indicator.code))
            m_figures.append(figureOf(indicator.code, settled.value(indicator.code), ValueSource::Settled));
        if (!statistics.contains(indicator.code))
            continue;
        m_figures.append(figureOf(indicator.code, statistics.value(indicator.code), ValueSource::Statistics));
        m_figures.last().note = QStringLiteral("Không gồm sơn tra");
    }
}

} // namespace

QList<IndicatorValue> exampleFigures(const PeriodSnapshot &data, const QList<AgencyReport> &reports)
{
    const ExampleTexts texts = exampleTexts();
    const ExampleMeasures measures(data, texts);
    ExampleFigures figures(data, measures);
    for (const AgencyReport &report : reports) {
        const bool newest = report.state != ReportState::SupplementAsked;
        if (newest && report.state != ReportState::Provisional && findAgency(data, report.agencyCode))
            figures.addAgency(report.agencyCode);
    }
    if (!reports.isEmpty())
        figures.addProvince();
    return figures.figures();
}

QList<IndicatorTarget> exampleTargets(const PeriodSnapshot &data)
{
    const int year = data.period.to.year();
    const QHash<QString, double> wanted = ExampleMeasures::targets(year);
    QList<IndicatorTarget> targets;
    for (const Indicator &indicator : data.indicators) {
        if (!wanted.contains(indicator.code))
            continue;
        IndicatorTarget target;
        target.indicatorCode = indicator.code;
        target.year = year;
        target.value = wanted.value(indicator.code);
        target.example = true;
        targets.append(target);
    }
    return targets;
}

} // namespace dondoc::example
