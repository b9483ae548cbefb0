// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDraftRepository: letters that are being written.
#include "models/storage/letterdraftrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectDrafts = withFields<LetterDraft, R"sql(
SELECT {} FROM letter_draft WHERE period_id = ? ORDER BY id)sql">;

constexpr Sql kSelectDraft = withFields<LetterDraft, R"sql(
SELECT {} FROM letter_draft WHERE period_id = ? AND kind = ?)sql">;

Result<LetterDraft> draftFrom(const QSqlQuery &query) { return readFields<LetterDraft>(query); }

} // namespace

QList<Sql> LetterDraftRepository::statements() { return {kSelectDrafts, kSelectDraft}; }

Result<QList<LetterDraft>> LetterDraftRepository::ofPeriod(Id periodId)
{
    return m_connection.list(kSelectDrafts, {periodId}, draftFrom);
}

/// Blank, with id 0, where there is none.
Result<LetterDraft> LetterDraftRepository::find(Id periodId, LetterKind kind)
{
    const auto found = m_connection.list(kSelectDraft, {periodId, keyword(kind)}, draftFrom);
    if (!found)
        return found.error();
    LetterDraft none;
    none.kind = kind;
    return found->isEmpty() ? none : found->constFirst();
}

Result<LetterDraft> LetterDraftRepository::save(ChangeRecorder &recorder, Id periodId,
                                                const LetterDraft &draft)
{
    const auto stored = find(periodId, draft.kind);
    if (!stored)
        return stored.error();
    const QVariantList columns = ColumnValues(draft).set("period_id", periodId).of(Table::LetterDraft);
    const auto again = [&](auto) { return find(periodId, draft.kind); };
    if (!stored->id)
        return recorder.insert(Table::LetterDraft, columns).and_then(again);
    return recorder.update(Table::LetterDraft, stored->id, draft.version, columns).and_then(again);
}

Result<void> LetterDraftRepository::remove(ChangeRecorder &recorder, Id periodId, LetterKind kind)
{
    const auto stored = find(periodId, kind);
    if (!stored)
        return stored.error();
    return stored->id ? recorder.remove(Table::LetterDraft, stored->id, stored->version) : Result<void>();
}

} // namespace dondoc::storage
