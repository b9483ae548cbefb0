// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DataFile: making, opening, upgrading and copying one data file.
#include "models/storage/datafile.h"

#include "models/storage/connection.h"
#include "models/storage/fileheader.h"
#include "models/storage/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace dondoc::storage {
namespace {

constexpr Sql kVacuumInto = R"sql(VACUUM INTO ?)sql";
constexpr Sql kFirstRead = R"sql(SELECT COUNT(*) FROM sqlite_master)sql";
constexpr Sql kInsertFileInfo = R"sql(INSERT INTO file_info (id, uuid, created_at) VALUES (1, ?, ?))sql";
constexpr Sql kSelectUuid = R"sql(SELECT uuid FROM file_info WHERE id = 1)sql";
constexpr Sql kInsertProfile = R"sql(INSERT INTO office_profile (id) VALUES (1))sql";

// Removes the unfinished file and its journal unless it was taken into use.
class HalfMadeFile
{
public:
    explicit HalfMadeFile(const QString &wanted)
        : m_path(QFileInfo(wanted).dir().filePath(
            QStringLiteral(".%1.%2.tmp")
                .arg(QFileInfo(wanted).fileName(), QUuid::createUuid().toString(QUuid::WithoutBraces))))
    {
    }
    ~HalfMadeFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    Q_DISABLE_COPY_MOVE(HalfMadeFile)
    QString path() const { return m_path; }

private:
    QString m_path;
};

Result<void> checkPlace(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::FileExists, path, {}};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Error{ErrorCode::FileNotFound, folder.filePath(), {}};
    if (!folder.isWritable())
        return Error{ErrorCode::NoPermission, path, {}};
    return {};
}

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

// Errors name the file that was asked for, not the temporary one.
Error aboutFile(Error error, const QString &temporary, const QString &path)
{
    if (error.what == temporary)
        error.what = path;
    return error;
}

Result<void> makeFile(const QString &path, const DataFile::Fill &fill)
{
    auto connection = Connection::open(path, {});
    if (!connection)
        return connection.error();
    return migrate(**connection, embeddedMigrations()).and_then([&] { return fillNew(**connection, fill); });
}

QString backupPath(const QString &path, int version)
{
    QString backup = QStringLiteral("%1.v%2.bak").arg(path).arg(version);
    for (int i = 2; QFileInfo::exists(backup); ++i)
        backup = QStringLiteral("%1.v%2-%3.bak").arg(path).arg(version).arg(i);
    return backup;
}

Result<void> copyInto(Connection &connection, const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, path, {}};
    const auto copied = connection.execute(kVacuumInto, {path});
    if (copied)
        return {};
    QFile::remove(path);
    return aboutFile(copied.error(), connection.path(), path);
}

Result<void> upgrade(Connection &connection, const QList<Migration> &migrations)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version >= newestVersion(migrations))
        return {};
    if (connection.isReadOnly())
        return Error{ErrorCode::ReadOnly, connection.path(), {}};
    if (const auto copied = copyInto(connection, backupPath(connection.path(), *version)); !copied)
        return copied;
    return migrate(connection, migrations);
}

bool canWrite(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable(); // the journal lies beside it
}

} // namespace

DataFile::DataFile(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }
DataFile::~DataFile() = default;

Result<std::unique_ptr<DataFile>> DataFile::create(const QString &path, const Fill &fill,
                                                   const OpenOptions &options)
{
    if (const auto free = checkPlace(path); !free)
        return free.error();
    const HalfMadeFile half(path);
    if (const auto made = makeFile(half.path(), fill); !made)
        return aboutFile(made.error(), half.path(), path);
    // Refuses to replace a file that came meanwhile.
    QFile file(half.path());
    if (!file.rename(path))
        return Error{QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::WriteFailed, path,
                     file.errorString()};
    return open(path, options);
}

Result<std::unique_ptr<DataFile>> DataFile::open(const QString &path, const OpenOptions &options,
                                                 const QList<Migration> &migrations)
{
    if (const auto fine = inspectHeader(path, newestVersion(migrations)); !fine)
        return fine.error();
    if (!options.readOnly && !canWrite(path))
        return Error{ErrorCode::ReadOnly, path, {}};
    auto connection = Connection::open(path, options);
    if (!connection)
        return connection.error();
    if (const auto readable = (*connection)->value(kFirstRead); !readable)
        return readable.error();
    if (const auto upgraded = upgrade(**connection, migrations); !upgraded)
        return upgraded.error();
    return std::unique_ptr<DataFile>(new DataFile(std::move(*connection)));
}

QString DataFile::path() const { return m_connection->path(); }
bool DataFile::isReadOnly() const { return m_connection->isReadOnly(); }

Result<QString> DataFile::uuid() const
{
    return m_connection->value(kSelectUuid).transform([](const QVariant &uuid) { return uuid.toString(); });
}

Result<void> DataFile::copyTo(const QString &path) const { return copyInto(*m_connection, path); }

} // namespace dondoc::storage
