// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc letter from end to end: PDF and DOCX of each kind, and what it refuses.
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

QStringList letter(const Desk &desk, const QString &kind, const QString &file)
{
    return {u"letter"_s,   desk.data(),  u"--kind"_s, kind,
            u"--period"_s, u"2025-Q4"_s, u"--out"_s,  desk.path(file)};
}

} // namespace

TEST_CASE("Each letter is written as PDF and as DOCX, the same every time")
{
    const Desk desk(Desk::ExampleQuarter);
    for (const QString &kind : {u"request"_s, u"reminder"_s, u"supplement"_s}) {
        CAPTURE(kind);
        for (const QString &suffix : {u".pdf"_s, u".docx"_s}) {
            const Answer answer = desk.dondoc(letter(desk, kind, kind + suffix));
            INFO(answer.error.toStdString());
            REQUIRE(answer.exitCode == 0);
        }
        const QByteArray first = bytesOf(desk.path(kind + u".docx"_s));
        REQUIRE(desk.dondoc(letter(desk, kind, kind + u".docx"_s)).exitCode == 0);
        CHECK(bytesOf(desk.path(kind + u".docx"_s)) == first);
        CHECK(bytesOf(desk.path(kind + u".pdf"_s)).startsWith("%PDF"));
    }
}

TEST_CASE("A kind that is none, a format that is none and a letter to nobody are refused")
{
    const Desk desk(Desk::ExampleQuarter);
    CHECK(desk.dondoc(letter(desk, u"love"_s, u"a.pdf"_s)).exitCode == 2);
    CHECK(desk.dondoc(letter(desk, u"request"_s, u"a.odt"_s)).exitCode == 2);
    QStringList early = letter(desk, u"supplement"_s, u"a.pdf"_s);
    early[5] = u"2026-Q1"_s;
    CHECK(desk.dondoc(early).exitCode == 3);
    CHECK(bytesOf(desk.path(u"a.pdf"_s)).isEmpty());
}

namespace {

QString letterText(const Desk &desk, const QString &file)
{
    return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, desk.path(file), u"-"_s}).out).simplified();
}

} // namespace

TEST_CASE("A letter takes its text from a file, a paragraph a line, and keeps head and signature")
{
    const Desk desk(Desk::ExampleQuarter);
    writeBytes(desk.path(u"lời.txt"_s),
               "\xef\xbb\xbf" + u"Kính đề nghị các đơn vị.\r\n\r\nTrân trọng./.\n"_s.toUtf8());
    const QStringList own
        = letter(desk, u"reminder"_s, u"a.pdf"_s) + QStringList{u"--text"_s, desk.path(u"lời.txt"_s)};
    REQUIRE(desk.dondoc(own).exitCode == 0);
    const QString text = letterText(desk, u"a.pdf"_s);
    CHECK(text.contains(u"Kính đề nghị các đơn vị. Trân trọng./."_s));
    CHECK(text.contains(u"V/v "_s));
    CHECK(text.contains(u"Nơi nhận:"_s));
    CHECK_FALSE(text.contains(u"chậm nhất ngày"_s));

    QStringList missing = own;
    missing.last() = desk.path(u"không có.txt"_s);
    CHECK(desk.dondoc(missing).exitCode == 3);
    for (const QByteArray &bytes : {QByteArray(" \n\n"), QByteArray("K\xednh"), QByteArray("a\0b", 3)}) {
        writeBytes(desk.path(u"lời.txt"_s), bytes);
        CHECK(desk.dondoc(own).exitCode == 2);
    }
}

