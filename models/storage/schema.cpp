// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Schema: the numbered SQL files that make a data file, and bringing a file to the newest of them.
#include "models/storage/schema.h"

#include "models/storage/connection.h"
#include "models/storage/seals.h"
#include "models/storage/sqlscript.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// Resources of a static library are linked only where somebody asks for them; must stand outside namespaces.
static void initResources() { Q_INIT_RESOURCE(sql); }

namespace dondoc::storage {
namespace {

constexpr Sql kUserVersion = R"sql(PRAGMA user_version)sql";
constexpr Sql kForeignKeyCheck = R"sql(PRAGMA foreign_key_check)sql";
constexpr Sql kForeignKeysOff = R"sql(PRAGMA foreign_keys = OFF)sql";
constexpr Sql kForeignKeysOn = R"sql(PRAGMA foreign_keys = ON)sql";

Result<void> runScript(Connection &connection, const QByteArray &script)
{
    for (const QByteArray &statement : splitScript(script)) {
        if (const auto done = connection.execute(statement.constData()); !done)
            return done.error();
    }
    return {};
}

// Pragmas take no bound values; both numbers are the program's own.
Result<void> stamp(Connection &connection, int version)
{
    const QByteArray script = "PRAGMA application_id = " + QByteArray::number(kApplicationId)
        + "; PRAGMA user_version = " + QByteArray::number(version);
    return runScript(connection, script);
}

Result<void> runMissing(Connection &connection, const QList<Migration> &migrations)
{
    // Asked again under the lock: another process may have upgraded meanwhile.
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    const bool older = *version < newestVersion(migrations);
    // Or what was damaged would bear new seals, as if it were sound.
    if (const auto sound = older ? checkSealed(connection) : Result<void>(); !sound)
        return sound;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const auto done = runScript(connection, migration.script); !done)
            return done.error();
    }
    if (const auto done = older ? sealAll(connection) : Result<void>(); !done)
        return done;
    const auto broken = connection.value(kForeignKeyCheck);
    if (!broken)
        return broken.error();
    if (broken->isValid())
        return Error{ErrorCode::DamagedDataFile, connection.path(), broken->toString()};
    return stamp(connection, std::max(*version, newestVersion(migrations)));
}

Result<void> migrateLocked(Connection &connection, const QList<Migration> &migrations)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (const auto done = runMissing(connection, migrations); !done)
        return done.error();
    return (*transaction)->commit();
}

} // namespace

QList<Migration> embeddedMigrations()
{
    initResources();
    const QDir folder(QStringLiteral(":/sql"));
    QList<Migration> migrations;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), file.readAll()});
    }
    return migrations;
}

QString newestSchema()
{
    initResources();
    QFile file(QStringLiteral(":/sql/golden-schema.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int newestVersion(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.constLast().version;
}

Result<int> schemaVersion(Connection &connection)
{
    return connection.value(kUserVersion).transform([](const QVariant &version) { return version.toInt(); });
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    // Rebuilding a table needs references off, which only works outside a transaction; they are checked at
    // the end of it instead.
    if (const auto done = connection.execute(kForeignKeysOff); !done)
        return done.error();
    const auto migrated = migrateLocked(connection, migrations);
    if (const auto done = connection.execute(kForeignKeysOn); !done)
        return done.error();
    return migrated;
}

} // namespace dondoc::storage
