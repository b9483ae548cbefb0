// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BackupArchive: libzip from disk to disk, a block at a time.
#include "models/exchange/backup/backuparchive.h"

#include <QFile>

#include <zip.h>

#include <memory>

namespace dondoc::exchange {

namespace {

constexpr qint64 kBlock = 1 << 20;

struct ReleaseZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using DiskArchive = std::unique_ptr<zip_t, ReleaseZip>;
using Member = std::unique_ptr<zip_file_t, ReleaseZip>;

Error packFault(zip_t *archive, const QString &target)
{
    zip_error_t *error = zip_get_error(archive);
    const bool full = zip_error_system_type(error) == ZIP_ET_SYS && zip_error_code_system(error) == ENOSPC;
    return {full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, target,
            QString::fromUtf8(zip_error_strerror(error))};
}

DiskArchive openArchive(const QString &path, int flags)
{
    int code = 0;
    return DiskArchive(zip_open(QFile::encodeName(path).constData(), flags, &code));
}

Result<void> addFile(zip_t *archive, const PackedFile &file, const QString &target)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(file.path).constData(), 0, -1);
    if (!source)
        return packFault(archive, target);
    if (zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
        zip_source_free(source);
        return packFault(archive, target);
    }
    return {};
}

Result<void> writeMember(zip_file_t *member, const QString &path, const Error &damaged)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorCode::WriteFailed, path, file.errorString()};
    QByteArray block(kBlock, Qt::Uninitialized);
    zip_int64_t read = 0;
    while ((read = zip_fread(member, block.data(), kBlock)) > 0) {
        if (file.write(block.constData(), read) != read)
            return Error{ErrorCode::DiskFull, path, file.errorString()};
    }
    return read == 0 ? Result<void>() : damaged;
}

} // namespace

bool isArchive(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArrayLiteral("PK\x03\x04");
}

Result<void> packFiles(const QList<PackedFile> &files, const QString &target)
{
    DiskArchive archive = openArchive(target, ZIP_CREATE | ZIP_TRUNCATE);
    if (!archive)
        return Error{ErrorCode::WriteFailed, target, {}};
    for (const PackedFile &file : files) {
        if (const auto added = addFile(archive.get(), file, target); !added)
            return added;
    }
    if (zip_close(archive.get()) != 0)
        return packFault(archive.get(), target);
    (void)archive.release(); // zip_close() has freed it
    return {};
}

Result<void> unpackFiles(const QString &path, const std::function<QString(const QString &)> &place)
{
    const DiskArchive archive = openArchive(path, ZIP_RDONLY | ZIP_CHECKCONS);
    if (!archive)
        return Error{ErrorCode::FileDamaged, path, QStringLiteral("zip")};
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(i), 0));
        const QString target = place(name);
        if (target.isEmpty())
            continue;
        const Error damaged{ErrorCode::FileDamaged, path, name};
        const Member member(zip_fopen_index(archive.get(), zip_uint64_t(i), 0));
        if (!member)
            return damaged;
        if (const auto written = writeMember(member.get(), target, damaged); !written)
            return written;
    }
    return {};
}

} // namespace dondoc::exchange
