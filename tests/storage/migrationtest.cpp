// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Upgrading: older files are copied and brought forward, or left as they are.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include "models/storage/connection.h"
#include "models/storage/documentrepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <tuple>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

QList<Migration> with(const QByteArray &script)
{
    QList<Migration> migrations = embeddedMigrations();
    migrations.append({newestVersion(migrations) + 1, script});
    return migrations;
}

int newest() { return newestVersion(embeddedMigrations()); }

// "v2.bak": how a copy of a file of today's schema is marked.
QString copyOf(const QString &path, const QString &again = {})
{
    return u"%1.v%2%3.bak"_s.arg(path).arg(newest()).arg(again);
}

// Rebuilds a table that others refer to, which is the hardest of changes.
const char *kRebuild
    = "CREATE TABLE key_task_new (id INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,"
      " plan_id INTEGER NOT NULL REFERENCES plan (id), number INTEGER NOT NULL,"
      " text TEXT NOT NULL, note TEXT NOT NULL DEFAULT '; none');"
      "INSERT INTO key_task_new (id, version, plan_id, number, text)"
      " SELECT id, version, plan_id, number, text FROM key_task;"
      "DROP TABLE key_task; ALTER TABLE key_task_new RENAME TO key_task;"
      "ALTER TABLE plan ADD COLUMN note TEXT NOT NULL DEFAULT ''";

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString filesOfVersions() { return test::sourcePath(u"tests/storage/files"_s); }

// The file that a version leaves to the tests of those after it: small pages, one report.
void writeFileOfVersion(const QString &name)
{
    const samples::File file;
    {
        const auto open = file.open();
        AgencyReport report;
        report.agencyCode = u"04000"_s;
        report.number = u"45/BC-UBND"_s;
        report.enteredAt = QDateTime(QDate(2025, 12, 16), QTime(8, 0), Qt::UTC);
        TaskEntry entry;
        entry.taskNumber = u"1.1"_s;
        entry.state = EntryState::Done;
        entry.result = u"Đã trồng mới 12,5 ha nhãn."_s;
        report.entries = {entry};
        REQUIRE(samples::save(open->connection(), report).ok());
        (void)open->connection().value("PRAGMA page_size = 512");
        REQUIRE(open->connection().execute("VACUUM").ok());
    }
    REQUIRE(QFile::copy(file.path(), QDir(filesOfVersions()).filePath(name)));
}

void fill(const samples::File &file)
{
    const auto open = file.open();
    samples::Random random(31);
    REQUIRE(samples::save(open->connection(), random.report(u"STC"_s)).ok());
}

} // namespace

TEST_CASE("An older file is copied, then upgraded, and keeps its content")
{
    const samples::File file;
    fill(file);
    const PeriodSnapshot before = samples::snapshot(file.open()->connection());
    {
        const auto upgraded = DataFile::open(file.path(), {}, with(kRebuild));
        REQUIRE(upgraded.ok());
        Connection &connection = (*upgraded)->connection();
        CHECK(connection.value("PRAGMA user_version")->toInt() == newest() + 1);
        CHECK(connection.value("PRAGMA foreign_keys")->toInt() == 1);
        CHECK(connection.value("SELECT note FROM key_task")->toString() == u"; none"_s);
        samples::checkSameContent(samples::snapshot(connection), before);
    }
    const QString copy = copyOf(file.path());
    REQUIRE(QFile::exists(copy));
    const auto old = DataFile::open(copy, {});
    REQUIRE(old.ok());
    CHECK((*old)->connection().value("PRAGMA user_version")->toInt() == newest());
    samples::checkSameContent(samples::snapshot((*old)->connection()), before);
    // The program of before refuses the upgraded file.
    CHECK(samples::errorOf(DataFile::open(file.path(), {})).code == ErrorCode::NewerDataFile);
    // A second opening upgrades and copies nothing.
    REQUIRE(DataFile::open(file.path(), {}, with(kRebuild)).ok());
    CHECK(filesIn(file.folder()).size() == 2);
}

