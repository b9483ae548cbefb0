// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Data files on network shares: one writer, who is told to everybody else; nothing upgraded unasked.
#include "models/storage/connection.h"
#include "models/storage/disklocation.h"
#include "models/storage/writelock.h"
#include "tests/storage/samples.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

/// Every disk is of that type as long as it lives.
class DiskOfType
{
public:
    explicit DiskOfType(const QByteArray &type) { qputenv("DONDOC_FILE_SYSTEM", type); }
    ~DiskOfType() { qunsetenv("DONDOC_FILE_SYSTEM"); }
    Q_DISABLE_COPY_MOVE(DiskOfType)
};

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// As the program of another computer leaves it while it writes.
void lockFromElsewhere(const QString &dataFile)
{
    writeText(dataFile + u".lock"_s, "4711\ndondoc\nPC-02\n\n\n");
    writeText(dataFile + u".writer"_s, "Quàng Văn Nam – PC-02, 30/11/2026 14:32\n");
}

OpenOptions writing(const QString &person = u"Lò Thị Hà"_s)
{
    OpenOptions options;
    options.person = person;
    return options;
}

OpenOptions reading()
{
    OpenOptions options;
    options.readOnly = true;
    return options;
}

} // namespace

TEST_CASE("Shares are told by the type of their file system, and what copies a folder by its name")
{
    CHECK_FALSE(isOnNetworkShare(QDir::tempPath() + u"/a.dondoc"_s));
    {
        const DiskOfType disk("cifs");
        CHECK(isOnNetworkShare(u"/a.dondoc"_s));
    }
    {
        const DiskOfType disk("ext4");
        CHECK_FALSE(isOnNetworkShare(u"/a.dondoc"_s));
    }
    CHECK(syncServiceOf(u"/home/ha/OneDrive - Sở Nông nghiệp/a.dondoc"_s) == u"OneDrive"_s);
    CHECK(syncServiceOf(u"/home/ha/OneDrive/quý IV/a.dondoc"_s) == u"OneDrive"_s);
    CHECK(syncServiceOf(u"/home/ha/Tài liệu/OneDrive.dondoc"_s).isEmpty());
    CHECK(syncServiceOf(u"/home/ha/OneDriver/a.dondoc"_s).isEmpty());
}

TEST_CASE("On a share one computer writes, the others are told who and read")
{
    const samples::File file;
    const QString path = file.path();
    const DiskOfType disk("cifs");
    lockFromElsewhere(path);
    const bool old = GENERATE(false, true);
    if (old) {
        QFile lock(path + u".lock"_s); // nobody can know from here whether that computer still writes
        REQUIRE(lock.open(QIODevice::ReadWrite));
        REQUIRE(
            lock.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(8, 0)), QFileDevice::FileModificationTime));
    }
    const auto refused = DataFile::open(path, writing());
    REQUIRE_FALSE(refused);
    CHECK(refused.error()
          == Error{ErrorCode::LockedElsewhere, path, u"Quàng Văn Nam – PC-02, 30/11/2026 14:32"_s});
    CHECK(QFileInfo::exists(path + u".lock"_s));
    CHECK(QFileInfo::exists(path + u".writer"_s));
    CHECK(DataFile::open(path, reading()));
    REQUIRE(QFile::remove(path + u".lock"_s)); // on a person's word
    CHECK(DataFile::open(path, writing()));
}

TEST_CASE("The one who writes is told as long as the file is open, and nobody on a disk of this computer")
{
    const samples::File file;
    const QString path = file.path();
    {
        const auto own = DataFile::open(path, writing());
        REQUIRE(own);
        CHECK_FALSE(QFileInfo::exists(path + u".lock"_s));
    }
    const DiskOfType disk("nfs4");
    {
        auto first = DataFile::open(path, writing());
        REQUIRE(first);
        CHECK(WriteLock::holder(path).startsWith(u"Lò Thị Hà – "_s));
        const auto second = DataFile::open(path, writing()); // of the same process
        CHECK(second);
        first = Error{};
        CHECK(QFileInfo::exists(path + u".lock"_s));
    }
    CHECK_FALSE(QFileInfo::exists(path + u".lock"_s));
    CHECK_FALSE(QFileInfo::exists(path + u".writer"_s));
    CHECK(WriteLock::holder(path).isEmpty());
}

TEST_CASE("What a crash on this computer left locks nobody out")
{
    const samples::File file;
    const DiskOfType disk("smb3");
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    // No process has so high a number.
    writeText(file.path() + u".lock"_s, "2147483646\ndondoc\n" + host + "\n\n\n");
    CHECK(DataFile::open(file.path(), writing()));
}

TEST_CASE("An older file on a share is upgraded only on a person's word")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"quý IV.dondoc"_s);
    REQUIRE(QFile::copy(test::sourcePath(u"tests/storage/files/0.2.0.dondoc"_s), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const DiskOfType disk("cifs");
    const auto contents = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    const auto refused = DataFile::open(path, writing());
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::UpgradeForAll, path, {}});
    CHECK(contents() == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"quý IV.dondoc"_s});
    CHECK(DataFile::open(path, reading())); // an upgraded copy of it
    CHECK(contents() == before);
    OpenOptions agreed = writing();
    agreed.upgradeForAll = true;
    CHECK(DataFile::open(path, agreed));
    CHECK(contents() != before);
}
