// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DataFile: making, opening, upgrading and copying one data file.
#include "models/storage/datafile.h"

#include "models/storage/connection.h"
#include "models/storage/datapath.h"
#include "models/storage/disklocation.h"
#include "models/storage/filecopy.h"
#include "models/storage/fileheader.h"
#include "models/storage/hotjournal.h"
#include "models/storage/ownschema.h"
#include "models/storage/seals.h"
#include "models/storage/transaction.h"
#include "models/storage/writelock.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUuid>

namespace dondoc::storage {
namespace {

constexpr Sql kInsertFileInfo = R"sql(INSERT INTO file_info (id, uuid, created_at) VALUES (1, ?, ?))sql";
constexpr Sql kSelectUuid = R"sql(SELECT uuid FROM file_info WHERE id = 1)sql";
constexpr Sql kInsertProfile = R"sql(INSERT INTO office_profile (id) VALUES (1))sql";

Result<void> writeIdentity(Connection &connection)
{
    const QVariantList identity{QUuid::createUuid().toString(QUuid::WithoutBraces),
                                QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)};
    if (const auto done = connection.execute(kInsertFileInfo, identity); !done)
        return done.error();
    if (const auto done = connection.execute(kInsertProfile); !done)
        return done.error();
    return {};
}

Result<void> fillNew(Connection &connection, const DataFile::Fill &fill)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (const auto done = writeIdentity(connection); !done)
        return done;
    if (fill) {
        if (const auto done = fill(connection); !done)
            return done;
    }
    return (*transaction)->commit();
}

Result<void> makeFile(const QString &path, const DataFile::Fill &fill)
{
    OpenOptions options;
    options.make = true;
    auto connection = Connection::open(path, options);
    if (!connection)
        return connection.error();
    return migrate(**connection, embeddedMigrations())
        .and_then([&] { return watchWrites(**connection); })
        .and_then([&] { return fillNew(**connection, fill); });
}

/// The first that is free, or that holds the same: an upgrade that fails at every start makes one copy.
QString backupPath(const QString &path, int version, const HalfMadeFile &copy)
{
    QString backup = QStringLiteral("%1.v%2.bak").arg(path).arg(version);
    for (int i = 2; QFileInfo::exists(backup) && !holdsTheSame(backup, copy.path()); ++i)
        backup = QStringLiteral("%1.v%2-%3.bak").arg(path).arg(version).arg(i);
    return backup;
}

Result<void> copyBeforeUpgrade(Connection &connection, int version)
{
    HalfMadeFile copy(connection.path());
    if (const auto made = copyWhole(connection, copy); !made)
        return made;
    const QString backup = backupPath(connection.path(), version, copy);
    return QFileInfo::exists(backup) ? Result<void>() : copy.takeIntoUse(backup);
}

Result<void> upgrade(Connection &connection, const OpenOptions &options, const QList<Migration> &migrations)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version >= newestVersion(migrations))
        return {};
    if (isOnNetworkShare(connection.path()) && !options.upgradeForAll)
        return Error{ErrorCode::UpgradeForAll, connection.path(), {}};
    if (const auto copied = copyBeforeUpgrade(connection, *version); !copied)
        return copied;
    return migrate(connection, migrations);
}

/// Every page where it belongs: before anything is written, for that would spread the damage. What another of
/// the process has open was looked at by that one.
Result<void> checkSound(Connection &connection)
{
    return connection.isAlone() ? quickCheck(connection) : Result<void>();
}

/// Built as the program builds it: before anything else is read.
Result<std::unique_ptr<Connection>> openOwn(const QString &path, const OpenOptions &options,
                                            const QList<Migration> &migrations)
{
    auto connection = Connection::open(path, options);
    if (!connection)
        return connection;
    if (const auto own = checkOwnSchema(**connection, migrations); !own)
        return own.error();
    return connection;
}

/// Upgraded where it is older. The file itself stays as it is.
Result<std::unique_ptr<Connection>> openCopy(const QString &path, const OpenOptions &options,
                                             const QList<Migration> &migrations)
{
    auto copy = Connection::openPrivateCopy(path, options.busyMilliseconds);
    if (!copy)
        return copy;
    const auto done = checkOwnSchema(**copy, migrations)
                          .and_then([&] { return migrate(**copy, migrations); })
                          .and_then([&] { return (*copy)->beReadOnly(); });
    if (!done)
        return done.error();
    return copy;
}

