// SPDX-License-Identifier: GPL-3.0-or-later
// Originals: files that came are kept beside the data file, with the report that was read from them.
#include "tests/services/offices.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

AgencyReport writtenReport(const QString &agency, const QString &result)
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

QString filesFolder(const Office &office) { return office.path() + u".files"_s; }
QStringList filesOf(const Office &office)
{
    return QDir(filesFolder(office)).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("An accepted report and its file are kept together, in one change")
{
    const offices::File file;
    const auto office = file.open();
    const QByteArray bytes("PK\x03\x04 biểu mẫu");
    const auto stored = office->acceptReport({}, offices::period(), writtenReport(u"03646"_s, u"a"_s),
                                             {u"BC phường Tô Hiệu.xlsx"_s, bytes});
    REQUIRE(stored.ok());
    const auto data = office->data({}, offices::period());
    REQUIRE(data->originals.size() == 1);
    const Original kept = data->originals.constFirst();
    CHECK(kept.reportId == (*stored)->id);
    CHECK(kept.name == u"BC phường Tô Hiệu.xlsx"_s);
    CHECK(kept.size == bytes.size());
    CHECK(kept.sha256.toLatin1() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    REQUIRE(filesOf(*office) == QStringList{kept.sha256});
    QFile original(filesFolder(*office) + u'/' + kept.sha256);
    REQUIRE(original.open(QIODevice::ReadOnly));
    CHECK(original.readAll() == bytes);

    REQUIRE(office->undo().ok());
    CHECK(office->data({}, offices::period())->reports.isEmpty());
    CHECK(office->data({}, offices::period())->originals.isEmpty());
    CHECK(filesOf(*office).size() == 1); // what came is never thrown away
    REQUIRE(office->redo().ok());
    CHECK(office->data({}, offices::period())->originals.constFirst().sha256 == kept.sha256);
}

TEST_CASE("The same file is kept once, and a damaged one is mended from the same bytes")
{
    const offices::File file;
    const auto office = file.open();
    const IncomingFile scan{u"quét.pdf"_s, "%PDF-1.4 …"};
    const auto stored
        = office->acceptReport({}, offices::period(), writtenReport(u"03646"_s, u"a"_s), {u"a.xlsx"_s, "a"});
    REQUIRE(stored.ok());
    REQUIRE(office->keepOriginal((*stored)->id, scan).ok());
    REQUIRE(office->keepOriginal((*stored)->id, scan).ok());
    CHECK(office->data({}, offices::period())->originals.size() == 2);
    const QString name = office->data({}, offices::period())->originals.constLast().sha256;
    QFile damaged(filesFolder(*office) + u'/' + name);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    REQUIRE(office->keepOriginal((*stored)->id, scan).ok());
    REQUIRE(damaged.open(QIODevice::ReadOnly));
    CHECK(damaged.readAll() == scan.bytes);
}

TEST_CASE("An original that is gone or was changed is found by the check")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(
        office->acceptReport({}, offices::period(), writtenReport(u"03646"_s, u"a"_s), {u"a.xlsx"_s, "abc"})
            .ok());
    CHECK(office->check()->isEmpty());
    QFile original(filesFolder(*office) + u'/' + filesOf(*office).constFirst());
    REQUIRE(original.open(QIODevice::WriteOnly));
    original.write("ab");
    original.close();
    REQUIRE(office->check()->size() == 1);
    const Issue found = office->check()->constFirst();
    CHECK(found.kind == IssueKind::OriginalLost);
    CHECK(found.arguments == QStringList{u"a.xlsx"_s, u"phường Tô Hiệu"_s});
    REQUIRE(original.remove());
    CHECK(office->check()->constFirst().kind == IssueKind::OriginalLost);
}

TEST_CASE("Where the file cannot be kept nothing is written")
{
    const offices::File file;
    const auto office = file.open();
    QFile wall(filesFolder(*office)); // a file where the folder should be
    REQUIRE(wall.open(QIODevice::WriteOnly));
    wall.close();
    const auto refused
        = office->acceptReport({}, offices::period(), writtenReport(u"03646"_s, u"a"_s), {u"a.xlsx"_s, "a"});
    REQUIRE(!refused.ok());
    CHECK(refused.error().code == ErrorCode::NoPermission);
    CHECK(office->data({}, offices::period())->reports.isEmpty());
    CHECK(!office->canUndo());
}

TEST_CASE("A report that goes takes its originals' records with it, not the files")
{
    const offices::File file;
    const auto office = file.open();
    const auto stored
        = office->acceptReport({}, offices::period(), writtenReport(u"03646"_s, u"a"_s), {u"a.xlsx"_s, "a"});
    REQUIRE(stored.ok());
    REQUIRE(office->deleteReport((*stored)->id).ok());
    CHECK(office->data({}, offices::period())->originals.isEmpty());
    CHECK(filesOf(*office).size() == 1);
    REQUIRE(office->undo().ok());
    CHECK(office->data({}, offices::period())->originals.size() == 1);
}

TEST_CASE("The same report again changes nothing, a changed one becomes the next revision")
{
    const offices::File file;
    const auto office = file.open();
    const auto accept = [&office](const QString &result, const QByteArray &bytes) {
        AgencyReport read = writtenReport(u"03646"_s, result);
        read.receivedOn = QDate(2025, 12, 15 + int(bytes.size()));
        return office->acceptReport({}, offices::period(), read, {u"a.xlsx"_s, bytes});
    };
    REQUIRE(accept(u"một"_s, "a")->has_value());
    const qsizetype lines = office->history(0)->size();
    CHECK_FALSE(accept(u"một"_s, "aa")->has_value());
    CHECK(office->history(0)->size() == lines);
    CHECK(filesOf(*office).size() == 1);
    const auto second = accept(u"hai"_s, "aaa");
    REQUIRE(second.ok());
    REQUIRE(second->has_value());
    CHECK((*second)->revision == 2);
    const auto data = office->data({}, offices::period());
    REQUIRE(data->reports.size() == 2);
    CHECK(data->reports.constFirst().receivedOn == QDate(2025, 12, 16));
    CHECK(data->originals.size() == 2);
    REQUIRE(office->undo().ok());
    CHECK(office->data({}, offices::period())->reports.size() == 1);
}

TEST_CASE("What was told by telephone is received once its document comes, and keeps its day")
{
    const offices::File file;
    const auto office = file.open();
    AgencyReport told = writtenReport(u"03646"_s, u"a"_s);
    told.channel = Channel::Phone;
    told.state = ReportState::Provisional;
    told.receivedOn = QDate(2025, 12, 10);
    REQUIRE(office->saveReport({}, offices::period(), told).ok());
    AgencyReport receipt;
    receipt.agencyCode = u"03646"_s;
    receipt.state = ReportState::Received;
    receipt.receivedOn = QDate(2025, 12, 20);
    const bool scan = GENERATE(true, false);
    AgencyReport read = writtenReport(u"03646"_s, u"a"_s);
    read.receivedOn = receipt.receivedOn;
    const auto came = scan ? office->attach({}, offices::period(), receipt, {u"quét.pdf"_s, "%PDF-1.4"})
                           : office->acceptReport({}, offices::period(), read, {u"a.xlsx"_s, "PK"});
    REQUIRE(came.ok());
    const auto data = office->data({}, offices::period());
    REQUIRE(data->reports.size() == 1);
    CHECK(data->reports.constFirst().state == ReportState::Received);
    CHECK(data->reports.constFirst().receivedOn == QDate(2025, 12, 10));
    CHECK(data->originals.size() == 1);
    const auto history = office->history(0);
    REQUIRE(history.ok());
    CHECK(std::any_of(history->cbegin(), history->cend(), [](const HistoryLine &line) {
        return line.field == u"state"_s && line.before.contains(u"provisional"_s)
            && line.after.contains(u"received"_s);
    }));
    REQUIRE(office->undo().ok());
    CHECK(office->data({}, offices::period())->reports.constFirst().state == ReportState::Provisional);
    CHECK(office->data({}, offices::period())->originals.isEmpty());
}

TEST_CASE("A document that says something else becomes a supplement, and what was told keeps its day")
{
    const offices::File file;
    const auto office = file.open();
    AgencyReport told = writtenReport(u"03646"_s, u"a"_s);
    told.state = ReportState::Provisional;
    told.receivedOn = QDate(2025, 12, 10);
    REQUIRE(office->saveReport({}, offices::period(), told).ok());
    REQUIRE(
        office->acceptReport({}, offices::period(), writtenReport(u"03646"_s, u"b"_s), {u"a.xlsx"_s, "PK"})
            .ok());
    const auto data = office->data({}, offices::period());
    REQUIRE(data->reports.size() == 2);
    CHECK(data->reports.constFirst().receivedOn == QDate(2025, 12, 10));
    CHECK(data->reports.constLast().revision == 2);
    CHECK(data->reports.constLast().state == ReportState::Received);
}
