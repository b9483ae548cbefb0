// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DraftBlocks: headings and paragraphs with their figures, and the lines of the letterhead.
#include "models/exchange/docx/draftblocks.h"

#include "models/exchange/docx/blockmarks.h"
#include "models/report/editing/textoverrides.h"

#include <QSet>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    void operator()(const report::Heading &heading)
    {
        m_section = heading.key;
        add(heading.key, report::runsOf(heading.text)).isHeading = true;
    }
    void operator()(const report::Paragraph &paragraph)
    {
        add(paragraph.key, report::runsOf(paragraph.text));
    }
    void operator()(const report::Table &table)
    {
        if (isOwnTable(table))
            add(table.key, report::runsOf({report::plain(tableText(table))})).isTable = true;
    }
    void operator()(const report::Chart &) { }
    void operator()(const report::Signature &) { }
    void operator()(const report::Letterhead &head)
    {
        const QStringList lines = headLines(head);
        for (int piece = 0; piece < lines.size(); ++piece) {
            StyledRun run;
            run.text = lines.at(piece);
            DraftBlock &block = add(headPieceKey(head, piece), {run});
            block.isText = false;
            block.anchor = head.key;
        }
    }

    QList<DraftBlock> taken()
    {
        QSet<QString> known;
        QList<DraftBlock> kept;
        for (const DraftBlock &block : std::as_const(m_blocks)) {
            if (block.key.isEmpty() || known.contains(block.key)
                || comparableText(plainText(block.runs)).isEmpty())
                continue;
            known.insert(block.key);
            kept.append(block);
        }
        return kept;
    }

private:
    DraftBlock &add(const QString &key, const QList<StyledRun> &runs)
    {
        DraftBlock block;
        block.key = block.anchor = key;
        block.section = m_section;
        block.keyHash = keyHash(key);
        block.textHash = textHash(plainText(runs));
        block.runs = runs;
        m_blocks.append(block);
        return m_blocks.last();
    }

    QString m_section;
    QList<DraftBlock> m_blocks;
};

} // namespace

QList<DraftBlock> draftBlocks(const report::Document &document)
{
    Collector collector;
    for (const report::Section &section : document.sections) {
        if (section.key != "body"_L1)
            continue;
        for (const report::Block &block : section.blocks)
            std::visit(collector, block);
    }
    return collector.taken();
}

} // namespace dondoc::exchange
