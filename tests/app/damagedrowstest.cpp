// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The command line on a data file of which rows were changed by something else.
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace dondoc::test;
using namespace Qt::StringLiterals;

TEST_CASE("A row that was damaged is told when it is copied and when it is restored")
{
    const Desk desk(Desk::PlanOnly);
    const QString copy = desk.path(u"bản sao.dondoc"_s);
    QByteArray bytes = bytesOf(desk.data());
    const qsizetype at = bytes.indexOf(u"Sở Tài chính"_s.toUtf8());
    REQUIRE(at > 0);
    bytes[at] = 'Z';
    writeBytes(desk.data(), bytes);
    const Answer copied = desk.dondoc({u"backup"_s, desk.data(), u"--out"_s, copy});
    CHECK(copied.exitCode == 1);
    CHECK(copied.error.contains("hỏng ở 1 chỗ"));
    const Answer restored = desk.dondoc({u"restore"_s, copy, u"--out"_s, desk.path(u"lại.dondoc"_s)});
    CHECK(restored.exitCode == 1);
    CHECK(restored.error.contains("hỏng ở 1 chỗ"));
}

TEST_CASE("Nothing is told or issued of a file whose rows another program changed")
{
    const Desk desk(Desk::ExampleQuarter);
    REQUIRE(
        run(u"sqlite3"_s, {desk.data(), u"UPDATE indicator_figure SET value = value * 10 WHERE id = 3;"_s})
            .exitCode
        == 0);
    const QStringList words{u"summary"_s, desk.data(), u"--period"_s,
                            u"2025-Q4"_s, u"--out"_s,  desk.path(u"a.pdf"_s)};
    const QStringList issue{u"--issue"_s, u"12"_s, u"--date"_s, u"2025-12-19"_s, u"--force"_s};
    for (const QStringList &each :
         {words, words + issue, QStringList{u"status"_s, desk.data(), u"--period"_s, u"2025-Q4"_s}}) {
        const Answer answer = desk.dondoc(each);
        CHECK(answer.exitCode == 3);
        CHECK(answer.error.contains("bị hỏng"));
    }
    CHECK_FALSE(QFile::exists(desk.path(u"a.pdf"_s)));
}
