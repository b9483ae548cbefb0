// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Shares out the width, then raises what is too narrow.

#include "models/report/layout/columnwidths.h"

#include "models/report/document/nobreak.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace dondoc::report {

namespace {

constexpr double kLeastShare = 0.02;   // of the columns' widths together, for one without a width
constexpr double kMostShare = 0.25;    // of the table's width, that a word may claim
constexpr double kSlackMm = 0.3;       // a word fits only where a little room is left
constexpr qsizetype kMostMeasured = 8; // words of a column, the longest ones
constexpr qsizetype kMostKept = 64;    // words of a column before the shorter ones are dropped

/// The longest words of a column, each once.
class LongestWords
{
public:
    void add(const QString &text)
    {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (!m_words.contains(word))
                m_words.append(word);
        }
        if (m_words.size() > kMostKept)
            drop();
    }

    QStringList words()
    {
        drop();
        return m_words;
    }

private:
    void drop()
    {
        std::stable_sort(m_words.begin(), m_words.end(), [](const QString &left, const QString &right) {
            return left.size() > right.size();
        });
        m_words = m_words.mid(0, kMostMeasured);
    }

    QStringList m_words;
};

QList<double> askedWidths(const QList<Column> &columns, double widthMm)
{
    double all = 0;
    for (const Column &column : columns)
        all += column.widthMm;
    const double least = all > 0 ? all * kLeastShare : 1;
    QList<double> widths;
    for (const Column &column : columns)
        widths.append(std::max(column.widthMm, least));
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    for (double &width : widths)
        width *= widthMm / sum;
    return widths;
}

bool isNeverTorn(const Cell &cell)
{
    return cell.columnSpan <= 1
        && (cell.style == ParagraphStyle::TableHead || cell.style == ParagraphStyle::TableCentre
            || cell.style == ParagraphStyle::TableNumber);
}

std::vector<LongestWords> longestWordsOf(const Table &table)
{
    std::vector<LongestWords> words(std::size_t(table.columns.size()));
    for (const QList<Row> *rows : {&table.header, &table.rows}) {
        for (const Row &row : *rows) {
            std::size_t column = 0;
            for (const Cell &cell : row.cells) {
                if (column < words.size() && isNeverTorn(cell))
                    words[column].add(keptTogether(plainText(cell.text)));
                column += std::size_t(std::max(cell.columnSpan, 1));
            }
        }
    }
    return words;
}

QList<double> leastWidths(const Table &table, double widthMm, const WordWidthOf &widthOf)
{
    TextStyle style = lookOf(ParagraphStyle::TableHead).text;
    style.bold = true; // rows of groups are, and it is the wider one
    QList<double> least;
    for (LongestWords &words : longestWordsOf(table)) {
        double widest = 0;
        for (const QString &word : words.words())
            widest = std::max(widest, widthOf(word, style));
        least.append(std::min(widest + 2 * kCellPaddingMm + kSlackMm, widthMm * kMostShare));
    }
    return least;
}

} // namespace

QList<double> columnWidths(const Table &table, double widthMm, const WordWidthOf &widthOf)
{
    if (table.columns.isEmpty())
        return {widthMm};
    QList<double> widths = askedWidths(table.columns, widthMm);
    const QList<double> least = leastWidths(table, widthMm, widthOf);
    double missing = 0;
    double spare = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        missing += std::max(least.at(i) - widths.at(i), 0.0);
        spare += std::max(widths.at(i) - least.at(i), 0.0);
    }
    if (missing == 0 || missing > spare)
        return widths;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const double over = widths.at(i) - least.at(i);
        widths[i] = over < 0 ? least.at(i) : widths.at(i) - over * missing / spare;
    }
    return widths;
}

} // namespace dondoc::report
