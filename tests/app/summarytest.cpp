// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The summary report as a file: other programs open it, and it is the same every time.
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QThread>

using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

QStringList summary(const Desk &desk, const QString &out)
{
    return {u"summary"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, out};
}

QString pdfText(const QString &pdf)
{
    return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).out);
}

} // namespace

TEST_CASE("The example summary opens in three other programs and says what it is")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString pdf = desk.path(u"Báo cáo quý IV.pdf"_s);
    const Answer answer = desk.dondoc(summary(desk, pdf));
    INFO(answer.error.toStdString());
    REQUIRE(answer.exitCode == 0);
    CHECK(answer.out.contains(pdf.toUtf8()));
    CHECK(bytesOf(pdf).startsWith("%PDF-1.4"));

    CHECK(run(u"qpdf"_s, {u"--check"_s, pdf}).exitCode == 0);
    CHECK(run(u"mutool"_s, {u"info"_s, pdf}).exitCode == 0);
    const QString text = pdfText(pdf);
    CHECK(text.contains(u"BÁO CÁO"_s));
    CHECK(text.contains(u"SỐ LIỆU VÍ DỤ"_s));
    CHECK(text.contains(u"quý IV và năm 2025"_s));
    const QByteArray fonts = run(u"pdffonts"_s, {pdf}).out;
    CHECK(fonts.contains("Tinos"));
    for (const QByteArray &line : fonts.split('\n').mid(2)) {
        if (!line.isEmpty())
            CHECK(line.contains("yes"));
    }
}

TEST_CASE("Same data, same bytes, in two processes and at another time")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString first = desk.path(u"1.pdf"_s);
    const QString second = desk.path(u"2.pdf"_s);
    REQUIRE(desk.dondoc(summary(desk, first)).exitCode == 0);
    QThread::sleep(1);
    REQUIRE(desk.dondoc(summary(desk, second), {{u"LC_ALL"_s, u"C"_s}, {u"TZ"_s, u"America/Lima"_s}}).exitCode
            == 0);
    CHECK(bytesOf(first).size() > 10000);
    CHECK(bytesOf(first) == bytesOf(second));
}

TEST_CASE("SOURCE_DATE_EPOCH is the date of creation")
{
    const Desk desk(Desk::PlanOnly);
    const QString pdf = desk.path(u"q4.pdf"_s);
    REQUIRE(desk.dondoc(summary(desk, pdf), {{u"SOURCE_DATE_EPOCH"_s, u"1767225600"_s}}).exitCode == 1);
    const QByteArray info = run(u"pdfinfo"_s, {u"-isodates"_s, pdf}, {{u"TZ"_s, u"UTC"_s}}).out;
    INFO(info.toStdString());
    CHECK(info.contains("2026-01-01T07:00:00+07"));
    CHECK(info.contains("Title:"));
    CHECK(info.contains("Đôn Đốc"));
}

TEST_CASE("A quarter without reports prints too, short and without the mark of examples")
{
    const Desk desk(Desk::PlanOnly);
    const QString pdf = desk.path(u"q4.pdf"_s);
    const Answer answer = desk.dondoc(summary(desk, pdf));
    CHECK(answer.exitCode == 1);
    CHECK(pdfText(pdf).contains(u"BÁO CÁO"_s));
    CHECK_FALSE(pdfText(pdf).contains(u"VÍ DỤ"_s));
}

TEST_CASE("The summary is written as DOCX, its annexes as a workbook with numbers")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString docx = desk.path(u"q4.docx"_s);
    REQUIRE(desk.dondoc(summary(desk, docx)).exitCode == 0);
    CHECK(
        run(u"/usr/bin/python3"_s,
            {u"-c"_s,
             u"import sys, zipfile; text = zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode(); "
             "assert 'BÁO CÁO' in text and 'Phụ lục II' in text"_s,
             docx})
            .exitCode
        == 0);
    const QString xlsx = desk.path(u"q4.xlsx"_s);
    REQUIRE(desk.dondoc(summary(desk, xlsx)).exitCode == 0);
    const Answer read = run(
        u"/usr/bin/python3"_s,
        {u"-c"_s,
         u"import sys, openpyxl; book = openpyxl.load_workbook(sys.argv[1]); sheet = book['Phụ lục II']; "
         "print(book.sheetnames[0], sum(isinstance(c.value, (int, float)) for r in sheet for c in r) > 40)"_s,
         xlsx});
    INFO(read.error.toStdString());
    CHECK(read.exitCode == 0);
    CHECK(QString::fromUtf8(read.out).trimmed() == u"Phụ lục I True"_s);
}