TEST_CASE("A letter with number and date is kept as sent, cited by the reminder and told in the summary")
{
    const Desk desk(Desk::ExampleQuarter);
    const QStringList numbered = letter(desk, u"request"_s, u"a.pdf"_s)
        + QStringList{u"--number"_s, u"15"_s, u"--date"_s, u"2025-12-01"_s, u"--force"_s};
    const Answer kept = desk.dondoc(numbered);
    INFO(kept.error.toStdString());
    REQUIRE(kept.exitCode == 0);
    CHECK(letterText(desk, u"a.pdf"_s).contains(u"Sơn La, ngày 01 tháng 12 năm 2025"_s));

    QStringList again = numbered;
    again[7] = desk.path(u"b.pdf"_s);
    const Answer refused = desk.dondoc(again);
    CHECK(refused.exitCode == 3);
    CHECK(refused.error.contains("01/12/2025"));
    CHECK(bytesOf(desk.path(u"b.pdf"_s)).isEmpty());

    REQUIRE(desk.dondoc(letter(desk, u"reminder"_s, u"c.pdf"_s)).exitCode == 0);
    CHECK(letterText(desk, u"c.pdf"_s)
              .contains(u"Ngày 01/12/2025, Sở Nông nghiệp và Môi trường đã ban hành Công văn số 15/"_s));
    REQUIRE(desk.dondoc({u"summary"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s,
                         desk.path(u"s.pdf"_s)})
                .exitCode
            == 0);
    CHECK(letterText(desk, u"s.pdf"_s)
              .contains(
                  u"đã đề nghị 82 cơ quan, đơn vị báo cáo kết quả quý IV và năm 2025 tại Công văn số 15/"_s));
    const Answer history = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"history"_s, u"--quiet"_s});
    CHECK(history.out.contains("letter "));
}

TEST_CASE("Number and date belong together, and a folder that is not there keeps nothing")
{
    const Desk desk(Desk::ExampleQuarter);
    const QStringList draft = letter(desk, u"request"_s, u"a.pdf"_s);
    CHECK(desk.dondoc(draft + QStringList{u"--number"_s, u"15"_s}).exitCode == 2);
    CHECK(desk.dondoc(draft + QStringList{u"--date"_s, u"2025-12-01"_s}).exitCode == 2);
    CHECK(desk.dondoc(draft + QStringList{u"--number"_s, u"15/S"_s, u"--date"_s, u"2025-12-01"_s}).exitCode
          == 2);
    QStringList nowhere
        = draft + QStringList{u"--number"_s, u"15"_s, u"--date"_s, u"2025-12-01"_s, u"--force"_s};
    nowhere[7] = desk.path(u"không có/a.pdf"_s);
    CHECK(desk.dondoc(nowhere).exitCode == 3);
    nowhere[7] = desk.path(u"a.pdf"_s);
    CHECK(desk.dondoc(nowhere).exitCode == 0); // the number is free still
}

TEST_CASE("What is no number, a day to come and a day before the plan keep no letter, even with --force")
{
    const Desk desk(Desk::ExampleQuarter);
    const QStringList draft = letter(desk, u"request"_s, u"a.pdf"_s) + QStringList{u"--force"_s};
    const QString tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    for (const auto &[number, day] : {std::pair(u"abc"_s, u"2025-12-01"_s),
                                      {u"15"_s, tomorrow},
                                      {u"15"_s, u"2025-02-30"_s},
                                      {u"15"_s, u"2025-01-01"_s}}) {
        const Answer answer = desk.dondoc(draft + QStringList{u"--number"_s, number, u"--date"_s, day});
        CHECK(answer.exitCode == 2);
        CHECK_FALSE(answer.error.isEmpty());
    }
    CHECK_FALSE(QFile::exists(desk.path(u"a.pdf"_s)));
}

TEST_CASE("Writing over the file of a letter that was sent is told")
{
    const Desk desk(Desk::ExampleQuarter);
    const QStringList draft = letter(desk, u"request"_s, u"a.pdf"_s);
    const auto sent = [&](const QString &number) {
        return desk.dondoc(draft
                           + QStringList{u"--number"_s, number, u"--date"_s, u"2025-12-01"_s, u"--force"_s});
    };
    CHECK_FALSE(QString::fromUtf8(sent(u"5"_s).error).contains(u"a.pdf"_s + u" là"_s));
    const QString told = QString::fromUtf8(sent(u"15"_s).error);
    INFO(told.toStdString());
    CHECK(told.contains(u"số 5 ngày 01/12/2025"_s));
}

