// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentRepository: the documents that the officer lists as issued for a plan.
#include "models/storage/documentrepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectDocuments = withFields<OfficialDocument, R"sql(
SELECT {} FROM official_document WHERE plan_id = ? ORDER BY issued_on IS NULL, issued_on, id)sql">;

constexpr Sql kSelectDocument = withFields<OfficialDocument, R"sql(
SELECT {} FROM official_document WHERE id = ?)sql">;

Result<OfficialDocument> documentFrom(const QSqlQuery &query) { return readFields<OfficialDocument>(query); }

QVariantList documentColumns(const OfficialDocument &document, Id planId)
{
    const QStringList said{kindInWords(document.kind), document.number, document.issuer, document.subject};
    return ColumnValues(document)
        .set("plan_id", planId)
        .set("search_key", text::searchKey(said.join(u' ')))
        .of(Table::OfficialDocument);
}

} // namespace

QList<Sql> DocumentRepository::statements() { return {kSelectDocuments, kSelectDocument}; }

Result<QList<OfficialDocument>> DocumentRepository::all(Id planId)
{
    return m_connection.list(kSelectDocuments, {planId}, documentFrom);
}

Result<OfficialDocument> DocumentRepository::find(Id id)
{
    const auto found = m_connection.list(kSelectDocument, {id}, documentFrom);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::Conflict, recordLabel(recordKind(Table::OfficialDocument), id), {}};
    return found->constFirst();
}

Result<OfficialDocument> DocumentRepository::save(ChangeRecorder &recorder, Id planId,
                                                  const OfficialDocument &document)
{
    const QVariantList columns = documentColumns(document, planId);
    if (!document.id)
        return recorder.insert(Table::OfficialDocument, columns).and_then([this](Id id) { return find(id); });
    return recorder.update(Table::OfficialDocument, document.id, document.version, columns)
        .and_then([&](bool) { return find(document.id); });
}

Result<void> DocumentRepository::remove(ChangeRecorder &recorder, const OfficialDocument &document)
{
    return recorder.remove(Table::OfficialDocument, document.id, document.version);
}

} // namespace dondoc::storage
