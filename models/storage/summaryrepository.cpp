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

QList<Sql> SummaryRepository::statements() { return {kSelectSummary, kSelectVersions, kSelectText}; }

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
