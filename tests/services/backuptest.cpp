// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Whole copies of a data file and what comes back of them.
#include "models/services/backup.h"

#include "models/services/historyservice.h"
#include "models/services/intakeservice.h"
#include "models/services/reportservice.h"
#include "models/storage/connection.h"
#include "models/storage/datapath.h"
#include "models/storage/originalstore.h"
#include "models/storage/sha256.h"
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
        REQUIRE(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner)); // as made by us
        const auto session = file.open();
        AgencyReport report = sessions::report(u"STC"_s, u"2"_s);
        REQUIRE(ReportService(*session).saveReport({}, sessions::period(), report).ok());
        REQUIRE(storage::keepOriginal(session->originals(), "bản một"));
        REQUIRE(storage::keepOriginal(session->originals(), "bản hai"));
    }
    /// The report's file, which its row names.
    void receive(const QString &name, const QByteArray &bytes) const
    {
        AgencyReport receipt = sessions::report(u"STC"_s, u"2"_s);
        const auto kept = IntakeService(*file.open()).attach({}, sessions::period(), receipt, {name, bytes});
        REQUIRE(kept.ok());
    }
    QString beside(const QString &name) const { return QFileInfo(file.path()).dir().filePath(name); }
    sessions::File file;
};

int originalsOf(const QString &data)
{
    return int(
        QDir(storage::findOriginals(data, {}).path).entryList({u"?"_s.repeated(64)}, QDir::Files).size());
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
    CHECK(done->lost.isEmpty());
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

    const QDir originals(storage::findOriginals(filled.file.path(), {}).path);
    QFile thumbnails(originals.filePath(u"Thumbs.db"_s)); // as Windows leaves one
    REQUIRE(thumbnails.open(QIODevice::WriteOnly));
    QFile damaged(
        originals.filePath(originals.entryList({u"?"_s.repeated(64)}, QDir::Files, QDir::Name).constFirst()));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("x");
    damaged.close();
    const auto second = backUpWithFiles(*session, filled.beside(u"lần hai.zip"_s));
    REQUIRE(second.ok());
    CHECK(second->originals == 1);
    CHECK(second->lost == QStringList{QFileInfo(damaged).fileName()});
}

TEST_CASE("Originals that are missing are named by file and sender, when copied and when restored")
{
    const Filled filled;
    filled.receive(u"BC Sở Tài chính.xlsx"_s, "bản ba");
    const auto session = filled.file.open();
    const QString whole = filled.beside(u"đủ.zip"_s);
    REQUIRE(backUpWithFiles(*session, whole).ok());
    const QDir originals(storage::findOriginals(filled.file.path(), {}).path);
    REQUIRE(QFile::remove(originals.filePath(storage::sha256Of("bản ba"))));
    const QStringList lost{u"BC Sở Tài chính.xlsx (Sở Tài chính)"_s};
    const QString poor = filled.beside(u"thiếu.zip"_s);
    const auto copied = backUpWithFiles(*session, poor);
    REQUIRE(copied.ok());
    CHECK(copied->originals == 2);
    CHECK(copied->lost == lost);
    REQUIRE(QDir(filled.beside({})).mkdir(u"máy mới"_s));
    const auto restored = restore(poor, filled.beside(u"máy mới/a.dondoc"_s));
    REQUIRE(restored.ok());
    CHECK(restored->lost == lost);
    const auto fine = restore(whole, filled.beside(u"máy mới/b.dondoc"_s));
    REQUIRE(fine.ok());
    CHECK(fine->lost.isEmpty());
    CHECK(fine->originals == 3);
}

TEST_CASE("A data file alone tells how many originals it left behind, and finds those beside it")
{
    const Filled filled;
    filled.receive(u"BC.xlsx"_s, "bản ba");
    const auto session = filled.file.open();
    const QString copy = filled.beside(u"bản sao.dondoc"_s);
    REQUIRE(backUp(*session, copy).ok());
    CHECK(originalsNamed(*session).value() == 1);
    REQUIRE(QDir(filled.beside({})).mkdir(u"nơi khác"_s));
    const auto elsewhere = restore(copy, filled.beside(u"nơi khác/a.dondoc"_s));
    REQUIRE(elsewhere.ok());
    CHECK(elsewhere->leftBehind == 1);
    CHECK(elsewhere->lost.isEmpty());
    const QString home = filled.beside(u"nơi khác/cũ.dondoc"_s);
    REQUIRE(storage::keepOriginal({home + u".files"_s, home, {}}, "bản ba"));
    const auto back = restore(copy, home);
    REQUIRE(back.ok());
    CHECK(back->leftBehind == 0);
    CHECK(back->originals == 1);
}

