// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedChanges: what an issued summary would say otherwise if it were made from today's data.
#include "models/report/checks/issuedchanges.h"

#include "models/domain/text/numberentry.h"
#include "models/report/checks/submittedtext.h"
#include "models/report/composer.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dondoc::report {

namespace {

/// What the draft says for a figure that the officer printed: in the same block the one of the same place in
/// its order, else the first one of its rule anywhere.
QString toldNow(const Figure &figure, qsizetype place, const QList<Figure> &draft)
{
    const auto sameRule
        = [&figure](const Figure &other) { return other.rule == figure.rule && other.task == figure.task; };
    qsizetype seen = 0;
    for (const Figure &other : draft) {
        if (sameRule(other) && other.block == figure.block && seen++ == place)
            return other.text;
    }
    const auto found = std::find_if(draft.cbegin(), draft.cend(), sameRule);
    return found == draft.cend() || seen > 0 ? figure.text : found->text;
}

/// Of a place that the officer wrote, the data have no text of their own: its printed figures, each as the
/// draft would tell it.
QList<Figure> asToldNow(const QList<Figure> &printed, const QList<Figure> &draft, const QSet<QString> &own)
{
    QList<Figure> now;
    std::copy_if(draft.cbegin(), draft.cend(), std::back_inserter(now),
                 [&own](const Figure &figure) { return !own.contains(figure.block); });
    QHash<QString, qsizetype> places;
    for (const Figure &each : printed) {
        if (!own.contains(each.block))
            continue;
        Figure figure = each;
        const qsizetype place = places[figure.block + u'\n' + figure.rule + u'\n' + figure.task]++;
        figure.text = toldNow(figure, place, draft);
        now.append(figure);
    }
    return now;
}

QString measureOf(const Figure &figure) { return figure.rule + u'\n' + figure.task; }

/// "894" and "894,0": with other decimals it is still that number.
bool isSameNumber(const QString &text, const QString &other)
{
    const std::optional<double> number = numbers::fromEntry(text);
    return text == other || (number && number == numbers::fromEntry(other));
}

/// Of a report in other wording: what is measured in both and has another value now, each once. Places and
/// figures that only one of them tells say nothing of the data.
QList<FigureChange> changedMeasures(const QList<Figure> &before, const QList<Figure> &now)
{
    QHash<QString, QStringList> values;
    for (const Figure &figure : now)
        values[measureOf(figure)].append(figure.text);
    QList<FigureChange> changes;
    QSet<QString> told;
    for (const Figure &figure : before) {
        const QString measure = measureOf(figure);
        const QStringList texts = values.value(measure);
        const bool same = std::any_of(texts.cbegin(), texts.cend(), [&figure](const QString &text) {
            return isSameNumber(text, figure.text);
        });
        if (texts.isEmpty() || same || told.contains(measure))
            continue;
        told.insert(measure);
        changes.append({figure.block, figure.rule, figure.task, figure.text, texts.constFirst()});
    }
    return changes;
}

} // namespace

QList<FigureChange> changedSinceIssue(const PeriodSnapshot &data)
{
    const QList<Figure> printed
        = isIssued(data) ? figuresFromJson(data.summary->figuresJson) : QList<Figure>();
    if (printed.isEmpty())
        return {};
    QSet<QString> own;
    for (const TextOverride &block : data.summary->own)
        own.insert(block.key);
    PeriodSnapshot draft = data;
    draft.summary->own.clear();
    const Document document
        = compose(draft, assess(draft), {draft.summary->number, draft.summary->issuedOn, {}});
    const QList<Figure> now = asToldNow(printed, figuresOf(document), own);
    const bool otherWording = wordingFromJson(data.summary->figuresJson) != kWording;
    return otherWording ? changedMeasures(printed, now) : changedFigures(printed, now);
}

QList<Issue> checkIssued(const PeriodSnapshot &data)
{
    const auto shown = [](const QString &figure) { return figure.isEmpty() ? QStringLiteral("–") : figure; };
    QList<Issue> issues;
    for (const FigureChange &change : changedSinceIssue(data))
        issues.append({Severity::Note,
                       IssueKind::ChangedSinceIssue,
                       {periods::title(data.period), placeInWords(change.block), shown(change.before),
                        shown(change.now)}});
    return issues;
}

} // namespace dondoc::report
