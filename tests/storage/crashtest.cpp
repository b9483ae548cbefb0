// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Processes that die and processes without rights: run in a child, looked at from outside.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"
#include "tests/support/patience.h"

#include "models/storage/connection.h"
#include "models/storage/datapath.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr uint kNobody = 65534;

QString child() { return test::builtPath(u"storagechild"_s); }

// The error code that the child met; nothing where it could not be run as somebody without rights.
std::optional<ErrorCode> asNobody(const QStringList &arguments)
{
    QProcess process;
    process.setChildProcessModifier([] {
        if (geteuid() == 0 && setuid(kNobody) != 0)
            _exit(127);
    });
    process.start(child(), arguments);
    if (!process.waitForFinished(dondoc::test::kPatienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    bool ok = false;
    const int code = process.readAllStandardOutput().trimmed().toInt(&ok);
    return ok ? std::optional<ErrorCode>(ErrorCode(code)) : std::nullopt;
}

bool canRunAsNobody(const QString &folder)
{
    QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther);
    const auto code = asNobody({u"open"_s, folder + u"/there is none"_s});
    if (code == ErrorCode::FileNotFound)
        return true;
    WARN("skipped: the child cannot be run as another user from " << child().toStdString());
    return false;
}

void setMode(const QString &path, QFile::Permissions mode) { REQUIRE(QFile::setPermissions(path, mode)); }

constexpr QFile::Permissions kReadAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions kWriteAll = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
constexpr QFile::Permissions kEnterAll = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

/// As a crash in a commit leaves a file: pages already written, and the journal that takes them back.
void interruptCommit(const samples::File &file, const QString &path)
{
    const auto open = file.open();
    Connection &connection = open->connection();
    REQUIRE(connection.execute("PRAGMA cache_size = 1").ok());
    REQUIRE(connection.execute("BEGIN IMMEDIATE").ok());
    REQUIRE(connection.execute("CREATE TABLE half AS SELECT hex(zeroblob(400000)) AS x").ok());
    REQUIRE(connection.execute("UPDATE agency SET name = 'dở dang'").ok());
    REQUIRE(connection.execute("UPDATE half SET x = hex(zeroblob(300000))").ok());
    REQUIRE(QFile::copy(file.path(), path));
    REQUIRE(QFile::copy(journalPath(file.path()), journalPath(path)));
}

QString firstAgency(DataFile &file)
{
    return file.connection().value("SELECT name FROM agency ORDER BY id")->toString();
}

} // namespace

TEST_CASE("What a crash left half done is taken back by whoever reads the file first")
{
    const samples::File file;
    const QString whole = firstAgency(*file.open());
    const QString path = file.folder() + u"/hỏng giữa chừng.dondoc"_s;
    interruptCommit(file, path);
    OpenOptions options;
    SECTION("a reader") { options.readOnly = true; }
    SECTION("a writer") { options.readOnly = false; }
    const auto open = DataFile::open(path, options);
    REQUIRE(open.ok());
    CHECK((*open)->isReadOnly() == options.readOnly);
    CHECK(firstAgency(**open) == whole);
    CHECK((*open)->connection().value("PRAGMA integrity_check")->toString() == u"ok"_s);
    if (options.readOnly)
        CHECK_FALSE((*open)->connection().execute("UPDATE agency SET name = ''").ok());
}

TEST_CASE("A journal that is of another file, or of another time, is not played back")
{
    const samples::File file;
    const QString old = file.folder() + u"/cũ.dondoc"_s;
    interruptCommit(file, old);
    const bool ofAnother = GENERATE(true, false);
    const samples::File other;
    samples::Random random(5);
    {
        const auto open = (ofAnother ? other : file).open();
        for (int i = 0; i < 60; ++i) {
            AgencyReport report = random.report(u"STC"_s);
            report.revision = i + 1;
            REQUIRE(samples::save(open->connection(), report).ok());
        }
    }
    const QString path = file.folder() + u"/mới.dondoc"_s;
    REQUIRE(QFile::copy((ofAnother ? other : file).path(), path));
    REQUIRE(QFile::copy(journalPath(old), journalPath(path)));
    const QByteArray before = samples::bytesOf(path);
    const QByteArray journal = samples::bytesOf(journalPath(path));
    OpenOptions options;
    options.readOnly = GENERATE(false, true);
    CHECK(samples::errorOf(DataFile::open(path, options)).code == ErrorCode::DamagedDataFile);
    CHECK(samples::bytesOf(path) == before);
    CHECK(samples::bytesOf(journalPath(path)) == journal);
}

