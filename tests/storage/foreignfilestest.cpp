// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Data files made to harm, or changed by other programs: refused before anything of theirs runs.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/storage/connection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 4096;
constexpr qint64 kSoonMs = 5000;

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

template <class Number> void putBytes(QByteArray &bytes, qsizetype at, Number number)
{
    qToBigEndian(number, bytes.data() + at);
}

/// As another process sees the lock that a writer takes (https://sqlite.org/fileformat.html, 1.4).
bool isUnlocked(const QString &path)
{
    constexpr off_t kReserved = 0x40000001;
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = kReserved;
        lock.l_len = 1;
        const int handle = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        ::_exit(::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && status == 0;
}

/// Both ways of opening refuse the file soon, with that code, and leave it as it is.
void checkRefused(const QString &path, ErrorCode code)
{
    const QByteArray before = samples::bytesOf(path);
    for (const bool readOnly : {false, true}) {
        QElapsedTimer clock;
        clock.start();
        const Error error = samples::errorOf(DataFile::open(path, {readOnly, 0}));
        CHECK(error.code == code);
        CHECK(error.what == path);
        CHECK(clock.elapsed() < kSoonMs);
    }
    CHECK(samples::bytesOf(path) == before);
}

/// An interior page whose children are all that page, which has no end for whoever follows them.
void makeInterior(QByteArray &bytes, qint64 page, quint32 child, int cells)
{
    constexpr int kInteriorHeader = 12;
    const qsizetype start = (page - 1) * kPage;
    const qsizetype header = page == 1 ? 100 : 0;
    bytes.replace(start + header, kPage - header, QByteArray(kPage - header, '\0'));
    bytes[start + header] = 5;
    putBytes(bytes, start + header + 3, quint16(cells));
    putBytes(bytes, start + header + 5, quint16(kPage - 5 * cells));
    putBytes(bytes, start + header + 8, child);
    for (int i = 0; i < cells; ++i) {
        const qsizetype cell = kPage - 5 * (i + 1);
        putBytes(bytes, start + header + kInteriorHeader + qsizetype(2) * i, quint16(cell));
        putBytes(bytes, start + cell, child);
        bytes[start + cell + 4] = char(i + 1);
    }
}

QByteArray longName() { return QByteArray(3'145'728, 'x'); }

const char *const kForeign[] = {
    "CREATE VIEW seen AS SELECT 1",
    "CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
    "CREATE TRIGGER agency_read AFTER UPDATE ON agency BEGIN DELETE FROM task_entry; END",
    "CREATE TRIGGER endless AFTER INSERT ON change_set BEGIN INSERT INTO change_set (at) VALUES (''); END",
    "CREATE TABLE other (id INTEGER)",
    "CREATE VIRTUAL TABLE found USING fts5(text)",
    "CREATE VIRTUAL TABLE box USING rtree(id, a, b)",
    "CREATE INDEX more ON agency (name)",
    "CREATE INDEX reckoned ON agency (hex(name))",
    "DROP INDEX letter_period",
    "ALTER TABLE agency ADD COLUMN more TEXT",
    "ALTER TABLE agency ADD COLUMN reckoned TEXT AS (hex(zeroblob(10)))",
    "ALTER TABLE agency RENAME COLUMN position TO place",
    "DROP TABLE letter_draft",
};

} // namespace

TEST_CASE("A file with parts that the program did not make is refused")
{
    for (const char *statement : kForeign) {
        INFO(statement);
        const samples::File file;
        {
            const auto connection = Connection::open(file.path(), {});
            REQUIRE(connection.ok());
            REQUIRE((*connection)->execute(statement).ok());
        }
        checkRefused(file.path(), ErrorCode::DamagedDataFile);
    }
}

TEST_CASE("A view in the place of a table is refused")
{
    const samples::File file;
    {
        const auto connection = Connection::open(file.path(), {});
        REQUIRE((*connection)->execute("ALTER TABLE sentence_override RENAME TO kept").ok());
        REQUIRE((*connection)->execute("CREATE VIEW sentence_override AS SELECT * FROM kept").ok());
    }
    checkRefused(file.path(), ErrorCode::DamagedDataFile);
}

TEST_CASE("What the query planner wrote of a file is not foreign")
{
    const samples::File file;
    {
        const auto connection = Connection::open(file.path(), {});
        REQUIRE((*connection)->execute("ANALYZE").ok());
    }
    CHECK(DataFile::open(file.path(), {}).ok());
}

TEST_CASE("A forged tree of the schema is told before SQLite follows it")
{
    const samples::File file;
    QByteArray bytes = samples::bytesOf(file.path());
    SECTION("the first page is its own child") { makeInterior(bytes, 1, 1, 200); }
    SECTION("two pages are each other's children")
    {
        makeInterior(bytes, 1, 2, 200);
        makeInterior(bytes, 2, 1, 200);
    }
    SECTION("many ways lead to one page")
    {
        for (int page = 1; page <= 15; ++page)
            makeInterior(bytes, page, quint32(page + 1), 300);
    }
    SECTION("a page that is not there") { makeInterior(bytes, 1, 0x7fffffff, 1); }
    overwrite(file.path(), bytes);
    checkRefused(file.path(), ErrorCode::DamagedDataFile);
}

TEST_CASE("A schema of megabytes is refused")
{
    const samples::File file;
    {
        const auto connection = Connection::open(file.path(), {});
        const QByteArray sql = "CREATE TABLE \"" + longName() + longName() + "\" (id INTEGER)";
        REQUIRE((*connection)->execute(sql.constData()).ok());
    }
    checkRefused(file.path(), ErrorCode::DamagedDataFile);
}

TEST_CASE("A forged tree of a table is told before it is written to")
{
    const samples::File file;
    qint64 root = 0;
    {
        const auto connection = Connection::open(file.path(), {});
        root = (*connection)->value("SELECT rootpage FROM sqlite_schema WHERE name = 'agency'")->toLongLong();
    }
    QByteArray bytes = samples::bytesOf(file.path());
    const qint64 last = bytes.size() / kPage;
    for (qint64 page = root; page < root + 15 && page < last; ++page)
        makeInterior(bytes, page, quint32(page + 1), 300);
    overwrite(file.path(), bytes);
    CHECK(samples::errorOf(DataFile::open(file.path(), {})).code == ErrorCode::DamagedDataFile);
    CHECK(samples::bytesOf(file.path()) == bytes);
}

TEST_CASE("Text is that of the program's files only in UTF-8")
{
    const samples::File file;
    QByteArray bytes = samples::bytesOf(file.path());
    constexpr int kEncodingAt = 56;
    putBytes(bytes, kEncodingAt, quint32(2)); // UTF-16
    overwrite(file.path(), bytes);
    const Error error = samples::errorOf(DataFile::open(file.path(), {}));
    CHECK(error.code == ErrorCode::DamagedDataFile);
}

TEST_CASE("A file that is open already is not opened beside SQLite, which would release its locks")
{
    const samples::File file;
    const auto writer = file.open();
    REQUIRE(writer->connection().execute("BEGIN IMMEDIATE").ok());
    REQUIRE(DataFile::open(file.path(), {true, 0}).ok());
    CHECK_FALSE(isUnlocked(file.path()));
    REQUIRE(writer->connection().execute("COMMIT").ok());
    CHECK(isUnlocked(file.path()));
}
