// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Whole copies of a data file and what comes back of them.
#include "models/services/backup.h"

#include "models/services/historyservice.h"
#include "models/services/reportservice.h"
#include "models/storage/connection.h"
#include "models/storage/datapath.h"
#include "models/storage/originalstore.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;

namespace {

/// A data file with one report and two originals.
struct Filled {
    Filled()
    {
        const auto session = file.open();
        AgencyReport report = sessions::report(u"STC"_s, u"2"_s);
        REQUIRE(ReportService(*session).saveReport({}, sessions::period(), report).ok());
        REQUIRE(storage::keepOriginal(file.path(), "bản một"));
        REQUIRE(storage::keepOriginal(file.path(), "bản hai"));
    }
    QString beside(const QString &name) const { return QFileInfo(file.path()).dir().filePath(name); }
    sessions::File file;
};

int originalsOf(const QString &data)
{
    return int(QDir(storage::originalsFolder(data)).entryList(QDir::Files).size());
}

qsizetype changesOf(const QString &path)
{
    const auto session = DataFileSession::open(path, Access::ReadOnly, u"con"_s);
    REQUIRE(session.ok());
    CHECK(sessions::dataOf(**session).reports.size() == 1);
    const auto changes = HistoryService(**session).lines(1000);
    REQUIRE(changes.ok());
    return changes->size();
}

} // namespace

TEST_CASE("A copy holds what was committed, also when made by a reader, and is restored")
{
    const Filled filled;
    const QString copy = filled.beside(u"bản sao.dondoc"_s);
    const auto session = filled.file.open(Access::ReadOnly);
    REQUIRE(backUp(*session, copy).ok());
    CHECK(codeOf(backUp(*session, copy)) == ErrorCode::FileExists);
    CHECK_FALSE(session->connection().execute("DELETE FROM agency_report").ok()); // still a reader
    const QString again = filled.beside(u"khôi phục.dondoc"_s);
    REQUIRE(restore(copy, again).ok());
    CHECK(changesOf(again) == changesOf(filled.file.path()));
    CHECK(codeOf(restore(copy, again)) == ErrorCode::FileExists);
}

TEST_CASE("A zip takes the originals along, and tells those that are damaged")
{
    const Filled filled;
    const QString zip = filled.beside(u"chuyển máy.zip"_s);
    const auto session = filled.file.open();
    const auto done = backUpWithFiles(*session, zip);
    REQUIRE(done.ok());
    CHECK(done->originals == 2);
    CHECK(done->lost == 0);
    const QString moved = filled.beside(u"máy mới/a.dondoc"_s);
    REQUIRE(QDir(filled.beside({})).mkdir(u"máy mới"_s));
    const auto restored = restore(zip, moved);
    REQUIRE(restored.ok());
    CHECK(restored->originals == 2);
    CHECK(originalsOf(moved) == 2);
    CHECK(changesOf(moved) == changesOf(filled.file.path()));
    CHECK(QDir(filled.beside(u"máy mới"_s))
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .size()
          == 2);

    const QDir originals(storage::originalsFolder(filled.file.path()));
    QFile thumbnails(originals.filePath(u"Thumbs.db"_s)); // as Windows leaves one
    REQUIRE(thumbnails.open(QIODevice::WriteOnly));
    QFile damaged(originals.filePath(originals.entryList({u"?*"_s}, QDir::Files, QDir::Name).constFirst()));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("x");
    damaged.close();
    const auto second = backUpWithFiles(*session, filled.beside(u"lần hai.zip"_s));
    REQUIRE(second.ok());
    CHECK(second->originals == 1);
    CHECK(second->lost == 1);
}

TEST_CASE("What is given to others holds no contacts, no history and no originals")
{
    const Filled filled;
    const auto session = filled.file.open();
    REQUIRE(session->connection()
                .execute("INSERT INTO agency_contact (agency_id, position, name, phone) SELECT id, 0, 'x', "
                         "'0912345678' FROM agency LIMIT 1")
                .ok());
    REQUIRE(session->connection()
                .execute(
                    "INSERT INTO reviewed_file (plan_id, period_key, shown, name, sha256, letter) SELECT id, "
                    "'2025-Q4', 'a', 'a', printf('%064d', 0), '[\"nguoi.gui@sonla\"]' FROM plan")
                .ok());
    const QString shared = filled.beside(u"chia sẻ.dondoc"_s);
    REQUIRE(backUpForSharing(*session, shared).ok());
    CHECK(changesOf(shared) == 0);
    CHECK_FALSE(sessions::bytesOf(shared).contains("0912345678"));
    CHECK_FALSE(sessions::bytesOf(shared).contains("nguoi.gui@sonla"));
    CHECK(sessions::bytesOf(filled.file.path()).contains("0912345678"));
}

TEST_CASE("What is no copy is refused, and nothing is restored beside a journal or over a file")
{
    const Filled filled;
    const QString out = filled.beside(u"mới.dondoc"_s);
    const QString bad = filled.beside(u"hỏng.zip"_s);
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(bad, "PK\x03\x04 and no more");
    CHECK(codeOf(restore(bad, out)) == ErrorCode::FileDamaged);
    write(bad, "text");
    CHECK(codeOf(restore(bad, out)) == ErrorCode::NotADataFile);
    CHECK(codeOf(restore(filled.beside(u"không có"_s), out)) == ErrorCode::FileNotFound);
    write(bad, sessions::bytesOf(filled.file.path()).left(20000));
    CHECK_FALSE(restore(bad, out).ok());
    CHECK_FALSE(QFileInfo::exists(out));
    write(storage::journalPath(out), "cũ");
    CHECK(restore(filled.file.path(), out).error()
          == Error{ErrorCode::FileExists, storage::journalPath(out), {}});
    CHECK_FALSE(QFileInfo::exists(out));
}
