// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Walks a document block by block and hands their strips to the page flow.

#include "models/report/layout/layout.h"

#include "models/report/layout/chartlayout.h"
#include "models/report/layout/flowlayout.h"
#include "models/report/layout/letterheadlayout.h"
#include "models/report/layout/pageflow.h"
#include "models/report/layout/sensebreak.h"
#include "models/report/layout/signaturelayout.h"
#include "models/report/layout/tablelayout.h"

namespace dondoc::report {

namespace {

constexpr double kOneLineMm = 1e4; // millimetres, for text on one line

qsizetype weightOf(const Block &block)
{
    const Table *table = std::get_if<Table>(&block);
    return table ? 1 + table->rows.size() : 1;
}

qsizetype weightOf(const Document &document)
{
    qsizetype weight = 0;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks)
            weight += weightOf(block);
    }
    return weight;
}

bool isStyled(const Block &block, ParagraphStyle style)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->style == style;
}

/// Of a heading, and of a phụ lục by its number and title; its text alone where it has no number.
std::optional<Bookmark> bookmarkOf(const QList<Block> &blocks, qsizetype index)
{
    const Block &block = blocks.at(index);
    if (const auto *heading = std::get_if<Heading>(&block))
        return Bookmark{plainText(heading->text).simplified(), heading->level, 0};
    const bool numbered = isStyled(block, ParagraphStyle::AnnexNumber);
    const bool continues = index > 0 && isStyled(blocks.at(index - 1), ParagraphStyle::AnnexNumber);
    if (!numbered && (continues || !isStyled(block, ParagraphStyle::AnnexTitle)))
        return std::nullopt;
    QString title = plainText(std::get<Paragraph>(block).text).simplified();
    if (numbered && index + 1 < blocks.size() && isStyled(blocks.at(index + 1), ParagraphStyle::AnnexTitle))
        title
            += QStringLiteral(". ") + plainText(std::get<Paragraph>(blocks.at(index + 1)).text).simplified();
    return Bookmark{title, 1, 0};
}

/// Lays out block after block; every visit returns false once the caller wants to stop.
class Layouter
{
public:
    Layouter(const Document &document, const PageSpec &spec, const TextMeasure &measure,
             const std::function<bool(double)> &progress)
        : m_document(document), m_measure(measure), m_progress(progress),
          m_flow(spec, measure, document.marking), m_firstDropMm(spec.firstDropMm),
          m_total(weightOf(document))
    {
    }

    QList<PrintedPage> pages()
    {
        for (const Section &section : m_document.sections) {
            const bool goesOn = layOut(section);
            m_flow.finishSection();
            if (!goesOn)
                break;
        }
        return m_flow.takePages();
    }

    bool operator()(const Heading &heading)
    {
        const Look &look = lookOfHeading(heading.level);
        addLines(heading.key, broken(heading.text, look), look);
        return step();
    }

    bool operator()(const Paragraph &paragraph)
    {
        const Look &look = lookOf(paragraph.style);
        const bool title = breaksBySense(paragraph.style);
        addLines(paragraph.key, title ? broken(paragraph.text, look) : paragraph.text, look);
        return step();
    }

    bool operator()(const Letterhead &head)
    {
        for (FlowBox &strip : letterheadStrips(head, m_flow.widthMm(), m_measure))
            m_flow.add(std::move(strip));
        return step();
    }

    bool operator()(const Signature &signature)
    {
        m_flow.add(signatureStrip(signature, m_flow.widthMm(), m_flow.heightMm(), m_measure));
        return step();
    }

    bool operator()(const Table &table)
    {
        const TableLayout layout(table, ++m_tables, m_flow.widthMm(), m_flow.heightMm(), m_measure);
        for (FlowBox &strip : layout.head())
            m_flow.add(std::move(strip));
        for (qsizetype index = 0; index < table.rows.size(); ++index) {
            m_flow.add(layout.row(index));
            if (!step())
                return false;
        }
        return step();
    }

    bool operator()(const Chart &chart)
    {
        for (FlowBox &strip : chartStrips(chart, {m_flow.widthMm(), m_flow.heightMm()}, m_measure))
            m_flow.add(std::move(strip));
        return step();
    }

private:
    bool layOut(const Section &section)
    {
        m_flow.startSection(section.key, section.orientation);
        if (m_firstDropMm > 0) {
            FlowBox drop;
            drop.heightMm = m_firstDropMm;
            m_flow.add(std::move(drop));
        }
        for (qsizetype index = 0; index < section.blocks.size(); ++index) {
            const qsizetype next = index + 1;
            m_beforeSignature
                = next < section.blocks.size() && std::holds_alternative<Signature>(section.blocks.at(next));
            m_bookmark = bookmarkOf(section.blocks, index);
            if (!std::visit(*this, section.blocks.at(index)))
                return false;
        }
        return true;
    }

    Inlines broken(const Inlines &text, const Look &look) const
    {
        const auto widthOf = [this, &look](const QString &piece) {
            const QList<ShapedLine> lines
                = m_measure.lines(spansOf(piece, look), {kOneLineMm, 0, Alignment::Left});
            const QList<TextRun> &runs = lines.constFirst().runs;
            return runs.isEmpty() ? 0 : runs.constLast().xMm + runs.constLast().widthMm;
        };
        return brokenBySense(text, m_flow.widthMm() - look.firstIndentMm, widthOf);
    }

    // A last paragraph of one line brings the line before it along to the signature.
    void addLines(const QString &key, const Inlines &text, const Look &look)
    {
        QList<FlowBox> strips = paragraphStrips(key, text, look, m_flow.widthMm(), m_measure);
        if (m_beforeSignature && strips.size() == 1)
            strips.first().keepWithPrevious = true;
        if (!strips.isEmpty())
            strips.first().bookmark = m_bookmark;
        for (FlowBox &strip : strips)
            m_flow.add(std::move(strip));
    }

    bool step()
    {
        ++m_done;
        return !m_progress || m_progress(double(m_done) / double(m_total));
    }

    const Document &m_document;
    const TextMeasure &m_measure;
    const std::function<bool(double)> &m_progress;
    PageFlow m_flow;
    double m_firstDropMm;
    qsizetype m_total;
    qsizetype m_done = 0;
    int m_tables = 0;
    bool m_beforeSignature = false;
    std::optional<Bookmark> m_bookmark; ///< of the block that is laid out
};

} // namespace

QList<PrintedPage> layOut(const Document &document, const PageSpec &spec, const TextMeasure &measure,
                          const std::function<bool(double)> &progress)
{
    return Layouter(document, spec, measure, progress).pages();
}

} // namespace dondoc::report
