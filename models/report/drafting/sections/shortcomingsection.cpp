// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section III.2: what is overdue, what comes due and has not begun, and in quarter IV what stays far below
// plan.
#include "models/report/drafting/sections/shortcomingsection.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/indicatorprose.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/comingdue.h"
#include "models/report/drafting/sections/prose.h"
#include "models/report/drafting/sections/sinceprose.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFarBelow = 90; // percent of the plan, by the year's estimate
constexpr qsizetype kMostIndicators = 5;

/// comingDue: of those in that state only what is due in the next period.
struct ShortcomingKind {
    const char16_t *key;
    ProgressState state;
    bool comingDue;
};
constexpr ShortcomingKind kShortcomings[] = {
    {u"shortcoming.overdue", ProgressState::Overdue, false},
    {u"shortcoming.notstarted", ProgressState::NotStarted, true},
    {u"shortcoming.suspended", ProgressState::Suspended, true},
    {u"shortcoming.nodata", ProgressState::NoReport, true},
};

/// Overdue at the cut-off and done since: still a shortcoming, and told as done (rules 4 and 22 of the
/// field).
QStringList doneSince(const Context &context)
{
    const QStringList overdue = context.assessment.figures.byState.value(ProgressState::Overdue);
    return without(overdue, stillWaited(context, overdue));
}

QStringList lagging(const Context &context, const ShortcomingKind &kind)
{
    if (context.assessment.figures.withContent == 0 && kind.comingDue)
        return {}; // nobody told anything, which was said
    QStringList numbers = stillWaited(context, context.assessment.figures.byState.value(kind.state));
    numbers.removeIf([&](const QString &number) {
        const TaskProgress *progress = context.assessment.task(number);
        return kind.comingDue && (!progress || !isDueNext(context, *progress));
    });
    return numbers;
}

/// "ngày 31/12/2025" where all of them are due on that day: the next period of the report may begin before.
QString whenDue(const Context &context, const QStringList &numbers)
{
    const auto dueOf = [&context](const QString &number) {
        const TaskProgress *progress = context.assessment.task(number);
        return progress ? progress->due : QDate();
    };
    const QDate day = dueOf(numbers.constFirst());
    const bool same = std::all_of(numbers.cbegin(), numbers.cend(),
                                  [&](const QString &number) { return dueOf(number) == day; });
    return filledText(context, same ? u"shortcoming.due.day"_s : u"shortcoming.due"_s,
                      {{u"day"_s, words(numbers::shortDate(day))}});
}

struct Below {
    const IndicatorLine *line;
    double percent;
};

/// By the estimate of the year, where that is of the whole (rules 17 and 22 of the field).
QList<Below> farBelowPlan(const Context &context)
{
    QList<Below> found;
    for (const IndicatorLine &line : context.indicators) {
        const std::optional<double> estimate = line.printedEstimate();
        if (!estimate || line.isPartial() || line.target.value_or(0) <= 0)
            continue;
        const double percent = 100 * *estimate / *line.target;
        if (percent < kFarBelow)
            found.append({&line, percent});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Below &one, const Below &other) { return one.percent < other.percent; });
    return found.mid(0, kMostIndicators);
}

void tellIndicators(Outline &outline, const Context &context)
{
    if (!periods::closesYear(context.data.period))
        return;
    QList<Inlines> told;
    for (const Below &each : farBelowPlan(context))
        told.append(filled(context, u"shortcoming.indicator"_s,
                           {{u"name"_s, words(insideSentence(each.line->indicator->name))},
                            {u"percent"_s, words(percentText(each.percent))}}));
    if (!told.isEmpty())
        outline.item(Prose(context)
                         .say(u"shortcoming.indicators"_s,
                              {{u"list"_s, Value{{}, std::nullopt, joined(told, u", "_s, u", "_s)}}})
                         .text(),
                     u"indicators"_s);
}

bool hasShortcomings(const Context &context)
{
    const bool tasks
        = std::any_of(std::begin(kShortcomings), std::end(kShortcomings),
                      [&context](const ShortcomingKind &kind) { return !lagging(context, kind).isEmpty(); });
    return tasks || !doneSince(context).isEmpty()
        || (periods::closesYear(context.data.period) && !farBelowPlan(context).isEmpty());
}

} // namespace

void writeShortcomings(Outline &outline, const Context &context)
{
    if (!hasShortcomings(context))
        return outline.skipClause();
    outline.clause(u"heading.obstacles.shortcomings"_s);
    for (const ShortcomingKind &kind : kShortcomings) {
        const QStringList numbers = lagging(context, kind);
        if (numbers.isEmpty())
            continue;
        const Values values{
            {u"n"_s, figure(context, numbers.size(), u"tasks.lagging."_s + keyword(kind.state), numbers)},
            {u"due"_s, words(whenDue(context, numbers))},
            {u"tasks"_s, words(tasksBehind(context, numbers))}};
        outline.item(Prose(context).say(QString::fromUtf16(kind.key), values).text(), keyword(kind.state));
    }
    const QStringList since = doneSince(context);
    if (!since.isEmpty())
        outline.item(Prose(context)
                         .say(u"shortcoming.since"_s,
                              {{u"n"_s, figure(context, since.size(), u"tasks.overdue_since"_s, since)},
                               {u"tasks"_s, words(tasksBehind(context, since))}})
                         .text(),
                     u"since"_s);
    tellIndicators(outline, context);
}

} // namespace dondoc::report
