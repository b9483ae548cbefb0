// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc import from end to end: forms filled and disordered as communes do, and files that hold no form.
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <fstream>

using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSystemPython = u"/usr/bin/python3"_s; // Debian's own, for which python3-openpyxl is installed

QStringList import(const Desk &desk, const QStringList &more)
{
    return QStringList{u"import"_s,  desk.data(),     u"--period"_s,
                       u"2025-Q4"_s, u"--received"_s, u"2025-12-15"_s}
    + more;
}

// A report as a text table, the way a person types one.
QByteArray table(const QString &agency, const QString &rows)
{
    return u"Cơ quan, đơn vị:;%1\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n%2"_s.arg(agency, rows).toUtf8();
}

QJsonArray exportedEntries(const Desk &desk, const QString &what)
{
    const Answer answer
        = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, what, u"--period"_s, u"2025-Q4"_s});
    REQUIRE(answer.exitCode == 0);
    return QJsonDocument::fromJson(answer.out).array();
}

} // namespace

TEST_CASE("Forms that were disordered in more than thirty ways are read right")
{
    const Answer answer
        = run(kSystemPython, {sourcePath(u"tests/app/disorder.py"_s), builtPath(u"dondoc"_s)});
    INFO(answer.out.toStdString());
    CHECK(answer.error.toStdString() == "");
    CHECK(answer.exitCode == 0);
    CHECK(answer.out.contains(", 0 failed"));
    CHECK(answer.out.split(' ').constFirst().split('\n').constLast().toInt() >= 30);
}

TEST_CASE("A folder is read file by file, and what cannot be read keeps nothing from the rest")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"gửi về"_s);
    REQUIRE(QDir().mkpath(folder));
    const QDir files(folder);
    writeBytes(files.filePath(u"Xã Mường É.csv"_s),
               table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp\n"_s));
    writeBytes(files.filePath(u"Xã Mường La.csv"_s), // a red row holds the file back whole
               table(u"UBND xã Mường La"_s, u"1;;Đang thực hiện;Đã họp\n16;;Hoàn thành;Của Sở\n"_s));
    writeBytes(files.filePath(u"hỏng.xlsx"_s), "PK\x03\x04 hỏng");
    writeBytes(files.filePath(u"không rõ.csv"_s), table(u"Ban quản lý"_s, u"1;;Hoàn thành;Xong\n"_s));
    writeBytes(files.filePath(u"~$tạm.xlsx"_s), "lock");
    const Answer answer = desk.dondoc(import(desk, {folder}));
    CHECK(answer.exitCode == 1);
    CHECK(answer.out.count('\n') == 5);
    CHECK(answer.error.contains("hỏng.xlsx"));
    CHECK(answer.error.contains("không rõ.csv"));
    const QJsonArray entries = exportedEntries(desk, u"entries"_s);
    REQUIRE(entries.size() == 1);
    CHECK(entries.at(0)[u"result"_s].toString() == u"Đã họp"_s);
    CHECK(exportedEntries(desk, u"reports"_s).at(0)[u"received"_s].toString() == u"2025-12-15"_s);
}

