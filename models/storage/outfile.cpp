// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QSaveFile with its faults told apart.
#include "models/storage/outfile.h"

#include "models/storage/datapath.h"
#include "models/storage/disksync.h"
#include "models/storage/fileheader.h"
#include "models/storage/heldfolder.h"
#include "models/storage/ownedfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QRegularExpression>
#include <QSaveFile>

#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

namespace dondoc::storage {

namespace {

bool isOriginal(const QFileInfo &file)
{
    return isOriginalName(file.fileName()) && !ownerOfOriginals(file.absolutePath()).isEmpty();
}

/// In the place of a data file's journal, or among its originals, there or not yet.
bool liesWithData(const QFileInfo &file)
{
    static const QRegularExpression kBeside(QStringLiteral("^(.+)-(?:journal|wal|shm)$"));
    const QRegularExpressionMatch beside = kBeside.match(file.fileName());
    if (beside.hasMatch() && isDataFile(file.dir().filePath(beside.captured(1))))
        return true;
    const QString owner = ownerOfOriginals(QFileInfo(file.absolutePath()).canonicalFilePath());
    return !owner.isEmpty() && (isDataFile(owner) || !ownerOf(file.absolutePath()).isEmpty());
}

/// Whatever it is called, through links too: five years of work are not worth one printed page.
Result<void> checkReplaceable(const QString &path, Replaces what)
{
    const QFileInfo given(path);
    if (what == Replaces::Outputs && liesWithData(given))
        return Error{ErrorCode::KeptFile, path, {}};
    if (!given.exists())
        return {};
    const QFileInfo file(given.canonicalFilePath());
    if (!file.isFile() && !file.isDir())
        return Error{ErrorCode::NotAFile, path, {}};
    if ((what == Replaces::Outputs && isOriginal(file)) || isDataFile(file.filePath()))
        return Error{ErrorCode::KeptFile, path, {}};
    return {};
}

bool mayWrite(const QFileInfo &file)
{
    return QFileInfo(file.absolutePath()).isWritable() && (!file.exists() || file.isWritable());
}

Error writeFault(const QSaveFile &file)
{
    const QFileInfo info(file.fileName());
    if (!QFileInfo(info.absolutePath()).isDir())
        return {ErrorCode::FileNotFound, info.absolutePath(), file.errorString()};
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, file.fileName(), file.errorString()};
    if (!info.isDir() && !mayWrite(info))
        return {ErrorCode::NoPermission, file.fileName(), file.errorString()};
    return {ErrorCode::WriteFailed, file.fileName(), file.errorString()};
}

/// A disk that fills up takes a part without an error first; only the next attempt tells why.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    // commit() forgets why the last block could not be written.
    return file.flush() && syncFile(file).ok();
}

std::filesystem::path onDisk(const QString &path) { return path.toStdU16String(); }

/// A second name for the same bytes, which takes no room; not every disk has that.
bool isLinked(const QString &path, const QString &name)
{
    std::error_code fault;
    std::filesystem::create_hard_link(onDisk(path), onDisk(name), fault);
    return !fault;
}

/// What stood at the places of a group of files, until all of the group are there. Without done() it is put
/// back.
class EarlierFiles
{
public:
    ~EarlierFiles()
    {
        for (const Place &place : m_places) {
            std::error_code fault; // in one step: where it fails one of the two is there
            if (!m_done && place.replaced && place.copy.isEmpty())
                QFile::remove(place.path);
            else if (!m_done && place.replaced)
                std::filesystem::rename(onDisk(place.copy), onDisk(place.path), fault);
        }
    }

    Result<void> keep(const QString &asked)
    {
        QFile file(asked);
        const QString path
            = file.exists() ? QFileInfo(asked).canonicalFilePath() : asked; // what a link leads to
        Place place{path, {}, false};
        if (file.exists()) {
            place.copy = folderFor(path).filePath(QString::number(m_places.size()));
            if (!isLinked(path, place.copy) && !file.copy(place.copy))
                return Error{ErrorCode::WriteFailed, path, file.errorString()};
        }
        m_places.append(place);
        return {};
    }
    void replaced(qsizetype index) { m_places[index].replaced = true; }
    void done() { m_done = true; }

private:
    struct Place {
        QString path;
        QString copy; ///< blank: nothing was there
        bool replaced = false;
    };
    HeldFolder &folderFor(const QString &path)
    {
        std::unique_ptr<HeldFolder> &folder = m_folders[QFileInfo(path).absolutePath()];
        if (!folder)
            folder = std::make_unique<HeldFolder>(path);
        return *folder;
    }

    std::map<QString, std::unique_ptr<HeldFolder>> m_folders; ///< by the folder beside whose files it lies
    QList<Place> m_places;
    bool m_done = false;
};

} // namespace

StagedFiles::StagedFiles() = default;

StagedFiles::~StagedFiles() = default;

Result<void> StagedFiles::add(const QString &path, const QByteArray &bytes, Replaces what)
{
    if (const auto replaceable = checkReplaceable(path, what); !replaceable)
        return replaceable;
    auto file = std::make_unique<QSaveFile>(path);
    // A buffer would not tell why only a part of it went to the disk.
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(*file, bytes))
        return writeFault(*file);
    m_files.push_back(std::move(file));
    return {};
}

Result<void> StagedFiles::commit()
{
    EarlierFiles earlier;
    for (const std::unique_ptr<QSaveFile> &file : m_files) {
        if (const auto kept = earlier.keep(file->fileName()); !kept)
            return kept;
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (!m_files[i]->commit())
            return writeFault(*m_files[i]);
        earlier.replaced(qsizetype(i));
    }
    for (const std::unique_ptr<QSaveFile> &file : m_files) {
        if (const auto synced = syncFolderOf(file->fileName()); !synced)
            return synced;
    }
    earlier.done();
    m_files.clear();
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes, Replaces what)
{
    StagedFiles one;
    const Result<void> staged = one.add(path, bytes, what);
    return staged ? one.commit() : staged;
}

} // namespace dondoc::storage
