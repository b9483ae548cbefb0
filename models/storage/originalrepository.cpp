// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalRepository: which files belong to which agency report.
#include "models/storage/originalrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectOriginals = withFields<Original, R"sql(
SELECT {}
FROM original JOIN agency_report ON agency_report.id = original.report_id
WHERE agency_report.period_id = ? ORDER BY report_id, original.id)sql">;

constexpr Sql kSelectOfReport = withFields<Original, R"sql(
SELECT {} FROM original WHERE report_id = ? ORDER BY id)sql">;

constexpr Sql kSelectNamed = R"sql(
SELECT sha256, MIN(name), MAX(agency) FROM (
    SELECT original.sha256 AS sha256, original.name AS name, agency.name AS agency
    FROM original
    JOIN agency_report ON agency_report.id = original.report_id
    JOIN agency ON agency.code = agency_report.agency_code
    UNION ALL SELECT sha256, name, '' FROM reviewed_file) AS kept
GROUP BY sha256 ORDER BY 2, 1)sql";

Result<NamedOriginal> namedFrom(const QSqlQuery &query)
{
    return NamedOriginal{query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
}

Result<Original> originalFrom(const QSqlQuery &query) { return readFields<Original>(query); }

} // namespace

QList<Sql> OriginalRepository::statements() { return {kSelectOriginals, kSelectOfReport, kSelectNamed}; }

Result<QList<Original>> OriginalRepository::ofPeriod(Id periodId)
{
    return m_connection.list(kSelectOriginals, {periodId}, originalFrom);
}

Result<QList<Original>> OriginalRepository::ofReport(Id reportId)
{
    return m_connection.list(kSelectOfReport, {reportId}, originalFrom);
}

Result<QList<NamedOriginal>> OriginalRepository::all()
{
    return m_connection.list(kSelectNamed, {}, namedFrom);
}

Result<void> OriginalRepository::add(ChangeRecorder &recorder, const Original &original)
{
    const auto held = ofReport(original.reportId);
    if (!held)
        return held.error();
    const bool known = std::any_of(held->cbegin(), held->cend(), [&original](const Original &each) {
        return each.sha256 == original.sha256;
    });
    if (known)
        return {};
    return recorder.insert(Table::Original, ColumnValues(original).of(Table::Original)).done();
}

Result<void> OriginalRepository::removeOf(ChangeRecorder &recorder, Id reportId)
{
    const auto held = ofReport(reportId);
    if (!held)
        return held.error();
    for (const Original &original : *held) {
        if (const auto removed = recorder.remove(Table::Original, original.id, original.version); !removed)
            return removed;
    }
    return {};
}

} // namespace dondoc::storage
