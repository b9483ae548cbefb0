// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangeRecorder: the only way in which edited rows are written; keeps row versions and writes the history as
// it goes.
#include "models/storage/changerecorder.h"

#include "models/storage/connection.h"
#include "models/storage/values.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kInsertChange = R"sql(INSERT INTO change_set (at, who, label, undoes) VALUES (?, ?, ?, ?))sql";

constexpr Sql kInsertLine = R"sql(
INSERT INTO change_line (change_id, record, record_id, field, before, after) VALUES (?, ?, ?, ?, ?, ?))sql";

Error conflict(const RecordKind &kind, Id id) { return {ErrorCode::Conflict, recordLabel(kind, id), {}}; }

// A unique key that somebody else took meanwhile, or a reference that is gone: tell which record.
Error aboutRecord(Error error, const RecordKind &kind, Id id)
{
    if (error.code == ErrorCode::Conflict || error.code == ErrorCode::InvalidValue)
        error.what = id ? recordLabel(kind, id) : kind.table;
    return error;
}

Result<Row> existingRow(Connection &connection, const RecordKind &kind, Id id)
{
    const auto row = findRow(connection, kind, id);
    if (!row)
        return row.error();
    if (!row->has_value())
        return conflict(kind, id);
    return row->value();
}

} // namespace

ChangeRecorder::ChangeRecorder(Connection &connection, Change change)
    : m_connection(connection), m_change(std::move(change))
{
}

ChangeRecorder ChangeRecorder::unrecorded(Connection &connection) { return ChangeRecorder(connection); }

Result<Id> ChangeRecorder::insert(Table table, const QVariantList &values)
{
    const RecordKind &kind = recordKind(table);
    const auto query = m_connection.run(kind.insert.constData(), QVariantList{QVariant(), 1} + values);
    if (!query)
        return aboutRecord(query.error(), kind, 0);
    const Row row{query->lastInsertId().toLongLong(), 1, values};
    if (const auto noted = noteRow(kind, row.id, nullptr, &row); !noted)
        return noted.error();
    return row.id;
}

Result<void> ChangeRecorder::restore(const RecordKind &kind, const Row &row)
{
    const auto done
        = m_connection.execute(kind.insert.constData(), QVariantList{row.id, row.version} + row.values);
    if (!done)
        return aboutRecord(done.error(), kind, row.id);
    return noteRow(kind, row.id, nullptr, &row);
}

Result<bool> ChangeRecorder::update(Table table, Id id, int version, const QVariantList &values)
{
    return update(recordKind(table), id, version, values);
}

Result<bool> ChangeRecorder::update(const RecordKind &kind, Id id, int version, const QVariantList &values)
{
    const auto stored = existingRow(m_connection, kind, id);
    if (!stored)
        return stored.error();
    if (stored->values == values)
        return false;
    if (stored->version != version)
        return conflict(kind, id);
    const auto touched = m_connection.execute(kind.update.constData(), values + QVariantList{id, version});
    if (!touched)
        return aboutRecord(touched.error(), kind, id);
    if (*touched == 0)
        return conflict(kind, id);
    if (const auto noted = noteDifferences(kind, *stored, values); !noted)
        return noted.error();
    return true;
}

Result<void> ChangeRecorder::remove(Table table, Id id, int version)
{
    return remove(recordKind(table), id, version);
}

Result<void> ChangeRecorder::remove(const RecordKind &kind, Id id, int version)
{
    const auto stored = existingRow(m_connection, kind, id);
    if (!stored)
        return stored.error();
    const auto touched = m_connection.execute(kind.remove.constData(), {id, version});
    if (!touched)
        return aboutRecord(touched.error(), kind, id);
    if (*touched == 0)
        return conflict(kind, id);
    return noteRow(kind, id, &*stored, nullptr);
}

