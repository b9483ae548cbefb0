// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangeRecorder: the only way in which edited rows are written; keeps row versions and writes the history as
// it goes.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/records.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace dondoc::storage {

class Connection;

/// Who changes what and when; one per change set.
struct Change {
    QString who;
    QDateTime at;
    QString label; ///< keyword of what was done: "report", "example", "undo"
    Id undoes = 0;
};

/// One change set inside the caller's write transaction. The set appears in the history with its first line;
/// writing what is stored already leaves no trace.
class ChangeRecorder
{
public:
    ChangeRecorder(Connection &connection, Change change);
    /// Without history: for what is no edit (the making of a file, a period's first use).
    static ChangeRecorder unrecorded(Connection &connection);

    Connection &connection() const { return m_connection; }
    Id change() const { return m_changeId; } ///< 0 while nothing was written

    Result<Id> insert(Table table, const QVariantList &values);
    /// Writes the differing columns; gives true where there were any. Conflict (what: "agency 12") when the
    /// stored version is another and something would change.
    Result<bool> update(Table table, Id id, int version, const QVariantList &values);
    Result<void> remove(Table table, Id id, int version);
    /// Counts a write of the row although only rows that belong to it changed.
    Result<void> touch(Table table, Id id, int version);

    /// Puts a row back under its old id.
    Result<void> restore(const RecordKind &kind, const Row &row);
    Result<bool> update(const RecordKind &kind, Id id, int version, const QVariantList &values);
    Result<void> remove(const RecordKind &kind, Id id, int version);

    /// Makes the rows that belong to one be wanted, by position; gives true where something changed.
    Result<bool> replace(Table table, const QList<Id> &stored, const QList<QVariantList> &wanted);

private:
    explicit ChangeRecorder(Connection &connection) : m_connection(connection) { }
    Result<void> ensureChange();
    Result<void> note(const RecordKind &kind, Id id, const QString &field, const QVariant &before,
                      const QVariant &after);
    Result<void> noteRow(const RecordKind &kind, Id id, const Row *before, const Row *after);
    Result<void> noteDifferences(const RecordKind &kind, const Row &before, const QVariantList &after);

    Connection &m_connection;
    std::optional<Change> m_change;
    Id m_changeId = 0;
};

Result<std::optional<Row>> findRow(Connection &connection, const RecordKind &kind, Id id);
/// "agency 12".
QString recordLabel(const RecordKind &kind, Id id);
/// {"version": 3, "code": …} and back.
QString rowToJson(const RecordKind &kind, const Row &row);
Row rowFromJson(const RecordKind &kind, Id id, const QString &json);

QList<Sql> ledgerStatements();

} // namespace dondoc::storage
