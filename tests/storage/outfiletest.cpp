// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of writing whole files: replaced at once, faults told, nothing left behind.
#include "models/storage/outfile.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

QByteArray writtenContent(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A file is written whole and leaves nothing beside it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Báo cáo quý IV.pdf"_s);
    const QByteArray bytes(300000, 'x');
    REQUIRE(storage::writeFile(path, bytes).ok());
    CHECK(writtenContent(path) == bytes);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"Báo cáo quý IV.pdf"_s});
}

TEST_CASE("An existing file is replaced by a new one in one step")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tasks.csv"_s);
    REQUIRE(storage::writeFile(path, "first, and longer than the second").ok());
    QFile reader(path); // whoever has the old one open keeps reading the old one
    REQUIRE(reader.open(QIODevice::ReadOnly));
    REQUIRE(storage::writeFile(path, "second").ok());
    CHECK(writtenContent(path) == QByteArray("second"));
    CHECK(reader.readAll() == QByteArray("first, and longer than the second"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A missing folder is named")
{
    QTemporaryDir folder;
    const Result<void> written = storage::writeFile(folder.filePath(u"không có/tasks.csv"_s), "x");
    REQUIRE(!written.ok());
    CHECK(written.error().code == ErrorCode::FileNotFound);
    CHECK(written.error().what == folder.filePath(u"không có"_s));
    CHECK(!QFileInfo::exists(folder.filePath(u"không có"_s)));
}

TEST_CASE("A folder is not overwritten by a file")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"out"_s));
    const Result<void> written = storage::writeFile(folder.filePath(u"out"_s), "x");
    REQUIRE(!written.ok());
    CHECK(written.error().code == ErrorCode::WriteFailed);
    CHECK(QFileInfo(folder.filePath(u"out"_s)).isDir());
}

TEST_CASE("A read-only folder is told as lack of permission")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tasks.csv"_s);
    const QFile::Permissions before = QFile::permissions(folder.path());
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    if (!QFileInfo(folder.path()).isWritable()) { // root may write anywhere
        const Result<void> written = storage::writeFile(path, "x");
        REQUIRE(!written.ok());
        CHECK(written.error().code == ErrorCode::NoPermission);
        CHECK(written.error().what == path);
    }
    QFile::setPermissions(folder.path(), before);
}

TEST_CASE("A full disk is told and the old file stays")
{
    // A small file system must have been mounted for it, and its folder named.
    const QString small = qEnvironmentVariable("DONDOC_SMALL_DISK");
    if (small.isEmpty())
        return;
    const QString path = small + u"/tasks.csv"_s;
    REQUIRE(storage::writeFile(path, "old").ok());
    const Result<void> written = storage::writeFile(path, QByteArray(qsizetype(8) * 1024 * 1024, 'x'));
    REQUIRE(!written.ok());
    CHECK(written.error().code == ErrorCode::DiskFull);
    CHECK(writtenContent(path) == QByteArray("old"));
    CHECK(QDir(small).entryList(QDir::Files | QDir::Hidden) == QStringList{u"tasks.csv"_s});
}
