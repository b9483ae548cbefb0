// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Seals: every row has one, whatever writes it, and no bit of a row or of the schema flips untold.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/domain/basics/filedamage.h"
#include "models/storage/connection.h"
#include "models/storage/history.h"
#include "models/storage/integrity.h"
#include "models/storage/schema.h"
#include "models/storage/seals.h"
#include "models/storage/sentfilestore.h"
#include "models/storage/sharing.h"
#include "models/storage/transaction.h"

#include <QFile>

#include <iterator>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

QStringList brokenSeals(Connection &connection)
{
    const auto found = checkSeals(connection);
    REQUIRE(found.ok());
    QStringList broken;
    for (const Issue &issue : *found)
        broken.append(issue.arguments.mid(0, 2).join(u' '));
    return broken;
}

/// Everything that the file says, with its types.
QStringList contents(Connection &connection)
{
    QStringList all;
    const auto tables = connection.list(
        "SELECT name, sql FROM sqlite_schema ORDER BY name", {}, [](const QSqlQuery &query) {
            return QStringList{query.value(0).toString(), query.value(1).toString()};
        });
    if (!tables)
        return {tables.error().detail};
    for (const QStringList &table : *tables) {
        all += table;
        if (!table.constLast().startsWith(u"CREATE TABLE"_s))
            continue;
        const auto columns = connection.list(
            "SELECT 'typeof(' || name || ')||quote(' || name || ')' FROM pragma_table_info(?)",
            {table.constFirst()}, [](const QSqlQuery &query) { return query.value(0).toString(); });
        if (!columns)
            return {columns.error().detail};
        const QByteArray sql
            = u"SELECT %1 FROM %2"_s.arg(columns->join(u"||"_s), table.constFirst()).toUtf8();
        const auto rows = connection.list(
            sql.constData(), {}, [](const QSqlQuery &query) { return query.value(0).toByteArray().toHex(); });
        if (!rows)
            return {rows.error().detail};
        for (const QByteArray &row : *rows)
            all.append(QString::fromLatin1(row));
    }
    return all;
}

/// first: the number of their first versions, which no other report of these agencies has.
void fillSealed(Connection &connection, int first = 1)
{
    samples::Random random(5);
    for (int i = 0; i < 6; ++i) {
        for (const QString &agency : {u"STC"_s, u"04000"_s}) {
            AgencyReport report = random.report(agency);
            report.revision = first + i;
            REQUIRE(samples::save(connection, report).ok());
        }
    }
}

} // namespace

TEST_CASE("Every table has seals, but for the one that holds their sums")
{
    const samples::File file;
    const auto open = file.open();
    const auto without
        = open->connection().list("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                  "'sqlite%' AND name <> 'table_seal' "
                                  "AND name NOT IN (SELECT part.name FROM sqlite_schema AS part JOIN "
                                  "pragma_table_info(part.name) AS field "
                                  "WHERE field.name = 'seal')",
                                  {}, [](const QSqlQuery &query) { return query.value(0).toString(); });
    REQUIRE(without.ok());
    CHECK(*without == QStringList());
}

TEST_CASE("What is written, undone and left out of a copy is sealed")
{
    const samples::File file;
    {
        const auto open = file.open();
        Connection &connection = open->connection();
        CHECK(brokenSeals(connection) == QStringList());
        fillSealed(connection);
        CHECK(brokenSeals(connection) == QStringList());
        const auto last = History(connection).toUndo();
        REQUIRE(last.ok());
        REQUIRE(samples::change(
                    connection,
                    [&](ChangeRecorder &recorder) { return History(connection).takeBack(recorder, *last); },
                    *last)
                    .ok());
        CHECK(brokenSeals(connection) == QStringList());
        REQUIRE(open->copyTo(file.folder() + u"/bản sao.dondoc"_s, leaveOutPrivate).ok());
    }
    CHECK(brokenSeals(file.open()->connection()) == QStringList());
    const auto copy = DataFile::open(file.folder() + u"/bản sao.dondoc"_s, {true, 0});
    REQUIRE(copy.ok());
    CHECK(brokenSeals((*copy)->connection()) == QStringList());
}

