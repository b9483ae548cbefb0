// SPDX-License-Identifier: GPL-3.0-or-later
// ReportRepository: agencies' reports of a period with their task entries.
#include "models/storage/reportrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/enumkeywords.h"
#include "models/storage/originalrepository.h"
#include "models/storage/taskrepository.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectReports = R"sql(
SELECT id, version, agency_code, revision, number, signed_on, received_on, entered_at, channel, state,
       supplement_reason, local_plan_number, local_plan_date, example
FROM agency_report WHERE period_id = ? ORDER BY agency_code, revision)sql";

constexpr Sql kSelectReport = R"sql(
SELECT id, version, agency_code, revision, number, signed_on, received_on, entered_at, channel, state,
       supplement_reason, local_plan_number, local_plan_date, example
FROM agency_report WHERE id = ?)sql";

constexpr Sql kSelectEntriesOfPeriod = R"sql(
SELECT task_entry.report_id, task_entry.id, task_entry.version, task.number, task_entry.state, result,
       estimate, difficulty, cause, proposal, percent, product_number, product_date, expected_date
FROM agency_report
JOIN task_entry ON task_entry.report_id = agency_report.id
JOIN task ON task.id = task_entry.task_id
WHERE agency_report.period_id = ? ORDER BY task_entry.report_id, task.position, task.id)sql";

constexpr Sql kSelectEntries = R"sql(
SELECT task_entry.report_id, task_entry.id, task_entry.version, task.number, task_entry.state, result,
       estimate, difficulty, cause, proposal, percent, product_number, product_date, expected_date
FROM task_entry JOIN task ON task.id = task_entry.task_id
WHERE task_entry.report_id = ? ORDER BY task.position, task.id)sql";

constexpr Sql kSelectPlace = R"sql(
SELECT period.plan_id, period.id FROM agency_report JOIN period ON period.id = agency_report.period_id
WHERE agency_report.id = ?)sql";

constexpr Sql kSelectNewest = R"sql(
SELECT id FROM agency_report WHERE period_id = ? AND agency_code = ? ORDER BY revision DESC, id DESC LIMIT 1)sql";

AgencyReport agencyReportFrom(const QSqlQuery &query)
{
    AgencyReport report;
    report.id = query.value(0).toLongLong();
    report.version = query.value(1).toInt();
    report.agencyCode = query.value(2).toString();
    report.revision = query.value(3).toInt();
    report.number = query.value(4).toString();
    report.signedOn = values::toDay(query.value(5));
    report.receivedOn = values::toDay(query.value(6));
    report.enteredAt = values::toInstant(query.value(7));
    report.channel = fromWord<Channel>(query.value(8).toString());
    report.state = fromWord<ReportState>(query.value(9).toString());
    report.supplementReason = query.value(10).toString();
    report.localPlanNumber = query.value(11).toString();
    report.localPlanDate = values::toDay(query.value(12));
    report.example = query.value(13).toBool();
    return report;
}

TaskEntry entryFrom(const QSqlQuery &query)
{
    TaskEntry entry;
    entry.id = query.value(1).toLongLong();
    entry.version = query.value(2).toInt();
    entry.taskNumber = query.value(3).toString();
    entry.state = fromWord<EntryState>(query.value(4).toString());
    entry.result = query.value(5).toString();
    entry.estimate = query.value(6).toString();
    entry.difficulty = query.value(7).toString();
    entry.cause = query.value(8).toString();
    entry.proposal = query.value(9).toString();
    if (!query.isNull(10))
        entry.percent = query.value(10).toInt();
    entry.productNumber = query.value(11).toString();
    entry.productDate = values::toDay(query.value(12));
    entry.expectedDate = values::toDay(query.value(13));
    return entry;
}

QVariantList reportColumns(const AgencyReport &report, Id periodId)
{
    return {periodId,
            values::line(report.agencyCode),
            values::number(report.revision),
            values::line(report.number),
            values::day(report.signedOn),
            values::day(report.receivedOn),
            values::instant(report.enteredAt),
            word(report.channel),
            word(report.state),
            values::text(report.supplementReason),
            values::line(report.localPlanNumber),
            values::day(report.localPlanDate),
            values::flag(report.example)};
}

QVariantList reportColumns(const TaskEntry &entry, Id reportId, Id taskId)
{
    return {reportId,
            taskId,
            word(entry.state),
            values::text(entry.result),
            values::text(entry.estimate),
            values::text(entry.difficulty),
            values::text(entry.cause),
            values::text(entry.proposal),
            entry.percent ? values::number(*entry.percent) : QVariant(),
            values::line(entry.productNumber),
            values::day(entry.productDate),
            values::day(entry.expectedDate)};
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
    return {kSelectReports, kSelectReport, kSelectEntriesOfPeriod,
            kSelectEntries, kSelectPlace,  kSelectNewest};
}

Result<QList<AgencyReport>> ReportRepository::all(Id periodId)
{
    auto reports = m_connection.list(kSelectReports, {periodId}, agencyReportFrom);
    if (!reports)
        return reports.error();
    QHash<Id, AgencyReport *> byId;
    for (AgencyReport &report : *reports)
        byId.insert(report.id, &report);
    const auto entries
        = m_connection.list(kSelectEntriesOfPeriod, {periodId}, [&byId](const QSqlQuery &query) {
              byId.value(query.value(0).toLongLong())->entries.append(entryFrom(query));
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
