// SPDX-License-Identifier: GPL-3.0-or-later
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

QString textOf(const QString &pdf)
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
    const QString text = textOf(pdf);
    CHECK(text.contains(u"BÁO CÁO"_s));
    CHECK(text.contains(u"SỐ LIỆU VÍ DỤ"_s));
    CHECK(text.contains(u"quý IV năm 2025"_s));
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
    REQUIRE(desk.dondoc(summary(desk, pdf), {{u"SOURCE_DATE_EPOCH"_s, u"1767225600"_s}}).exitCode == 0);
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
    CHECK(answer.exitCode == 0);
    CHECK(textOf(pdf).contains(u"BÁO CÁO"_s));
    CHECK_FALSE(textOf(pdf).contains(u"VÍ DỤ"_s));
}

TEST_CASE("Documents of a later version are refused with a sentence")
{
    const Desk desk(Desk::PlanOnly);
    for (const char *name : {"q4.docx", "q4.xlsx", "q4.PDFX", "q4"}) {
        const QString out = desk.path(QString::fromLatin1(name));
        const Answer answer = desk.dondoc(summary(desk, out));
        CHECK(answer.exitCode == 2);
        CHECK_FALSE(answer.error.isEmpty());
        CHECK_FALSE(QFile::exists(out));
    }
}
