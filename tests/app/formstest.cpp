// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc forms from end to end, and its files as another office program finds them.
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

// Debian's own: python3-openpyxl is installed for it, not for another that may stand before it in the path.
const QString kPython = u"/usr/bin/python3"_s;

QStringList forms(const Desk &desk, const QString &folder, const QStringList &more = {})
{
    return QStringList{u"forms"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, folder} + more;
}

} // namespace

TEST_CASE("Forms go into a folder that is made, a line a file, and are the same in another process")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString folder = desk.path(u"Gửi đi/quý IV"_s);
    const Answer answer = desk.dondoc(forms(desk, folder));
    INFO(answer.error.toStdString());
    REQUIRE(answer.exitCode == 0);
    CHECK(answer.error.count('\n') == 1); // nobody to ask is named
    CHECK(answer.error.contains("đầu mối liên hệ"));
    const QStringList names{u"2025-Q4 - Biểu mẫu sở, ngành.xlsx"_s, u"2025-Q4 - Biểu mẫu xã, phường.xlsx"_s,
                            u"2025-Q4 - Đề cương báo cáo.docx"_s};
    CHECK(namesIn(folder) == names);
    CHECK(answer.out.count('\n') == 3);
    for (const QString &name : names)
        CHECK(answer.out.contains((folder + u'/' + name + u'\n').toUtf8()));

    const QString again = desk.path(u"lần nữa"_s);
    const Environment elsewhere{{u"LC_ALL"_s, u"C"_s}, {u"TZ"_s, u"America/Lima"_s}};
    REQUIRE(desk.dondoc(forms(desk, again), elsewhere).exitCode == 0);
    for (const QString &name : names)
        CHECK(bytesOf(QDir(folder).filePath(name)) == bytesOf(QDir(again).filePath(name)));
}

TEST_CASE("openpyxl finds 83 forms with their marks, locks and lists")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString folder = desk.path(u"q1"_s);
    QStringList words = forms(desk, folder, {u"--each"_s, u"--json"_s});
    words[3] = u"2026-Q1"_s; // its period before is the example quarter
    const Answer answer = desk.dondoc(words);
    INFO(answer.error.toStdString());
    REQUIRE(answer.exitCode == 0);
    const QJsonArray files = QJsonDocument::fromJson(answer.out).array();
    CHECK(files.size() == 86);
    for (const QJsonValue &file : files) {
        const QFileInfo info(file[u"file"_s].toString());
        CHECK(info.size() == file[u"bytes"_s].toInt());
    }
    const Answer checked = run(kPython, {sourcePath(u"tests/app/checkforms.py"_s), folder, u"2026-Q1"_s});
    CHECK(checked.out.toStdString() == "ok 83\n");
    CHECK(checked.error.toStdString() == "");
}

TEST_CASE("Forms are written over others only by force, and other files of the folder are left alone")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"gửi"_s);
    REQUIRE(QDir().mkpath(folder));
    writeBytes(QDir(folder).filePath(u"ghi chú.txt"_s), "của tôi");
    writeBytes(QDir(folder).filePath(u"2025-Q4 - Đề cương báo cáo.docx"_s), "cũ");
    const Answer refused = desk.dondoc(forms(desk, folder));
    CHECK(refused.exitCode == 3);
    CHECK(refused.error.contains("Đề cương báo cáo.docx"));
    CHECK(bytesOf(QDir(folder).filePath(u"2025-Q4 - Đề cương báo cáo.docx"_s)) == "cũ");
    CHECK(namesIn(folder).size() == 2);
    REQUIRE(desk.dondoc(forms(desk, folder, {u"--force"_s})).exitCode == 0);
    REQUIRE(desk.dondoc(forms(desk, folder)).exitCode == 0); // the same are no others
    CHECK(namesIn(folder).size() == 4);
    CHECK(bytesOf(QDir(folder).filePath(u"ghi chú.txt"_s)) == "của tôi");
    CHECK(bytesOf(QDir(folder).filePath(u"2025-Q4 - Đề cương báo cáo.docx"_s)).startsWith("PK"));
}

TEST_CASE("Forms cannot be written over a file, nor for an unknown period")
{
    const Desk desk(Desk::PlanOnly);
    const QString file = desk.path(u"tệp"_s);
    writeBytes(file, "x");
    const Answer taken = desk.dondoc(forms(desk, file));
    CHECK(taken.exitCode == 3);
    CHECK(taken.error.contains(file.toUtf8()));
    CHECK(bytesOf(file) == "x");
    const Answer period
        = desk.dondoc({u"forms"_s, desk.data(), u"--period"_s, u"2025-Q7"_s, u"--out"_s, file});
    CHECK(period.exitCode != 0);
    CHECK(desk.dondoc({u"forms"_s, desk.data(), u"--period"_s, u"2025-Q4"_s}).exitCode == 2);
}

TEST_CASE("SOURCE_DATE_EPOCH dates the forms")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"q4"_s);
    REQUIRE(desk.dondoc(forms(desk, folder), {{u"SOURCE_DATE_EPOCH"_s, u"1767225600"_s}}).exitCode == 0);
    const Answer unpacked = run(
        kPython,
        {u"-c"_s,
         u"import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('docProps/core.xml').decode())"_s,
         QDir(folder).filePath(u"2025-Q4 - Biểu mẫu xã, phường.xlsx"_s)});
    CHECK(unpacked.out.contains("2026-01-01T00:00:00Z"));
}
