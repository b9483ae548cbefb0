// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that tables of pairs break and place text exactly as QTextLayout does, or leave it alone.

#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include "models/report/layout/pagefont.h"
#include "tests/report/shapers.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace dondoc;
using namespace dondoc::report;
using dondoc::test::sourcePath;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAlignments{Alignment::Left, Alignment::Centre, Alignment::Right, Alignment::Justified};

test::Shapers tinosShapers() { return test::Shapers(pageFontFamily().value()); }

/// Counts paragraphs that were compared and those that came from pairs; a difference fails at once.
class Tally
{
public:
    bool compare(const QList<Span> &spans, const LineFormat &format)
    {
        const test::Comparison found = m_shapers.compare(spans, format);
        ++m_all;
        m_fromPairs += found.fromPairs;
        QString text;
        for (const Span &span : spans)
            text += u'|' + span.text;
        INFO(text.toStdString() << " in " << format.widthMm << ", alignment " << int(format.alignment));
        REQUIRE(found.difference == QString());
        return found.fromPairs;
    }
    double share() const { return double(m_fromPairs) / m_all; }

private:
    test::Shapers m_shapers = tinosShapers();
    int m_all = 0;
    int m_fromPairs = 0;
};

/// The lines of the plan, of the example's words and of the report's sentences.
QStringList resourceLines()
{
    QStringList lines;
    for (const QString &folder : {u"plans"_s, u"example"_s, u"templates"_s}) {
        const QDir resources(sourcePath(u"resources/"_s + folder));
        for (const QString &name : resources.entryList(QDir::Files)) {
            QFile file(resources.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
                lines.append(line.trimmed());
        }
    }
    return lines;
}

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(from.size()));
}

QString randomText(QRandomGenerator &random, const QStringList &words)
{
    QString text;
    for (int count = 1 + random.bounded(40); count > 0; --count)
        text += pick(random, words) + (random.bounded(12) == 0 ? QString() : u" "_s);
    return random.bounded(8) == 0 ? text : text.trimmed();
}

/// Cut into spans of few styles and at any place.
QList<Span> randomSpans(QRandomGenerator &random, const QString &text)
{
    const QList<TextStyle> styles{{}, {14, true, false}, {11, false, true}, {}, {}};
    QList<Span> spans;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = 1 + random.bounded(int(text.size()));
        spans.append(Span{text.mid(at, length), styles.at(random.bounded(int(styles.size()))), nullptr});
        at += length;
    }
    return spans;
}

LineFormat randomFormat(QRandomGenerator &random)
{
    return {15 + random.bounded(160.0), random.bounded(2) * random.bounded(12.0),
            kAlignments.at(std::size_t(random.bounded(int(kAlignments.size()))))};
}

QStringList vietnameseWords()
{
    return u"Ủy ban nhân dân tỉnh Sơn La; Kế hoạch 12/KH-UBND ngày 14/12/2025, nhiệm vụ 4.1 – “đạt 84,46%” "
           u"(62/75 xã, phường) 1.234,5 ha; tăng 3,2%/năm. VIỆT NAM AVATAR To Ty P. r, f) nơi-nơi và/hoặc "
           u"QUYỀN ẢNH ƯỜNG ưỡn nghiêng 1° m² Ĩ Ũ ‘a’ … a\u00a0b https://sonla.gov.vn/tin?so=1&x=[2]"_s.split(
               u' ');
}

} // namespace

TEST_CASE("Sentences of reports are broken and placed as QTextLayout does")
{
    Tally tally;
    for (const QString &line : resourceLines()) {
        for (const Alignment alignment : kAlignments) {
            tally.compare({Span{line, {}, nullptr}}, {165, 10, alignment});
            tally.compare({Span{line, {11, false, false}, nullptr}}, {38, 0, alignment});
        }
    }
    CHECK(tally.share() > 0.8);
}

TEST_CASE("Random Vietnamese text in random spans and widths is placed as QTextLayout does")
{
    Tally tally;
    QRandomGenerator random(20251214);
    const QStringList words = vietnameseWords();
    for (int round = 0; round < 4000; ++round) {
        const QString text = randomText(random, words);
        const bool whole = random.bounded(2) == 0;
        tally.compare(whole ? QList<Span>{Span{text, {}, nullptr}} : randomSpans(random, text),
                      randomFormat(random));
    }
    CHECK(tally.share() > 0.3);
}

TEST_CASE("Text with other characters is placed as QTextLayout does or left to it")
{
    Tally tally;
    QRandomGenerator random(47);
    const QStringList words = vietnameseWords()
        + QStringList{u"Tha\u0301ng"_s,
                      u"nhie\u0323\u0302m"_s,
                      u"日本"_s,
                      u"😀"_s,
                      u"a\nb"_s,
                      u"ta\tb"_s,
                      u"\u00ad"_s,
                      u"⇒"_s,
                      u"\u200b"_s,
                      u"ﬁ"_s,
                      u"עברית"_s,
                      u"≥ 5"_s,
                      u"A\u0300"_s,
                      u"\u2029"_s,
                      u"•"_s};
    for (int round = 0; round < 3000; ++round)
        tally.compare(randomSpans(random, randomText(random, words)), randomFormat(random));
    CHECK(tally.share() > 0);
}

TEST_CASE("What is not plain text is left to QTextLayout")
{
    test::Shapers shapers = tinosShapers();
    for (const QString &text : {u"Tha\u0301ng"_s, u"日本"_s, u"😀"_s, u"a\nb"_s, u"a\tb"_s, u"\u00ad"_s,
                                u"a  b"_s, u" a"_s, u"a "_s, u"a\u00a0 b"_s, QString(4001, u'a')}) {
        INFO(text.toStdString());
        CHECK_FALSE(shapers.compare({Span{text, {}, nullptr}}, {100, 0, Alignment::Left}).fromPairs);
    }
}

TEST_CASE("A word wider than the line and a symbol at its end are left to QTextLayout")
{
    test::Shapers shapers = tinosShapers();
    const Span word{QString(80, u'A'), {}, nullptr};
    CHECK_FALSE(shapers.compare({word}, {40, 0, Alignment::Left}).fromPairs);
    const Span symbol{u"Kế hoạch số 12/KH-UBND"_s, {}, nullptr};
    CHECK_FALSE(shapers.compare({symbol}, {50, 0, Alignment::Left}).fromPairs);
    CHECK(shapers.compare({symbol}, {100, 0, Alignment::Left}).fromPairs);
}

TEST_CASE("Text without a character is one line as high as QTextLayout's")
{
    Tally tally;
    CHECK(tally.compare({}, {100, 0, Alignment::Left}));
    CHECK(tally.compare({Span{{}, {16, true, false}, nullptr}}, {100, 0, Alignment::Justified}));
    CHECK(tally.compare({Span{{}, {11, false, false}, nullptr}, Span{{}, {16, true, false}, nullptr}},
                        {100, 0, Alignment::Left}));
}
