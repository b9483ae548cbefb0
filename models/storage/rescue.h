// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rescue: takes out of a damaged data file what its pages still hold, whatever has become of its schema and
// trees.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/pagefile.h"
#include "models/storage/sql.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc::storage {

/// What was found of one table of the newest schema.
struct RescuedTable {
    QString name;
    QStringList columns;
    QList<RawRow> proven;    ///< whose seal fits: they stand in the new file
    QList<RawRow> uncertain; ///< whose values fit the table, and whose seal does not or is missing
};

struct Rescued {
    QList<RescuedTable> tables; ///< those with rows
    QList<RawRow> unknown;      ///< rows that fit no table
    int refused = 0;            ///< proven rows whose place another one had taken
    int unreadable = 0;         ///< cells that make no sense
    std::optional<qint64> lost; ///< rows that the tables had and that are not proven; nothing: none can tell
};

/// Each leaf of the damaged file is read for itself; a seal tells whether a row is whole and of which table.
/// The whole rows become a new data file at out, of the newest schema; of two with one id, as a page that was
/// given up may hold, the one of the greater version. NoPermission, DiskFull, FileExists.
Result<Rescued> rescueRows(const QString &damaged, const QString &out);

QList<Sql> rescueStatements();

} // namespace dondoc::storage
