// SPDX-License-Identifier: GPL-3.0-or-later
// OriginalRepository: which files belong to which agency report.
#include "models/storage/originalrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/values.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectOriginals = R"sql(
SELECT original.id, original.version, report_id, name, sha256, size, kept_at
FROM original JOIN agency_report ON agency_report.id = original.report_id
WHERE agency_report.period_id = ? ORDER BY report_id, original.id)sql";

constexpr Sql kSelectOfReport = R"sql(
SELECT id, version, report_id, name, sha256, size, kept_at
FROM original WHERE report_id = ? ORDER BY id)sql";

Original originalFrom(const QSqlQuery &query)
{
    Original original;
    original.id = query.value(0).toLongLong();
    original.version = query.value(1).toInt();
    original.reportId = query.value(2).toLongLong();
    original.name = query.value(3).toString();
    original.sha256 = query.value(4).toString();
    original.size = query.value(5).toLongLong();
    original.keptAt = values::toInstant(query.value(6));
    return original;
}

} // namespace

QList<Sql> OriginalRepository::statements() { return {kSelectOriginals, kSelectOfReport}; }

Result<QList<Original>> OriginalRepository::ofPeriod(Id periodId)
{
    return m_connection.list(kSelectOriginals, {periodId}, originalFrom);
}

Result<QList<Original>> OriginalRepository::ofReport(Id reportId)
{
    return m_connection.list(kSelectOfReport, {reportId}, originalFrom);
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
    const auto added = recorder.insert(Table::Original,
                                       {original.reportId, values::line(original.name), original.sha256,
                                        values::number(original.size), values::instant(original.keptAt)});
    return added.done();
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
