// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What holds for the pages of any document: nothing lost, nothing twice, nothing torn, no text measured again
// and again.

#include "tests/support/catch.h"

#include "tests/report/fixedmeasure.h"
#include "tests/report/layoutfixture.h"

#include <algorithm>
#include <iterator>
#include <random>

using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

/// Documents of random blocks with words that occur once; the same for the same seed.
class RandomDocument
{
public:
    explicit RandomDocument(unsigned seed) : m_random(seed) { }

    Document make()
    {
        Document document = documentOf({letterhead()});
        for (int i = 0; i < 12; ++i)
            document.sections.first().blocks.append(block());
        document.sections.first().blocks.append(signatureBlock());
        document.sections.append(Section{u"PL1"_s, Orientation::Landscape, {table(), table()}});
        return document;
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    Inlines text(int most) { return {plain(words(++m_words, 1 + below(most)))}; }
    QString key() { return u"k%1"_s.arg(++m_keys); }

    Block block()
    {
        switch (below(4)) {
        case 0:
            return Heading{key(), 1 + below(3), text(20)};
        case 1:
            return table();
        default:
            return Paragraph{key(), ParagraphStyle::Body, text(300)};
        }
    }

    Table table()
    {
        Table table;
        table.key = key();
        const int columns = 1 + below(4);
        for (int i = 0; i < columns; ++i)
            table.columns.append(Column{double(30 + below(30))});
        table.header = {Row{{}, {Cell{ParagraphStyle::TableHead, {plain(u"HEAD"_s)}, columns}}, false}};
        const int rows = below(15);
        for (int i = 0; i < rows; ++i)
            table.rows.append(row(columns));
        return table;
    }

    Row row(int columns)
    {
        Row row;
        row.key = key();
        for (int i = 0; i < columns; ++i)
            row.cells.append(Cell{ParagraphStyle::TableCell, text(below(12) == 0 ? 400 : 25), 1});
        return row;
    }

    std::mt19937 m_random;
    int m_words = 0;
    int m_keys = 0;
};

QStringList ownWords(const QStringList &all)
{
    QStringList own;
    for (const QString &word : all) {
        if (word.startsWith(u'w'))
            own.append(word);
    }
    own.sort();
    return own;
}

QStringList ownWords(const Document &document)
{
    return ownWords(
        allText(document).replace(u'\n', u' ').replace(u'\t', u' ').split(u' ', Qt::SkipEmptyParts));
}

/// Words of one list that the other has not, or not as often.
QStringList missing(const QStringList &from, const QStringList &wanted)
{
    QStringList lost;
    std::set_difference(wanted.begin(), wanted.end(), from.begin(), from.end(), std::back_inserter(lost));
    return lost;
}

double heightOn(const PrintedPage &page, const QString &key)
{
    double height = 0;
    for (const BlockArea &area : page.blocks)
        height += area.key == key ? area.rectMm.height() : 0;
    return height;
}

/// Rows on several pages that are not taller than a third of one.
QStringList tornRows(const Document &document, const QList<PrintedPage> &pages)
{
    QStringList torn;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const Table *table = std::get_if<Table>(&block);
            for (const Row &row : table ? table->rows : QList<Row>()) {
                const QList<int> on = pagesWith(pages, row.key);
                double height = 0;
                for (int number : on)
                    height += heightOn(pages.at(number - 1), row.key);
                const double most = (pages.at(on.first() - 1).sizeMm.height() - 42) / 3;
                if (on.size() > 1 && height < most)
                    torn.append(row.key);
            }
        }
    }
    return torn;
}

/// Counts what layout asks it: what a machine's other work cannot change.
class CountingMeasure : public FixedMeasure
{
public:
    QList<ShapedLine> lines(const QList<Span> &spans, const LineFormat &format) const override
    {
        ++count;
        return FixedMeasure::lines(spans, format);
    }
    mutable int count = 0;
};

int textsMeasuredFor(int rows)
{
    const CountingMeasure measure;
    const Document document = documentOf({tableOfRows(u"T"_s, QList<int>(rows, 3))});
    CHECK(layOut(document, {}, measure).size() > rows / 20);
    return measure.count;
}

} // namespace

TEST_CASE("Every word of a random document is on the pages exactly once, inside the margins, no row torn")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Document document = RandomDocument(seed).make();
        const QList<PrintedPage> pages = pagesOf(document);
        CHECK(missing(ownWords(wordsOf(pages)), ownWords(document)) == QStringList{});
        CHECK(missing(ownWords(document), ownWords(wordsOf(pages))) == QStringList{});
        CHECK(outside(pages) == QStringList{});
        CHECK(tornRows(document, pages) == QStringList{});
    }
}

TEST_CASE("No two runs of a random document lie on each other")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        for (const PrintedPage &page : pagesOf(RandomDocument(seed).make())) {
            QList<QRectF> boxes;
            for (const TextRun &run : page.runs)
                boxes.append(QRectF(run.xMm + 0.01, run.baselineMm - 3.9, run.widthMm - 0.02, 4.8));
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                for (qsizetype j = i + 1; j < boxes.size(); ++j)
                    REQUIRE_FALSE(boxes.at(i).intersects(boxes.at(j)));
            }
        }
    }
}

TEST_CASE("Ten times the rows of a table are ten times the texts to be measured")
{
    const int few = textsMeasuredFor(500);
    const int many = textsMeasuredFor(5000);
    CAPTURE(few, many);
    CHECK(many <= few * 11);
}
