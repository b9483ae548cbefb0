// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What is kept of printed pages: where blocks and figures stand, and nothing that could hurt when it is read.
#include "models/report/layout/pagemap.h"

#include "models/report/checks/submittedtext.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/qttextmeasure.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace dondoc;
using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

QList<TextRun> figuresOn(const PrintedPage &page)
{
    QList<TextRun> figures;
    std::copy_if(page.runs.cbegin(), page.runs.cend(), std::back_inserter(figures),
                 [](const TextRun &run) { return run.figure != nullptr; });
    return figures;
}

/// As a place is kept.
double rounded(double millimetres) { return std::round(millimetres * 100) / 100; }

} // namespace

TEST_CASE("Kept pages have the blocks and figures of the printed ones, each at its place")
{
    PeriodSnapshot data = test::smallQuarter();
    test::addTask(data, u"1"_s, u"Tuyên truyền"_s, DeadlineKind::Continuous, {u"SCT"_s});
    test::addEntry(data, u"SCT"_s, test::entry(u"1"_s, EntryState::UnderWay, u"Đã đăng 45 tin, bài."_s));
    const Document document = test::composed(data);
    const QList<PrintedPage> printed = layOut(document, {}, QtTextMeasure(u"Tinos"_s));
    const QList<PrintedPage> kept = mappedPages(keptJson(document, printed));
    REQUIRE(kept.size() == printed.size());
    qsizetype figures = 0;
    for (qsizetype at = 0; at < kept.size(); ++at) {
        CAPTURE(at);
        REQUIRE(kept.at(at).blocks.size() == printed.at(at).blocks.size());
        for (qsizetype block = 0; block < kept.at(at).blocks.size(); ++block) {
            CHECK(kept.at(at).blocks.at(block).key == printed.at(at).blocks.at(block).key);
            CHECK(kept.at(at).blocks.at(block).rectMm.top()
                  == Approx(rounded(printed.at(at).blocks.at(block).rectMm.top())));
        }
        const QList<TextRun> before = figuresOn(printed.at(at));
        REQUIRE(kept.at(at).runs.size() == before.size());
        figures += before.size();
        for (qsizetype run = 0; run < before.size(); ++run) {
            CHECK(*kept.at(at).runs.at(run).figure == *before.at(run).figure);
            CHECK(kept.at(at).runs.at(run).xMm == Approx(rounded(before.at(run).xMm)));
            CHECK(kept.at(at).runs.at(run).baselineMm == Approx(rounded(before.at(run).baselineMm)));
        }
    }
    CHECK(figures > 5);
}

TEST_CASE("A figure that goes on on the next line is one figure still")
{
    const auto figure
        = std::make_shared<const FigureRef>(FigureRef{u"receipt.received"_s, {}, {}, {u"STC"_s}});
    PrintedPage page;
    for (const double baseline : {40.0, 46.0}) {
        TextRun run;
        run.baselineMm = baseline;
        run.figure = figure;
        page.runs.append(run);
    }
    const QList<PrintedPage> kept = mappedPages(keptJson({}, {page}));
    REQUIRE(kept.size() == 1);
    REQUIRE(kept.constFirst().runs.size() == 2);
    CHECK(kept.constFirst().runs.at(0).figure == kept.constFirst().runs.at(1).figure);
    CHECK(kept.constFirst().runs.at(1).figure->records == QStringList{u"STC"_s});
}

TEST_CASE("What holds no map, or a damaged one, gives no pages or blank ones")
{
    for (const QString &kept : {u""_s, u"[]"_s, u"{}"_s, u"{\"pages\":7}"_s, u"{\"pages\":[]}"_s,
                                u"{\"figures\":[],\"body\":{}}"_s})
        CHECK(mappedPages(kept).isEmpty());
    const QList<PrintedPage> pages
        = mappedPages(u"{\"pages\":[1,{\"figures\":[2,{\"at\":[1e300,\"x\"]}],\"blocks\":[[]]}]}"_s);
    REQUIRE(pages.size() == 2);
    REQUIRE(pages.at(1).runs.size() == 2);
    CHECK(pages.at(1).runs.at(1).xMm <= 10'000);
}
