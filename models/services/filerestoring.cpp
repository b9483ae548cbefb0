// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileRestoring: a copy takes the place of the present data file, which is kept under another name.
#include "models/services/filerestoring.h"

#include "models/services/backup.h"
#include "models/services/copykeeping.h"
#include "models/services/datafilesession.h"
#include "models/services/filecheck.h"
#include "models/storage/filecopy.h"
#include "models/storage/originalstore.h"
#include "models/storage/ownedfolder.h"

namespace dondoc::services {

namespace {

Result<QString> uuidOf(const QString &path)
{
    const auto session = DataFileSession::open(path, Access::ReadOnly, {});
    return session ? (*session)->uuid() : session.error();
}

} // namespace

Result<PreparedRestore> prepareRestore(const QString &backup, const QString &dataFile)
{
    PreparedRestore prepared;
    prepared.from = backup;
    prepared.folder = std::make_shared<storage::HeldFolder>(dataFile);
    if (!prepared.folder->isValid())
        return prepared.folder->fault();
    prepared.path = prepared.folder->filePath(QStringLiteral("data.dondoc"));
    const auto restored = restore(backup, prepared.path);
    if (!restored)
        return restored.error();
    prepared.originals = restored->originals;
    const auto damage = damageInCopy(prepared.path);
    if (!damage)
        return damage.error();
    prepared.damaged = int(damage->size());
    const QString known = knownUuid(dataFile);
    const auto uuid = uuidOf(prepared.path);
    if (uuid && !known.isEmpty() && known != *uuid)
        return Error{ErrorCode::OtherDataFile, backup, {}};
    const auto present = DataFileSession::open(dataFile, Access::ReadOnly, {});
    if (!present)
        return prepared; // what it was to be compared with cannot be read
    const auto compared = compareCopy(prepared.path, **present);
    if (!compared)
        return compared.error().code == ErrorCode::DamagedDataFile && compared.error().what != prepared.path
            ? Result<PreparedRestore>(prepared)
            : compared.error();
    prepared.comparison = *compared;
    return prepared;
}

Result<void> putInPlace(const PreparedRestore &prepared, const QString &dataFile, const QString &aside)
{
    const auto uuid = uuidOf(prepared.path);
    if (!uuid)
        return uuid.error();
    // The originals first: a data file that is there finds what it names.
    const storage::OriginalsFolder originals = storage::findOriginals(dataFile, *uuid);
    if (const auto made = storage::makeOwnedFolder(originals.path, *uuid, dataFile); !made)
        return made;
    for (const QString &from : {prepared.path, prepared.from}) {
        const QString held = storage::findOriginals(from, *uuid).path;
        if (const auto came = storage::copyMissingOriginals(held, originals.path); !came)
            return came.error();
    }
    return storage::exchangeFiles(prepared.path, dataFile, aside);
}

} // namespace dondoc::services