TEST_CASE("Originals and copies with them are read by those alone who read the data file")
{
    const Filled filled;
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::ExeOther | QFile::WriteOther;
    const QString folder = storage::findOriginals(filled.file.path(), {}).path;
    const QString zip = filled.beside(u"a.zip"_s);
    const auto session = filled.file.open();
    REQUIRE(backUpWithFiles(*session, zip).ok());
    REQUIRE((QFile::permissions(filled.file.path()) & others) == QFile::Permissions());
    QStringList all{folder, zip};
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &each : files)
        all.append(each.filePath());
    for (const QString &each : std::as_const(all)) {
        INFO(each.toStdString());
        CHECK((QFile::permissions(each) & others) == QFile::Permissions());
    }
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
    CHECK(codeOf(restore(bad, out)) == ErrorCode::BackupDamaged);
    write(bad, {});
    CHECK(codeOf(restore(bad, out)) == ErrorCode::BackupDamaged);
    const QString text = filled.beside(u"ghi chú.txt"_s);
    write(text, "text");
    CHECK(codeOf(restore(text, out)) == ErrorCode::NotADataFile);
    CHECK(codeOf(restore(filled.beside(u"không có"_s), out)) == ErrorCode::FileNotFound);
    write(bad, sessions::bytesOf(filled.file.path()).left(20000));
    CHECK_FALSE(restore(bad, out).ok());
    CHECK_FALSE(QFileInfo::exists(out));
    write(storage::journalPath(out), "cũ");
    CHECK(restore(filled.file.path(), out).error()
          == Error{ErrorCode::FileExists, storage::journalPath(out), {}});
    CHECK_FALSE(QFileInfo::exists(out));
}

TEST_CASE("Originals follow a data file that is renamed, moved with them, or linked to")
{
    const Filled filled;
    filled.receive(u"BC.xlsx"_s, "bản ba");
    const QString folder = filled.file.open()->originals().path;
    const QString sha256 = storage::sha256Of("bản ba");
    const auto isFound = [&sha256](const QString &path) {
        const auto session = DataFileSession::open(path, Access::ReadOnly, u"con"_s);
        REQUIRE(session.ok());
        return storage::isKept((*session)->originals(), sha256);
    };
    REQUIRE(isFound(filled.file.path()));
    QString path = filled.file.path();
    SECTION("renamed")
    {
        path = filled.beside(u"kế hoạch 1678.dondoc"_s);
        REQUIRE(QFile::rename(filled.file.path(), path));
    }
    SECTION("moved, and both renamed")
    {
        REQUIRE(QDir(filled.beside({})).mkdir(u"ổ D"_s));
        path = filled.beside(u"ổ D/b.dondoc"_s);
        REQUIRE(QFile::rename(filled.file.path(), path));
        REQUIRE(QDir().rename(folder, filled.beside(u"ổ D/gốc.files"_s)));
    }
    SECTION("linked to")
    {
        REQUIRE(QDir(filled.beside({})).mkdir(u"bàn"_s));
        path = filled.beside(u"bàn/c.dondoc"_s);
        REQUIRE(QFile::link(filled.file.path(), path));
    }
    SECTION("called as another was, whose folder is still there")
    {
        path = filled.beside(u"d.dondoc"_s);
        REQUIRE(QFile::rename(filled.file.path(), path));
        REQUIRE(QDir().mkdir(path + u".files"_s));
        QFile owner(path + u".files/uuid"_s);
        REQUIRE(owner.open(QIODevice::WriteOnly));
        owner.write("00000000-0000-0000-0000-000000000000\n");
    }
    CHECK(isFound(path));
    const auto session = DataFileSession::open(path, Access::ReadWrite, u"con"_s);
    REQUIRE(session.ok());
    REQUIRE(storage::keepOriginal((*session)->originals(), "bản bốn"));
    CHECK(storage::originalsIn((*session)->originals().path).whole.size() == 4);
}

TEST_CASE("A copy of a data file has originals of its own, though it bears the same UUID")
{
    const Filled filled;
    const QString copy = filled.beside(u"bản sao.dondoc"_s);
    const auto copied = filled.file.open()->saveCopy(copy);
    REQUIRE(copied.ok());
    CHECK(*copied == 2);
    CHECK(storage::originalsIn(copy + u".files"_s).whole.size() == 2);
}

TEST_CASE("Originals that lie in a folder somewhere else are brought back, whole ones only")
{
    const Filled filled;
    filled.receive(u"BC.xlsx"_s, "bản ba");
    filled.receive(u"Phụ lục.xlsx"_s, "bản tư");
    const auto session = filled.file.open();
    const QString away = filled.beside(u"chuyển đi"_s);
    REQUIRE(QDir().rename(session->originals().path, away));
    QFile damaged(away + u'/' + storage::sha256Of("bản tư"));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("khác");
    damaged.close();
    CHECK(IntakeService(*session).bringBackFrom(filled.beside({})).value() == 0);
    CHECK(IntakeService(*session).bringBackFrom(away).value() == 1);
    CHECK(storage::isKept(session->originals(), storage::sha256Of("bản ba")));
    CHECK_FALSE(storage::isKept(session->originals(), storage::sha256Of("bản tư")));
}
