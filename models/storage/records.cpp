// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Records: the tables whose rows are edited, each with its columns and the four statements that write a row.
#include "models/storage/records.h"

#include "models/storage/fieldsql.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

struct Spec {
    Table table;
    const char *name;
    const char *columns; ///< that no field of the value is stored in: of other records, and what is computed
    QStringList (*fields)() = nullptr; ///< null: no value stands in the row
};

constexpr Spec kSpecs[] = {
    {Table::Agency, "agency", "search_key", columnNames<Agency>},
    {Table::AgencyAlias, "agency_alias", "agency_id position name valid_from valid_to search_key"},
    {Table::AgencyContact, "agency_contact", "agency_id position", columnNames<Contact>},
    {Table::AgencyGroup, "agency_group", "", columnNames<Group>},
    {Table::GroupMember, "group_member", "group_id position", columnNames<GroupMember>},
    {Table::OfficeProfile, "office_profile", "", columnNames<OfficeProfile>},
    {Table::Plan, "plan", "frequency overdue_share", columnNames<Plan>},
    {Table::KeyTask, "key_task", "plan_id", columnNames<KeyTask>},
    {Table::ProseGroup, "prose_group", "plan_id position", columnNames<ProseGroup>},
    {Table::Task, "task", "plan_id search_key", columnNames<Task>},
    {Table::DeadlineChange, "deadline_change", "task_id position", columnNames<DeadlineChange>},
    {Table::Assignment, "assignment", "task_id role position kind agency_code group_code printed"},
    {Table::Duty, "duty", "plan_id position", columnNames<Duty>},
    {Table::DutyTask, "duty_task", "duty_id task_id position"},
    {Table::Period, "period", "plan_id key", columnNames<Period>},
    {Table::AgencyReport, "agency_report", "period_id", columnNames<AgencyReport>},
    {Table::TaskEntry, "task_entry", "report_id", columnNames<TaskEntry>},
    {Table::Obstacle, "obstacle", "origin_task_id search_key", columnNames<Obstacle>},
    {Table::ObstacleTask, "obstacle_task", "obstacle_id task_id position"},
    {Table::Overruling, "overruling", "period_id", columnNames<Overruling>},
    {Table::SentenceOverride, "sentence_override", "key text"},
    {Table::Original, "original", "", columnNames<Original>},
    {Table::Indicator, "indicator", "plan_id search_key", columnNames<Indicator>},
    {Table::IndicatorTarget, "indicator_target", "", columnNames<IndicatorTarget>},
    {Table::IndicatorValue, "indicator_figure", "", columnNames<IndicatorValue>},
    {Table::IndicatorChoice, "indicator_choice", "period_id indicator_id source"},
    {Table::SummaryReport, "summary_report", "period_id kind", columnNames<SummaryReport>},
    {Table::SummaryBlock, "summary_block", "summary_id runs", columnNames<TextOverride>},
    {Table::SummaryVersion, "summary_version", "summary_id", columnNames<SummaryVersion>},
    {Table::Letter, "letter", "period_id search_key", columnNames<SentLetter>},
    {Table::LetterDraft, "letter_draft", "period_id", columnNames<LetterDraft>},
    {Table::OfficialDocument, "official_document", "plan_id search_key", columnNames<OfficialDocument>},
};

RecordKind makeKind(const Spec &spec)
{
    RecordKind kind;
    kind.table = QString::fromLatin1(spec.name);
    kind.columns = QString::fromLatin1(spec.columns).split(u' ', Qt::SkipEmptyParts);
    if (spec.fields)
        kind.columns += spec.fields();
    const QString columns = kind.columns.join(QStringLiteral(", "));
    const QString marks = QStringLiteral(", ?").repeated(kind.columns.size());
    const QString settings = kind.columns.join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
    kind.select = QStringLiteral("SELECT version, %2 FROM %1 WHERE id = ?").arg(kind.table, columns).toUtf8();
    kind.selectAll = QStringLiteral("SELECT id, %2 FROM %1 ORDER BY id").arg(kind.table, columns).toUtf8();
    kind.insert = QStringLiteral("INSERT INTO %1 (id, version, %2) VALUES (?, ?%3)")
                      .arg(kind.table, columns, marks)
                      .toUtf8();
    kind.update = QStringLiteral("UPDATE %1 SET %2, version = version + 1 WHERE id = ? AND version = ?")
                      .arg(kind.table, settings)
                      .toUtf8();
    kind.remove = QStringLiteral("DELETE FROM %1 WHERE id = ? AND version = ?").arg(kind.table).toUtf8();
    return kind;
}

} // namespace

const std::vector<RecordKind> &recordKinds()
{
    static const std::vector<RecordKind> all = [] {
        std::vector<RecordKind> made;
        for (const Spec &spec : kSpecs) {
            Q_ASSERT(size_t(spec.table) == made.size());
            made.push_back(makeKind(spec));
        }
        return made;
    }();
    return all;
}

const RecordKind &recordKind(Table table) { return recordKinds().at(size_t(table)); }

const RecordKind *recordKind(const QString &table)
{
    const auto found = std::find_if(recordKinds().begin(), recordKinds().end(),
                                    [&table](const RecordKind &kind) { return kind.table == table; });
    return found == recordKinds().end() ? nullptr : &*found;
}

QList<Sql> recordStatements()
{
    QList<Sql> statements;
    for (const RecordKind &kind : recordKinds())
        statements << kind.select.constData() << kind.selectAll.constData() << kind.insert.constData()
                   << kind.update.constData() << kind.remove.constData();
    return statements;
}

} // namespace dondoc::storage
