// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of where pages break: paragraphs, headings, table rows, signature block, sections.

#include "tests/support/catch.h"

#include "tests/report/fixedmeasure.h"
#include "tests/report/layoutfixture.h"

using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

// 255 mm of text: 51 lines of 5 mm. Space before paragraphs: 2.12 mm.
// A page is filled with a note-less paragraph of n lines at its top.

QList<int> linesByPage(const QList<PrintedPage> &pages, const QString &key)
{
    QList<int> lines;
    for (const PrintedPage &page : pages)
        lines.append(linesOn(page, key));
    return lines;
}

} // namespace

TEST_CASE("A paragraph breaks with at least two lines on either page")
{
    struct Case {
        int filler;     // lines above, on page 1
        int lines;      // of the paragraph
        QList<int> got; // lines on page 1 and 2
    };
    const QList<Case> cases{
        {40, 5, {5, 0}}, // fits
        {48, 2, {2, 0}}, // 48 lines, 2.1 mm, 2 lines: 252 mm
        {49, 2, {0, 2}}, // would stand with one line on page 1: 249 + 5 … moves whole
        {48, 5, {2, 3}}, // two lines, then three
        {47, 4, {2, 2}}, // three would fit, but leave one line alone on page 2
        {48, 3, {0, 3}}, // neither 2 + 1 nor 1 + 2
    };
    for (const Case &c : cases) {
        CAPTURE(c.filler, c.lines);
        const QList<PrintedPage> pages
            = pagesOf(documentOf({paragraphOfLines(u"f"_s, c.filler), paragraphOfLines(u"p"_s, c.lines)}));
        QList<int> got = linesByPage(pages, u"p"_s);
        got.resize(2);
        CHECK(got == c.got);
    }
}

TEST_CASE("A heading never stands alone at the foot of a page")
{
    for (int filler = 40; filler <= 51; ++filler) {
        CAPTURE(filler);
        const QList<PrintedPage> pages
            = pagesOf(documentOf({paragraphOfLines(u"f"_s, filler), heading(u"I"_s), heading(u"1"_s, 2),
                                  paragraphOfLines(u"p"_s, 6)}));
        const QList<int> first = pagesWith(pages, u"I"_s);
        REQUIRE(first.size() == 1);
        CHECK(pagesWith(pages, u"1"_s) == first);
        CHECK(pagesWith(pages, u"p"_s).constFirst() == first.first());
        CHECK(linesOn(pages.at(first.first() - 1), u"p"_s) >= 2);
    }
}

TEST_CASE("A heading before a table stays with its head and first row")
{
    for (int filler = 40; filler <= 51; ++filler) {
        CAPTURE(filler);
        const QList<PrintedPage> pages = pagesOf(
            documentOf({paragraphOfLines(u"f"_s, filler), heading(u"I"_s), tableOfRows(u"T"_s, {3, 3, 3})}));
        CHECK(pagesWith(pages, u"I"_s) == pagesWith(pages, u"T/1"_s));
    }
}

TEST_CASE("A heading row of a table never stands alone at the foot of a page")
{
    for (int filler = 1; filler <= 60; ++filler) {
        CAPTURE(filler);
        Table table = tableOfRows(u"t"_s, {filler, 1, 1, 4, 1});
        table.rows[1].emphasised = true;
        table.rows[2].emphasised = true;
        table.rows[4].emphasised = true; // nothing follows
        const QList<PrintedPage> pages = pagesOf(documentOf({table}));
        CHECK(pagesWith(pages, table.rows.at(1).key) == pagesWith(pages, table.rows.at(3).key));
        CHECK(pagesWith(pages, table.rows.at(2).key) == pagesWith(pages, table.rows.at(3).key));
    }
}

TEST_CASE("The signature block stays whole with two lines of the text before it")
{
    for (int filler = 30; filler <= 51; ++filler) {
        for (int last : {1, 2, 3, 7}) {
            CAPTURE(filler, last);
            const QList<PrintedPage> pages = pagesOf(documentOf(
                {paragraphOfLines(u"f"_s, filler), paragraphOfLines(u"p"_s, last), signatureBlock()}));
            const QList<int> sign = pagesWith(pages, u"sign"_s);
            REQUIRE(sign.size() == 1);
            const PrintedPage &page = pages.at(sign.first() - 1);
            CHECK(linesOn(page, u"p"_s) + linesOn(page, u"f"_s) >= 2);
            CHECK(textsOf(page).contains(u"Nơi nhận:"_s));
            CHECK(textsOf(page).contains(u"Nguyễn Văn A"_s));
        }
    }
}

