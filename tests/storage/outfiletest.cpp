// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of writing whole files: replaced at once, faults told, nothing left behind.
#include "models/storage/outfile.h"

#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

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

TEST_CASE("A data file, its copies and originals are never written over, by whatever name")
{
    const samples::File data;
    const QDir folder(data.folder());
    REQUIRE(QFile::copy(data.path(), folder.filePath(u"báo cáo.pdf"_s)));
    REQUIRE(QFile::link(data.path(), folder.filePath(u"liên kết.pdf"_s)));
    REQUIRE(folder.mkdir(u"a.dondoc.files"_s));
    const QString original = folder.filePath(u"a.dondoc.files/"_s + QString(64, u'0'));
    REQUIRE(storage::writeFile(original, "gốc", storage::Replaces::Originals).ok());
    REQUIRE(QFile::link(original, folder.filePath(u"gốc.pdf"_s)));
    const QString damaged = folder.filePath(u"hỏng.DONDOC"_s);
    REQUIRE(QFile(damaged).open(QIODevice::WriteOnly));
    for (const QString &path :
         {data.path(), folder.filePath(u"báo cáo.pdf"_s), folder.filePath(u"liên kết.pdf"_s), original,
          folder.filePath(u"gốc.pdf"_s), damaged}) {
        const QByteArray before = writtenContent(path);
        const Result<void> written = storage::writeFile(path, "%PDF");
        REQUIRE_FALSE(written.ok());
        CHECK(written.error() == Error{ErrorCode::KeptFile, path, {}});
        CHECK(writtenContent(path) == before);
    }
}

TEST_CASE("Nothing is written where a data file has its journal and its originals")
{
    const samples::File data;
    REQUIRE(QDir(data.folder()).mkdir(QFileInfo(data.path()).fileName() + u".files"_s));
    for (const QString &path :
         {data.path() + u"-journal"_s, data.path() + u"-wal"_s, data.path() + u".files/a.csv"_s}) {
        CHECK(storage::writeFile(path, "x").error() == Error{ErrorCode::KeptFile, path, {}});
        CHECK_FALSE(QFileInfo::exists(path));
    }
    CHECK(storage::writeFile(data.folder() + u"/b-journal"_s, "x").ok()); // of nothing
}

TEST_CASE("Pipes and devices are not replaced by a file")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"ống"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(storage::writeFile(pipe, "x").error() == Error{ErrorCode::NotAFile, pipe, {}});
    CHECK(storage::writeFile(u"/dev/null"_s, "x").error().code == ErrorCode::NotAFile);
    CHECK_FALSE(QFileInfo(pipe).isFile());
}

TEST_CASE("Of a group of files all are written, or all are as they were")
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"1.csv"_s);
    const QString second = folder.filePath(u"2.csv"_s);
    const QString third = folder.filePath(u"3.csv"_s);
    REQUIRE(storage::writeFile(first, "cũ").ok());
    storage::StagedFiles group;
    REQUIRE(group.add(first, "mới").ok());
    REQUIRE(group.add(second, "mới").ok());
    REQUIRE(group.add(third, "mới").ok());
    REQUIRE(QDir(folder.path()).mkdir(u"3.csv"_s)); // came meanwhile
    CHECK_FALSE(group.commit().ok());
    CHECK(writtenContent(first) == QByteArray("cũ"));
    CHECK_FALSE(QFileInfo::exists(second));
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
