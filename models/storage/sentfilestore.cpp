// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentFileStore: documents as they went out, under the hash of their bytes.
#include "models/storage/sentfilestore.h"

#include "models/storage/connection.h"
#include "models/storage/sha256.h"

namespace dondoc::storage {
namespace {

constexpr Sql kInsert = R"sql(
INSERT INTO issued_file (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING)sql";

constexpr Sql kSelect = R"sql(SELECT bytes FROM issued_file WHERE sha256 = ?)sql";

} // namespace

QList<Sql> SentFileStore::statements() { return {kInsert, kSelect}; }

Result<QString> SentFileStore::keep(const QByteArray &bytes)
{
    const QString sha256 = sha256Of(bytes);
    return m_connection.execute(kInsert, {sha256, bytes}).transform([&sha256](int) { return sha256; });
}

Result<QByteArray> SentFileStore::bytes(const QString &sha256)
{
    const auto found = m_connection.value(kSelect, {sha256});
    if (!found)
        return found.error();
    if (sha256Of(found->toByteArray()) != sha256)
        return Error{ErrorCode::DamagedDataFile, m_connection.path(), sha256};
    return found->toByteArray();
}

} // namespace dondoc::storage
