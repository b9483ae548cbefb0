// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Backup: whole copies of a data file and its originals, and taking one into use again.
#include "models/services/backup.h"

#include "models/exchange/backup/backuparchive.h"
#include "models/services/datafilesession.h"
#include "models/storage/datafile.h"
#include "models/storage/datapath.h"
#include "models/storage/filecopy.h"
#include "models/storage/heldfolder.h"
#include "models/storage/openoptions.h"
#include "models/storage/originalrepository.h"
#include "models/storage/originalstore.h"
#include "models/storage/sharing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace dondoc::services {

using namespace storage;

namespace {

using exchange::PackedFile;

const QLatin1String kDataFile(".dondoc");
const QLatin1String kOriginals(".files/"); // behind the data file's name

/// A data file, or an original beside it; anything else that lies in the archive is left there.
QString placeOf(const QString &name, const QString &folder)
{
    const QStringList parts = name.split(u'/');
    if (parts.size() == 1 && name.endsWith(kDataFile))
        return folder + QLatin1String("/data");
    const bool original
        = parts.size() == 2 && !ownerOfOriginals(parts.at(0)).isEmpty() && isOriginalName(parts.at(1));
    return original ? folder + QLatin1String("/files/") + parts.at(1) : QString();
}

/// Errors name the archive, not what was unpacked of it; a second data file in it is a fault of its.
Error aboutArchive(Error error, const QString &unpacked, const QString &archive)
{
    if (error.code == ErrorCode::FileDamaged)
        return {ErrorCode::BackupDamaged, archive, error.detail};
    if (error.what != unpacked)
        return error;
    const bool twice = error.code == ErrorCode::WriteFailed;
    return {twice ? ErrorCode::NotADataFile : error.code, archive, error.detail};
}

/// They name what was asked for, not what it is made from.
Error aboutTarget(Error error, const QString &made, const QString &out)
{
    if (error.what == made)
        error.what = out;
    return error;
}

QString called(const NamedOriginal &original)
{
    return original.agency.isEmpty() ? original.name
                                     : QStringLiteral("%1 (%2)").arg(original.name, original.agency);
}

/// What the data file names and the folder does not hold as it came; of a damaged one that no row names its
/// own name is all that is known.
Result<QStringList> lostOriginals(Connection &connection, const Originals &found)
{
    const auto named = OriginalRepository(connection).all();
    if (!named)
        return named.error();
    const QSet<QString> whole(found.whole.cbegin(), found.whole.cend());
    QStringList lost;
    QStringList unknown = found.damaged;
    for (const NamedOriginal &each : *named) {
        unknown.removeOne(each.sha256);
        if (!whole.contains(each.sha256))
            lost.append(called(each));
    }
    return lost + unknown;
}

Result<std::unique_ptr<DataFile>> openToRead(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    return DataFile::open(path, options);
}

/// The data file comes last, and whole: where it is there, so is all that came with it, whatever happens
/// meanwhile.
Result<BackedUp> withOriginals(const QString &files, const QString &data, const QString &out)
{
    auto file = openToRead(data);
    const auto uuid = file ? (*file)->uuid() : Result<QString>(file.error());
    if (!uuid)
        return uuid.error();
    const Originals came = originalsIn(files);
    const OriginalsFolder folder = newOriginalsFolder(out, *uuid);
    QStringList added = came.whole;
    const QStringList there = keptAmong(folder, came.whole);
    for (const QString &each : there)
        added.removeOne(each);
    const auto restored = copyOriginals(files, folder).and_then([&](int kept) {
        const Originals found{originalsIn(folder.path).whole, came.damaged};
        return lostOriginals((*file)->connection(), found).and_then([&](const QStringList &lost) {
            file->reset(); // before it is given its name
            return giveName(data, out).transform([&] { return BackedUp{.originals = kept, .lost = lost}; });
        });
    });
    if (!restored)
        takeOriginalsAway(folder, added);
    return restored;
}

Result<BackedUp> restoreArchive(const QString &archive, const QString &out)
{
    const HeldFolder folder(out);
    if (!folder.isValid())
        return folder.fault();
    const QString files = folder.filePath(QStringLiteral("files"));
    QDir().mkdir(files);
    const auto unpacked = exchange::unpackFiles(
        archive, [&folder](const QString &name) { return placeOf(name, folder.filePath({})); });
    const QString data = folder.filePath(QStringLiteral("data"));
    if (!unpacked)
        return aboutArchive(unpacked.error(), data, archive);
    if (!QFileInfo::exists(data))
        return Error{ErrorCode::NotADataFile, archive, {}};
    const QString checked = folder.filePath(QStringLiteral("checked.dondoc"));
    if (const auto fine = DataFile::restore(data, checked); !fine)
        return aboutTarget(aboutArchive(fine.error(), data, archive), checked, out);
    const auto restored = withOriginals(files, checked, out);
    return restored ? restored : Result<BackedUp>(aboutTarget(restored.error(), checked, out));
}

/// Originals that lie where the data file comes to, as they do after it alone was lost, are its again.
Result<BackedUp> restoreAlone(const QString &backup, const QString &out)
{
    if (const auto restored = DataFile::restore(backup, out); !restored)
        return restored.error();
    const auto file = openToRead(out);
    const auto uuid = file ? (*file)->uuid() : Result<QString>(file.error());
    if (!uuid)
        return uuid.error();
    const Originals there = originalsIn(findOriginals(out, *uuid).path);
    const int found = int(there.whole.size());
    const auto lost = lostOriginals((*file)->connection(), there);
    if (!lost)
        return lost.error();
    return found ? BackedUp{.originals = found, .lost = *lost} : BackedUp{.leftBehind = int(lost->size())};
}

/// A copy that was cut off, or an archive whose beginning is gone.
bool wasOneOfOurs(const QString &backup)
{
    return QFileInfo(backup).size() == 0 || backup.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

} // namespace

Result<int> originalsNamed(DataFileSession &session)
{
    return OriginalRepository(session.connection()).all().transform([](const QList<NamedOriginal> &named) {
        return int(named.size());
    });
}

Result<void> backUp(DataFileSession &session, const QString &out) { return session.copyTo(out, {}); }

Result<void> backUpForSharing(DataFileSession &session, const QString &out)
{
    return session.copyTo(out, leaveOutPrivate);
}

Result<BackedUp> backUpWithFiles(DataFileSession &session, const QString &out)
{
    if (const auto free = checkFree(out); !free)
        return free.error();
    const HeldFolder folder(out);
    if (!folder.isValid())
        return folder.fault();
    const QString name = QFileInfo(session.path()).completeBaseName() + kDataFile;
    QList<PackedFile> files{{name, folder.filePath(name)}};
    if (const auto copied = session.copyTo(files.constFirst().path, {}); !copied)
        return aboutTarget(copied.error(), files.constFirst().path, out);
    const OriginalsFolder originals = session.originals();
    const Originals found = originalsIn(originals.path);
    const auto lost = lostOriginals(session.connection(), found);
    if (!lost)
        return lost.error();
    for (const QString &each : found.whole)
        files.append({name + kOriginals + each, originals.filePath(each)});
    HalfMadeFile archive(out);
    return archive.reserve(QFile::ReadOwner | QFile::WriteOwner)
        .and_then([&] { return exchange::packFiles(files, archive.path()); })
        .and_then([&] {
            QFile::setPermissions(archive.path(), QFile::ReadOwner | QFile::WriteOwner);
            return archive.takeIntoUse(out);
        })
        .transform([&] { return BackedUp{.originals = int(found.whole.size()), .lost = *lost}; });
}

Result<BackedUp> restore(const QString &backup, const QString &out)
{
    if (!QFileInfo::exists(backup))
        return Error{ErrorCode::FileNotFound, backup, {}};
    if (!QFileInfo(backup).isFile())
        return Error{ErrorCode::NotAFile, backup, {}};
    if (const auto free = checkFree(out); !free)
        return free.error();
    if (exchange::isArchive(backup))
        return restoreArchive(backup, out);
    const auto restored = restoreAlone(backup, out);
    if (!restored && restored.error().code == ErrorCode::NotADataFile && wasOneOfOurs(backup))
        return Error{ErrorCode::BackupDamaged, backup, QStringLiteral("Premature end of file")};
    return restored;
}

} // namespace dondoc::services
