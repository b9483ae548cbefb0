// SPDX-License-Identifier: GPL-3.0-or-later
// dondoc letter from end to end: PDF and DOCX of each kind, and what it refuses.
#include "tests/app/program.h"
#include "tests/support/catch.h"

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