Result<void> ChangeRecorder::touch(Table table, Id id, int version)
{
    const RecordKind &kind = recordKind(table);
    const auto stored = existingRow(m_connection, kind, id);
    if (!stored)
        return stored.error();
    const auto touched
        = m_connection.execute(kind.update.constData(), stored->values + QVariantList{id, version});
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return conflict(kind, id);
    return {};
}

Result<bool> ChangeRecorder::replace(Table table, const QList<Id> &stored, const QList<QVariantList> &wanted)
{
    bool changed = stored.size() != wanted.size();
    for (int i = 0; i < std::max(stored.size(), wanted.size()); ++i) {
        if (i >= stored.size()) {
            if (const auto added = insert(table, wanted.at(i)); !added)
                return added.error();
            continue;
        }
        const auto row = existingRow(m_connection, recordKind(table), stored.at(i));
        if (!row)
            return row.error();
        if (i >= wanted.size()) {
            if (const auto removed = remove(table, row->id, row->version); !removed)
                return removed.error();
            continue;
        }
        const auto updated = update(table, row->id, row->version, wanted.at(i));
        if (!updated)
            return updated.error();
        changed = changed || *updated;
    }
    return changed;
}

Result<void> ChangeRecorder::ensureChange()
{
    if (m_changeId)
        return {};
    const auto query = m_connection.run(kInsertChange,
                                        {values::instant(m_change->at), values::line(m_change->who),
                                         values::line(m_change->label), values::key(m_change->undoes)});
    if (!query)
        return query.error();
    m_changeId = query->lastInsertId().toLongLong();
    return {};
}

Result<void> ChangeRecorder::note(const RecordKind &kind, Id id, const QString &field, const QVariant &before,
                                  const QVariant &after)
{
    if (!m_change)
        return {};
    if (const auto ready = ensureChange(); !ready)
        return ready;
    const auto noted
        = m_connection.execute(kInsertLine, {m_changeId, kind.table, id, values::line(field), before, after});
    if (!noted)
        return noted.error();
    return {};
}

Result<void> ChangeRecorder::noteRow(const RecordKind &kind, Id id, const Row *before, const Row *after)
{
    const auto json = [&kind](const Row *row) { return row ? QVariant(rowToJson(kind, *row)) : QVariant(); };
    return note(kind, id, {}, json(before), json(after));
}

Result<void> ChangeRecorder::noteDifferences(const RecordKind &kind, const Row &before,
                                             const QVariantList &after)
{
    for (int i = 0; i < after.size(); ++i) {
        if (before.values.at(i) == after.at(i))
            continue;
        const auto noted = note(kind, before.id, kind.columns.at(i), values::toJson(before.values.at(i)),
                                values::toJson(after.at(i)));
        if (!noted)
            return noted;
    }
    return {};
}

Result<std::optional<Row>> findRow(Connection &connection, const RecordKind &kind, Id id)
{
    const auto rows = connection.list(kind.select.constData(), {id}, [&kind, id](const QSqlQuery &query) {
        Row row{id, query.value(0).toInt(), {}};
        for (int i = 0; i < kind.columns.size(); ++i) // a null of any type is one null
            row.values.append(query.isNull(i + 1) ? QVariant() : query.value(i + 1));
        return row;
    });
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<Row>() : std::optional<Row>(rows->constFirst());
}

QString recordLabel(const RecordKind &kind, Id id) { return QStringLiteral("%1 %2").arg(kind.table).arg(id); }

QString rowToJson(const RecordKind &kind, const Row &row)
{
    QJsonObject object{{QStringLiteral("version"), row.version}};
    for (int i = 0; i < kind.columns.size(); ++i)
        object.insert(kind.columns.at(i), QJsonValue::fromVariant(row.values.at(i)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Row rowFromJson(const RecordKind &kind, Id id, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Row row{id, object.value(QStringLiteral("version")).toInt(1), {}};
    for (const QString &column : kind.columns)
        row.values.append(values::fromJson(values::toJson(object.value(column).toVariant())));
    return row;
}

QList<Sql> ledgerStatements() { return {kInsertChange, kInsertLine}; }

} // namespace dondoc::storage