TEST_CASE("Annexes are printed as they are named, and an issue keeps which they were")
{
    const Desk desk(Desk::ExampleQuarter);
    const QStringList chosen{u"--annexes"_s, u"charts,progress"_s};
    const QString pdf = desk.path(u"q4.pdf"_s);
    REQUIRE(desk.dondoc(summary(desk, pdf) + chosen).exitCode == 0);
    const QString text = pdfText(pdf).simplified();
    CHECK(text.contains(u"Phụ lục I BIỂU ĐỒ"_s));
    CHECK(text.contains(u"Phụ lục II "_s));
    CHECK_FALSE(text.contains(u"Phụ lục III"_s));

    for (const char *list : {"charts,love", "charts,charts", "progress,", "Charts"}) {
        const Answer answer
            = desk.dondoc(summary(desk, pdf) + QStringList{chosen.first(), QLatin1String(list)});
        CHECK(answer.exitCode == 2);
        CHECK_FALSE(answer.error.isEmpty());
    }
    const QStringList issue{u"--issue"_s, u"12"_s, u"--date"_s, u"2025-12-24"_s};
    const QStringList early{u"--issue"_s, u"12"_s, u"--date"_s, u"2025-12-15"_s};
    CHECK(desk.dondoc(summary(desk, pdf) + chosen + early).exitCode == 2); // before the data that it tells
    REQUIRE(desk.dondoc(summary(desk, pdf) + chosen + issue).exitCode
            == 1); // plan number and signer are blank
    CHECK(desk.dondoc(summary(desk, pdf) + chosen).exitCode == 3);
    const Answer check = desk.dondoc({u"check"_s, desk.data()});
    CHECK_FALSE(QString::fromUtf8(check.out).contains(u"sau khi phát hành"_s));
}

TEST_CASE("Other formats are refused with a sentence")
{
    const Desk desk(Desk::PlanOnly);
    for (const char *name : {"q4.odt", "q4.PDFX", "q4"}) {
        const QString out = desk.path(QString::fromLatin1(name));
        const Answer answer = desk.dondoc(summary(desk, out));
        CHECK(answer.exitCode == 2);
        CHECK_FALSE(answer.error.isEmpty());
        CHECK_FALSE(QFile::exists(out));
    }
}

TEST_CASE("An issued report is the same file ever after, and is issued only once")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString first = desk.path(u"phát hành.pdf"_s);
    const QStringList issue{u"--issue"_s, u"12"_s, u"--date"_s, u"2025-12-24"_s};
    const Answer done = desk.dondoc(summary(desk, first) + issue);
    REQUIRE(done.exitCode == 1);
    CHECK(QString::fromUtf8(done.error).contains(u"người ký"_s)); // must be there, and is told
    CHECK(pdfText(first).contains(u"Số: 12/BC-SNNMT"_s));
    CHECK(pdfText(first).contains(u"ngày 24 tháng 12 năm 2025"_s));
    writeBytes(desk.path(u"xã Mường É.csv"_s),
               u"Cơ quan, đơn vị:;xã Mường É\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"
               "1;;Chưa triển khai;Họp sau khi phát hành\n"_s.toUtf8());
    const Answer import = desk.dondoc({u"import"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--received"_s,
                                       u"2025-12-20"_s, desk.path(u"xã Mường É.csv"_s)});
    CHECK(QString::fromUtf8(import.out).contains(u"nhận sau khi phát hành"_s));

    const QString second = desk.path(u"lại.pdf"_s);
    const Answer again = desk.dondoc(summary(desk, second));
    CHECK(again.exitCode == 0);
    CHECK(bytesOf(second) == bytesOf(first));
    const QString third = desk.path(u"nữa.pdf"_s);
    CHECK(desk.dondoc(summary(desk, third) + issue).exitCode == 3);
    const QString docx = desk.path(u"phát hành.docx"_s);
    REQUIRE(desk.dondoc(summary(desk, docx)).exitCode == 0);
    const QByteArray kept = bytesOf(docx);
    REQUIRE(desk.dondoc(summary(desk, docx)).exitCode == 0);
    CHECK(bytesOf(docx) == kept);
    const QString xlsx = desk.path(u"phụ lục.xlsx"_s);
    REQUIRE(desk.dondoc(summary(desk, xlsx)).exitCode == 0);
    CHECK(
        run(u"/usr/bin/python3"_s,
            {u"-c"_s,
             u"import sys, openpyxl; assert 'Phụ lục I' in openpyxl.load_workbook(sys.argv[1]).sheetnames"_s,
             xlsx})
            .exitCode
        == 0);
    const QByteArray sheets = bytesOf(xlsx);
    REQUIRE(desk.dondoc(summary(desk, xlsx)).exitCode == 0);
    CHECK(bytesOf(xlsx) == sheets);
    const Answer check = desk.dondoc({u"check"_s, desk.data()});
    CHECK(QString::fromUtf8(check.out).contains(u"sau khi phát hành"_s)); // what would differ, as notes
    CHECK_FALSE(QFile::exists(third));

    const QByteArray reports
        = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"reports"_s, u"--period"_s, u"2025-Q4"_s}).out;
    CHECK(reports.count("\"after_issue\":true") == 1);
}

