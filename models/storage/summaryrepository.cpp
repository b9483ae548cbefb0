// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryRepository: summary reports of periods.
#include "models/storage/summaryrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectSummary = withFields<SummaryReport, R"sql(
SELECT {} FROM summary_report WHERE period_id = ? AND kind = 'summary' ORDER BY edition DESC)sql">;

constexpr Sql kSelectVersions = withFields<SummaryVersion, R"sql(
SELECT {} FROM summary_version WHERE summary_id = ? ORDER BY ordinal)sql">;

constexpr Sql kSelectIssued = R"sql(
SELECT period.key, summary_report.number, summary_report.issued_on, summary_report.issued_at,
    summary_report.data_until, summary_report.figures
FROM summary_report JOIN period ON period.id = summary_report.period_id
WHERE period.plan_id = ? AND period.last_day < ? AND summary_report.kind = 'summary'
    AND summary_report.state = 'issued'
ORDER BY period.last_day, period.id, summary_report.edition)sql";

constexpr Sql kSelectNumbers = R"sql(
SELECT plan.code, period.key, summary_report.number, summary_report.issued_on
FROM summary_report JOIN period ON period.id = summary_report.period_id JOIN plan ON plan.id = period.plan_id
WHERE summary_report.state = 'issued' ORDER BY summary_report.issued_on, summary_report.id)sql";

constexpr Sql kSelectText = R"sql(SELECT id FROM summary_block WHERE summary_id = ? ORDER BY id)sql";

Result<SummaryReport> summaryReportFrom(const QSqlQuery &query) { return readFields<SummaryReport>(query); }
Result<SummaryVersion> versionFrom(const QSqlQuery &query) { return readFields<SummaryVersion>(query); }

QVariant objectOf(const QString &json) { return values::text(json.isEmpty() ? QStringLiteral("{}") : json); }

QVariantList summaryColumns(const SummaryReport &report, Id periodId)
{
    const bool issued = report.issuedAt.isValid();
    return ColumnValues(report)
        .set("period_id", periodId)
        .set("kind", QStringLiteral("summary"))
        .set("issued_at", issued ? values::instant(report.issuedAt) : QVariant())
        .set("figures", objectOf(report.figuresJson))
        .of(Table::SummaryReport);
}

QVariantList summaryColumns(const SummaryVersion &version, Id reportId)
{
    return ColumnValues(version)
        .set("summary_id", reportId)
        .set("figures", objectOf(version.figuresJson))
        .of(Table::SummaryVersion);
}

} // namespace

QList<Sql> SummaryRepository::statements()
{
    return {kSelectSummary, kSelectVersions, kSelectIssued, kSelectNumbers, kSelectText};
}

Result<QList<IssuedSummary>> SummaryRepository::issuedBefore(Id planId, const QDate &cutOff)
{
    auto editions
        = m_connection.list(kSelectIssued, {planId, values::day(cutOff)}, [](const QSqlQuery &query) {
              SummaryReport report;
              report.number = query.value(1).toString();
              report.issuedOn = values::toDay(query.value(2));
              report.issuedAt = values::toInstant(query.value(3));
              report.dataUntil = values::toDay(query.value(4));
              report.figuresJson = query.value(5).toString();
              return issuedSummary(query.value(0).toString(), report);
          });
    if (!editions)
        return editions;
    QList<IssuedSummary> newest;
    for (const IssuedSummary &each : std::as_const(*editions)) {
        if (!newest.isEmpty() && newest.constLast().periodKey == each.periodKey)
            newest.removeLast();
        newest.append(each);
    }
    return newest;
}

Result<QList<IssuedNumber>> SummaryRepository::issuedNumbers()
{
    return m_connection.list(kSelectNumbers, {}, [](const QSqlQuery &query) -> Result<IssuedNumber> {
        return IssuedNumber{.planCode = query.value(0).toString(),
                            .periodKey = query.value(1).toString(),
                            .number = query.value(2).toString(),
                            .issuedOn = values::toDay(query.value(3))};
    });
}

Result<QList<SummaryReport>> SummaryRepository::editions(Id periodId)
{
    return m_connection.list(kSelectSummary, {periodId}, summaryReportFrom);
}

Result<std::optional<SummaryReport>> SummaryRepository::find(Id periodId)
{
    const auto reports = editions(periodId);
    if (!reports)
        return reports.error();
    return reports->isEmpty() ? std::optional<SummaryReport>()
                              : std::optional<SummaryReport>(reports->constFirst());
}

Result<Id> SummaryRepository::save(ChangeRecorder &recorder, Id periodId, const SummaryReport &report)
{
    const QVariantList columns = summaryColumns(report, periodId);
    if (report.id == 0)
        return recorder.insert(Table::SummaryReport, columns);
    return recorder.update(Table::SummaryReport, report.id, report.version, columns).transform([&](bool) {
        return report.id;
    });
}

Result<void> SummaryRepository::copyText(ChangeRecorder &recorder, Id from, Id to)
{
    const RecordKind &kind = recordKind(Table::SummaryBlock);
    const auto ids = m_connection.list(kSelectText, {from},
                                       [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
    if (!ids)
        return ids.error();
    for (const Id id : *ids) {
        auto row = findRow(m_connection, kind, id);
        if (!row)
            return row.error();
        QVariantList values = row.value().value_or(Row{}).values;
        values[kind.columns.indexOf(QLatin1String("summary_id"))] = to;
        if (const auto added = recorder.insert(Table::SummaryBlock, values); !added)
            return added.error();
    }
    return {};
}

Result<QList<SummaryVersion>> SummaryRepository::versions(Id reportId)
{
    return m_connection.list(kSelectVersions, {reportId}, versionFrom);
}

Result<Id> SummaryRepository::addVersion(ChangeRecorder &recorder, Id reportId, const SummaryVersion &version)
{
    return recorder.insert(Table::SummaryVersion, summaryColumns(version, reportId));
}

} // namespace dondoc::storage