TEST_CASE("An upgrade that fails leaves the file as it was, and its copy")
{
    for (const char *script : {"ALTER TABLE plan ADD COLUMN note TEXT; SELECT nonsense FROM nowhere",
                               "DELETE FROM plan" /* leaves references without a row */}) {
        INFO(script);
        const samples::File file;
        fill(file);
        const QByteArray before = samples::bytesOf(file.path());
        REQUIRE(samples::errorOf(DataFile::open(file.path(), {}, with(script))).code != ErrorCode::None);
        CHECK(samples::bytesOf(file.path()) == before);
        CHECK(QFile::exists(copyOf(file.path())));
        CHECK(file.open() != nullptr);
    }
}

TEST_CASE("A file of schema 3 gets room for ad hoc periods and issued reports")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cũ.dondoc"_s);
    REQUIRE(QFile::copy(filesOfVersions() + u"/0.1.0.dondoc"_s, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(DataFile::open(path, {}, embeddedMigrations().mid(0, 3)).ok());
    const auto open = DataFile::open(path, {});
    REQUIRE(open.ok());
    Connection &connection = (*open)->connection();
    CHECK(connection.value("PRAGMA user_version")->toInt() == newest());
    CHECK(connection.value("SELECT COUNT(*) FROM summary_report")->toInt() == 0);
    CHECK(samples::snapshot(connection).reports.size() == 1);
    CHECK(QFile::exists(path + u".v3.bak"_s));
    // Only an ad hoc period has deadlines of its own, and none before its last day.
    CHECK(!connection.execute("UPDATE period SET agencies_due = ?", {u"2030-01-01"_s}).ok());
}

TEST_CASE("A file of schema 9 gets an empty list of documents and keeps what it holds")
{
    constexpr int kBefore = 9;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cũ.dondoc"_s);
    REQUIRE(QFile::copy(filesOfVersions() + u"/0.3.0.dondoc"_s, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(DataFile::open(path, {}, embeddedMigrations().mid(0, kBefore)).ok());
    const auto open = DataFile::open(path, {});
    REQUIRE(open.ok());
    Connection &connection = (*open)->connection();
    CHECK(QFile::exists(path + u".v9.bak"_s));
    const PeriodSnapshot data = samples::snapshot(connection);
    CHECK(data.reports.size() == 1);
    DocumentRepository documents(connection);
    CHECK(documents.all(data.plan.id)->isEmpty());
    OfficialDocument document;
    document.number = u"5121/UBND-KT"_s;
    REQUIRE(samples::change(connection, [&](ChangeRecorder &recorder) {
                return documents.save(recorder, data.plan.id, document).done();
            }).ok());
    CHECK(documents.all(data.plan.id)->constFirst().number == document.number);
}

TEST_CASE("A copy made before is not replaced by the next")
{
    const samples::File file;
    const QString copy = copyOf(file.path());
    QFile kept(copy);
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write("kept");
    kept.close();
    REQUIRE(DataFile::open(file.path(), {}, with(kRebuild)).ok());
    CHECK(samples::bytesOf(copy) == "kept");
    CHECK(QFile::exists(copyOf(file.path(), u"-2"_s)));
}

TEST_CASE("An older file is read as if it were upgraded, and stays as it is")
{
    const samples::File file;
    const QByteArray before = samples::bytesOf(file.path());
    const auto open = DataFile::open(file.path(), {true, 0}, with(kRebuild));
    REQUIRE(open.ok());
    CHECK((*open)->isReadOnly());
    CHECK((*open)->path() == file.path());
    CHECK((*open)->connection().value("SELECT note FROM plan")->toString().isEmpty());
    CHECK_FALSE((*open)->connection().execute("UPDATE plan SET note = 'x'").ok());
    CHECK(samples::bytesOf(file.path()) == before);
    CHECK(filesIn(file.folder()).size() == 1);
}

TEST_CASE("An upgrade that fails at every start leaves one copy, whole, with the rights of its file")
{
    const samples::File file;
    QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner);
    for (int start = 0; start < 3; ++start)
        REQUIRE_FALSE(DataFile::open(file.path(), {}, with("CREATE TABLE plan (id)")).ok());
    const QString name = QFileInfo(file.path()).fileName();
    CHECK(filesIn(file.folder()) == QStringList{name, QFileInfo(copyOf(file.path())).fileName()});
    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::ReadOther;
    CHECK((QFile::permissions(copyOf(file.path())) & kOthers) == QFile::Permissions());
    REQUIRE(QFile::copy(copyOf(file.path()), file.folder() + u"/bản sao.dondoc"_s));
    CHECK(DataFile::open(file.folder() + u"/bản sao.dondoc"_s, {}).ok());
}

TEST_CASE("An upgrade for which there is no room leaves the file as it was")
{
    const samples::File file;
    const auto open = file.open();
    (void)open->connection().value("PRAGMA max_page_count = 1");
    const QByteArray before = samples::bytesOf(file.path());
    const auto done
        = migrate(open->connection(),
                  with("CREATE TABLE more (bytes BLOB); INSERT INTO more VALUES (zeroblob(1000000))"));
    REQUIRE(!done.ok());
    CHECK(done.error().code == ErrorCode::DiskFull);
    CHECK(samples::bytesOf(file.path()) == before);
    CHECK(open->connection().value("PRAGMA foreign_keys")->toInt() == 1);
}

TEST_CASE("A file of every version so far opens with what it holds")
{
    const QString newest = QStringLiteral(DONDOC_VERSION ".dondoc");
    if (qEnvironmentVariableIsSet("DONDOC_WRITE_GOLDEN") && !QFile::exists(filesOfVersions() + u'/' + newest))
        writeFileOfVersion(newest);
    const QStringList names = filesIn(filesOfVersions());
    CHECK(names.contains(newest));
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(QDir(filesOfVersions()).filePath(name), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const auto open = DataFile::open(path, {});
        REQUIRE(open.ok());
        const PeriodSnapshot data = samples::snapshot((*open)->connection());
        CHECK(data.tasks.size() == 4);
        REQUIRE(data.reports.size() == 1);
        CHECK(data.reports.at(0).number == u"45/BC-UBND"_s);
        REQUIRE(data.reports.at(0).entries.size() == 1);
        CHECK(data.reports.at(0).entries.at(0).result == u"Đã trồng mới 12,5 ha nhãn."_s);
    }
}

TEST_CASE("The plan's tasks get their short names, others are passed over")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"0.3.0.dondoc"_s);
    REQUIRE(QFile::copy(QDir(filesOfVersions()).filePath(u"0.3.0.dondoc"_s), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    {
        const auto old = Connection::open(path, {});
        REQUIRE(old.ok());
        REQUIRE((*old)->execute("UPDATE task SET text = 'Nâng cao vai trò, trách nhiệm' WHERE number = '1'"));
    }
    const auto open = DataFile::open(path, {});
    REQUIRE(open.ok());
    const PeriodSnapshot data = samples::snapshot((*open)->connection());
    CHECK(data.plan.shortSubject == u"phát triển cây ăn quả bền vững"_s);
    QStringList names;
    for (const Task &task : data.tasks)
        names.append(task.shortName);
    CHECK(names == QStringList{u"phát huy trách nhiệm người đứng đầu"_s, {}, {}, {}});
}

TEST_CASE("Obstacles of an older file can be said to be gone, and their ids are used once")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cũ.dondoc"_s);
    REQUIRE(QFile::copy(filesOfVersions() + u"/0.3.0.dondoc"_s, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto raise = [](Connection &connection, const QString &state) {
        return connection
            .execute("INSERT INTO obstacle (period_id, agency_code, competence, state, search_key) VALUES "
                     "((SELECT id FROM period), '04000', 'unknown', ?, '')",
                     {state})
            .ok();
    };
    {
        const auto old = Connection::open(path, {});
        REQUIRE(old.ok());
        REQUIRE(raise(**old, u"answered"_s));
        REQUIRE(raise(**old, u"open"_s));
        REQUIRE((*old)->execute("INSERT INTO obstacle_task (obstacle_id, task_id, position) SELECT 1, id, 0 "
                                "FROM task LIMIT 1"));
        REQUIRE((*old)->execute("DELETE FROM obstacle WHERE id = 2"));
        CHECK_FALSE(raise(**old, u"gone"_s));
    }
    const auto open = DataFile::open(path, {});
    REQUIRE(open.ok());
    Connection &connection = (*open)->connection();
    CHECK(connection.value("SELECT state || reviewed_in FROM obstacle WHERE id = 1")->toString()
          == u"answered"_s);
    CHECK(connection.value("SELECT COUNT(*) FROM obstacle_task")->toInt() == 1);
    CHECK(raise(connection, u"gone"_s));
    CHECK(connection.execute("UPDATE obstacle SET competence = 'communes' WHERE id = 1").ok());
    CHECK(connection.value("SELECT MAX(id) FROM obstacle")->toInt() == 3);
    CHECK_FALSE(connection.execute("DELETE FROM obstacle WHERE id = 1").ok());
}

TEST_CASE("Answers of an older file have the day that their words tell, where they tell one")
{
    constexpr int kBefore = 12;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cũ.dondoc"_s);
    REQUIRE(QFile::copy(filesOfVersions() + u"/0.3.0.dondoc"_s, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(DataFile::open(path, {}, embeddedMigrations().mid(0, kBefore)).ok());
    const QString told = u"UBND tỉnh đã trả lời tại Công văn số 12/UBND-KT ngày %1"_s;
    const std::array<std::tuple<QString, QString, QString>, 6> answers{{
        {u"answered"_s, told.arg(u"05/01/2026: đồng ý"_s), u"2026-01-05"_s},
        {u"answered"_s, told.arg(u"20/2/2026"_s), u"2026-02-20"_s},
        {u"answered"_s, u"Đã bố trí vốn"_s, {}},
        {u"answered"_s, told.arg(u"gần đây"_s), {}},
        {u"answered"_s, told.arg(u"12/2026/2026"_s), {}},
        {u"open"_s, told.arg(u"20/2/2026"_s), {}},
    }};
    {
        const auto old = Connection::open(path, {});
        REQUIRE(old.ok());
        for (const auto &[state, answer, day] : answers)
            REQUIRE(
                (*old)
                    ->execute("INSERT INTO obstacle (period_id, agency_code, competence, answer, state, "
                              "search_key) VALUES ((SELECT id FROM period), '04000', 'unknown', ?, ?, '')",
                              {answer, state})
                    .ok());
    }
    const auto open = DataFile::open(path, {});
    REQUIRE(open.ok());
    const auto days
        = (*open)->connection().list("SELECT answered_on FROM obstacle ORDER BY id", {},
                                     [](const QSqlQuery &query) { return query.value(0).toString(); });
    REQUIRE(days.ok());
    REQUIRE(days->size() == qsizetype(answers.size()));
    for (size_t at = 0; at < answers.size(); ++at)
        CHECK(days->at(qsizetype(at)) == std::get<2>(answers[at]));
}

TEST_CASE("Letters of an older file keep the symbol that the settings give them now")
{
    constexpr int kBefore = 13;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cũ.dondoc"_s);
    REQUIRE(QFile::copy(filesOfVersions() + u"/0.3.0.dondoc"_s, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(DataFile::open(path, {}, embeddedMigrations().mid(0, kBefore)).ok());
    const char *keep
        = "INSERT INTO letter (period_id, kind, number, sent_on, made_at, pdf_sha256) "
          "VALUES ((SELECT MIN(id) FROM period), ?, '7', '2025-12-01', '2025-12-01T00:00:00Z', ?)";
    {
        const auto old = Connection::open(path, {});
        REQUIRE(old.ok());
        REQUIRE((*old)
                    ->execute("INSERT INTO issued_file (sha256, bytes) VALUES (?, ?)",
                              {QString(64, u'a'), QByteArray("%PDF-1.4")})
                    .ok());
        REQUIRE((*old)->execute("UPDATE office_profile SET symbol = 'SNNMT', drafting_unit = 'TT'").ok());
        REQUIRE((*old)->execute("DELETE FROM letter").ok());
        REQUIRE((*old)->execute(keep, {u"message"_s, QVariant()}).ok());
        REQUIRE((*old)->execute(keep, {u"request"_s, QString(64, u'a')}).ok());
    }
    const auto open = DataFile::open(path, {});
    REQUIRE(open.ok());
    Connection &connection = (*open)->connection();
    CHECK(connection.execute("UPDATE office_profile SET drafting_unit = 'KHTC'").ok());
    const auto symbols = connection.list("SELECT symbol || signer_name FROM letter ORDER BY id", {},
                                         [](const QSqlQuery &query) { return query.value(0).toString(); });
    REQUIRE(symbols.ok());
    CHECK(*symbols == QStringList{QString(), u"SNNMT-TT"_s});
}
