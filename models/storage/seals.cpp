// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Seals: made of what a row holds when it is read back, by triggers that only the connection knows.
#include "models/storage/seals.h"

#include "models/domain/basics/filedamage.h"
#include "models/storage/connection.h"

#include <QCryptographicHash>
#include <QSqlRecord>
#include <QtEndian>

#include <cmath>
#include <cstring>
#include <optional>

namespace dondoc::storage {
namespace {

constexpr Sql kSealedTables = R"sql(
SELECT part.name FROM sqlite_schema AS part JOIN pragma_table_info(part.name) AS field
WHERE part.type = 'table' AND field.name = 'seal' ORDER BY part.name)sql";
constexpr Sql kTempInMemory = R"sql(PRAGMA temp_store = MEMORY)sql";
constexpr Sql kMakeTouched = R"sql(
CREATE TEMP TABLE IF NOT EXISTS touched (place INTEGER PRIMARY KEY, record TEXT, id INTEGER, was INTEGER))sql";
constexpr Sql kSelectTouched = R"sql(SELECT record, id, was FROM temp.touched ORDER BY record, id, place)sql";
constexpr Sql kForgetTouched = R"sql(DELETE FROM temp.touched)sql";
// What both have is taken from what either has: the exclusive or, which SQLite does not have.
constexpr Sql kAddToSum = R"sql(
UPDATE table_seal SET rows = rows + ?, seals = (seals | ?) - (seals & ?) WHERE record = ?)sql";
constexpr Sql kForgetSums = R"sql(DELETE FROM table_seal)sql";
constexpr Sql kInsertSum = R"sql(INSERT INTO table_seal (record, rows, seals) VALUES (?, ?, ?))sql";
constexpr Sql kSelectSums = R"sql(SELECT record, rows, seals FROM table_seal)sql";

/// Statements for each table, made of names of the program's own schema.
QByteArray statement(const char *pattern, const QString &table)
{
    return QString::fromLatin1(pattern).arg(table).toUtf8();
}

constexpr char kSelectRows[] = "SELECT rowid, * FROM %1 NOT INDEXED ORDER BY rowid";
constexpr char kSelectRow[] = "SELECT rowid, * FROM %1 WHERE rowid = ?";
constexpr char kSetSeal[] = "UPDATE %1 SET seal = ? WHERE rowid = ?";
constexpr const char *kTriggers[] = {
    "CREATE TEMP TRIGGER %1_added AFTER INSERT ON main.%1 BEGIN"
    " INSERT INTO touched (record, id) VALUES ('%1', NEW.rowid); END",
    "CREATE TEMP TRIGGER %1_written AFTER UPDATE ON main.%1 WHEN NEW.seal IS OLD.seal BEGIN"
    " INSERT INTO touched (record, id, was) VALUES ('%1', NEW.rowid, OLD.seal); END",
    "CREATE TEMP TRIGGER %1_removed AFTER DELETE ON main.%1 BEGIN"
    " INSERT INTO touched (record, id, was) VALUES ('%1', OLD.rowid, OLD.seal); END",
};

RawValue rawValue(const QSqlQuery &query, int column)
{
    using Kind = RawValue::Kind;
    if (query.isNull(column))
        return {};
    const QVariant value = query.value(column);
    if (value.typeId() == QMetaType::Double)
        return {.kind = Kind::Real, .real = value.toDouble(), .bytes = {}};
    if (value.typeId() == QMetaType::QByteArray)
        return {.kind = Kind::Blob, .bytes = value.toByteArray()};
    if (value.typeId() == QMetaType::QString)
        return {.kind = Kind::Text, .bytes = value.toString().toUtf8()};
    return {.kind = Kind::Integer, .integer = value.toLongLong(), .bytes = {}};
}

struct SealedRow {
    qint64 id = 0;   ///< by which SQLite finds it
    qint64 seal = 0; ///< as stored
    qint64 made = 0; ///< of its values
};

/// Reads rows selected with their rowid first, which is no part of a row: copying numbers those without an id
/// anew.
class RowReader
{
public:
    explicit RowReader(const QString &table) : m_table(table) { }

