// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Making and opening files: whatever is wrong is told by its code, and nothing is changed or left behind.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/domain/indicators/planseed.h"
#include "models/storage/connection.h"
#include "models/storage/planrepository.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void runOn(const QString &path, Sql sql)
{
    const auto connection = Connection::open(path, {});
    REQUIRE(connection.ok());
    REQUIRE((*connection)->execute(sql).ok());
}

QStringList everything(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("What is no data file is told so and stays as it is")
{
    const samples::File file;
    const QByteArray good = samples::bytesOf(file.path());
    const QString path = file.path();
    struct Case {
        const char *name;
        QByteArray bytes;
        ErrorCode code;
    };
    QByteArray halved = good.left(50);
    QByteArray noise = good;
    noise.replace(0, 16, "Not SQLite at al");
    const Case cases[] = {{"empty", {}, ErrorCode::NotADataFile},
                          {"text", "Kính gửi: UBND tỉnh", ErrorCode::NotADataFile},
                          {"header cut off", halved, ErrorCode::NotADataFile},
                          {"other beginning", noise, ErrorCode::NotADataFile},
                          {"pages cut off", good.left(qsizetype(4096) * 3), ErrorCode::DamagedDataFile}};
    for (const Case &each : cases) {
        for (const bool readOnly : {false, true}) {
            INFO(each.name << (readOnly ? ", read-only" : ""));
            write(path, each.bytes);
            const Error error = samples::errorOf(DataFile::open(path, {readOnly, 0}));
            CHECK(error.code == each.code);
            CHECK(error.what == path);
            CHECK(samples::bytesOf(path) == each.bytes);
            CHECK(everything(file.folder()).size() == 1);
        }
    }
}

TEST_CASE("A missing file, a folder and a missing folder are told apart")
{
    const samples::File file;
    const auto codeOf = [](const QString &path) { return samples::errorOf(DataFile::open(path, {})).code; };
    CHECK(codeOf(file.folder() + u"/không có.dondoc"_s) == ErrorCode::FileNotFound);
    CHECK(codeOf(file.folder()) == ErrorCode::NotADataFile);
    CHECK(codeOf(u"/no/such/place/a.dondoc"_s) == ErrorCode::FileNotFound);
    CHECK(!QFile::exists(file.folder() + u"/không có.dondoc"_s));
}

TEST_CASE("An SQLite file of another program is refused untouched")
{
    const samples::File file;
    runOn(file.path(), "PRAGMA application_id = 252006673");
    const QByteArray before = samples::bytesOf(file.path());
    CHECK(samples::errorOf(DataFile::open(file.path(), {})).code == ErrorCode::ForeignDataFile);
    CHECK(samples::bytesOf(file.path()) == before);
}

TEST_CASE("A file of a newer program is refused untouched")
{
    const samples::File file;
    runOn(file.path(), "PRAGMA user_version = 99");
    const QByteArray before = samples::bytesOf(file.path());
    for (const bool readOnly : {false, true}) {
        const Error error = samples::errorOf(DataFile::open(file.path(), {readOnly, 0}));
        CHECK(error.code == ErrorCode::NewerDataFile);
        CHECK(error.detail == u"99"_s);
    }
    CHECK(samples::bytesOf(file.path()) == before);
    CHECK(everything(file.folder()).size() == 1);
}

TEST_CASE("A new file replaces nothing")
{
    const samples::File file;
    const QByteArray before = samples::bytesOf(file.path());
    CHECK(samples::errorOf(DataFile::create(file.path())).code == ErrorCode::FileExists);
    CHECK(samples::errorOf(DataFile::create(file.folder())).code == ErrorCode::FileExists);
    CHECK(samples::bytesOf(file.path()) == before);
    CHECK(everything(file.folder()).size() == 1);
}

TEST_CASE("A name that looks like an address is a name")
{
    const QTemporaryDir folder;
    const QString name = u"file:a?mode=memory&vfs=x#b%20c.dondoc"_s;
    const QString path = folder.filePath(name);
    const auto made = DataFile::create(path);
    REQUIRE(made);
    CHECK(everything(folder.path()) == QStringList{name});
    const auto opened = DataFile::open(path, {});
    REQUIRE(opened);
    CHECK(*(*opened)->uuid() == *(*made)->uuid());
    REQUIRE((*opened)->copyTo(folder.filePath(u"file::memory:"_s)));
    CHECK(everything(folder.path()).contains(u"file::memory:"_s));
}

TEST_CASE("A new file needs its folder")
{
    const samples::File file;
    const Error error = samples::errorOf(DataFile::create(file.folder() + u"/chưa có/a.dondoc"_s));
    CHECK(error.code == ErrorCode::FileNotFound);
    CHECK(error.what == file.folder() + u"/chưa có"_s);
}

TEST_CASE("A creation that fails leaves nothing behind")
{
    const samples::File file;
    const QString path = file.folder() + u"/mới.dondoc"_s;
    const auto refuse = [](Connection &) -> Result<void> {
        return Error{ErrorCode::InvalidValue, u"x"_s, {}};
    };
    CHECK(samples::errorOf(DataFile::create(path, refuse)).code == ErrorCode::InvalidValue);
    CHECK(everything(file.folder()).size() == 1);
}

TEST_CASE("A creation on a full disk leaves nothing behind")
{
    const samples::File file;
    const QString path = file.folder() + u"/mới.dondoc"_s;
    const auto fill = [](Connection &connection) -> Result<void> {
        (void)connection.value("PRAGMA max_page_count = 1"); // as many as are there
        ChangeRecorder unrecorded = ChangeRecorder::unrecorded(connection);
        PlanSeed seed = samples::seed();
        seed.plan.title = QString(200000, u'ữ');
        return PlanRepository(connection).add(unrecorded, seed);
    };
    const Error error = samples::errorOf(DataFile::create(path, fill));
    CHECK(error.code == ErrorCode::DiskFull);
    CHECK(error.what == path);
    CHECK(everything(file.folder()).size() == 1);
}

TEST_CASE("A file opened read-only is not written")
{
    const samples::File file;
    const QByteArray before = samples::bytesOf(file.path());
    const auto open = file.open({true, 0});
    CHECK(open->isReadOnly());
    AgencyReport report;
    report.agencyCode = u"STC"_s;
    const auto saved = samples::save(open->connection(), report);
    REQUIRE(!saved.ok());
    CHECK(saved.error().code == ErrorCode::ReadOnly);
    CHECK(samples::bytesOf(file.path()) == before);
}

TEST_CASE("A write on a full disk changes nothing")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    samples::Random random(1);
    REQUIRE(samples::save(connection, random.report(u"STC"_s)).ok());
    const PeriodSnapshot before = samples::snapshot(connection);
    (void)connection.value("PRAGMA max_page_count = 1");

    AgencyReport big = random.report(u"04000"_s);
    big.entries[0].result = QString(500000, u'ữ');
    const auto saved = samples::save(connection, big);
    REQUIRE(!saved.ok());
    CHECK(saved.error().code == ErrorCode::DiskFull);
    CHECK(samples::snapshot(connection).reports == before.reports);

    (void)connection.value("PRAGMA max_page_count = 1000000"); // room again
    CHECK(samples::save(connection, big).ok());
    CHECK(connection.value("PRAGMA integrity_check")->toString() == u"ok"_s);
}

TEST_CASE("A copy holds what is committed and replaces nothing")
{
    const samples::File file;
    const auto open = file.open();
    samples::Random random(2);
    REQUIRE(samples::save(open->connection(), random.report(u"STC"_s)).ok());
    const QString copy = file.folder() + u"/bản sao 'a'.dondoc"_s;
    REQUIRE(open->copyTo(copy).ok());
    const auto copied = DataFile::open(copy, {});
    REQUIRE(copied.ok());
    CHECK(samples::snapshot((*copied)->connection()).reports
          == samples::snapshot(open->connection()).reports);
    const auto again = open->copyTo(copy);
    REQUIRE(!again.ok());
    CHECK(again.error().code == ErrorCode::FileExists);
}
