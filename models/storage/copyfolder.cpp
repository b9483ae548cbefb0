// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyFolder: the copies of a data file that were made by themselves, in a folder of theirs.
#include "models/storage/copyfolder.h"

#include "models/domain/basics/localday.h"
#include "models/storage/disksync.h"
#include "models/storage/filecopy.h"
#include "models/storage/fileheader.h"
#include "models/storage/ownedfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace dondoc::storage {

namespace {

const QLatin1String kCopySuffix(".copies");
const QLatin1String kDataSuffix(".dondoc");
const QLatin1String kInstant("yyyy-MM-dd HH.mm.ss");
constexpr int kInstantLength = 19;

/// In Vietnam's time, so that a person who looks into the folder knows them.
QString copyName(const QDateTime &made, CopyOccasion occasion)
{
    return made.toOffsetFromUtc(kVietnamSecondsEastOfUtc).toString(kInstant) + QLatin1Char(' ')
        + keyword(occasion) + kDataSuffix;
}

/// Null where the name is none of a copy.
KeptCopy copyOf(const QFileInfo &file)
{
    const QString name = file.completeBaseName();
    QDateTime made = QDateTime::fromString(name.left(kInstantLength), kInstant);
    const auto occasion = fromKeyword<CopyOccasion>(QStringView(name).mid(kInstantLength + 1));
    if (!made.isValid() || !occasion)
        return {};
    made.setOffsetFromUtc(kVietnamSecondsEastOfUtc);
    return {.path = file.filePath(),
            .made = made.toUTC(),
            .occasion = *occasion,
            .bytes = file.size(),
            .good = looksWhole(file.filePath())};
}

QString freeName(const QString &folder, QDateTime made, CopyOccasion occasion)
{
    QString path = QDir(folder).filePath(copyName(made, occasion));
    while (QFileInfo::exists(path)) {
        made = made.addSecs(1);
        path = QDir(folder).filePath(copyName(made, occasion));
    }
    return path;
}

bool areOnSameDrive(const QString &path, const QString &folder)
{
    return QStorageInfo(QFileInfo(path).absolutePath()) == QStorageInfo(folder);
}

Error writingFault(const QFile &file, const QString &path)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, file.errorString()};
}

Result<void> copyBytes(const QString &from, const QString &to, const QString &wanted)
{
    constexpr qint64 kBlock = 1 << 20;
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorCode::WriteFailed, wanted, in.errorString()};
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writingFault(out, wanted);
    while (!in.atEnd()) {
        const QByteArray block = in.read(kBlock);
        if (block.isEmpty() || out.write(block) != block.size())
            return writingFault(out, wanted);
    }
    return syncFile(out);
}

Result<void> bringOver(const HalfMadeFile &staged, const QString &path)
{
    HalfMadeFile there(path);
    const auto written = there.reserve(QFile::permissions(staged.path())).and_then([&] {
        return copyBytes(staged.path(), there.path(), path);
    });
    if (!written)
        return there.aboutWanted(written.error());
    if (!holdsTheSame(staged.path(), there.path()))
        return Error{ErrorCode::WriteFailed, path, QStringLiteral("read back")};
    return there.takeIntoUse(path);
}

} // namespace

QString copiesFolder(const QString &dataFile, const QString &root, const QString &uuid)
{
    const QFileInfo real(QFileInfo(dataFile).canonicalFilePath());
    const QFileInfo file(real.filePath().isEmpty() ? QFileInfo(dataFile) : real);
    return ownedFolder(root.isEmpty() ? file.absolutePath() : root, file.fileName(), kCopySuffix, uuid);
}

QString originalsOfCopies(const QString &folder, const QString &uuid)
{
    return ownedFolder(folder, QStringLiteral("originals"), QStringLiteral(".files"), uuid);
}

QList<KeptCopy> copiesIn(const QString &folder)
{
    QList<KeptCopy> copies;
    const QFileInfoList files = QDir(folder).entryInfoList({QLatin1Char('*') + kDataSuffix}, QDir::Files);
    for (const QFileInfo &each : files) {
        if (const KeptCopy copy = copyOf(each); !copy.path.isEmpty())
            copies.append(copy);
    }
    std::sort(copies.begin(), copies.end(),
              [](const KeptCopy &one, const KeptCopy &other) { return one.made > other.made; });
    return copies;
}

Result<TakenCopy> takeCopy(HalfMadeFile &staged, const QString &folder, const QDateTime &made,
                           CopyOccasion occasion)
{
    const QList<KeptCopy> before = copiesIn(folder);
    if (!before.isEmpty() && holdsTheSame(before.constFirst().path, staged.path()))
        return TakenCopy{before.constFirst(), false};
    const QString path = freeName(folder, made, occasion);
    QFile::setPermissions(staged.path(), modeOfNewFile(path)); // others may read the file, not its copies
    const auto taken
        = areOnSameDrive(staged.path(), folder) ? staged.takeIntoUse(path) : bringOver(staged, path);
    return taken.transform([&path] { return TakenCopy{copyOf(QFileInfo(path)), true}; });
}

} // namespace dondoc::storage
