// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorValueRepository: what was told of the indicators in a period, and which of the three figures is
// printed.
#include "models/storage/indicatorvaluerepository.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/keyedrows.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectFigures = withFields<IndicatorValue, R"sql(
SELECT {}
FROM period
JOIN indicator_figure ON indicator_figure.period_id = period.id
JOIN indicator ON indicator.id = indicator_figure.indicator_id
WHERE period.plan_id = ? AND period.key = ?
ORDER BY indicator.position, indicator.id, indicator_figure.source, agency_code, indicator_figure.id)sql">;

constexpr Sql kSelectPeriodsBefore = R"sql(
SELECT key FROM period
WHERE plan_id = ? AND last_day < ?
  AND EXISTS (SELECT 1 FROM indicator_figure WHERE indicator_figure.period_id = period.id)
ORDER BY last_day, id)sql";

constexpr Sql kSelectFigure = R"sql(
SELECT id, version FROM indicator_figure
WHERE period_id = ? AND indicator_id = ? AND source = ? AND COALESCE(agency_code, '') = ?)sql";

constexpr Sql kSelectChoices = R"sql(
SELECT indicator.code, indicator_choice.source
FROM period
JOIN indicator_choice ON indicator_choice.period_id = period.id
JOIN indicator ON indicator.id = indicator_choice.indicator_id
WHERE period.plan_id = ? AND period.key = ? ORDER BY indicator.position, indicator.id)sql";

constexpr Sql kSelectChoice = R"sql(
SELECT id, version FROM indicator_choice WHERE period_id = ? AND indicator_id = ?)sql";

Result<IndicatorValue> figureFrom(const QSqlQuery &query) { return readFields<IndicatorValue>(query); }

Result<ValueChoice> choiceFrom(const QSqlQuery &query)
{
    const auto source = fromKeyword<ValueSource>(query.value(1).toString());
    if (!source)
        return detail::unknownValue("indicator_choice", "source", query.value(1));
    return ValueChoice{.indicatorCode = query.value(0).toString(), .source = *source};
}

QVariantList figureColumns(const IndicatorValue &figure, Id periodId, Id indicatorId)
{
    return ColumnValues(figure)
        .set("period_id", periodId)
        .set("indicator_id", indicatorId)
        .of(Table::IndicatorValue);
}

} // namespace

QList<Sql> IndicatorValueRepository::statements()
{
    return {kSelectFigures, kSelectPeriodsBefore, kSelectFigure, kSelectChoices, kSelectChoice};
}

Result<QList<IndicatorValue>> IndicatorValueRepository::all(Id planId, const QString &periodKey)
{
    return m_connection.list(kSelectFigures, {planId, periodKey}, figureFrom);
}

Result<QStringList> IndicatorValueRepository::periodsBefore(Id planId, const QDate &day)
{
    return m_connection.list(kSelectPeriodsBefore, {planId, values::day(day)},
                             [](const QSqlQuery &query) { return query.value(0).toString(); });
}

Result<QList<ValueChoice>> IndicatorValueRepository::choices(Id planId, const QString &periodKey)
{
    return m_connection.list(kSelectChoices, {planId, periodKey}, choiceFrom);
}

Result<Id> IndicatorValueRepository::indicatorId(Id planId, const QString &code)
{
    if (m_idsOf != planId) {
        const auto ids = IndicatorRepository(m_connection).ids(planId);
        if (!ids)
            return ids.error();
        m_ids = *ids;
        m_idsOf = planId;
    }
    const Id id = m_ids.value(code);
    return id ? Result<Id>(id) : Result<Id>(Error{ErrorCode::UnknownIndicator, code, {}});
}

Result<IndicatorValue> IndicatorValueRepository::save(ChangeRecorder &recorder, const PeriodRef &place,
                                                      const Period &period, const IndicatorValue &figure)
{
    const auto indicator = indicatorId(place.planId, figure.indicatorCode);
    if (!indicator)
        return indicator.error();
    IndicatorValue stored = figure;
    stored.periodKey = periods::key(period);
    if (!stored.from.isValid() || !stored.to.isValid()) {
        const DaySpan days = spanOf(stored.source, period);
        stored.from = days.from;
        stored.to = days.to;
    }
    const auto cell
        = findKeyedRow(recorder, Table::IndicatorValue, kSelectFigure,
                       {place.periodId, *indicator, keyword(figure.source), values::line(figure.agencyCode)},
                       {figure.id, figure.version, {}});
    if (!cell)
        return cell.error();
    const QVariantList columns
        = isBlank(stored) ? QVariantList() : figureColumns(stored, place.periodId, *indicator);
    const auto row = putKeyedRow(recorder, Table::IndicatorValue, *cell, columns);
    if (!row)
        return row.error();
    stored.id = row->id;
    stored.version = row->version;
    return stored;
}

Result<void> IndicatorValueRepository::choose(ChangeRecorder &recorder, const PeriodRef &place,
                                              const QString &indicatorCode,
                                              const std::optional<ValueSource> &source)
{
    const auto indicator = indicatorId(place.planId, indicatorCode);
    if (!indicator)
        return indicator.error();
    const auto stored
        = m_connection.list(kSelectChoice, {place.periodId, *indicator}, [](const QSqlQuery &query) {
              return Row{query.value(0).toLongLong(), query.value(1).toInt(), {}};
          });
    if (!stored)
        return stored.error();
    const QVariantList columns = source ? ColumnValues()
                                              .set("period_id", place.periodId)
                                              .set("indicator_id", *indicator)
                                              .set("source", keyword(*source))
                                              .of(Table::IndicatorChoice)
                                        : QVariantList();
    const auto row = putKeyedRow(recorder, Table::IndicatorChoice, stored->value(0, Row{}), columns);
    return row.done();
}

} // namespace dondoc::storage
