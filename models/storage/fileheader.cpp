// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tells from a file's first bytes whether it is a data file, without SQLite touching it.
#include "models/storage/fileheader.h"

#include "models/storage/openhere.h"
#include "models/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace dondoc::storage {
namespace {

// https://sqlite.org/fileformat.html, 1.3 The Database Header
constexpr int kHeaderSize = 100;
constexpr int kPageSizeOffset = 16;
constexpr int kPagesOffset = 28;
constexpr quint32 kPageSaidAsOne = 65536; // written as 1
constexpr int kUserVersionOffset = 60;
constexpr int kApplicationIdOffset = 68;
constexpr char kMagic[] = "SQLite format 3"; // with its closing zero

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Result<QByteArray> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!info.isFile())
        return Error{ErrorCode::NotADataFile, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, path, file.errorString()};
    return file.read(kHeaderSize);
}

bool isHeader(const QByteArray &header)
{
    return header.size() == kHeaderSize && header.startsWith(QByteArray(kMagic, sizeof kMagic))
        && numberAt(header, kApplicationIdOffset) == kApplicationId;
}

Result<void> judgeHeader(const QString &path, int newest)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header->size() < kHeaderSize || !header->startsWith(QByteArray(kMagic, sizeof kMagic)))
        return Error{ErrorCode::NotADataFile, path, {}};
    if (numberAt(*header, kApplicationIdOffset) != kApplicationId)
        return Error{ErrorCode::ForeignDataFile, path, {}};
    const quint32 version = numberAt(*header, kUserVersionOffset);
    if (version > quint32(newest))
        return Error{ErrorCode::NewerDataFile, path, QString::number(version)};
    return {};
}

bool beginsAsDataFile(const QString &path)
{
    const auto header = readHeader(path);
    return header && isHeader(*header);
}

bool saysItsSize(const QString &path)
{
    const auto header = readHeader(path);
    if (!header || !isHeader(*header))
        return false;
    const quint32 said = qFromBigEndian<quint16>(header->constData() + kPageSizeOffset);
    const quint32 pageSize = said == 1 ? kPageSaidAsOne : said;
    return QFileInfo(path).size() == qint64(pageSize) * numberAt(*header, kPagesOffset);
}

} // namespace

Result<void> inspectHeader(const QString &path, int newest)
{
    Result<void> fine;
    OpenHere(path).whileAlone([&] { fine = judgeHeader(path, newest); });
    return fine;
}

bool isDataFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".dondoc"), Qt::CaseInsensitive))
        return true;    // also where its beginning is damaged
    bool begins = true; // what is open here is one
    OpenHere(path).whileAlone([&] { begins = beginsAsDataFile(path); });
    return begins;
}

bool looksWhole(const QString &path)
{
    bool whole = true; // what is open here is
    OpenHere(path).whileAlone([&] { whole = saysItsSize(path); });
    return whole;
}

} // namespace dondoc::storage
