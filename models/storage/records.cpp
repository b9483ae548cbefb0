// SPDX-License-Identifier: GPL-3.0-or-later
// Records: the tables whose rows are edited, each with its columns and the four statements that write a row.
#include "models/storage/records.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

struct Spec {
    Table table;
    const char *name;
    const char *columns;
};

constexpr Spec kSpecs[] = {
    {Table::Agency, "agency",
     "code name short_name symbol kind address valid_from valid_to position search_key"},
    {Table::AgencyAlias, "agency_alias", "agency_id position name valid_from valid_to search_key"},
    {Table::AgencyContact, "agency_contact", "agency_id position name phone email"},
    {Table::AgencyGroup, "agency_group", "code name"},
    {Table::GroupMember, "group_member", "group_id position agency_code valid_from valid_to"},
    {Table::OfficeProfile, "office_profile",
     "superior_body issuing_body symbol place addressee signer_authority signer_position signer_name "
     "recipients "
     "drafting_unit name_late_agencies print_receipt_annex"},
    {Table::Plan, "plan",
     "code title short_title number symbol issued_on issuer legal_basis first_year last_year "
     "coordinator_code "
     "regime_basis frequency agency_working_days upward_day done_share overdue_share due_soon_days holidays "
     "worked_weekends"},
    {Table::KeyTask, "key_task", "plan_id number text"},
    {Table::ProseGroup, "prose_group", "plan_id position key title"},
    {Table::Task, "task",
     "plan_id number parent_id position text heading prose_group product product_to deadline_kind "
     "deadline_text "
     "deadline_from deadline_to source search_key"},
    {Table::DeadlineChange, "deadline_change",
     "task_id position before_kind before_text before_from before_to after_kind after_text after_from "
     "after_to "
     "decided_by document"},
    {Table::Assignment, "assignment", "task_id role position kind agency_code group_code printed"},
    {Table::Duty, "duty", "plan_id position body_number body agency_code group_code text"},
    {Table::DutyTask, "duty_task", "duty_id task_id position"},
    {Table::Period, "period",
     "plan_id key kind year ordinal first_day last_day name agencies_due upward_due asked_agencies "
     "asked_tasks"},
    {Table::AgencyReport, "agency_report",
     "period_id agency_code revision number signed_on received_on entered_at channel state supplement_reason "
     "local_plan_number local_plan_date example"},
    {Table::TaskEntry, "task_entry",
     "report_id task_id state result estimate difficulty cause proposal percent product_number product_date "
     "expected_date"},
    {Table::Obstacle, "obstacle",
     "period_id agency_code origin_task_id heading text proposal category competence answer state example "
     "search_key"},
    {Table::ObstacleTask, "obstacle_task", "obstacle_id task_id position"},
    {Table::Overruling, "overruling", "period_id task_id state reason"},
    {Table::SentenceOverride, "sentence_override", "key text"},
    {Table::Original, "original", "report_id name sha256 size kept_at"},
    {Table::Indicator, "indicator",
     "plan_id code name unit heading source scope summing numerator denominator decimals base_year task_id "
     "filled_by position retired search_key"},
    {Table::IndicatorTarget, "indicator_target", "indicator_id year agency_code value example"},
    {Table::IndicatorValue, "indicator_figure",
     "period_id indicator_id source agency_code first_day last_day value cumulative estimate note example"},
    {Table::IndicatorChoice, "indicator_choice", "period_id indicator_id source"},
    {Table::SummaryReport, "summary_report",
     "period_id kind edition state number issued_on issued_at data_until pages pdf_sha256 docx_sha256 "
     "xlsx_sha256 stamped_sha256 annexes figures"},
    {Table::SummaryBlock, "summary_block", "summary_id block_key kind style after_key position runs draft"},
    {Table::SummaryVersion, "summary_version",
     "summary_id ordinal submitted_at who note data_until pages pdf_sha256 docx_sha256 figures"},
    {Table::Letter, "letter",
     "period_id kind number sent_on made_at addressees subject text pdf_sha256 docx_sha256 search_key"},
};

RecordKind makeKind(const Spec &spec)
{
    RecordKind kind;
    kind.table = QString::fromLatin1(spec.name);
    kind.columns = QString::fromLatin1(spec.columns).split(u' ');
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
