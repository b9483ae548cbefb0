// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OwnSchema: the pages of the schema walked, and its words compared.
#include "models/storage/ownschema.h"

#include "models/storage/connection.h"
#include "models/storage/pagefile.h"
#include "models/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr int kMostSchemaPages = 1000; // the program's own takes some twenty

constexpr Sql kSelectSchema
    = R"sql(SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type DESC, name)sql";

struct Part {
    QString type;
    QString name;
    QString table;
    QString sql; ///< null: made by SQLite for a key of the table
};
using Parts = QList<Part>;

/// SQLite's own, and those of its query planner, which tools write.
bool isSqlites(const Part &part)
{
    return part.sql == QLatin1String("CREATE TABLE sqlite_sequence(name,seq)")
        || part.sql.startsWith(QLatin1String("CREATE TABLE sqlite_stat"));
}

/// Renaming a table quotes its name, in some versions of SQLite.
QString withoutQuotes(QString sql) { return sql.remove(u'"').simplified(); }

bool isSame(const Part &a, const Part &b)
{
    return a.type == b.type && a.name == b.name && a.table == b.table
        && withoutQuotes(a.sql) == withoutQuotes(b.sql);
}

/// Its names are those of its statement, or of an index that SQLite made: to the letter, though SQLite itself
/// takes either case.
bool isNamedAsMade(const Part &part)
{
    if (part.sql.isEmpty())
        return part.name.startsWith(QLatin1String("sqlite_autoindex_") + part.table + u'_');
    const QString sql = withoutQuotes(part.sql);
    return part.type == QLatin1String("table")
        ? part.name == part.table && sql.startsWith(QLatin1String("CREATE TABLE ") + part.name + u' ')
        : sql.contains(QLatin1String(" INDEX ") + part.name + QLatin1String(" ON ") + part.table + u' ');
}

Result<Parts> partsOf(Connection &connection)
{
    auto parts = connection.list(kSelectSchema, {}, [](const QSqlQuery &query) {
        return Part{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                    query.value(3).toString()};
    });
    if (parts)
        parts->removeIf(isSqlites);
    return parts;
}

/// As the newest schema stands among the program's resources.
QString dump(const Parts &parts)
{
    QStringList statements;
    for (const Part &part : parts) {
        if (!part.sql.isEmpty())
            statements.append(part.sql);
    }
    return statements.join(QStringLiteral(";\n\n")) + QStringLiteral(";\n");
}

Result<Parts> ownParts(const QList<Migration> &migrations, int version)
{
    const auto connection = Connection::openInMemory();
    if (!connection)
        return connection.error();
    QList<Migration> landed;
    for (const Migration &each : migrations) {
        if (each.version <= version)
            landed.append(each);
    }
    return migrate(**connection, landed).and_then([&] { return partsOf(**connection); });
}

/// A name that only one of them has, or has otherwise.
QString difference(const Parts &own, const Parts &found)
{
    const auto missing = [](const Parts &from, const Parts &in) {
        const auto at = std::find_if(from.cbegin(), from.cend(), [&in](const Part &part) {
            return std::none_of(in.cbegin(), in.cend(),
                                [&part](const Part &each) { return isSame(part, each); });
        });
        return at == from.cend() ? QString() : at->type + u' ' + at->name;
    };
    const QString foreign = missing(found, own);
    return foreign.isEmpty() ? missing(own, found) : foreign;
}

} // namespace

Result<void> walkSchema(const QString &path)
{
    if (QFileInfo(path + QLatin1String("-wal")).size() > 0)
        return {}; // another program's doing: the file alone is not what SQLite will read
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, path, file.errorString()};
    if (file.size() == 0 || PageFile(file).treeRows(1, kMostSchemaPages))
        return {};
    return Error{ErrorCode::DamagedDataFile, path,
                 QStringLiteral("database disk image is malformed: schema")};
}

Result<void> checkOwnSchema(Connection &connection, const QList<Migration> &migrations)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version > newestVersion(migrations))
        return Error{ErrorCode::NewerDataFile, connection.path(), QString::number(*version)};
    const auto found = partsOf(connection);
    if (!found)
        return found.error();
    if (*version == newestVersion(embeddedMigrations()) && dump(*found) == newestSchema()
        && std::all_of(found->cbegin(), found->cend(), isNamedAsMade))
        return {}; // most files: the program's own schema need not be made to compare with
    const auto own = ownParts(migrations, *version);
    if (!own)
        return own.error();
    const QString other = difference(*own, *found);
    return other.isEmpty()
        ? Result<void>()
        : Error{ErrorCode::DamagedDataFile, connection.path(), QStringLiteral("foreign part: ") + other};
}

} // namespace dondoc::storage