/// Where what a crash left can't be taken back in place, a copy is read; so is an older file by readers.
Result<std::unique_ptr<Connection>> openForReading(const QString &path, const OpenOptions &options,
                                                   const QList<Migration> &migrations)
{
    auto connection = openOwn(path, options, migrations);
    if (!connection)
        return connection.error().code == ErrorCode::JournalLeft ? openCopy(path, options, migrations)
                                                                 : std::move(connection);
    const auto version = schemaVersion(**connection);
    if (!version)
        return version.error();
    return *version < newestVersion(migrations) ? openCopy(path, options, migrations) : std::move(connection);
}

Result<std::unique_ptr<Connection>> openForWriting(const QString &path, const OpenOptions &options,
                                                   const QList<Migration> &migrations)
{
    if (!canWriteData(path))
        return Error{
            QFileInfo::exists(journalPath(path)) ? ErrorCode::JournalLeft : ErrorCode::ReadOnly, path, {}};
    auto connection = openOwn(path, options, migrations);
    if (!connection)
        return connection;
    const auto ready = checkSound(**connection)
                           .and_then([&] { return upgrade(**connection, options, migrations); })
                           .and_then([&] { return watchWrites(**connection); });
    if (!ready)
        return ready.error();
    return connection;
}

Result<void> alter(const QString &path, const DataFile::Fill &change)
{
    const auto connection = Connection::open(path, {});
    if (!connection)
        return connection.error();
    if (const auto watched = watchWrites(**connection); !watched)
        return watched;
    const auto transaction = Transaction::begin(**connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    return change(**connection).and_then([&] { return (*transaction)->commit(); });
}

} // namespace

DataFile::DataFile(std::unique_ptr<Connection> connection, std::shared_ptr<WriteLock> lock)
    : m_lock(std::move(lock)), m_connection(std::move(connection))
{
}
DataFile::~DataFile() = default;

Result<std::unique_ptr<DataFile>> DataFile::create(const QString &path, const Fill &fill,
                                                   const OpenOptions &options)
{
    if (const auto free = checkFree(path); !free)
        return free.error();
    HalfMadeFile half(path);
    const auto made = half.reserve(modeOfNewFile(path)).and_then([&] { return makeFile(half.path(), fill); });
    if (!made)
        return half.aboutWanted(made.error());
    if (const auto named = half.takeIntoUse(path); !named)
        return named.error();
    return open(path, options);
}

Result<std::unique_ptr<DataFile>> DataFile::open(const QString &path, const OpenOptions &options,
                                                 const QList<Migration> &migrations)
{
    if (const auto fine = inspectHeader(path, newestVersion(migrations)); !fine)
        return fine.error();
    if (const auto fits = checkHotJournal(path); !fits)
        return fits.error();
    std::shared_ptr<WriteLock> lock;
    if (!options.readOnly && canWriteData(path) && isOnNetworkShare(path)) {
        auto taken = WriteLock::take(path, options.person);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    auto connection = options.readOnly ? openForReading(path, options, migrations)
                                       : openForWriting(path, options, migrations);
    if (!connection)
        return connection.error();
    return std::unique_ptr<DataFile>(new DataFile(std::move(*connection), std::move(lock)));
}

QString DataFile::path() const { return m_connection->path(); }
bool DataFile::isReadOnly() const { return m_connection->isReadOnly(); }

Result<QString> DataFile::uuid() const
{
    return m_connection->value(kSelectUuid).transform([](const QVariant &uuid) { return uuid.toString(); });
}

Result<void> DataFile::copyTo(const QString &path, const Fill &change) const
{
    if (const auto free = checkFree(path); !free)
        return free;
    HalfMadeFile copy(path);
    return copyWhole(*m_connection, copy)
        .and_then([&] { return change ? alter(copy.path(), change) : Result<void>(); })
        .and_then([&] { return copy.takeIntoUse(path); });
}

Result<void> DataFile::restore(const QString &from, const QString &path)
{
    if (const auto free = checkFree(path); !free)
        return free;
    OpenOptions options;
    options.readOnly = true;
    const auto file = open(from, options);
    if (!file)
        return file.error();
    HalfMadeFile copy(path);
    return copyWhole((*file)->connection(), copy).and_then([&] { return copy.takeIntoUse(path); });
}

} // namespace dondoc::storage
