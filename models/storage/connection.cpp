// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Connection: one SQLite connection with the project's settings, open as long as the object lives.
#include "models/storage/connection.h"

#include "models/storage/datapath.h"
#include "models/storage/disklocation.h"
#include "models/storage/disksync.h"
#include "models/storage/drivererror.h"
#include "models/storage/ownschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace dondoc::storage {
namespace {

// A copied file is whole (no WAL beside it), a commit survives a power cut, references hold.
constexpr Sql kForeignKeys = R"sql(PRAGMA foreign_keys = ON)sql";
constexpr Sql kJournal = R"sql(PRAGMA journal_mode = DELETE)sql";
// Where a folder cannot be synced at all, deleting the journal would report every commit as failed.
constexpr Sql kJournalOfShare = R"sql(PRAGMA journal_mode = TRUNCATE)sql";
constexpr Sql kSynchronous = R"sql(PRAGMA synchronous = EXTRA)sql";
constexpr Sql kQueryOnly = R"sql(PRAGMA query_only = ON)sql";
// A file made to harm runs nothing of its own, lies about no cell and takes no endless memory.
constexpr Sql kTrustNoSchema = R"sql(PRAGMA trusted_schema = OFF)sql";
constexpr Sql kCheckCells = R"sql(PRAGMA cell_size_check = ON)sql";
constexpr Sql kLimitMemory = R"sql(PRAGMA hard_heap_limit = 536870912)sql";
constexpr Sql kCommit = R"sql(COMMIT)sql";
// https://sqlite.org/rescode.html#ioerr_dir_fsync
constexpr int kFolderNotSynced = 1290;
// Reads no schema, so that a forged one cannot hold it up; a read that plays back what a crash left.
constexpr Sql kBegin = R"sql(BEGIN)sql";
constexpr Sql kTouchHeader = R"sql(PRAGMA user_version)sql";
constexpr Sql kEnd = R"sql(COMMIT)sql";
// What is deleted is overwritten; Debian's SQLite does so by itself, others do not.
constexpr Sql kSecureDelete = R"sql(PRAGMA secure_delete = ON)sql";

/// Never opened without a right to write where there is one: only so can a reader play back the journal that
/// a crash left. Not on a share, where that journal may be of somebody who is writing just now.
bool opensWritable(const QString &path, const OpenOptions &options)
{
    return !options.readOnly || (canWriteData(path) && !isOnNetworkShare(path));
}

QString connectOptions(const QString &path, const OpenOptions &options)
{
    QString text = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyMilliseconds);
    if (!opensWritable(path, options))
        text += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return text;
}

QString openingMode(const QString &path, const OpenOptions &options)
{
    if (options.make)
        return QStringLiteral("rwc");
    return opensWritable(path, options) ? QStringLiteral("rw") : QStringLiteral("ro");
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::JournalLeft, from, file.errorString()};
    file.close();
    if (!file.copy(to))
        return Error{ErrorCode::NoTemporaryRoom, QDir::tempPath(), file.errorString()};
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
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
    if (!options.make && !QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    return connect(path, path, options);
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    const QString name = QUuid::createUuid().toString();
    std::unique_ptr<Connection> connection(new Connection(name, {}, false));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open()) {
        const Error error = readDriverError(database.lastError(), {});
        database = {};
        return error;
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openPrivateCopy(const QString &path, int busyMilliseconds)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return Error{ErrorCode::NoTemporaryRoom, QDir::tempPath(), folder->errorString()};
    const QString copy = folder->filePath(QStringLiteral("copy.dondoc"));
    if (const auto done = copyFile(path, copy); !done)
        return done.error();
    if (QFileInfo::exists(journalPath(path))) {
        if (const auto done = copyFile(journalPath(path), journalPath(copy)); !done)
            return done.error();
    }
    auto connection = connect(path, copy, {false, busyMilliseconds});
    if (connection)
        (*connection)->m_privateFolder = std::move(folder);
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::connect(const QString &path, const QString &actualPath,
                                                        const OpenOptions &options)
{
    const QString name = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    std::unique_ptr<Connection> connection(new Connection(name, path, options.readOnly));
    connection->m_openHere = std::make_unique<OpenHere>(actualPath);
    database.setDatabaseName(fileUri(actualPath) + QLatin1String("?mode=")
                             + openingMode(actualPath, options));
    database.setConnectOptions(connectOptions(actualPath, options));
    if (!database.open()) {
        const Error error = readDriverError(database.lastError(), path);
        database = {}; // removed by the destructor, which wants no other holder
        return error;
    }
    database = {};
    if (const auto done = connection->lookBefore(actualPath); !done)
        return done.error();
    if (const auto done = connection->configure(); !done)
        return done.error();
    return connection;
}

Result<void> Connection::lookBefore(const QString &actualPath)
{
    for (Sql sql : {kLimitMemory, kBegin, kTouchHeader}) {
        if (const auto done = value(sql); !done)
            return done.error();
    }
    Result<void> sound;
    m_openHere->whileAlone([&] { sound = walkSchema(actualPath); });
    if (!sound)
        return Error{sound.error().code, m_path, sound.error().detail};
    return value(kEnd).done();
}

Result<void> Connection::configure()
{
    QList<Sql> settings{kTrustNoSchema, kCheckCells, kForeignKeys};
    if (m_readOnly)
        settings << kQueryOnly;
    else
        settings << (canSyncFolderOf(m_path) ? kJournal : kJournalOfShare) << kSynchronous << kSecureDelete;
    for (Sql sql : std::as_const(settings)) {
        if (const auto done = value(sql); !done)
            return done.error();
    }
    return {};
}

bool Connection::isAlone() const
{
    return !m_openHere || m_openHere->whileAlone([] {});
}

Result<void> Connection::beReadOnly()
{
    m_readOnly = true;
    return value(kQueryOnly).transform([](const QVariant &) {});
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

Result<void> Connection::commit()
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (query.exec(QString::fromUtf8(kCommit)))
        return {};
    if (query.lastError().nativeErrorCode().toInt() != kFolderNotSynced)
        return error(query);
    // The journal is gone, and with it the way back: all can see the change, and to call it not done would be
    // untrue. What is left to do is to sync the folder once more.
    (void)syncFolderOf(m_path);
    return {};
}

Error Connection::inThisFile(Error error) const
{
    if (error.what.isEmpty())
        error.what = m_path;
    return error;
}

Error Connection::error(const QSqlQuery &query) const { return readDriverError(query.lastError(), m_path); }

} // namespace dondoc::storage