    SealedRow operator()(const QSqlQuery &query)
    {
        if (m_columns == 0) {
            const QSqlRecord record = query.record();
            m_columns = record.count();
            m_seal = record.indexOf(QStringLiteral("seal"));
        }
        SealedRow row{query.value(0).toLongLong(), query.value(m_seal).toLongLong(), 0};
        QList<RawValue> values;
        for (int i = 1; i < m_columns; ++i) {
            if (i != m_seal)
                values.append(rawValue(query, i));
        }
        row.made = sealOf(m_table, values);
        return row;
    }

private:
    QString m_table;
    int m_columns = 0;
    int m_seal = 0;
};

Result<QStringList> sealedTables(Connection &connection)
{
    return connection.list(kSealedTables, {},
                           [](const QSqlQuery &query) { return query.value(0).toString(); });
}

struct Sum {
    qint64 rows = 0;
    quint64 seals = 0;
};

struct Touched {
    QString table;
    qint64 id = 0;
    std::optional<qint64> was; ///< its seal before; nothing: it was not there
};

/// The first time that each row was touched, which knows how it was before.
Result<QList<Touched>> touchedRows(Connection &connection)
{
    QList<Touched> rows;
    const auto read = connection.list(kSelectTouched, {}, [&rows](const QSqlQuery &query) {
        Touched row{query.value(0).toString(), query.value(1).toLongLong(), {}};
        if (!query.isNull(2))
            row.was = query.value(2).toLongLong();
        if (rows.isEmpty() || rows.constLast().table != row.table || rows.constLast().id != row.id)
            rows.append(row);
        return true;
    });
    return read ? Result<QList<Touched>>(rows) : read.error();
}

/// Writes the row's seal and gives what the sums of its table change by.
Result<Sum> sealTouched(Connection &connection, const Touched &touched)
{
    const QByteArray select = statement(kSelectRow, touched.table);
    const auto now = connection.list(select.constData(), {touched.id}, RowReader(touched.table));
    if (!now)
        return now.error();
    Sum change{(now->isEmpty() ? 0 : 1) - (touched.was ? 1 : 0), quint64(touched.was.value_or(0))};
    if (now->isEmpty())
        return change;
    const SealedRow &row = now->constFirst();
    change.seals ^= quint64(row.made);
    const QByteArray set = statement(kSetSeal, touched.table);
    if (row.made != row.seal) {
        if (const auto done = connection.execute(set.constData(), {row.made, row.id}); !done)
            return done.error();
    }
    return change;
}

Result<void> sealTable(Connection &connection, const QString &table)
{
    const QByteArray select = statement(kSelectRows, table);
    const auto rows = connection.list(select.constData(), {}, RowReader(table));
    if (!rows)
        return rows.error();
    Sum sum;
    const QByteArray set = statement(kSetSeal, table);
    for (const SealedRow &row : *rows) {
        ++sum.rows;
        sum.seals ^= quint64(row.made);
        if (row.made == row.seal)
            continue;
        if (const auto done = connection.execute(set.constData(), {row.made, row.id}); !done)
            return done.error();
    }
    return connection.execute(kInsertSum, {table, sum.rows, qint64(sum.seals)}).done();
}

Result<Sum> checkTable(Connection &connection, const QString &table, QList<Issue> &issues)
{
    Sum sum;
    const QByteArray select = statement(kSelectRows, table);
    RowReader read(table);
    const auto rows = connection.list(select.constData(), {}, [&](const QSqlQuery &query) {
        const SealedRow row = read(query);
        ++sum.rows;
        sum.seals ^= quint64(row.seal);
        if (row.made != row.seal)
            issues.append(damageIssue(FileDamage::Row, {QStringLiteral("%1 %2").arg(table).arg(row.id)}));
        return true;
    });
    return rows ? Result<Sum>(sum) : rows.error();
}

Result<QHash<QString, Sum>> storedSums(Connection &connection)
{
    QHash<QString, Sum> sums;
    const auto read = connection.list(kSelectSums, {}, [&sums](const QSqlQuery &query) {
        sums.insert(query.value(0).toString(),
                    {query.value(1).toLongLong(), quint64(query.value(2).toLongLong())});
        return true;
    });
    return read ? Result<QHash<QString, Sum>>(sums) : read.error();
}

