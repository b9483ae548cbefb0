// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentFileStore: documents as they went out, under the hash of their bytes.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/sql.h"

#include <QByteArray>
#include <QString>

namespace dondoc::storage {

class Connection;

/// Outside of the history: a kept file is never changed.
class SentFileStore
{
public:
    explicit SentFileStore(Connection &connection) : m_connection(connection) { }

    /// Gives back its SHA-256, under which it is kept.
    Result<QString> keep(const QByteArray &bytes);
    /// DamagedDataFile where it is not there or no longer what it was.
    Result<QByteArray> bytes(const QString &sha256);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
