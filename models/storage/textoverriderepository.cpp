// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextOverrideRepository: what the officer wrote into a summary report, block by block.
#include "models/storage/textoverriderepository.h"

#include "models/domain/summary/runjson.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

#include <QJsonDocument>

namespace dondoc::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr Sql kSelectOwnBlocks = withFields<TextOverride, R"sql(
SELECT {}, runs FROM summary_block WHERE summary_id = ? ORDER BY id)sql">;

constexpr Sql kSelectOwnBlock
    = R"sql(SELECT id, version FROM summary_block WHERE summary_id = ? AND block_key = ?)sql";

QString runsToJson(const QList<StyledRun> &runs)
{
    return QString::fromUtf8(QJsonDocument(toJson(runs)).toJson(QJsonDocument::Compact));
}

Result<TextOverride> blockFrom(const QSqlQuery &query)
{
    auto block = readFields<TextOverride>(query);
    if (!block)
        return block;
    const QByteArray runs = query.value(columnCount<TextOverride>()).toString().toUtf8();
    (*block).runs = runsFromJson(QJsonDocument::fromJson(runs).array());
    return block;
}

QVariantList ownBlockColumns(const TextOverride &block, Id summaryId)
{
    return ColumnValues(block)
        .set("summary_id", summaryId)
        .set("runs", runsToJson(block.runs))
        .of(Table::SummaryBlock);
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