TEST_CASE("Import ends with 1 where content of a file was left out, and counts it")
{
    const Desk desk(Desk::PlanOnly);
    const QString file = desk.path(u"Xã Mường É.csv"_s);
    writeBytes(file, table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp\n"_s));
    CHECK(desk.dondoc(import(desk, {file})).exitCode == 0);
    writeBytes(file,
               table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp thêm\n99;Việc lạ;Hoàn thành;Xong\n"_s));
    const Answer answer = desk.dondoc(import(desk, {file}));
    CHECK(answer.exitCode == 1);
    CHECK(answer.out.contains("1 nội dung chưa lấy"));
    CHECK(exportedEntries(desk, u"entries"_s).at(1)[u"result"_s].toString() == u"Đã họp thêm"_s);
}

TEST_CASE("A file too large to wait in memory is read again when it is taken in, in an archive too")
{
    const Desk desk(Desk::PlanOnly);
    const QByteArray large
        = table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp\n"_s) + QByteArray("\n").repeated(1'200'000);
    const QString file = desk.path(u"Xã Mường É.csv"_s);
    writeBytes(file, large);
    const bool zipped = GENERATE(false, true);
    const QString archive = desk.path(u"gửi về.zip"_s);
    if (zipped)
        REQUIRE(run(kSystemPython, {u"-m"_s, u"zipfile"_s, u"-c"_s, archive, file}).exitCode == 0);
    const Answer answer = desk.dondoc(import(desk, {zipped ? archive : file}));
    INFO(answer.error.toStdString());
    CHECK(answer.exitCode == 0);
    const QDir originals(desk.data() + u".files"_s);
    const QStringList kept = originals.entryList({u"?"_s.repeated(64)}, QDir::Files);
    REQUIRE(kept.size() == 1);
    CHECK(bytesOf(originals.filePath(kept.constFirst())) == large);
}

TEST_CASE("Two files of one agency are read together, told and held back")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"gửi về"_s);
    REQUIRE(QDir().mkpath(folder));
    const QStringList names{u"Xã Mường É (bổ sung).csv"_s, u"Xã Mường É.csv"_s};
    for (const QString &name : names)
        writeBytes(QDir(folder).filePath(name),
                   table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp %1 lần\n"_s.arg(name.size())));
    const Answer answer = desk.dondoc(import(desk, {folder}));
    CHECK(answer.exitCode == 3);
    CHECK(answer.error.count("Có 2 báo cáo") == 2);
    CHECK(exportedEntries(desk, u"reports"_s).isEmpty());
    for (int place : {1, 0})
        CHECK(desk.dondoc(import(desk, {QDir(folder).filePath(names.at(place))})).exitCode == 0);
    CHECK(exportedEntries(desk, u"reports"_s).size() == 2);
}

TEST_CASE("Reading the same file again changes nothing, a changed one becomes version 2")
{
    const Desk desk(Desk::PlanOnly);
    const QString file = desk.path(u"Xã Mường É.csv"_s);
    const auto write = [&file](const QString &result) {
        writeBytes(file, table(u"xã Mường É"_s, u"1;;Đang thực hiện;%1\n"_s.arg(result)));
    };
    write(u"Đã họp"_s);
    REQUIRE(desk.dondoc(import(desk, {file})).exitCode == 0);
    const QByteArray before = bytesOf(desk.data());
    const Answer again = desk.dondoc(import(desk, {file}));
    CHECK(again.exitCode == 0);
    CHECK(bytesOf(desk.data()) == before);
    write(u"Đã họp 02 lần"_s);
    const Answer changed = desk.dondoc(import(desk, {file, u"--json"_s}));
    CHECK(changed.exitCode == 0);
    CHECK(QJsonDocument::fromJson(changed.out).array().at(0)[u"version"_s].toInt() == 2);
    const QJsonArray reports = exportedEntries(desk, u"reports"_s);
    REQUIRE(reports.size() == 2);
    CHECK(QDir(desk.data() + u".files"_s).entryList({u"?"_s.repeated(64)}, QDir::Files).size() == 2);
}

TEST_CASE("A form of another data file is not taken without a person's word")
{
    const Desk first(Desk::PlanOnly);
    const Desk second(Desk::PlanOnly);
    const QString folder = first.path(u"mẫu"_s);
    REQUIRE(
        first.dondoc({u"forms"_s, first.data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, folder, u"--each"_s})
            .exitCode
        == 0);
    const Answer answer
        = second.dondoc(import(second, {QDir(folder).filePath(u"2025-Q4 - Xã Mường É.xlsx"_s)}));
    CHECK(answer.exitCode == 3);
    CHECK(exportedEntries(second, u"reports"_s).isEmpty());
}

TEST_CASE("Wrong words to import say what is wrong")
{
    const Desk desk(Desk::PlanOnly);
    const Answer noFiles = desk.dondoc({u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s});
    CHECK(noFiles.exitCode == 2);
    CHECK(desk.dondoc({u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--received"_s, u"hôm qua"_s,
                       u"a.xlsx"_s})
              .exitCode
          == 2);
    CHECK(desk.dondoc(import(desk, {u"--agency"_s, u"XYZ"_s, u"a.xlsx"_s})).exitCode == 3);
    const Answer missing = desk.dondoc(import(desk, {desk.path(u"không có.xlsx"_s)}));
    CHECK(missing.exitCode == 3);
    CHECK(missing.error.contains("không có.xlsx"));
    CHECK(missing.out.count('\n') == 2); // its line and the totals
}

TEST_CASE("Nothing is received on a day to come")
{
    const Desk desk(Desk::PlanOnly);
    const Answer answer
        = desk.dondoc({u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--received"_s,
                       QDate::currentDate().addDays(2).toString(Qt::ISODate), desk.path(u"không có.xlsx"_s)});
    CHECK(answer.exitCode == 2);
    CHECK(answer.error.contains("chưa đến"));
}

TEST_CASE("Files received before the period began wait for a person's word")
{
    const Desk desk(Desk::PlanOnly);
    const QString form = desk.path(u"Xã Mường É.csv"_s);
    writeBytes(form, table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp\n"_s));
    const Answer answer = desk.dondoc(
        {u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--received"_s, u"2020-01-01"_s, form});
    CHECK(answer.exitCode == 3);
    CHECK(answer.error.contains("01/01/2020"));
    CHECK(exportedEntries(desk, u"reports"_s).isEmpty());
    CHECK(namesIn(desk.path({})).filter(u".files"_s).isEmpty());
}

TEST_CASE("What is in a folder and cannot be read is told, and so is a folder with nothing in it")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"gửi về"_s);
    REQUIRE(QDir().mkpath(folder + u"/trống"_s)); // beside others it may be empty
    const QString empty = desk.path(u"trống"_s);
    REQUIRE(QDir().mkpath(empty));
    const Answer nothing = desk.dondoc(import(desk, {empty}));
    CHECK(nothing.exitCode == 3);
    CHECK(nothing.error.startsWith(empty.toUtf8()));
    CHECK(nothing.out.count('\n') == 2);
    writeBytes(folder + u"/Xã Mường É.csv"_s, table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp\n"_s));
    REQUIRE(QFile::link(u"đã xóa.xlsx"_s, folder + u"/liên kết.xlsx"_s));
    REQUIRE(QFile::link(folder, folder + u"/vòng"_s));
    REQUIRE(QFile::link(desk.path(u"."_s), folder + u"/ra ngoài"_s)); // and what lies there is not read
    REQUIRE(QFile::link(folder + u"/Xã Mường É.csv"_s, folder + u"/Xã Mường É 2.csv"_s));
    REQUIRE(run(u"mkfifo"_s, {folder + u"/ống.xlsx"_s}).exitCode == 0);
    const Answer answer = desk.dondoc(import(desk, {folder}));
    CHECK(answer.exitCode == 1);
    CHECK(answer.out.count('\n') == 7);
    CHECK(answer.error.contains("vòng"));
    CHECK(answer.error.contains("ra ngoài"));
    CHECK(answer.error.contains("liên kết.xlsx"));
    CHECK(answer.error.contains("ống.xlsx"));
    CHECK(exportedEntries(desk, u"reports"_s).size() == 1);
}

TEST_CASE("A scan is kept and is no report that was accepted")
{
    const Desk desk(Desk::PlanOnly);
    const QString scan = desk.path(u"UBND xã Mường É.pdf"_s);
    writeBytes(scan, "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
    const Answer answer = desk.dondoc(import(desk, {scan}));
    CHECK(answer.exitCode == 0);
    CHECK(answer.out.contains("nhận 0 báo cáo, lưu 1 văn bản kèm theo"));
    CHECK(answer.out.contains("Xã Mường É, văn bản kèm theo"));
}

#ifdef Q_OS_UNIX
TEST_CASE("A file of a folder whose name is not in Unicode is named")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"gửi về"_s);
    REQUIRE(QDir().mkpath(folder));
    std::ofstream((QFile::encodeName(folder) + "/M\xe3.csv").toStdString()) << "a;b";
    const Answer answer = desk.dondoc(import(desk, {folder}));
    CHECK(answer.exitCode == 3);
    CHECK(answer.error.contains("gửi về/M"));
    CHECK(answer.error.contains("bảng mã Unicode"));
}
#endif

TEST_CASE("With JSON a refusal is an object that says why")
{
    const Desk desk(Desk::PlanOnly);
    const QList<QStringList> refused{
        {u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--json"_s},
        {u"status"_s, desk.path(u"không có.dondoc"_s), u"--period"_s, u"2025-Q4"_s, u"--json"_s},
        {u"restore"_s, desk.path(u"không có.zip"_s), u"--out"_s, desk.path(u"a.dondoc"_s), u"--json"_s},
        {u"check"_s, u"--json"_s, u"--không"_s}};
    for (const QStringList &words : refused) {
        CAPTURE(words);
        const Answer answer = desk.dondoc(words);
        const QJsonObject told = QJsonDocument::fromJson(answer.out).object();
        CHECK(told[u"exit"_s].toInt() == answer.exitCode);
        CHECK(answer.error.contains(told[u"error"_s].toString().toUtf8()));
        CHECK(told[u"problems"_s].toArray().size() == 1);
    }
}

TEST_CASE("Reading a file again puts its lost original back, and says so")
{
    const Desk desk(Desk::PlanOnly);
    const QString file = desk.path(u"Xã Mường É.csv"_s);
    writeBytes(file, table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp\n"_s));
    REQUIRE(desk.dondoc(import(desk, {file})).exitCode == 0);
    const QDir originals(desk.data() + u".files"_s);
    const QStringList kept = originals.entryList({u"?"_s.repeated(64)}, QDir::Files);
    REQUIRE(kept.size() == 1);
    CHECK_FALSE(desk.dondoc(import(desk, {file})).error.contains("bản gốc"));
    REQUIRE(QDir(desk.data() + u".files"_s).removeRecursively());
    const Answer again = desk.dondoc(import(desk, {file}));
    CHECK(again.exitCode == 0);
    INFO(again.error.toStdString());
    CHECK(again.error.contains("bản gốc"));
    CHECK(originals.entryList({u"?"_s.repeated(64)}, QDir::Files) == kept);
    CHECK(desk.dondoc({u"check"_s, desk.data()}).exitCode == 0);
}

TEST_CASE("A fault that is told of a file that was taken before is no clean end")
{
    const Desk desk(Desk::PlanOnly);
    const QString file = desk.path(u"a.csv"_s);
    writeBytes(file, table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp\n"_s));
    REQUIRE(desk.dondoc(import(desk, {file})).exitCode == 0);
    CHECK(desk.dondoc(import(desk, {file})).exitCode == 0);
    const Answer answer = desk.dondoc(
        {u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--received"_s, u"2025-01-01"_s, file});
    CHECK(answer.exitCode == 1);
    CHECK(answer.error.contains("01/01/2025"));
}

TEST_CASE("A report in a folder is read whatever its name begins with")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"gửi về"_s);
    REQUIRE(QDir().mkpath(folder));
    const QByteArray report = table(u"UBND xã Mường É"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    writeBytes(folder + u"/.ẩn.csv"_s, report);
    writeBytes(folder + u"/._Xã Mường La.csv"_s, "x");
    writeBytes(folder + u"/.DS_Store"_s, "x");
    writeBytes(folder + u"/.~lock.Xã Mường La.csv#"_s, "x");
    const Answer answer = desk.dondoc(import(desk, {folder}));
    CHECK(answer.exitCode == 0);
    CHECK(answer.error.isEmpty());
    CHECK(QString::fromUtf8(answer.out).startsWith(u".ẩn.csv: "_s));
}