TEST_CASE("A letter that cannot be written out is taken back, and reported as kept where that fails too")
{
    const Desk desk(Desk::ExampleQuarter);
    const Environment taken{{u"LD_PRELOAD"_s, builtPath(u"libdondoc_full_disk.so"_s)},
                            {u"DONDOC_DISK_FOLDER"_s, desk.path({})},
                            {u"DONDOC_DISK_ROOM"_s, u"1000000000"_s},
                            {u"DONDOC_DISK_TAKEN"_s, desk.path(u"a.pdf"_s)},
                            {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s}};
    const QStringList words = letter(desk, u"request"_s, u"a.pdf"_s)
        + QStringList{u"--number"_s, u"15"_s, u"--date"_s, u"2025-12-01"_s, u"--force"_s};
    const auto letters = [&desk] {
        return run(u"sqlite3"_s, {desk.data(), u"SELECT COUNT(*) FROM letter;"_s}).out.trimmed();
    };
    CHECK(desk.dondoc(words, taken).exitCode == 3);
    CHECK(letters() == "0");

    // Another process changes something between the keeping and the taking back.
    Environment meanwhile = taken;
    meanwhile.insert(
        u"DONDOC_DISK_THEN"_s,
        u"'%1' example '%2' --period 2025-Q3 --user other"_s.arg(builtPath(u"dondoc"_s), desk.data()));
    CHECK(desk.dondoc(words, meanwhile).exitCode == 3);
    CHECK(letters() == "0");
    CHECK(run(u"sqlite3"_s, {desk.data(), u"SELECT COUNT(*) FROM change_set WHERE who = 'other';"_s})
              .out.trimmed()
          == "1");

    Environment full = taken;
    full.insert(u"DONDOC_DISK_FULL_THEN"_s, u"1"_s);
    const Answer answer = desk.dondoc(words, full);
    CHECK(answer.exitCode == 1);
    CHECK(answer.error.contains("vẫn được giữ trong tệp dữ liệu như đã gửi"));
    CHECK(letters() == "1");
}

TEST_CASE("What speaks against keeping a letter as sent is listed, and nothing is kept unasked")
{
    const Desk desk(Desk::ExampleQuarter);
    const QStringList words = letter(desk, u"request"_s, u"a.pdf"_s)
        + QStringList{u"--number"_s, u"15"_s, u"--date"_s, u"2025-12-01"_s};
    const auto letters = [&desk] {
        return run(u"sqlite3"_s, {desk.data(), u"SELECT COUNT(*) FROM letter;"_s}).out.trimmed();
    };
    const Answer refused = desk.dondoc(words);
    CHECK(refused.exitCode == 3);
    CHECK(refused.error.count('\n') >= 3); // signer and plan number are blank, and what to do
    CHECK(refused.error.contains("--force"));
    CHECK(bytesOf(desk.path(u"a.pdf"_s)).isEmpty());
    CHECK(letters() == "0");
    REQUIRE(desk.dondoc(words + QStringList{u"--force"_s}).exitCode == 0);
    CHECK(letters() == "1");
    QStringList reminder = letter(desk, u"reminder"_s, u"b.pdf"_s)
        + QStringList{u"--number"_s, u"15"_s, u"--date"_s, u"2025-12-20"_s};
    const Answer again = desk.dondoc(reminder); // the number is another letter's
    CHECK(again.exitCode == 3);
    CHECK(again.error.contains("01/12/2025"));
    CHECK(letters() == "1");
    const Answer forced = desk.dondoc(reminder + QStringList{u"--force"_s}); // which is told all the same
    CHECK(forced.exitCode == 1);
    CHECK(forced.error.contains("01/12/2025"));
    CHECK(letters() == "2");
}
