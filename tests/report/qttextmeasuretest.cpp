// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of breaking and shaping with the page font, and of the font itself.

#include "tests/support/catch.h"

#include "models/report/layout/glyphcoverage.h"
#include "models/report/layout/qttextmeasure.h"

using namespace dondoc;
using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

QString tinos() { return pageFontFamily().value(); }

QList<ShapedLine> broken(const QString &text, double widthMm, Alignment alignment = Alignment::Justified)
{
    return QtTextMeasure(tinos()).lines({Span{text, TextStyle{}, nullptr}}, {widthMm, 10, alignment});
}

QString joined(const QList<ShapedLine> &lines, const QString &between)
{
    QStringList texts;
    for (const ShapedLine &line : lines) {
        for (const TextRun &run : line.runs)
            texts.append(run.text);
    }
    return texts.join(between);
}

QString sentence()
{
    return u"Đến ngày 14/12/2025, 62/75 xã, phường gửi báo cáo về nhiệm vụ 4.1; trong đó 40 xã, phường đã "
           u"hoàn thành, "
           "20 đang thực hiện, 02 chưa triển khai (xã Phiêng Khoài, phường Tô Hiệu)."_s;
}

} // namespace

TEST_CASE("The embedded font prints where it is asked for, an unknown one is missing")
{
    CHECK(tinos() == u"Tinos"_s);
    qputenv("DONDOC_FONT", "No Such Family");
    const Result<QString> family = pageFontFamily();
    qputenv("DONDOC_FONT", "Tinos");
    REQUIRE_FALSE(family.ok());
    CHECK(family.error().code == ErrorCode::MissingFont);
    CHECK(family.error().what == u"No Such Family"_s);
}

TEST_CASE("A symbol font is refused because it lacks Vietnamese")
{
    qputenv("DONDOC_FONT", "D050000L");
    const bool ok = pageFontFamily().ok();
    qputenv("DONDOC_FONT", "Tinos");
    CHECK_FALSE(ok);
}

TEST_CASE("Characters without a glyph are named once, blanks and line feeds never")
{
    GlyphCoverage coverage(tinos());
    CHECK(coverage.missingFrom(u"Đường ữ Ỵ\t\n\u00a0…"_s).isEmpty());
    CHECK(coverage.missingFrom(u"日本 日 😀 a"_s) == u"日本😀"_s);
    CHECK(coverage.missingFrom(u"日"_s) == u"日"_s);
    CHECK(coverage.missingFrom(u"Đã xong \uF0FC 日 \uF0FC\uF0A8"_s) == u"U+F0FC日 U+F0A8"_s);
}

TEST_CASE("A character without a glyph is replaced visibly, one for one")
{
    const QString text = joined(broken(u"a日😀b"_s, 100), QString());
    CHECK(text.size() == 4);
    CHECK(text.startsWith(u'a'));
    CHECK(text.at(1) == text.at(2));
    CHECK(text.at(1) == QChar(0x25A1)); // never the black sign of a replaced character
}

TEST_CASE("Control characters, soft hyphens and marks of direction leave no trace on paper")
{
    CHECK(joined(broken(u"a\u0007b\u00ADc\u200Ed\u0085e"_s, 100), QString()) == u"abcde"_s);
}

TEST_CASE("Justified lines fill the width, the last one does not")
{
    const QList<ShapedLine> lines = broken(sentence(), 80);
    REQUIRE(lines.size() >= 3);
    CHECK(joined(lines, u" "_s) == sentence());
    CHECK(lines.first().runs.first().xMm == Approx(10).margin(0.01));
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const TextRun &run = lines.at(i).runs.last();
        CHECK(run.xMm + run.widthMm == Approx(80).margin(0.1));
    }
    CHECK(lines.last().runs.last().xMm + lines.last().runs.last().widthMm < 79);
}

TEST_CASE("A justified line of one long word is not letterspaced")
{
    const QString word = QString(30, u'ơ');
    const TextRun alone = broken(word, 150, Alignment::Left).constFirst().runs.constFirst();
    const QList<ShapedLine> lines = broken(word + u" "_s + word, 120);
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().runs.first().widthMm == Approx(alone.widthMm).margin(0.05));
}

