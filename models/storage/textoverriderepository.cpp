// SPDX-License-Identifier: GPL-3.0-or-later
// TextOverrideRepository: what the officer wrote into a summary report, block by block.
#include "models/storage/textoverriderepository.h"

#include "models/domain/summary/runjson.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/enumkeywords.h"
#include "models/storage/values.h"

#include <QJsonDocument>

namespace dondoc::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr Sql kSelectOwnBlocks = R"sql(
SELECT id, version, block_key, kind, style, after_key, position, runs, draft
FROM summary_block WHERE summary_id = ? ORDER BY id)sql";

constexpr Sql kSelectOwnBlock
    = R"sql(SELECT id, version FROM summary_block WHERE summary_id = ? AND block_key = ?)sql";

QString runsToJson(const QList<StyledRun> &runs)
{
    return QString::fromUtf8(QJsonDocument(toJson(runs)).toJson(QJsonDocument::Compact));
}

TextOverride blockFrom(const QSqlQuery &query)
{
    TextOverride block;
    block.id = query.value(0).toLongLong();
    block.version = query.value(1).toInt();
    block.key = query.value(2).toString();
    block.kind = fromWord<TextOverrideKind>(query.value(3).toString());
    block.style = fromWord<RunStyle>(query.value(4).toString());
    block.after = query.value(5).toString();
    block.position = query.value(6).toInt();
    block.runs = runsFromJson(QJsonDocument::fromJson(query.value(7).toString().toUtf8()).array());
    block.draft = query.value(8).toString();
    return block;
}

QVariantList ownBlockColumns(const TextOverride &block, Id summaryId)
{
    return {summaryId,
            values::line(block.key),
            word(block.kind),
            word(block.style),
            values::line(block.after),
            values::number(block.position),
            runsToJson(block.runs),
            values::text(block.draft)};
}

} // namespace

QList<Sql> TextOverrideRepository::statements() { return {kSelectOwnBlocks, kSelectOwnBlock}; }

Result<QList<TextOverride>> TextOverrideRepository::all(Id summaryId)
{
    return m_connection.list(kSelectOwnBlocks, {summaryId}, blockFrom);
}

Result<void> TextOverrideRepository::save(ChangeRecorder &recorder, Id summaryId, const TextOverride &block)
{
    const auto stored
        = m_connection.list(kSelectOwnBlock, {summaryId, block.key}, [](const QSqlQuery &query) {
              return Row{query.value(0).toLongLong(), query.value(1).toInt(), {}};
          });
    if (!stored)
        return stored.error();
    const Row known = stored->value(0);
    if (known.id != 0 && (block.id != known.id || block.version != known.version))
        return Error{ErrorCode::Conflict, block.key, {}};
    if (saysNothing(block))
        return known.id ? recorder.remove(Table::SummaryBlock, known.id, known.version) : Result<void>();
    const QVariantList columns = ownBlockColumns(block, summaryId);
    if (known.id == 0) {
        return recorder.insert(Table::SummaryBlock, columns).done();
    }
    return recorder.update(Table::SummaryBlock, known.id, known.version, columns).done();
}

} // namespace dondoc::storage
