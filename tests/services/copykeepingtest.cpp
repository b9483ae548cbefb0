// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Copies that are made by themselves: checked, in a folder of their own, and what they hold beside the file.
#include "models/services/copykeeping.h"

#include "models/services/reportservice.h"
#include "models/storage/copyfolder.h"
#include "models/storage/originalstore.h"
#include "models/storage/ownedfolder.h"
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

constexpr qint64 kRoom = 1LL << 30;

/// A data file with a report, and what keeps its copies.
struct Copied {
    Copied() : session(file.open())
    {
        enter(u"STC"_s);
        place = {.dataFile = file.path(), .uuid = *session->uuid(), .root = {}, .mostBytes = kRoom};
    }
    void enter(const QString &agency) const
    {
        AgencyReport report = sessions::report(agency, u"2"_s);
        REQUIRE(ReportService(*session).saveReport({}, sessions::period(), report).ok());
    }
    Result<CopyTaken> keep(const QDateTime &made, CopyOccasion occasion = CopyOccasion::Work) const
    {
        return stageCopy(*session).and_then(
            [&](const StagedCopy &staged) { return keepStaged(staged, place, made, occasion); });
    }
    sessions::File file;
    std::unique_ptr<DataFileSession> session;
    CopyPlace place;
};

QStringList hiddenBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList({u".*"_s}, QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("A copy lies in a private folder beside the file, with the originals once")
{
    const Copied copied;
    REQUIRE(QFile::setPermissions(copied.file.path(), QFile::ReadOwner | QFile::WriteOwner)); // as made by us
    REQUIRE(storage::keepOriginal(copied.file.open()->originals(), "bản một"));
    const auto first = copied.keep(sessions::now(), CopyOccasion::FirstOfDay);
    REQUIRE(first.ok());
    CHECK(first->isNew);
    CHECK(first->copy.good);
    CHECK(first->copy.made == sessions::now());
    CHECK(QFileInfo(first->copy.path).fileName() == u"2025-12-30 08.00.00 day.dondoc"_s);
    CHECK(first->all.folder == copied.file.path() + u".copies"_s);
    CHECK((QFile::permissions(first->all.folder) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK((QFile::permissions(first->copy.path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    const QString originals = storage::originalsOfCopies(first->all.folder, copied.place.uuid);
    CHECK(storage::originalsIn(originals).whole.size() == 1);
    CHECK(storage::originalsIn(originals).damaged.isEmpty());
    CHECK(hiddenBeside(copied.file.path()).isEmpty());

    const auto opened = DataFileSession::open(first->copy.path, Access::ReadOnly, u"con"_s);
    REQUIRE(opened.ok());
    CHECK(sessions::dataOf(**opened).reports.size() == 1);
}

TEST_CASE("What the newest copy holds already is not kept again")
{
    const Copied copied;
    const QDateTime now = sessions::now();
    REQUIRE(copied.keep(now)->isNew);
    const auto again = copied.keep(now.addSecs(3600));
    REQUIRE(again.ok());
    CHECK_FALSE(again->isNew);
    CHECK(again->all.copies.size() == 1);
    copied.enter(u"SCT"_s);
    CHECK(copied.keep(now.addSecs(7200))->all.copies.size() == 2);
}

TEST_CASE("Copies are thinned when one came, and never when none did")
{
    Copied copied;
    const QDateTime now = sessions::now();
    REQUIRE(copied.keep(now.addDays(-10)).ok());
    copied.enter(u"SCT"_s);
    REQUIRE(copied.keep(now.addDays(-10).addSecs(60)).ok());
    copied.place.mostBytes = 1;
    REQUIRE_FALSE(copied.keep(now)->isNew);
    CHECK(keptCopies(copied.place).copies.size() == 2);
    copied.enter(u"SNgV"_s);
    const auto last = copied.keep(now);
    REQUIRE(last.ok());
    REQUIRE(last->all.copies.size() == 1);
    CHECK(last->all.copies.constFirst().path == last->copy.path);
}

TEST_CASE("A copy that is cut off is none, and is told from good ones")
{
    const Copied copied;
    const auto good = copied.keep(sessions::now());
    REQUIRE(good.ok());
    const QString cut = good->all.folder + u"/2025-12-31 08.00.00 work.dondoc"_s;
    QFile file(cut);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(sessions::bytesOf(good->copy.path).chopped(512));
    file.close();
    QFile stray(good->all.folder + u"/ghi chú.dondoc"_s); // somebody's own
    REQUIRE(stray.open(QIODevice::WriteOnly));
    const QList<KeptCopy> copies = keptCopies(copied.place).copies;
    REQUIRE(copies.size() == 2);
    CHECK_FALSE(copies.constFirst().good);
    CHECK(copies.constLast().good);
}

TEST_CASE("A folder that was chosen and is not there is told, and nothing is made in its place")
{
    Copied copied;
    const QString drive = QFileInfo(copied.file.path()).dir().filePath(u"ổ cứng rời"_s);
    copied.place.root = drive;
    const auto missing = copied.keep(sessions::now());
    CHECK(codeOf(missing) == ErrorCode::FileNotFound);
    CHECK(missing.error().what == drive);
    CHECK_FALSE(QFileInfo::exists(drive));
    CHECK(hiddenBeside(copied.file.path()).isEmpty());
    REQUIRE(QDir().mkdir(drive));
    const auto there = copied.keep(sessions::now());
    REQUIRE(there.ok());
    CHECK(there->copy.path.startsWith(drive));
}

TEST_CASE("Copies on another drive are read back before they have their name")
{
    const QString memory = u"/dev/shm"_s;
    if (!QFileInfo(memory).isWritable()) {
        WARN("no other drive here");
        return;
    }
    QTemporaryDir drive(memory + u"/dondoc-XXXXXX"_s);
    Copied copied;
    copied.place.root = drive.path();
    const auto there = copied.keep(sessions::now());
    REQUIRE(there.ok());
    CHECK(there->copy.good);
    CHECK(QDir(there->all.folder).entryList({u".*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    CHECK_FALSE(copied.keep(sessions::now().addDays(1))->isNew);
}

TEST_CASE("Copies are found again after the file was renamed, and two files of one name have folders apart")
{
    const Copied copied;
    REQUIRE(copied.keep(sessions::now()).ok());
    CopyPlace renamed = copied.place;
    renamed.dataFile = QFileInfo(copied.file.path()).dir().filePath(u"tên mới.dondoc"_s);
    REQUIRE(QFile::rename(copied.file.path(), renamed.dataFile));
    CHECK(keptCopies(renamed).copies.size() == 1);
    CopyPlace other = copied.place;
    other.uuid = u"00000000-1111"_s;
    CHECK(keptCopies(other).copies.isEmpty());
    CHECK(keptCopies(other).folder == copied.file.path() + u"-00000000.copies"_s);
}

TEST_CASE("A copy is compared with the file: what it holds, and the work that would be gone")
{
    const Copied copied;
    const auto kept = copied.keep(sessions::now());
    REQUIRE(kept.ok());
    copied.enter(u"SCT"_s);
    copied.enter(u"SNgV"_s);
    const auto compared = compareCopy(kept->copy.path, *copied.session);
    REQUIRE(compared.ok());
    CHECK(compared->isSameFile);
    CHECK(compared->isEarlier);
    CHECK(compared->copy.reports == 1);
    CHECK(compared->present.reports == 3);
    CHECK(compared->copy.entries == 1);
    CHECK(compared->lostSteps == 2);
    REQUIRE(compared->lost.size() == 2);
    CHECK(compared->lost.constFirst() == compared->present.last);

    const sessions::File foreign;
    const auto other = compareCopy(kept->copy.path, *foreign.open());
    REQUIRE(other.ok());
    CHECK(other->isSameFile); // both are copies of the one file that tests start from
    CHECK_FALSE(other->isEarlier);
    CHECK(other->lost.isEmpty());
}