TEST_CASE("Centred and right-aligned lines stand where they should")
{
    const TextRun centred = QtTextMeasure(tinos())
                                .lines({Span{u"BÁO CÁO"_s, {}, nullptr}}, {100, 0, Alignment::Centre})
                                .first()
                                .runs.first();
    CHECK(centred.xMm + centred.widthMm / 2 == Approx(50).margin(0.05));
    const TextRun right = QtTextMeasure(tinos())
                              .lines({Span{u"84,46%"_s, {}, nullptr}}, {100, 0, Alignment::Right})
                              .first()
                              .runs.first();
    CHECK(right.xMm + right.widthMm == Approx(100).margin(0.05));
}

TEST_CASE("Single spacing of fourteen points is sixteen")
{
    const ShapedLine line = broken(u"a"_s, 100).constFirst();
    CHECK((line.ascentMm + line.descentMm) / kMmPerPt == Approx(16.1).margin(0.1));
}

TEST_CASE("A line feed forces a line, also an empty one, and empty text is one line")
{
    CHECK(broken(u"a\nb"_s, 100).size() == 2);
    CHECK(broken(u"a\n\nb"_s, 100).size() == 3);
    CHECK(broken(QString(), 100).size() == 1);
    CHECK(QtTextMeasure(tinos()).lines({}, {100, 0, Alignment::Left}).size() == 1);
    CHECK(broken(u"a\n\nb"_s, 100).at(1).ascentMm > 4);
}

TEST_CASE("The symbol of a document is not broken at its hyphen or stroke")
{
    for (int width = 60; width < 130; width += 3) {
        const QList<ShapedLine> lines = broken(
            u"Thực hiện Kế hoạch số 12/KH-UBND và Kết luận số 1678-KL/TU của Tỉnh ủy, Công văn số 07/SNNMT "
            "và nơi-nơi"_s,
            width);
        REQUIRE(lines.size() > 1);
        for (const ShapedLine &line : lines.first(lines.size() - 1)) {
            const TextRun &run = line.runs.last();
            INFO(width << " " << run.text.toStdString());
            CHECK((!run.text.endsWith(u'-') || run.text.endsWith(u"nơi-"_s)));
            CHECK_FALSE(run.text.endsWith(u'/'));
            CHECK(run.xMm + run.widthMm == Approx(width).margin(0.1));
        }
    }
    const QString endless = QString(80, u'A') + u"-UBND"_s;
    CHECK(joined(broken(endless, 40, Alignment::Left), QString()) == endless);
}

TEST_CASE("Two thousand letters without a blank break inside the width")
{
    const QString word(2000, u'ơ');
    const QList<ShapedLine> lines = broken(word, 40, Alignment::Left);
    CHECK(joined(lines, QString()) == word);
    for (const ShapedLine &line : lines)
        CHECK(line.runs.last().xMm + line.runs.last().widthMm <= 40.05);
}

TEST_CASE("Every letter gives one glyph, so that nothing merges into a ligature")
{
    const TextRun run = broken(u"wifi office final ffl"_s, 150).constFirst().runs.constFirst();
    CHECK(run.glyphs.size() == run.text.size());
}

TEST_CASE("Runs of several looks share a line and keep their styles")
{
    const QList<Span> spans{{u"Một "_s, {14, false, false}, nullptr},
                            {u"hai "_s, {14, true, false}, nullptr},
                            {u"ba"_s, {11, false, true}, nullptr}};
    const QList<ShapedLine> lines = QtTextMeasure(tinos()).lines(spans, {100, 0, Alignment::Left});
    REQUIRE(lines.size() == 1);
    REQUIRE(lines.first().runs.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(lines.first().runs.at(i).style == spans.at(i).style);
    CHECK(lines.first().runs.at(1).xMm == Approx(lines.first().runs.at(0).widthMm).margin(0.01));
}

TEST_CASE("The same measure gives the same lines again after other text")
{
    const QtTextMeasure measure(tinos());
    const LineFormat format{80, 10, Alignment::Justified};
    const QList<Span> spans{{sentence(), {}, nullptr}};
    const QList<ShapedLine> first = measure.lines(spans, format);
    measure.lines({{u"khác"_s, {11, true, true}, nullptr}, {u"nữa"_s, {}, nullptr}},
                  {30, 0, Alignment::Right});
    const QList<ShapedLine> again = measure.lines(spans, format);
    REQUIRE(again.size() == first.size());
    for (qsizetype i = 0; i < first.size(); ++i) {
        CHECK(again.at(i).runs.first().text == first.at(i).runs.first().text);
        CHECK(again.at(i).runs.first().widthMm == first.at(i).runs.first().widthMm);
    }
}
