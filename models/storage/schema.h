// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Schema: the numbered SQL files that make a data file, and bringing a file to the newest of them.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dondoc::storage {

class Connection;

constexpr quint32 kApplicationId = 0x444F4E44; ///< "DOND", in the file's header

/// One landed file of resources/sql; never edited afterwards.
struct Migration {
    int version = 0; ///< user_version after it
    QByteArray script;
};

/// All of the program's, in order: version 1, 2, …
QList<Migration> embeddedMigrations();
/// The statements that make tables and indexes of the newest version, as SQLite keeps them.
QString newestSchema();
int newestVersion(const QList<Migration> &migrations);

Result<int> schemaVersion(Connection &connection);
/// Runs those that the file lacks, all in one transaction, and seals its rows anew; sets application_id and
/// user_version. DamagedDataFile where a row is not as it was sealed before, or refers to none; Busy,
/// DiskFull.
Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

} // namespace dondoc::storage
