// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportRepository: agencies' reports of a period with their task entries.
#include "models/storage/reportrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/originalrepository.h"
#include "models/storage/taskrepository.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectReports = withFields<AgencyReport, R"sql(
SELECT {} FROM agency_report WHERE period_id = ? ORDER BY agency_code, revision)sql">;

constexpr Sql kSelectReport = withFields<AgencyReport, R"sql(
SELECT {} FROM agency_report WHERE id = ?)sql">;

// The report's id stands behind the columns of the entry.
constexpr Sql kSelectEntriesOfPeriod = withFields<TaskEntry, R"sql(
SELECT {}, task_entry.report_id
FROM agency_report
JOIN task_entry ON task_entry.report_id = agency_report.id
JOIN task ON task.id = task_entry.task_id
WHERE agency_report.period_id = ? ORDER BY task_entry.report_id, task.position, task.id)sql">;

constexpr Sql kSelectEntries = withFields<TaskEntry, R"sql(
SELECT {}
FROM task_entry JOIN task ON task.id = task_entry.task_id
WHERE task_entry.report_id = ? ORDER BY task.position, task.id)sql">;

constexpr Sql kSelectPlace = R"sql(
SELECT period.plan_id, period.id FROM agency_report JOIN period ON period.id = agency_report.period_id
WHERE agency_report.id = ?)sql";

constexpr Sql kSelectNewest = R"sql(
SELECT id FROM agency_report WHERE period_id = ? AND agency_code = ? ORDER BY revision DESC, id DESC LIMIT 1)sql";

constexpr Sql kSelectLocalPlans = R"sql(
SELECT agency_code, MIN(received_on)
FROM agency_report JOIN period ON period.id = agency_report.period_id
WHERE period.plan_id = ? AND period.last_day <= ? AND local_plan_number GLOB '*[0-9]*' AND received_on IS NOT NULL
    AND state NOT IN ('asked', 'provisional')
GROUP BY agency_code ORDER BY agency_code)sql";

Result<AgencyReport> agencyReportFrom(const QSqlQuery &query) { return readFields<AgencyReport>(query); }
Result<TaskEntry> entryFrom(const QSqlQuery &query) { return readFields<TaskEntry>(query); }

QVariantList reportColumns(const AgencyReport &report, Id periodId)
{
    return ColumnValues(report).set("period_id", periodId).of(Table::AgencyReport);
}

QVariantList reportColumns(const TaskEntry &entry, Id reportId, Id taskId)
{
    return ColumnValues(entry).set("report_id", reportId).set("task_id", taskId).of(Table::TaskEntry);
}

// Nothing said of the task: not worth a row.
bool isBlank(const TaskEntry &entry)
{
    TaskEntry blank;
    blank.id = entry.id;
    blank.version = entry.version;
    blank.taskNumber = entry.taskNumber;
    return entry == blank;
}

Error gone(Id id) { return {ErrorCode::Conflict, recordLabel(recordKind(Table::AgencyReport), id), {}}; }

} // namespace

QList<Sql> ReportRepository::statements()
{
    return {kSelectReports, kSelectReport, kSelectEntriesOfPeriod, kSelectEntries,
            kSelectPlace,   kSelectNewest, kSelectLocalPlans};
}

Result<QList<LocalPlan>> ReportRepository::localPlans(Id planId, const Period &period)
{
    return m_connection.list(kSelectLocalPlans, {planId, values::day(period.to)}, [](const QSqlQuery &query) {
        return LocalPlan{query.value(0).toString(), values::toDay(query.value(1))};
    });
}

Result<QList<AgencyReport>> ReportRepository::all(Id periodId)
{
    auto reports = m_connection.list(kSelectReports, {periodId}, agencyReportFrom);
    if (!reports)
        return reports.error();
    QHash<Id, AgencyReport *> byId;
    for (AgencyReport &report : *reports)
        byId.insert(report.id, &report);
    const auto entries = m_connection.list(
        kSelectEntriesOfPeriod, {periodId}, [&byId](const QSqlQuery &query) -> Result<bool> {
            const auto entry = entryFrom(query);
            if (!entry)
                return entry.error();
            byId.value(query.value(columnCount<TaskEntry>()).toLongLong())->entries.append(*entry);
            return true;
        });
    if (!entries)
        return entries.error();
    return reports;
}