TEST_CASE("Where nothing can be written a file with a journal is read from a copy, and stays as it is")
{
    const samples::File file;
    if (!canRunAsNobody(file.folder()))
        return;
    const QString path = file.folder() + u"/hỏng giữa chừng.dondoc"_s;
    interruptCommit(file, path);
    const QByteArray before = samples::bytesOf(path);
    setMode(path, kReadAll);
    setMode(journalPath(path), kReadAll);
    setMode(file.folder(), kReadAll | kEnterAll);
    CHECK(asNobody({u"read"_s, path}) == ErrorCode::None);
    CHECK(asNobody({u"open"_s, path}) == ErrorCode::JournalLeft);
    setMode(journalPath(path), QFile::ReadOwner);
    CHECK(asNobody({u"read"_s, path}) == ErrorCode::JournalLeft);
    setMode(file.folder(), kReadAll | kEnterAll | QFile::WriteOwner);
    CHECK(samples::bytesOf(path) == before);
    CHECK(QFileInfo::exists(journalPath(path)));
}

TEST_CASE("A process killed while it writes loses nothing that it had acknowledged")
{
    const samples::File file;
    int acknowledged = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess process;
        process.start(child(), {u"write"_s, file.path()});
        REQUIRE(process.waitForStarted(dondoc::test::kPatienceMs));
        for (int line = 0; line <= round; ++line) {
            while (!process.canReadLine())
                REQUIRE(process.waitForReadyRead(dondoc::test::kPatienceMs));
            acknowledged = process.readLine().trimmed().toInt();
        }
        process.kill();
        process.waitForFinished(dondoc::test::kPatienceMs);
        while (process.canReadLine())
            acknowledged = process.readLine().trimmed().toInt();

        const auto open = file.open();
        Connection &connection = open->connection();
        CHECK(connection.value("PRAGMA integrity_check")->toString() == u"ok"_s);
        CHECK(!connection.value("PRAGMA foreign_key_check")->isValid());
        const auto number = connection.value("SELECT number FROM agency_report");
        // One more may have been committed between the commit and its acknowledgement.
        CHECK(number->toInt() >= acknowledged);
        CHECK(number->toInt() <= acknowledged + 1);
        CHECK(connection.value("SELECT COUNT(DISTINCT result) FROM task_entry")->toInt() == 1);
    }
    CHECK(acknowledged >= 8);
}

TEST_CASE("Files and folders without rights are told apart")
{
    const samples::File file;
    if (!canRunAsNobody(file.folder()))
        return;
    const QByteArray before = samples::bytesOf(file.path());

    setMode(file.folder(), kReadAll | kEnterAll | kWriteAll);
    setMode(file.path(), kReadAll);
    CHECK(asNobody({u"open"_s, file.path()}) == ErrorCode::ReadOnly);
    CHECK(asNobody({u"read"_s, file.path()}) == ErrorCode::None);
    setMode(file.path(), QFile::ReadOwner);
    CHECK(asNobody({u"open"_s, file.path()}) == ErrorCode::NoPermission);
    CHECK(asNobody({u"read"_s, file.path()}) == ErrorCode::NoPermission);

    setMode(file.path(), kReadAll | kWriteAll);
    CHECK(asNobody({u"open"_s, file.path()}) == ErrorCode::None);
    CHECK(asNobody({u"create"_s, file.folder() + u"/mới.dondoc"_s}) == ErrorCode::None);
    setMode(file.folder(), kReadAll | kEnterAll);
    CHECK(asNobody({u"open"_s, file.path()}) == ErrorCode::ReadOnly);
    CHECK(asNobody({u"read"_s, file.path()}) == ErrorCode::None);
    CHECK(asNobody({u"create"_s, file.folder() + u"/khác.dondoc"_s}) == ErrorCode::NoPermission);
    setMode(file.folder(), kReadAll | kEnterAll | QFile::WriteOwner);
    CHECK(samples::bytesOf(file.path()) == before);
    CHECK(!QFileInfo::exists(file.folder() + u"/khác.dondoc"_s));
}