TEST_CASE("Number and date of an issue belong together, and the number goes without its symbol")
{
    const Desk desk(Desk::PlanOnly);
    const QString out = desk.path(u"q4.pdf"_s);
    const QList<QStringList> wrong{{u"--issue"_s, u"12"_s},
                                   {u"--date"_s, u"2025-12-24"_s},
                                   {u"--issue"_s, u"12/BC-SNNMT"_s, u"--date"_s, u"2025-12-24"_s},
                                   {u"--issue"_s, u"12"_s, u"--date"_s, u"24/12/2025"_s},
                                   {u"--data-until"_s, u"hôm qua"_s}};
    for (const QStringList &words : wrong) {
        const Answer answer = desk.dondoc(summary(desk, out) + words);
        CHECK(answer.exitCode == 2);
        CHECK_FALSE(answer.error.isEmpty());
    }
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("A day to come and what is no number are told, and nothing is issued even with --force")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString out = desk.path(u"q4.pdf"_s);
    const QString tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    for (const QStringList &words : {QStringList{u"--issue"_s, u"12"_s, u"--date"_s, tomorrow},
                                     QStringList{u"--issue"_s, u"abc"_s, u"--date"_s, u"2025-12-24"_s},
                                     QStringList{u"--issue"_s, u"0"_s, u"--date"_s, u"2025-12-24"_s}}) {
        const Answer answer = desk.dondoc(summary(desk, out) + words + QStringList{u"--force"_s});
        CHECK(answer.exitCode == 2);
        CHECK_FALSE(answer.error.isEmpty());
    }
    CHECK_FALSE(QFile::exists(out));
    CHECK(desk.dondoc(summary(desk, out)).exitCode == 0); // it is a draft still
    CHECK_FALSE(pdfText(out).contains(u"Số: 12/"_s));
}

TEST_CASE("A number that another report has and a period that is not over hold a report back")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString out = desk.path(u"q4.pdf"_s);
    const QStringList early{u"--issue"_s,    u"12"_s,           u"--date"_s,
                            u"2025-12-12"_s, u"--data-until"_s, u"2025-12-10"_s};
    const Answer held = desk.dondoc(summary(desk, out) + early);
    CHECK(held.exitCode == 3);
    CHECK(QString::fromUtf8(held.error).contains(u"14/12/2025"_s));
    CHECK(QString::fromUtf8(held.error).contains(u"--force"_s));
    CHECK_FALSE(QFile::exists(out));
    const QStringList issue{u"--issue"_s, u"12"_s, u"--date"_s, u"2025-12-24"_s};
    REQUIRE(desk.dondoc(summary(desk, out) + issue).exitCode == 1);

    const QString other = desk.path(u"q3.pdf"_s);
    const QStringList twice
        = QStringList{u"summary"_s, desk.data(), u"--period"_s, u"2025-Q3"_s, u"--out"_s, other} + issue;
    const Answer taken = desk.dondoc(twice);
    CHECK(taken.exitCode == 3);
    CHECK(QString::fromUtf8(taken.error).contains(u"24/12/2025"_s));
    CHECK_FALSE(QFile::exists(other));
    CHECK(desk.dondoc(twice + QStringList{u"--force"_s}).exitCode == 1);
    CHECK(pdfText(other).contains(u"Số: 12/"_s));
}

TEST_CASE("What was received after --data-until does not count")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString all = desk.path(u"1.pdf"_s);
    const QString early = desk.path(u"2.pdf"_s);
    REQUIRE(desk.dondoc(summary(desk, all)).exitCode == 0);
    // the department's own report came later
    REQUIRE(desk.dondoc(summary(desk, early) + QStringList{u"--data-until"_s, u"2025-12-12"_s}).exitCode
            == 1);
    CHECK(pdfText(early).contains(u"Đến ngày 12/12/2025"_s));
    CHECK_FALSE(pdfText(all).contains(u"Đến ngày 12/12/2025"_s));
}

TEST_CASE("Data until a day to come are refused")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString pdf = desk.path(u"a.pdf"_s);
    const Answer answer = desk.dondoc(summary(desk, pdf) + QStringList{u"--data-until"_s, u"2035-12-01"_s});
    CHECK(answer.exitCode == 2);
    CHECK(answer.error.contains("2035-12-01"));
    CHECK_FALSE(QFile::exists(pdf));
}

TEST_CASE("A report until a day before everything came tells none of its figures")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString pdf = desk.path(u"a.pdf"_s);
    REQUIRE(desk.dondoc(summary(desk, pdf) + QStringList{u"--data-until"_s, u"2025-12-01"_s}).exitCode == 1);
    const QString text = pdfText(pdf).simplified();
    CHECK(text.contains(u"chưa nhận được báo cáo của cơ quan, đơn vị nào"_s));
    CHECK_FALSE(text.contains(u"tổng hợp từ 57/75 xã"_s));
}

TEST_CASE("A day of before the period for --data-until is told")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString out = desk.path(u"1.pdf"_s);
    const Answer answer = desk.dondoc(summary(desk, out) + QStringList{u"--data-until"_s, u"2025-01-01"_s});
    CHECK(answer.exitCode == 1);
    CHECK(answer.error.contains("15/09/2025"));
    CHECK(QFile::exists(out));
}