TEST_CASE("Rows stay whole and the head repeats on every page")
{
    QList<int> rows;
    for (int i = 0; i < 40; ++i)
        rows.append(1 + i % 7);
    const QList<PrintedPage> pages = pagesOf(documentOf({tableOfRows(u"T"_s, rows, 2)}));
    REQUIRE(pages.size() >= 3);
    for (const PrintedPage &page : pages) {
        CHECK(textsOf(page).count(u"HEAD:1"_s) == 1);
        CHECK(textsOf(page).indexOf(u"HEAD:1"_s) == 0);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString key = u"T/%1"_s.arg(i + 1);
        CAPTURE(key);
        REQUIRE(pagesWith(pages, key).size() == 1);
        CHECK(linesOn(pages.at(pagesWith(pages, key).constFirst() - 1), key) == rows.at(i));
    }
}

TEST_CASE("A row taller than three pages splits by lines and loses none")
{
    const QList<PrintedPage> pages = pagesOf(documentOf({tableOfRows(u"T"_s, {1, 170, 1})}));
    CHECK(pages.size() == 4);
    QStringList wanted;
    for (int line = 1; line <= 170; ++line)
        wanted.append(u"T/2:%1"_s.arg(line));
    QStringList got;
    for (const QString &word : wordsOf(pages)) {
        if (word.startsWith(u"T/2:"_s))
            got.append(word);
    }
    CHECK(got == wanted);
    for (const PrintedPage &page : pages)
        CHECK(textsOf(page).count(u"HEAD:1"_s) == 1);
    CHECK(outside(pages).isEmpty());
    CHECK(pagesWith(pages, u"T/3"_s) == QList<int>{4});
}

TEST_CASE("Every page of a split row is closed by a border below")
{
    const QList<PrintedPage> pages = pagesOf(documentOf({tableOfRows(u"T"_s, {120})}));
    for (const PrintedPage &page : pages) {
        double lowestText = 0;
        for (const TextRun &run : page.runs)
            lowestText = std::max(lowestText, run.baselineMm);
        double lowestRule = 0;
        for (const Line &line : page.lines)
            lowestRule = line.y1Mm == line.y2Mm ? std::max(lowestRule, line.y1Mm) : lowestRule;
        CHECK(lowestRule > lowestText);
    }
}

TEST_CASE("A head taller than half a page stands once instead of repeating for ever")
{
    const QList<PrintedPage> pages = pagesOf(documentOf({tableOfRows(u"T"_s, {30, 30, 30}, 40)}));
    CHECK(wordsOf(pages).count(u"HEAD:1"_s) == 1);
    CHECK(wordsOf(pages).count(u"HEAD:40"_s) == 1);
    CHECK(wordsOf(pages).count(u"T/3:30"_s) == 1);
    CHECK(outside(pages).isEmpty());
}

TEST_CASE("Recipients that fill more than a page are all printed")
{
    Signature signature = signatureBlock();
    signature.recipients.clear();
    for (int i = 1; i <= 83; ++i)
        signature.recipients.append(u"- UBND xã số %1;"_s.arg(i));
    const QList<PrintedPage> pages = pagesOf(documentOf({paragraphOfLines(u"p"_s, 3), signature}));
    for (const QString &line : signature.recipients)
        CHECK(wordsOf(pages).join(u' ').count(line) == 1);
    CHECK(wordsOf(pages).join(u' ').contains(u"Nguyễn Văn A"_s));
    CHECK(outside(pages).isEmpty());
}

TEST_CASE("Every section starts a page and counts from one, landscape swaps the paper")
{
    Document document = documentOf({paragraphOfLines(u"p"_s, 60)});
    document.sections.append(Section{u"PL1"_s, Orientation::Landscape, {paragraphOfLines(u"a"_s, 60)}});
    document.sections.append(Section{u"PL2"_s, Orientation::Portrait, {paragraphOfLines(u"b"_s, 1)}});
    QStringList told;
    for (const PrintedPage &page : pagesOf(document))
        told.append(u"%1 %2 %3"_s.arg(page.sectionKey).arg(page.number).arg(page.sizeMm.width()));
    CHECK(told
          == QStringList{u"body 1 210"_s, u"body 2 210"_s, u"PL1 1 297"_s, u"PL1 2 297"_s, u"PL2 1 210"_s});
}

TEST_CASE("Progress grows to one and can stop the work")
{
    QList<double> shares;
    const Document document
        = documentOf({tableOfRows(u"T"_s, QList<int>(100, 1)), paragraphOfLines(u"p"_s, 1)});
    layOut(document, {}, FixedMeasure{}, [&shares](double share) {
        shares.append(share);
        return true;
    });
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.last() == 1.0);

    int calls = 0;
    const QList<PrintedPage> pages
        = layOut(document, {}, FixedMeasure{}, [&calls](double) { return ++calls < 10; });
    CHECK(calls == 10);
    CHECK(wordsOf(pages).contains(u"T/9:1"_s));
    CHECK(!wordsOf(pages).contains(u"T/20:1"_s));
}
