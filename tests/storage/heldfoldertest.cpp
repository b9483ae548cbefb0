// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What is half made beside a file, and what a crash left of it.
#include "models/storage/heldfolder.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

QStringList hiddenIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A folder as a process leaves it that was killed.
QString leftBy(const QString &place, const QString &name, qint64 process)
{
    const QString folder = place + u'/' + name;
    REQUIRE(QDir().mkpath(folder));
    put(folder + u"/held.lock"_s,
        u"%1\ntest_storage\n%2\n"_s.arg(process).arg(QSysInfo::machineHostName()).toUtf8());
    put(folder + u"/so-lieu.dondoc"_s, "a copy of the data");
    return folder;
}

qint64 endedProcess()
{
    QProcess process;
    process.start(u"true"_s, {});
    REQUIRE(process.waitForStarted());
    const qint64 id = process.processId();
    REQUIRE(process.waitForFinished());
    return id;
}

} // namespace

TEST_CASE("What is half made goes with all that lies in it")
{
    const QTemporaryDir place;
    {
        const HeldFolder folder(place.filePath(u"a.zip"_s));
        REQUIRE(folder.isValid());
        put(folder.filePath(u"a"_s), "a");
        CHECK(hiddenIn(place.path()).size() == 1);
    }
    CHECK(hiddenIn(place.path()).isEmpty());
}

TEST_CASE("What a crash left is taken away, and nothing that is held or is somebody else's")
{
    const QTemporaryDir place;
    leftBy(place.path(), u".dondoc-abcdef"_s, endedProcess());
    leftBy(place.path(), u".dondoc-giu-lai"_s, endedProcess());  // no name that we give
    REQUIRE(QDir().mkpath(place.filePath(u".dondoc-khachi"_s))); // without our lock
    const HeldFolder held(place.filePath(u"b.zip"_s));
    const QStringList before = hiddenIn(place.path());
    CHECK_FALSE(before.contains(u".dondoc-abcdef"_s));
    CHECK(before.contains(u".dondoc-giu-lai"_s));
    CHECK(before.contains(u".dondoc-khachi"_s));
    CHECK(before.size() == 3);
    {
        const HeldFolder other(place.filePath(u"c.zip"_s));
        CHECK(hiddenIn(place.path()).size() == 4);
    }
    CHECK(hiddenIn(place.path()) == before);
}
