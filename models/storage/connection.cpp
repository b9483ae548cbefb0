// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Connection: one SQLite connection with the project's settings, open as long as the object lives.
#include "models/storage/connection.h"

#include "models/storage/drivererror.h"

#include <QSqlError>
#include <QUuid>

namespace dondoc::storage {
namespace {

// A copied file is whole (no WAL beside it), a commit survives a power cut, references hold.
constexpr Sql kForeignKeys = R"sql(PRAGMA foreign_keys = ON)sql";
constexpr Sql kJournal = R"sql(PRAGMA journal_mode = DELETE)sql";
constexpr Sql kSynchronous = R"sql(PRAGMA synchronous = EXTRA)sql";

QString connectOptions(const OpenOptions &options)
{
    QString text = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyMilliseconds);
    if (options.readOnly)
        text += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return text;
}

} // namespace

Connection::Connection(QString name, QString path, bool readOnly)
    : m_name(std::move(name)), m_path(std::move(path)), m_readOnly(readOnly)
{
}

Connection::~Connection()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const OpenOptions &options)
{
    const QString name = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    std::unique_ptr<Connection> connection(new Connection(name, path, options.readOnly));
    database.setDatabaseName(path);
    database.setConnectOptions(connectOptions(options));
    if (!database.open()) {
        const Error error = readDriverError(database.lastError(), path);
        database = {}; // removed by the destructor, which wants no other holder
        return error;
    }
    database = {};
    if (const auto done = connection->configure(); !done)
        return done.error();
    return connection;
}

Result<void> Connection::configure()
{
    QList<Sql> settings{kForeignKeys};
    if (!m_readOnly)
        settings << kJournal << kSynchronous;
    for (Sql sql : std::as_const(settings)) {
        if (const auto done = value(sql); !done)
            return done.error();
    }
    return {};
}

Result<QSqlQuery> Connection::run(Sql sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        return error(query);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        return error(query);
    return query;
}

Result<int> Connection::execute(Sql sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    return query->numRowsAffected();
}

Result<QVariant> Connection::value(Sql sql, const QVariantList &values)
{
    auto started = run(sql, values);
    if (!started)
        return started.error();
    QSqlQuery &query = *started;
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return error(query);
    return QVariant();
}

Result<QHash<QString, Id>> Connection::ids(Sql sql, const QVariantList &values)
{
    QHash<QString, Id> ids;
    const auto rows = list(sql, values, [&ids](const QSqlQuery &query) {
        ids.insert(query.value(0).toString(), query.value(1).toLongLong());
        return true;
    });
    if (!rows)
        return rows.error();
    return ids;
}

Error Connection::inThisFile(Error error) const
{
    if (error.what.isEmpty())
        error.what = m_path;
    return error;
}

Error Connection::error(const QSqlQuery &query) const { return readDriverError(query.lastError(), m_path); }

} // namespace dondoc::storage
