// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The schema: landed files never change, the whole of it is as the golden dump says, every statement fits it.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include "models/storage/connection.h"
#include "models/storage/records.h"
#include "models/storage/statements.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

QString dump(Connection &connection)
{
    const auto rows = connection.list("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE "
                                      "'sqlite_%' ORDER BY type DESC, name",
                                      {}, [](const QSqlQuery &query) { return query.value(0).toString(); });
    REQUIRE(rows.ok());
    return rows->join(u";\n\n"_s) + u";\n"_s;
}

struct Landed {
    const char *file;
    const char *hash;
};

// Once on main a file is never edited: what comes later is a new file.
constexpr Landed kLanded[] = {
    {"0001-first.sql", "a153176c7dc8bd983c7614dbeae312b8ad8d701d1a514af878000c62e2244105"},
    {"0002-originals.sql", "40ca528c91e1fac69f41df409ad631e7c51ca9357ca59076ced0c2dc9c517ce1"},
    {"0003-indicators.sql", "2a1d24236f2412ed70cd9365e9a9cfa54fbc45aff4a4c448280674469d22fc0c"},
    {"0004-occasions.sql", "7f53697d7dc79b64b3a9b46498e3281038963a197b961bfc7675a76e05b7ee09"},
    {"0005-living-summary.sql", "22bc42b5f257b917fb12ac910529dbc76e721c1fa7436a048e4fac4140e3816a"},
    {"0006-longer-result.sql", "3c02ae66aa02750bcb8d11a96f1c0d25a585d367b597f5d8ec440775365dc001"},
    {"0007-centre-is-asked.sql", "c0e110fd0785b04243cba7c3949bd8a34c6d85dd0d0316488ec24f185035ebb8"},
    {"0008-short-names.sql", "41a93020b2203c88e1e683e0eb0fe2ba07860e95e0ee41eca1a89db2f5a09ab7"},
    {"0009-reviewed-obstacles.sql", "d141ff7f30ee158fa28cddb484904d808a5edbb2ce6418fe050cc7b1415acdb4"},
    {"0010-official-documents.sql", "03836e93e8c09bd3b6271e7ebf76d148e86187fb4a9abe1a6303326ea8cf8b68"},
    {"0011-year-of-a-task.sql", "4879934985c218605906efd9d48b3da7edfa004f33e179d1271ea404637da269"},
    {"0012-competent-communes.sql", "c1fc2a688d0eda0ded0166408ec492bfe37227bca30759206a3402dd7ee4847a"},
    {"0013-day-of-an-answer.sql", "13fe652caa69b7d37a8190bcc811139f1c4c2e9ba6ab95646cd1c62133077055"},
    {"0014-symbol-of-a-letter.sql", "540c37dea6cfbd6e657f919bec39f4a7267877e985c5047bc886e22a125d3495"},
    {"0015-incoming-register.sql", "adffcdd12fbe39a7f83001aca8f7d2ac66d5df5a537e684905e162d07c9b5e1a"},
    {"0016-letter-draft.sql", "27be82d231a0a939c188a60385ca522d12ae9788b69a7d67162fbb75222be42d"},
    {"0017-files-under-review.sql", "d3b1dc8aef9e12c0cb13f99ef8c0f50735c86704cea4c48ff92ff72e1d86ebfd"},
    {"0018-stamped-letter.sql", "53f173b955136fb6dbfc8dbb674b078817acdf291a47ed4657b386f6f72f6e1a"},
    {"0019-seals.sql", "ecd82cc1adfe338cebde4a9667a9d8857b20531bfbcc6ecaf2f5f77a4709d113"},
};

} // namespace

TEST_CASE("Landed schema files are as they landed")
{
    const QDir folder(test::sourcePath(u"resources/sql"_s));
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    REQUIRE(files.size() == qsizetype(std::size(kLanded)));
    for (const Landed &landed : kLanded) {
        const QByteArray bytes = samples::bytesOf(folder.filePath(QString::fromLatin1(landed.file)));
        CHECK(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == QByteArray(landed.hash));
    }
}

TEST_CASE("The embedded schema files are numbered without a gap")
{
    const auto migrations = embeddedMigrations();
    REQUIRE(migrations.size() == qsizetype(std::size(kLanded)));
    for (int i = 0; i < migrations.size(); ++i)
        CHECK(migrations.at(i).version == i + 1);
}

TEST_CASE("The schema of a new file is the golden one")
{
    const samples::File file;
    const QString actual = dump(file.open()->connection());
    const QString path = test::sourcePath(u"resources/sql/golden-schema.txt"_s);
    if (qEnvironmentVariableIsSet("DONDOC_WRITE_GOLDEN")) {
        QFile golden(path);
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(actual.toUtf8());
    }
    CHECK(actual == QString::fromUtf8(samples::bytesOf(path)));
}

TEST_CASE("Every statement can be prepared")
{
    const samples::File file;
    const auto open = file.open();
    for (Sql sql : allStatements()) {
        INFO(sql);
        const QByteArray explain = QByteArray("EXPLAIN ") + sql; // prepares, runs nothing
        CHECK(open->connection().run(explain.constData(), QVariantList(explain.count('?'))).ok());
    }
}

TEST_CASE("No statement of a repository is kept from that test")
{
    const QDir folder(test::sourcePath(u"models/storage"_s));
    // What opens, begins and upgrades runs in every test.
    const QStringList elsewhere{u"connection.cpp"_s, u"datafile.cpp"_s, u"filecopy.cpp"_s,
                                u"ownschema.cpp"_s,  u"schema.cpp"_s,   u"transaction.cpp"_s};
    qsizetype found = 0;
    for (const QString &name : folder.entryList({u"*.cpp"_s}, QDir::Files)) {
        if (!elsewhere.contains(name))
            found += samples::bytesOf(folder.filePath(name)).count("R\"sql(");
    }
    CHECK(found == allStatements().size() - recordStatements().size());
}

TEST_CASE("The columns of edited tables are those of the schema")
{
    const samples::File file;
    const auto open = file.open();
    for (const RecordKind &kind : recordKinds()) {
        const auto columns
            = open->connection().list("SELECT name FROM pragma_table_info(?) ORDER BY name", {kind.table},
                                      [](const QSqlQuery &query) { return query.value(0).toString(); });
        REQUIRE(columns.ok());
        QStringList known = QStringList({u"id"_s, u"version"_s, u"seal"_s}) + kind.columns;
        known.sort();
        CHECK(*columns == known);
    }
}

TEST_CASE("Settings of a connection are the project's")
{
    const samples::File file;
    const auto open = file.open();
    const auto pragma = [&open](Sql sql) { return open->connection().value(sql)->toString(); };
    CHECK(pragma("PRAGMA journal_mode") == u"delete"_s);
    CHECK(pragma("PRAGMA synchronous") == u"3"_s); // EXTRA
    CHECK(pragma("PRAGMA foreign_keys") == u"1"_s);
    CHECK(pragma("PRAGMA busy_timeout") == u"5000"_s);
    CHECK(pragma("PRAGMA application_id") == QString::number(0x444F4E44));
    CHECK(pragma("PRAGMA user_version") == QString::number(newestVersion(embeddedMigrations())));
    CHECK(pragma("SELECT length(uuid) FROM file_info") == u"36"_s);
}