void addNumber(QCryptographicHash &hash, char kind, quint64 number)
{
    const quint64 bytes = qToLittleEndian(number);
    hash.addData(QByteArrayView(&kind, 1));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

void addValue(QCryptographicHash &hash, const RawValue &value)
{
    constexpr double kExact = 9007199254740992; // 2^53
    switch (value.kind) {
    case RawValue::Kind::Null:
        return addNumber(hash, 'n', 0);
    case RawValue::Kind::Integer:
        return addNumber(hash, 'i', quint64(value.integer));
    case RawValue::Kind::Real: {
        if (std::abs(value.real) <= kExact && value.real == std::trunc(value.real))
            return addNumber(hash, 'i', quint64(qint64(value.real)));
        quint64 bits = 0;
        std::memcpy(&bits, &value.real, sizeof bits);
        return addNumber(hash, 'r', bits);
    }
    case RawValue::Kind::Text:
    case RawValue::Kind::Blob:
        addNumber(hash, value.kind == RawValue::Kind::Text ? 't' : 'b', quint64(value.bytes.size()));
        hash.addData(value.bytes);
    }
}

} // namespace

qint64 sealOf(const QString &table, const QList<RawValue> &values)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    addValue(hash, {.kind = RawValue::Kind::Text, .bytes = table.toUtf8()});
    for (const RawValue &value : values)
        addValue(hash, value);
    return qFromLittleEndian<qint64>(hash.result().constData());
}

Result<void> watchWrites(Connection &connection)
{
    const auto tables = sealedTables(connection);
    if (!tables || tables->isEmpty())
        return tables.done();
    if (const auto done = connection.value(kTempInMemory); !done)
        return done.error();
    if (const auto done = connection.execute(kMakeTouched); !done)
        return done.error();
    for (const QString &table : *tables) {
        for (const char *trigger : kTriggers) {
            const QByteArray sql = statement(trigger, table);
            if (const auto done = connection.execute(sql.constData()); !done)
                return done.error();
        }
    }
    connection.setWritesSeals();
    return {};
}

Result<void> sealWritten(Connection &connection)
{
    const auto rows = touchedRows(connection);
    if (!rows || rows->isEmpty())
        return rows.done();
    QHash<QString, Sum> changes;
    for (const Touched &row : *rows) {
        const auto change = sealTouched(connection, row);
        if (!change)
            return change.error();
        Sum &sum = changes[row.table];
        sum.rows += change->rows;
        sum.seals ^= change->seals;
    }
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const auto seals = qint64(it->seals);
        if (const auto done = connection.execute(kAddToSum, {it->rows, seals, seals, it.key()}); !done)
            return done.error();
    }
    return connection.execute(kForgetTouched).done();
}

Result<void> sealAll(Connection &connection)
{
    const auto tables = sealedTables(connection);
    if (!tables || tables->isEmpty())
        return tables.done();
    if (const auto done = connection.execute(kForgetSums); !done)
        return done.error();
    for (const QString &table : *tables) {
        if (const auto done = sealTable(connection, table); !done)
            return done;
    }
    return {};
}

Result<QList<Issue>> checkSeals(Connection &connection)
{
    const auto tables = sealedTables(connection);
    if (tables && tables->isEmpty())
        return QList<Issue>(); // a file from before the seals
    const auto sums = tables ? storedSums(connection) : tables.error();
    if (!sums)
        return sums.error();
    QList<Issue> issues;
    for (const QString &table : *tables) {
        const auto sum = checkTable(connection, table, issues);
        const Sum stored = sums->value(table);
        if (!sum)
            issues.append(damageIssue(FileDamage::Unread, {table, sum.error().detail}));
        else if (sum->rows != stored.rows || sum->seals != stored.seals)
            issues.append(damageIssue(FileDamage::Rows,
                                      {table, QString::number(sum->rows), QString::number(stored.rows)}));
    }
    return issues;
}

Result<void> checkSealed(Connection &connection)
{
    const auto found = checkSeals(connection);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return {};
    return Error{ErrorCode::DamagedDataFile, connection.path(),
                 QStringLiteral("not as sealed: ") + found->constFirst().arguments.value(1)};
}

QList<Sql> sealStatements()
{
    return {kSealedTables, kTempInMemory, kMakeTouched, kSelectTouched, kForgetTouched,
            kAddToSum,     kForgetSums,   kInsertSum,   kSelectSums};
}

} // namespace dondoc::storage
