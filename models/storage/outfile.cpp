// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QSaveFile with its faults told apart.
#include "models/storage/outfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace dondoc::storage {

namespace {

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
    return file.flush();
}

} // namespace

StagedFiles::StagedFiles() = default;

StagedFiles::~StagedFiles() = default;

Result<void> StagedFiles::add(const QString &path, const QByteArray &bytes)
{
    auto file = std::make_unique<QSaveFile>(path);
    // A buffer would not tell why only a part of it went to the disk.
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(*file, bytes))
        return writeFault(*file);
    m_files.push_back(std::move(file));
    return {};
}

Result<void> StagedFiles::commit()
{
    for (const std::unique_ptr<QSaveFile> &file : m_files) {
        if (!file->commit())
            return writeFault(*file);
    }
    m_files.clear();
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    StagedFiles one;
    const Result<void> staged = one.add(path, bytes);
    return staged ? one.commit() : staged;
}

} // namespace dondoc::storage
