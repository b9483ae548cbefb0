// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A copy takes the place of the data file, and what lay there is kept.
#include "models/services/filerestoring.h"

#include "models/services/backup.h"
#include "models/services/copykeeping.h"
#include "models/services/reportservice.h"
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

/// A copy of a file with one report and one original; then a second report.
struct Worked {
    Worked()
    {
        const auto session = file.open();
        enter(*session, u"STC"_s);
        REQUIRE(storage::keepOriginal(session->originals(), "bản một"));
        const CopyPlace place{
            .dataFile = file.path(), .uuid = *session->uuid(), .root = {}, .mostBytes = 1LL << 30};
        const auto kept = keepStaged(*stageCopy(*session), place, sessions::now(), CopyOccasion::Work);
        REQUIRE(kept.ok());
        copy = kept->copy.path;
        zip = beside(u"mang đi.zip"_s);
        REQUIRE(backUpWithFiles(*session, zip).ok());
        enter(*session, u"SCT"_s);
    }
    static void enter(DataFileSession &session, const QString &agency)
    {
        AgencyReport report = sessions::report(agency, u"2"_s);
        REQUIRE(ReportService(session).saveReport({}, sessions::period(), report).ok());
    }
    QString beside(const QString &name) const { return QFileInfo(file.path()).dir().filePath(name); }
    static qsizetype reportsIn(const QString &path)
    {
        const auto session = DataFileSession::open(path, Access::ReadOnly, u"con"_s);
        REQUIRE(session.ok());
        return sessions::dataOf(**session).reports.size();
    }
    void checkRestoredFrom(const QString &backup) const
    {
        const auto prepared = prepareRestore(backup, file.path());
        REQUIRE(prepared.ok());
        REQUIRE(prepared->comparison);
        CHECK(prepared->comparison->lostSteps == 1);
        const QString aside = beside(u"trước.dondoc"_s);
        REQUIRE(putInPlace(*prepared, file.path(), aside).ok());
        CHECK(reportsIn(file.path()) == 1);
        CHECK(reportsIn(aside) == 2);
        CHECK(storage::originalsIn(storage::findOriginals(file.path(), {}).path).whole.size() == 1);
    }
    sessions::File file;
    QString copy;
    QString zip;
};

} // namespace

TEST_CASE("A copy takes the place of the file, which is kept whole under another name")
{
    const Worked worked;
    QDir(storage::findOriginals(worked.file.path(), {}).path).removeRecursively(); // they come back too
    worked.checkRestoredFrom(worked.copy);
    CHECK(QFileInfo(worked.file.path()).dir().entryList({u".*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("So does a zip that was carried elsewhere")
{
    const Worked worked;
    QDir(storage::findOriginals(worked.file.path(), {}).path).removeRecursively();
    worked.checkRestoredFrom(worked.zip);
}

TEST_CASE("A damaged file, or one that is gone, is replaced too, with the journal beside it kept at its side")
{
    const Worked worked;
    const QString path = worked.file.path();
    for (const QString &each : {path, storage::journalPath(path)}) {
        QFile file(each);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("rubbish");
    }
    const auto prepared = prepareRestore(worked.copy, path);
    REQUIRE(prepared.ok());
    CHECK_FALSE(prepared->comparison);
    const QString aside = worked.beside(u"hỏng.dondoc"_s);
    REQUIRE(putInPlace(*prepared, path, aside).ok());
    CHECK(Worked::reportsIn(path) == 1);
    CHECK_FALSE(QFileInfo::exists(storage::journalPath(path)));
    CHECK(sessions::bytesOf(aside) == "rubbish");
    CHECK(sessions::bytesOf(storage::journalPath(aside)) == "rubbish");

    REQUIRE(QFile::remove(path));
    const auto again = prepareRestore(worked.copy, path);
    REQUIRE(again.ok());
    REQUIRE(putInPlace(*again, path, worked.beside(u"không.dondoc"_s)).ok());
    CHECK(Worked::reportsIn(path) == 1);
}

TEST_CASE("What cannot be restored leaves the present file as it is")
{
    const Worked worked;
    const QString path = worked.file.path();
    const QByteArray before = sessions::bytesOf(path);
    const QString other = worked.beside(u"khác.dondoc"_s);
    REQUIRE(DataFileSession::create(other, true, u"ai"_s).ok());
    CHECK(codeOf(prepareRestore(other, path)) == ErrorCode::OtherDataFile);
    CHECK(codeOf(prepareRestore(worked.beside(u"không có.dondoc"_s), path)) == ErrorCode::FileNotFound);
    const auto prepared = prepareRestore(worked.copy, path);
    REQUIRE(prepared.ok());
    CHECK(codeOf(putInPlace(*prepared, path, other)) == ErrorCode::FileExists);
    CHECK(sessions::bytesOf(path) == before);
}

TEST_CASE("A copy of another file is not put in the place of one that cannot be read")
{
    const Worked worked;
    const QString path = worked.file.path();
    const QString other = worked.beside(u"khác.dondoc"_s);
    REQUIRE(DataFileSession::create(other, true, u"ai"_s).ok());
    QFile damaged(path);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("hỏng");
    damaged.close();
    CHECK(codeOf(prepareRestore(other, path)) == ErrorCode::OtherDataFile); // by its folder of originals
    CHECK(prepareRestore(worked.copy, path).ok());
    CHECK(knownUuid(path) == knownUuid(worked.copy));
}

TEST_CASE("A copy that is damaged itself is told before it is put in place")
{
    const Worked worked;
    {
        QFile copy(worked.copy);
        REQUIRE(copy.open(QIODevice::ReadWrite));
        const qsizetype at = copy.readAll().indexOf(u"Sở Tài chính"_s.toUtf8());
        REQUIRE(at > 0);
        REQUIRE(copy.seek(at));
        REQUIRE(copy.write("Z") == 1);
    }
    const auto prepared = prepareRestore(worked.copy, worked.file.path());
    REQUIRE(prepared.ok());
    CHECK(prepared->damaged == 1);
}