TEST_CASE("A transaction that is taken back leaves the seals as they were")
{
    const samples::File file;
    const auto open = file.open();
    Connection &connection = open->connection();
    fillSealed(connection);
    {
        const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
        REQUIRE(connection.execute("DELETE FROM task_entry").ok());
    }
    CHECK(brokenSeals(connection) == QStringList());
    fillSealed(connection, 7);
    CHECK(brokenSeals(connection) == QStringList());
}

TEST_CASE("Rows that another program changed, took away or put in are told")
{
    struct Foreign {
        const char *statement;
        const char *told;
    };
    const Foreign cases[] = {
        {"UPDATE agency SET name = 'khác' WHERE id = 2", "row agency 2"},
        {"UPDATE agency SET seal = seal + 1 WHERE id = 2", "row agency 2"},
        {"DELETE FROM change_line WHERE id = (SELECT MAX(id) FROM change_line)", "rows change_line"},
        {"INSERT INTO agency_group (code, name) VALUES ('x', 'x')", "row agency_group"},
        {"UPDATE table_seal SET rows = rows + 1 WHERE record = 'plan'", "rows plan"},
        {"DELETE FROM table_seal WHERE record = 'plan'", "rows plan"},
    };
    for (const Foreign &each : cases) {
        INFO(each.statement);
        const samples::File file;
        fillSealed(file.open()->connection());
        const auto foreign = Connection::open(file.path(), {});
        REQUIRE(foreign.ok());
        REQUIRE((*foreign)->execute(each.statement).ok());
        CHECK(brokenSeals(**foreign).join(u'\n').contains(QString::fromUtf8(each.told)));
    }
}

TEST_CASE("A row that is not as it was sealed is not sealed anew by an upgrade")
{
    const samples::File file;
    fillSealed(file.open()->connection());
    QList<Migration> longer = embeddedMigrations();
    longer.append({newestVersion(longer) + 1, "UPDATE plan SET seal = seal"});
    const bool damaged = GENERATE(false, true);
    const auto foreign = Connection::open(file.path(), {});
    REQUIRE(foreign.ok());
    if (damaged)
        REQUIRE((*foreign)->execute("UPDATE agency SET name = 'khác' WHERE id = 2").ok());
    const auto done = migrate(**foreign, longer);
    CHECK(done.ok() != damaged);
    CHECK(brokenSeals(**foreign).isEmpty() != damaged);
    CHECK(schemaVersion(**foreign).value() == newestVersion(longer) - (damaged ? 1 : 0));
}

TEST_CASE("No bit that changes a row or the schema flips untold")
{
    const samples::File file;
    fillSealed(file.open()->connection());
    const QByteArray whole = samples::bytesOf(file.path());
    const QStringList before = contents(file.open()->connection());
    std::mt19937 engine(2026);
    constexpr int kFlips = 300;
    int told = 0;
    for (int i = 0; i < kFlips; ++i) {
        const auto bit = std::uniform_int_distribution<qint64>(0, whole.size() * 8 - 1)(engine);
        QByteArray bytes = whole;
        bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
        {
            QFile out(file.path());
            REQUIRE(out.open(QIODevice::WriteOnly));
            REQUIRE(out.write(bytes) == bytes.size());
        }
        const auto open = DataFile::open(file.path(), {true, 0});
        const auto found = open ? checkIntegrity((*open)->connection(), QDateTime::currentDateTimeUtc())
                                : Result<QList<Issue>>(open.error());
        if (!found || !found->isEmpty()) {
            ++told;
            continue;
        }
        INFO("byte " << bit / 8 << " bit " << bit % 8);
        CHECK(contents((*open)->connection()) == before);
    }
    WARN(told << " of " << kFlips << " told, the others changed nothing");
}
