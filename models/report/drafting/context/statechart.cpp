// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// State chart: how many tasks of each group are in which state.
#include "models/report/drafting/context/statechart.h"

#include "models/domain/assessment/statelabels.h"
#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/context.h"
#include "models/report/drafting/context/taskgroups.h"

#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

struct StateFill {
    ProgressState state;
    Fill fill;
};

// In the order in which section II.1 tells them.
constexpr std::array kChartStates{
    StateFill{ProgressState::DoneOnTime, Fill::DarkGrey}, StateFill{ProgressState::DoneLate, Fill::Falling},
    StateFill{ProgressState::UnderWay, Fill::LightGrey},  StateFill{ProgressState::DueSoon, Fill::Dotted},
    StateFill{ProgressState::Overdue, Fill::Black},       StateFill{ProgressState::NotStarted, Fill::White},
    StateFill{ProgressState::NoDeadline, Fill::Rising},   StateFill{ProgressState::Suspended, Fill::Upright},
    StateFill{ProgressState::NothingArose, Fill::Level},  StateFill{ProgressState::NoReport, Fill::Crossed},
};

ChartValue stateCount(const PeriodSnapshot &data, const TaskGroup &group, ProgressState state)
{
    QStringList numbers;
    for (const TaskProgress &task : group.tasks) {
        if (task.state == state)
            numbers.append(task.taskNumber);
    }
    if (numbers.isEmpty())
        return {};
    ChartValue value{double(numbers.size()), plain(numbers::integer(numbers.size()))};
    value.label.figure
        = FigureRef{u"tasks.state."_s + keyword(state), periods::key(data.period), {}, numbers};
    return value;
}

} // namespace

Fill fillOf(ProgressState state)
{
    for (const StateFill &each : kChartStates) {
        if (each.state == state)
            return each.fill;
    }
    return Fill::White;
}

std::optional<Chart> statesByGroup(const PeriodSnapshot &data, const Assessment &assessment)
{
    if (assessment.figures.withContent == 0)
        return std::nullopt;
    const Sentences sentences(data.sentences);
    const Values common = commonValues(data, assessment);
    const QString other = plainText(sentences.fill(u"heading.results.other"_s, common));
    const QList<TaskGroup> groups = taskGroups(data, assessment, other);
    Chart chart;
    chart.key = u"chart/states"_s;
    chart.kind = Chart::Kind::StackedBars;
    chart.title = sentences.fill(u"chart.states.title"_s, common);
    chart.categoryTitle = plainText(sentences.fill(u"chart.states.category"_s, common));
    chart.valueTitle = plainText(sentences.fill(u"chart.states.value"_s, common));
    for (const TaskGroup &group : groups)
        chart.categories.append(group.group.title);
    for (const StateFill &each : kChartStates) {
        ChartSeries series;
        series.name = printedWord(each.state);
        series.fill = each.fill;
        for (const TaskGroup &group : groups)
            series.values.append(stateCount(data, group, each.state));
        chart.series.append(series);
    }
    chart.series = drawnSeries(chart);
    return chart;
}

} // namespace dondoc::report
