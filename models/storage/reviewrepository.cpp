// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewRepository: a row for each part of a file, and one for each mended cell.
#include "models/storage/reviewrepository.h"

#include "models/storage/connection.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectFiles = R"sql(
SELECT id, shown, name, sha256, part, received_on, letter, agency_code, consented
FROM reviewed_file WHERE plan_id = ? AND period_key = ? ORDER BY id)sql";

constexpr Sql kSelectWaiting = R"sql(
SELECT agency_code, shown FROM reviewed_file WHERE plan_id = ? AND period_key = ? ORDER BY id)sql";

constexpr Sql kSelectFileId = R"sql(
SELECT id FROM reviewed_file WHERE plan_id = ? AND period_key = ? AND sha256 = ? AND part = ? AND shown = ?)sql";

constexpr Sql kInsertFile = R"sql(
INSERT INTO reviewed_file (plan_id, period_key, sha256, part, shown, name, received_on, letter, agency_code, consented)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";

constexpr Sql kUpdateFile = R"sql(
UPDATE reviewed_file SET name = ?, received_on = ?, letter = ?, agency_code = ?, consented = ? WHERE id = ?)sql";

constexpr Sql kDeleteFile = R"sql(DELETE FROM reviewed_file WHERE id = ?)sql";

constexpr Sql kSelectReviewedCells = R"sql(
SELECT file_id, record, is_figure, field, value
FROM reviewed_cell JOIN reviewed_file ON reviewed_file.id = reviewed_cell.file_id
WHERE plan_id = ? AND period_key = ? ORDER BY file_id, is_figure, record, field)sql";

constexpr Sql kInsertCell = R"sql(
INSERT INTO reviewed_cell (file_id, record, is_figure, field, value) VALUES (?, ?, ?, ?, ?))sql";

constexpr Sql kDeleteCells = R"sql(DELETE FROM reviewed_cell WHERE file_id = ?)sql";

/// As it is: the name of a file may hold any blanks. Never null.
QVariant asItIs(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QVariantList identity(Id planId, const QString &periodKey, const ReviewedFile &file)
{
    return {planId, periodKey, file.sha256, file.part, asItIs(file.shown)};
}

QVariantList decided(const ReviewedFile &file)
{
    return {asItIs(file.name), values::day(file.receivedOn), values::lines(file.letter),
            asItIs(file.agencyCode), values::flag(file.consented)};
}

struct StoredFile {
    Id id = 0;
    ReviewedFile file;
};

StoredFile fileFrom(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),
            {.shown = query.value(1).toString(),
             .name = query.value(2).toString(),
             .sha256 = query.value(3).toString(),
             .part = query.value(4).toInt(),
             .receivedOn = values::toDay(query.value(5)),
             .letter = values::toLines(query.value(6)),
             .agencyCode = query.value(7).toString(),
             .consented = query.value(8).toBool(),
             .cells = {}}};
}

} // namespace

QList<Sql> ReviewRepository::statements()
{
    return {kSelectFiles, kSelectWaiting,       kSelectFileId, kInsertFile, kUpdateFile,
            kDeleteFile,  kSelectReviewedCells, kInsertCell,   kDeleteCells};
}

Result<QList<ReviewedFile>> ReviewRepository::all(Id planId, const QString &periodKey)
{
    const auto stored = m_connection.list(kSelectFiles, {planId, periodKey}, fileFrom);
    if (!stored)
        return stored.error();
    const auto mended = cells(planId, periodKey);
    if (!mended)
        return mended.error();
    QList<ReviewedFile> files;
    for (const StoredFile &each : *stored) {
        files.append(each.file);
        files.last().cells = mended->value(each.id);
    }
    return files;
}

Result<QList<FileUnderReview>> ReviewRepository::waiting(Id planId, const QString &periodKey)
{
    return m_connection.list(kSelectWaiting, {planId, periodKey}, [](const QSqlQuery &query) {
        return FileUnderReview{.agencyCode = query.value(0).toString(), .shown = query.value(1).toString()};
    });
}

Result<QHash<Id, QList<ReviewedCell>>> ReviewRepository::cells(Id planId, const QString &periodKey)
{
    QHash<Id, QList<ReviewedCell>> cells;
    const auto read = m_connection.list(
        kSelectReviewedCells, {planId, periodKey}, [&](const QSqlQuery &query) {
            cells[query.value(0).toLongLong()].append({query.value(1).toString(), query.value(2).toBool(),
                                                       query.value(3).toString(), query.value(4).toString()});
            return true;
        });
    if (!read)
        return read.error();
    return cells;
}

Result<Id> ReviewRepository::find(Id planId, const QString &periodKey, const ReviewedFile &file)
{
    return m_connection.value(kSelectFileId, identity(planId, periodKey, file))
        .transform([](const QVariant &id) { return Id(id.toLongLong()); });
}

Result<void> ReviewRepository::put(Id planId, const QString &periodKey, const ReviewedFile &file)
{
    const auto known = find(planId, periodKey, file);
    if (!known)
        return known.error();
    if (*known != 0) {
        const auto updated = m_connection.execute(kUpdateFile, decided(file) + QVariantList{*known});
        return updated ? replaceCells(*known, file.cells) : updated.error();
    }
    const auto added = m_connection.execute(kInsertFile, identity(planId, periodKey, file) + decided(file));
    if (!added)
        return added.error();
    const auto id = find(planId, periodKey, file);
    return id ? replaceCells(*id, file.cells) : id.error();
}

Result<void> ReviewRepository::replaceCells(Id fileId, const QList<ReviewedCell> &cells)
{
    if (const auto removed = m_connection.execute(kDeleteCells, {fileId}); !removed)
        return removed.error();
    for (const ReviewedCell &cell : cells) {
        const QVariantList values{fileId, cell.row, values::flag(cell.isFigure), cell.field,
                                  asItIs(cell.value)};
        if (const auto added = m_connection.execute(kInsertCell, values); !added)
            return added.error();
    }
    return {};
}

Result<void> ReviewRepository::remove(Id planId, const QString &periodKey, const ReviewedFile &file)
{
    const auto known = find(planId, periodKey, file);
    if (!known)
        return known.error();
    return m_connection.execute(kDeleteFile, {*known}).done();
}

} // namespace dondoc::storage
