// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Turns a file of indicators into values, and checks what they refer to.
#include "models/exchange/plans/indicatorfile.h"

#include "models/exchange/plans/jsonposition.h"

#include <QJsonDocument>

#include <algorithm>

namespace dondoc::exchange {

namespace {

constexpr int kMostDecimals = 6;

Indicator indicatorFrom(JsonPosition place, int order)
{
    Indicator indicator;
    indicator.code = place.needed(QStringLiteral("code"));
    indicator.name = place.needed(QStringLiteral("name"));
    indicator.unit = place.needed(QStringLiteral("unit"));
    indicator.heading = place.needed(QStringLiteral("heading"));
    indicator.summing = keywordAt(place, QStringLiteral("summing"), Summing::Sum);
    indicator.decimals = place.number(QStringLiteral("decimals"), 0, kMostDecimals);
    indicator.source = place.text(QStringLiteral("source"));
    indicator.scope = place.text(QStringLiteral("scope"));
    indicator.taskNumber = place.optional(QStringLiteral("task"));
    indicator.numerator = place.optional(QStringLiteral("numerator"));
    indicator.denominator = place.optional(QStringLiteral("denominator"));
    if (place.has(QStringLiteral("filledBy")))
        indicator.filledBy = place.texts(QStringLiteral("filledBy"));
    indicator.order = order;
    place.finish();
    return indicator;
}

template <class Record> bool knows(const QList<Record> &records, QString Record::*key, const QString &value)
{
    return std::any_of(records.begin(), records.end(),
                       [&](const Record &record) { return record.*key == value; });
}

bool fillersKnown(const Indicator &indicator, const PlanSeed &plan)
{
    return std::all_of(indicator.filledBy.begin(), indicator.filledBy.end(), [&plan](const QString &code) {
        return knows(plan.agencies, &Agency::code, code) || knows(plan.groups, &Group::code, code);
    });
}

/// What of it is wrong, if anything: the name of the field.
QString indicatorFault(const Indicator &indicator, const QList<Indicator> &all, const PlanSeed &plan)
{
    const bool isRatio = indicator.summing == Summing::Ratio;
    const bool hasParts = knows(all, &Indicator::code, indicator.numerator)
        && knows(all, &Indicator::code, indicator.denominator);
    const auto sameCode = std::count_if(
        all.begin(), all.end(), [&indicator](const Indicator &each) { return each.code == indicator.code; });
    if (sameCode > 1)
        return QStringLiteral("code");
    if (isRatio ? !hasParts : !(indicator.numerator + indicator.denominator).isEmpty())
        return QStringLiteral("numerator");
    if (isRatio != indicator.filledBy.isEmpty() || !fillersKnown(indicator, plan))
        return QStringLiteral("filledBy");
    if (!indicator.taskNumber.isEmpty() && !knows(plan.tasks, &Task::number, indicator.taskNumber))
        return QStringLiteral("task");
    return {};
}

Error check(const QList<Indicator> &indicators, const PlanSeed &plan)
{
    for (const Indicator &indicator : indicators) {
        const QString field = indicatorFault(indicator, indicators, plan);
        if (!field.isEmpty())
            return {ErrorCode::InvalidValue,
                    QStringLiteral("indicators[%1].%2").arg(indicator.order).arg(field), indicator.code};
    }
    return {};
}

} // namespace

Result<QList<Indicator>> readIndicators(const QByteArray &json, const PlanSeed &plan)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return Error{ErrorCode::InvalidValue, QStringLiteral("offset %1").arg(fault.offset),
                     fault.errorString()};
    Error error;
    JsonPosition place(document.object(), QString(), error);
    QList<Indicator> indicators;
    for (const JsonPosition &item : place.objects(QStringLiteral("indicators")))
        indicators.append(indicatorFrom(item, int(indicators.size())));
    place.finish();
    if (error.code == ErrorCode::None)
        error = check(indicators, plan);
    if (error.code != ErrorCode::None)
        return error;
    return indicators;
}

} // namespace dondoc::exchange
