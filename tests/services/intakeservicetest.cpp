// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Originals: files that came are kept beside the data file, with the report that was read from them.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/services/filecheck.h"
#include "models/services/historyservice.h"
#include "models/services/intakeservice.h"
#include "models/services/reportservice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

AgencyReport reportSaying(const QString &agency, const QString &result)
{
    AgencyReport report;
    report.agencyCode = agency;
    report.state = ReportState::Received;
    report.receivedOn = QDate(2025, 12, 15);
    TaskEntry entry;
    entry.taskNumber = u"1"_s;
    entry.state = EntryState::UnderWay;
    entry.result = result;
    report.entries = {entry};
    return report;
}

QString filesFolder(DataFileSession &session) { return session.path() + u".files"_s; }
QStringList filesOf(DataFileSession &session)
{
    return QDir(filesFolder(session)).entryList({u"?"_s.repeated(64)}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("An accepted report and its file are kept together, in one change")
{
    const sessions::File file;
    const auto session = file.open();
    const QByteArray bytes("PK\x03\x04 biểu mẫu");
    const auto stored = IntakeService(*session).acceptReport(
        {}, sessions::period(), reportSaying(u"03646"_s, u"a"_s), {u"BC phường Tô Hiệu.xlsx"_s, bytes});
    REQUIRE(stored.ok());
    const auto data = session->snapshot({}, sessions::period());
    REQUIRE(data->originals.size() == 1);
    const Original kept = data->originals.constFirst();
    CHECK(kept.reportId == (*stored)->id);
    CHECK(kept.name == u"BC phường Tô Hiệu.xlsx"_s);
    CHECK(kept.size == bytes.size());
    CHECK(kept.sha256.toLatin1() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    REQUIRE(filesOf(*session) == QStringList{kept.sha256});
    QFile original(filesFolder(*session) + u'/' + kept.sha256);
    REQUIRE(original.open(QIODevice::ReadOnly));
    CHECK(original.readAll() == bytes);

    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(session->snapshot({}, sessions::period())->reports.isEmpty());
    CHECK(session->snapshot({}, sessions::period())->originals.isEmpty());
    CHECK(filesOf(*session).size() == 1); // what came is never thrown away
    REQUIRE(HistoryService(*session).redo().ok());
    CHECK(session->snapshot({}, sessions::period())->originals.constFirst().sha256 == kept.sha256);
}

TEST_CASE("A file is kept once with a report, and a damaged one is mended when it comes again")
{
    const sessions::File file;
    const auto session = file.open();
    const IntakeService intake(*session);
    const IncomingFile scan{u"quét.pdf"_s, "%PDF-1.4 …"};
    const AgencyReport report = reportSaying(u"03646"_s, u"a"_s);
    REQUIRE(intake.acceptReport({}, sessions::period(), report, {u"a.xlsx"_s, "a"}).ok());
    REQUIRE(intake.attach({}, sessions::period(), report, scan)->has_value());
    CHECK_FALSE(intake.attach({}, sessions::period(), report, scan)->has_value());
    CHECK(session->snapshot({}, sessions::period())->originals.size() == 2);
    const QString name = session->snapshot({}, sessions::period())->originals.constLast().sha256;
    QFile damaged(filesFolder(*session) + u'/' + name);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    REQUIRE(intake.attach({}, sessions::period(), reportSaying(u"STC"_s, u"b"_s), scan)->has_value());
    REQUIRE(damaged.open(QIODevice::ReadOnly));
    CHECK(damaged.readAll() == scan.bytes);
}

TEST_CASE("An original that is gone or was changed is found by the check")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(IntakeService(*session)
                .acceptReport({}, sessions::period(), reportSaying(u"03646"_s, u"a"_s), {u"a.xlsx"_s, "abc"})
                .ok());
    CHECK(FileCheck(*session).check()->isEmpty());
    QFile original(filesFolder(*session) + u'/' + filesOf(*session).constFirst());
    REQUIRE(original.open(QIODevice::WriteOnly));
    original.write("ab");
    original.close();
    REQUIRE(FileCheck(*session).check()->size() == 1);
    REQUIRE(original.open(QIODevice::WriteOnly));
    original.write("abd"); // as long as it was
    original.close();
    REQUIRE(FileCheck(*session).check()->size() == 1);
    const Issue found = FileCheck(*session).check()->constFirst();
    CHECK(found.kind == IssueKind::OriginalLost);
    CHECK(found.arguments == QStringList{u"a.xlsx"_s, u"phường Tô Hiệu"_s});
    REQUIRE(original.remove());
    CHECK(FileCheck(*session).check()->constFirst().kind == IssueKind::OriginalLost);
}

TEST_CASE("Where the file cannot be kept nothing is written")
{
    const sessions::File file;
    const auto session = file.open();
    for (int place = 0; place < 2; ++place) { // files where the folder should be, by its other name too
        QFile wall(session->originals().path);
        REQUIRE(wall.open(QIODevice::WriteOnly));
    }
    const auto refused = IntakeService(*session).acceptReport(
        {}, sessions::period(), reportSaying(u"03646"_s, u"a"_s), {u"a.xlsx"_s, "a"});
    REQUIRE(!refused.ok());
    CHECK(refused.error().code == ErrorCode::NoPermission);
    CHECK(session->snapshot({}, sessions::period())->reports.isEmpty());
    CHECK(HistoryService(*session).toUndo()->label.isEmpty());
}

TEST_CASE("The same report again changes nothing, a changed one becomes the next revision")
{
    const sessions::File file;
    const auto session = file.open();
    const auto accept = [&session](const QString &result, const QByteArray &bytes) {
        AgencyReport read = reportSaying(u"03646"_s, result);
        read.receivedOn = QDate(2025, 12, 15 + int(bytes.size()));
        return IntakeService(*session).acceptReport({}, sessions::period(), read, {u"a.xlsx"_s, bytes});
    };
    REQUIRE(accept(u"một"_s, "a")->has_value());
    const qsizetype lines = HistoryService(*session).lines(0)->size();
    CHECK_FALSE(accept(u"một"_s, "aa")->has_value());
    CHECK(HistoryService(*session).lines(0)->size() == lines);
    CHECK(filesOf(*session).size() == 1);
    const auto second = accept(u"hai"_s, "aaa");
    REQUIRE(second.ok());
    REQUIRE(second->has_value());
    CHECK((*second)->revision == 2);
    const auto data = session->snapshot({}, sessions::period());
    REQUIRE(data->reports.size() == 2);
    CHECK(data->reports.constFirst().receivedOn == QDate(2025, 12, 16));
    CHECK(data->originals.size() == 2);
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(session->snapshot({}, sessions::period())->reports.size() == 1);
}

TEST_CASE("What was told by telephone is received on the day that its document comes")
{
    const sessions::File file;
    const auto session = file.open();
    AgencyReport told = reportSaying(u"03646"_s, u"a"_s);
    told.channel = Channel::Phone;
    told.state = ReportState::Provisional;
    told.receivedOn = QDate(2025, 12, 10);
    REQUIRE(ReportService(*session).saveReport({}, sessions::period(), told).ok());
    AgencyReport receipt;
    receipt.agencyCode = u"03646"_s;
    receipt.state = ReportState::Received;
    receipt.receivedOn = QDate(2025, 12, 20);
    const bool scan = GENERATE(true, false);
    AgencyReport read = reportSaying(u"03646"_s, u"a"_s);
    read.receivedOn = receipt.receivedOn;
    const auto came = scan
        ? IntakeService(*session).attach({}, sessions::period(), receipt, {u"quét.pdf"_s, "%PDF-1.4"})
        : IntakeService(*session).acceptReport({}, sessions::period(), read, {u"a.xlsx"_s, "PK"});
    REQUIRE(came.ok());
    const auto data = session->snapshot({}, sessions::period());
    REQUIRE(data->reports.size() == 1);
    CHECK(data->reports.constFirst().state == ReportState::Received);
    CHECK(data->reports.constFirst().receivedOn == QDate(2025, 12, 20));
    CHECK(data->originals.size() == 1);
    const auto history = HistoryService(*session).lines(0);
    REQUIRE(history.ok());
    CHECK(std::any_of(history->cbegin(), history->cend(), [](const HistoryLine &line) {
        return line.field == u"state"_s && line.before.contains(u"provisional"_s)
            && line.after.contains(u"received"_s);
    }));
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(session->snapshot({}, sessions::period())->reports.constFirst().state == ReportState::Provisional);
    CHECK(session->snapshot({}, sessions::period())->originals.isEmpty());
}

TEST_CASE("A document that says something else becomes a supplement, and what was told keeps its day")
{
    const sessions::File file;
    const auto session = file.open();
    AgencyReport told = reportSaying(u"03646"_s, u"a"_s);
    told.state = ReportState::Provisional;
    told.receivedOn = QDate(2025, 12, 10);
    REQUIRE(ReportService(*session).saveReport({}, sessions::period(), told).ok());
    REQUIRE(IntakeService(*session)
                .acceptReport({}, sessions::period(), reportSaying(u"03646"_s, u"b"_s), {u"a.xlsx"_s, "PK"})
                .ok());
    const auto data = session->snapshot({}, sessions::period());
    REQUIRE(data->reports.size() == 2);
    CHECK(data->reports.constFirst().receivedOn == QDate(2025, 12, 10));
    CHECK(data->reports.constLast().revision == 2);
    CHECK(data->reports.constLast().state == ReportState::Received);
}

TEST_CASE("Several files accepted at once are one change, which says how many, or none at all")
{
    const sessions::File file;
    const auto session = file.open();
    const auto taken = [](const QString &agency, const QString &result) {
        Submission read;
        read.hasTable = true;
        read.read = reportSaying(agency, result);
        read.original = {agency + u".xlsx"_s, agency.toUtf8()};
        return read;
    };
    const IntakeService intake(*session);
    const auto count = [&session] { return session->snapshot({}, sessions::period())->reports.size(); };
    const auto stored
        = intake.acceptAll({}, sessions::period(), {taken(u"03646"_s, u"a"_s), taken(u"STC"_s, u"b"_s)});
    REQUIRE(stored.ok());
    REQUIRE(stored->size() == 2);
    CHECK(stored->at(1)->agencyCode == u"STC"_s);
    CHECK(HistoryService(*session).toUndo()->label == u"imports 2"_s);
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(count() == 0);
    Submission wrong = taken(u"STC"_s, u"b"_s);
    wrong.read.entries.first().percent = 150;
    CHECK_FALSE(intake.acceptAll({}, sessions::period(), {taken(u"03646"_s, u"a"_s), wrong}).ok());
    CHECK(count() == 0);
}