Result<AgencyReport> ReportRepository::find(Id id)
{
    const auto reports = m_connection.list(kSelectReport, {id}, agencyReportFrom);
    if (!reports)
        return reports.error();
    if (reports->isEmpty())
        return gone(id);
    const auto entries = m_connection.list(kSelectEntries, {id}, entryFrom);
    if (!entries)
        return entries.error();
    AgencyReport report = reports->constFirst();
    report.entries = *entries;
    return report;
}

Result<PeriodRef> ReportRepository::place(Id id)
{
    const auto places = m_connection.list(kSelectPlace, {id}, [](const QSqlQuery &query) {
        return PeriodRef{query.value(0).toLongLong(), query.value(1).toLongLong()};
    });
    if (!places)
        return places.error();
    if (places->isEmpty())
        return gone(id);
    return places->constFirst();
}

Result<AgencyReport> ReportRepository::newest(Id periodId, const QString &agencyCode)
{
    const QVariant code = values::line(agencyCode);
    const auto id = m_connection.value(kSelectNewest, {periodId, code});
    if (!id)
        return id.error();
    if (id->isValid())
        return find(id->toLongLong());
    AgencyReport none;
    none.agencyCode = code.toString();
    return none;
}

Result<Id> ReportRepository::save(ChangeRecorder &recorder, const PeriodRef &place,
                                  const AgencyReport &report)
{
    const auto id = saveOwnFields(recorder, place.periodId, report);
    if (!id)
        return id.error();
    if (const auto saved = saveEntries(recorder, *id, place.planId, report.entries); !saved)
        return saved.error();
    return id;
}

Result<Id> ReportRepository::saveOwnFields(ChangeRecorder &recorder, Id periodId, const AgencyReport &report)
{
    const QVariantList columns = reportColumns(report, periodId);
    if (report.id == 0)
        return recorder.insert(Table::AgencyReport, columns);
    const auto updated = recorder.update(Table::AgencyReport, report.id, report.version, columns);
    if (!updated)
        return updated.error();
    return report.id;
}

Result<void> ReportRepository::saveEntries(ChangeRecorder &recorder, Id id, Id planId,
                                           const QList<TaskEntry> &entries)
{
    const auto taskIds = TaskRepository(m_connection).ids(planId);
    if (!taskIds)
        return taskIds.error();
    const auto stored = m_connection.list(kSelectEntries, {id}, entryFrom);
    if (!stored)
        return stored.error();
    QHash<QString, const TaskEntry *> byTask;
    for (const TaskEntry &entry : *stored)
        byTask.insert(entry.taskNumber, &entry);
    for (const TaskEntry &entry : entries) {
        const Id taskId = taskIds->value(entry.taskNumber);
        if (!taskId)
            return Error{ErrorCode::UnknownTask, entry.taskNumber, {}};
        const TaskEntry *before = byTask.value(entry.taskNumber);
        if (const auto saved = saveEntry(recorder, id, taskId, before, entry); !saved)
            return saved;
    }
    return {};
}

Result<void> ReportRepository::saveEntry(ChangeRecorder &recorder, Id reportId, Id taskId,
                                         const TaskEntry *stored, const TaskEntry &entry)
{
    if (!stored && isBlank(entry))
        return {};
    const QVariantList columns = reportColumns(entry, reportId, taskId);
    if (!stored) {
        return recorder.insert(Table::TaskEntry, columns).done();
    }
    constexpr int kNoVersion = 0; // no stored row has it, so a difference is a conflict
    const int version = entry.id == stored->id ? entry.version : kNoVersion;
    return recorder.update(Table::TaskEntry, stored->id, version, columns).done();
}

Result<void> ReportRepository::remove(ChangeRecorder &recorder, Id id)
{
    const auto report = find(id);
    if (!report)
        return report.error();
    for (const TaskEntry &entry : report->entries) {
        if (const auto removed = recorder.remove(Table::TaskEntry, entry.id, entry.version); !removed)
            return removed;
    }
    if (const auto removed = OriginalRepository(m_connection).removeOf(recorder, id); !removed)
        return removed;
    return recorder.remove(Table::AgencyReport, id, report->version);
}

} // namespace dondoc::storage
