// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Estimates of text's width against what the page font really takes.
#include "models/exchange/sheets/textwidth.h"

#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

double measured(const QString &text, const report::TextStyle &style)
{
    const report::QtTextMeasure measure(*report::pageFontFamily());
    const QList<report::ShapedLine> lines = measure.lines({{text, style}}, {1e4, 0});
    double width = 0;
    for (const report::TextRun &run : lines.constFirst().runs)
        width += run.widthMm;
    return width;
}

} // namespace

TEST_CASE("The estimated width of Vietnamese text is within a tenth of the real one")
{
    struct Case {
        QString text;
        report::TextStyle style;
    };
    const Case cases[] = {
        {u"Độc lập - Tự do - Hạnh phúc"_s, {13, true, false}},
        {u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s, {12, true, false}},
        {u"Nâng cao vai trò, trách nhiệm của người đứng đầu trong lãnh đạo, chỉ đạo phát triển cây"_s, {12}},
        {u"Triển khai chương trình cấp mã số vùng trồng và hệ thống truy xuất nguồn gốc"_s, {11}},
        {u"105,0%"_s, {12}},
        {u"Diện tích 85.050 ha, sản lượng 510.000 tấn, 216 mã số (2.654,85 ha)"_s, {12}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.text);
        const double real = measured(each.text, each.style);
        CHECK(widthMm(each.text, each.style) > real * 0.93);
        CHECK(widthMm(each.text, each.style) < real * 1.1);
    }
}

TEST_CASE("Lines are counted at blanks and line ends")
{
    const report::TextStyle style{12};
    CHECK(lineCount({}, style, 50) == 1);
    CHECK(lineCount(u"một hai"_s, style, 500) == 1);
    CHECK(lineCount(u"một\nhai"_s, style, 500) == 2);
    CHECK(lineCount(u"một hai ba"_s, style, 1) == 3);
}
