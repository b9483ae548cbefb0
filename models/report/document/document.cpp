// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Document's small helpers: making inlines, naming blocks, gathering all words.

#include "models/report/document/document.h"

#include <algorithm>

namespace dondoc::report {

namespace {

void appendRows(const QList<Row> &rows, QStringList &lines)
{
    for (const Row &row : rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(plainText(cell.text));
        lines.append(cells.join(QLatin1Char('\t')));
    }
}

struct TextGatherer {
    QStringList &lines;

    void operator()(const Heading &heading) const { lines.append(plainText(heading.text)); }
    void operator()(const Paragraph &paragraph) const { lines.append(plainText(paragraph.text)); }
    void operator()(const Table &table) const
    {
        appendRows(table.header, lines);
        appendRows(table.rows, lines);
    }
    void operator()(const Chart &chart) const
    {
        lines.append(plainText(chart.title));
        lines.append(chartLines(chart));
        lines.append(plainText(chart.note));
    }
    void operator()(const Letterhead &head) const
    {
        lines.append({head.superiorBody, head.issuingBody, head.number + QLatin1Char('/') + head.numberSymbol,
                      head.placeAndDate, head.kind, head.subject});
        lines.append(head.addressees);
    }
    void operator()(const Signature &signature) const
    {
        lines.append(signature.recipients);
        lines.append(signature.authority);
        lines.append(signature.signerName);
    }
};

} // namespace

Inline plain(const QString &text) { return {text, false, false, std::nullopt}; }

Inline bold(const QString &text) { return {text, true, false, std::nullopt}; }

Inline italic(const QString &text) { return {text, false, true, std::nullopt}; }

QString plainText(const Inlines &inlines)
{
    QString text;
    for (const Inline &piece : inlines)
        text += piece.text;
    return text;
}

QList<ChartSeries> drawnSeries(const Chart &chart)
{
    QList<ChartSeries> drawn;
    for (const ChartSeries &series : chart.series) {
        if (std::any_of(series.values.begin(), series.values.end(),
                        [](const ChartValue &value) { return value.number.value_or(0) > 0; }))
            drawn.append(series);
    }
    return drawn;
}

QStringList chartLines(const Chart &chart)
{
    const QList<ChartSeries> drawn = drawnSeries(chart);
    QStringList lines;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        QStringList told;
        for (const ChartSeries &series : drawn) {
            const QString &label = series.values.at(category).label.text;
            if (!label.isEmpty())
                told.append(series.name + QLatin1Char(' ') + label);
        }
        if (!told.isEmpty())
            lines.append(chart.categories.at(category) + QStringLiteral(": ")
                         + told.join(QStringLiteral("; ")));
    }
    return lines;
}

QString blockKey(const Block &block)
{
    return std::visit([](const auto &value) { return value.key; }, block);
}

QString allText(const Document &document)
{
    QStringList lines;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks)
            std::visit(TextGatherer{lines}, block);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace dondoc::report
