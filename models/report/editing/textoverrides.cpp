// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextOverrides: replaces, leaves out, adds and moves blocks of the body, then numbers its headings.
#include "models/report/editing/textoverrides.h"

#include "models/domain/text/text.h"
#include "models/report/editing/blockorder.h"

#include <QHash>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// The figures of a draft's text in their order, asked for one after the other.
class DraftFigures
{
public:
    explicit DraftFigures(const Inlines &draft)
    {
        for (const Inline &piece : draft) {
            if (piece.figure)
                m_figures[name(piece.figure->rule, piece.figure->taskNumber)].append(piece);
        }
    }
    /// The next of that rule and task; null where there is no more.
    const Inline *next(const StyledRun &run)
    {
        const QString key = name(run.rule, run.taskNumber);
        const auto found = m_figures.constFind(key);
        const qsizetype place = m_taken[key]++;
        return found == m_figures.constEnd() || place >= found->size() ? nullptr : &found->at(place);
    }

private:
    static QString name(const QString &rule, const QString &task) { return rule + u'\n' + task; }
    QHash<QString, Inlines> m_figures;
    QHash<QString, qsizetype> m_taken;
};

Inlines withMark(const QString &mark, Inlines text)
{
    if (!text.isEmpty() && !text.constFirst().figure)
        text.first().text.prepend(mark);
    else
        text.prepend(plain(mark));
    return text;
}

const QRegularExpression &markOf(const Block &block)
{
    static const QRegularExpression dash(u"^- "_s);
    static const QRegularExpression none(u"^(?!)"_s);
    if (std::holds_alternative<Heading>(block))
        return headingMark();
    const Paragraph *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->style == ParagraphStyle::ListItem ? dash : none;
}

void setText(Block &block, const Inlines &text, RunStyle style)
{
    if (Heading *heading = std::get_if<Heading>(&block)) {
        heading->text = text;
    } else if (Paragraph *paragraph = std::get_if<Paragraph>(&block)) {
        const bool item = style == RunStyle::Item;
        paragraph->style = item ? ParagraphStyle::ListItem : ParagraphStyle::Body;
        paragraph->text = item ? withMark(u"- "_s, text) : text;
    }
}

Table tableOf(const TextOverride &own)
{
    Table table;
    table.key = own.key;
    const QStringList lines = plainText(own.runs).split(u'\n');
    qsizetype columns = 1;
    for (const QString &line : lines)
        columns = std::max(columns, line.count(u'\t') + 1);
    table.columns = QList<Column>(columns, Column{10});
    for (qsizetype index = 0; index < lines.size(); ++index) {
        Row row;
        row.key = u"%1/%2"_s.arg(own.key).arg(index);
        QStringList cells = lines.at(index).split(u'\t');
        cells.resize(columns);
        for (const QString &cell : std::as_const(cells))
            row.cells.append(
                {index == 0 ? ParagraphStyle::TableHead : ParagraphStyle::TableCell, {plain(cell)}, 1});
        (index == 0 ? table.header : table.rows).append(row);
    }
    return table;
}

Block added(const TextOverride &own)
{
    switch (own.style) {
    case RunStyle::Clause:
        return Heading{own.key, 2, printed(own.runs, {})};
    case RunStyle::Point:
        return Heading{own.key, 3, printed(own.runs, {})};
    case RunStyle::Table:
        return tableOf(own);
    case RunStyle::Item:
        return Paragraph{own.key, ParagraphStyle::ListItem, withMark(u"- "_s, printed(own.runs, {}))};
    case RunStyle::Paragraph:
        break;
    }
    return Paragraph{own.key, ParagraphStyle::Body, printed(own.runs, {})};
}

void number(QList<Block> &blocks)
{
    int chapter = 0;
    int clause = 0;
    int point = 0;
    for (Block &block : blocks) {
        Heading *heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        QString mark;
        if (heading->level == 1) {
            clause = point = 0;
            mark = text::roman(++chapter) + u". "_s;
        } else if (heading->level == 2) {
            point = 0;
            mark = u"%1. "_s.arg(++clause);
        } else {
            mark = text::pointLetter(point++) + u") "_s;
        }
        heading->text = withMark(mark, withoutMark(block));
    }
}

void place(BlockOrder &places, const TextOverride &own)
{
    const bool words = !own.runs.isEmpty();
    if (own.kind == TextOverrideKind::Added) {
        if (words)
            places.add(added(own), own.after);
        return;
    }
    // What was written for a block that the draft no longer has is not printed until the officer answers.
    if (own.kind == TextOverrideKind::LeftOut || !places.has(own.key))
        return;
    if (words)
        places.change(own.key, [&own](Block &block) {
            setText(block, printed(own.runs, withoutMark(block)), own.style);
        });
    if (!own.after.isEmpty())
        places.move(own.key, own.after);
}

Section *editableBodyOf(Document &document)
{
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [](const Section &each) { return each.key == kBody; });
    return found == document.sections.end() ? nullptr : &*found;
}

} // namespace

const TextOverride *ownBlock(const QList<TextOverride> &own, const QString &key)
{
    const auto found = std::find_if(own.cbegin(), own.cend(),
                                    [&key](const TextOverride &each) { return each.key == key; });
    return found == own.cend() ? nullptr : &*found;
}

const QRegularExpression &headingMark()
{
    static const QRegularExpression number(u"^([IVXLC]+\\.|\\d+\\.|\\p{L}\\)) "_s);
    return number;
}

Inlines printed(const QList<StyledRun> &runs, const Inlines &draft)
{
    DraftFigures figures(draft);
    Inlines text;
    for (const StyledRun &run : runs) {
        Inline piece{run.text, run.bold, run.italic, std::nullopt};
        const Inline *figure = run.rule.isEmpty() ? nullptr : figures.next(run);
        if (figure)
            piece.figure = figure->figure;
        text.append(piece);
    }
    return text;
}

QList<StyledRun> runsOf(const Inlines &text)
{
    QList<StyledRun> runs;
    for (const Inline &piece : text) {
        StyledRun run{piece.text, piece.bold, piece.italic, {}, {}, {}};
        if (piece.figure) {
            run.rule = piece.figure->rule;
            run.taskNumber = piece.figure->taskNumber;
            run.seen = piece.text;
        }
        runs.append(run);
    }
    return runs;
}

QList<StyledRun> seenBeside(QList<StyledRun> runs, const Inlines &draft)
{
    DraftFigures figures(draft);
    for (StyledRun &run : runs) {
        const Inline *now = run.rule.isEmpty() ? nullptr : figures.next(run);
        if (now)
            run.seen = now->text;
    }
    return runs;
}

const Inlines *inlinesOf(const Block &block)
{
    if (const Heading *heading = std::get_if<Heading>(&block))
        return &heading->text;
    const Paragraph *paragraph = std::get_if<Paragraph>(&block);
    return paragraph ? &paragraph->text : nullptr;
}

Inlines withoutMark(const Block &block)
{
    const Inlines *whole = inlinesOf(block);
    if (!whole || whole->isEmpty())
        return {};
    Inlines text = *whole;
    text.first().text.remove(markOf(block));
    if (text.constFirst().text.isEmpty())
        text.removeFirst();
    return text;
}

Document withTextOverrides(Document draft, const QList<TextOverride> &own)
{
    Section *body = editableBodyOf(draft);
    if (!body || own.isEmpty())
        return draft;
    BlockOrder places(body->blocks);
    // Each is put right behind its block, so that the last of several goes first.
    QList<TextOverride> lastFirst = own;
    std::stable_sort(
        lastFirst.begin(), lastFirst.end(),
        [](const TextOverride &left, const TextOverride &right) { return left.position > right.position; });
    for (const TextOverride &each : std::as_const(lastFirst))
        place(places, each);
    for (const TextOverride &each : own) {
        if (each.kind == TextOverrideKind::LeftOut)
            places.leaveOut(each.key);
    }
    body->blocks = places.blocks();
    number(body->blocks);
    return draft;
}

QList<ChangedFigure> staleFigures(const Document &draft, const QList<TextOverride> &own)
{
    QList<ChangedFigure> changed;
    for (const TextOverride &each : own) {
        const Block *block = each.kind == TextOverrideKind::Replaced ? bodyBlock(draft, each.key) : nullptr;
        if (!block)
            continue;
        DraftFigures figures(withoutMark(*block));
        for (qsizetype index = 0; index < each.runs.size(); ++index) {
            const StyledRun &run = each.runs.at(index);
            const Inline *now = run.rule.isEmpty() ? nullptr : figures.next(run);
            if (now && now->text != run.seen)
                changed.append({each.key, index, run.text, now->text, *now->figure});
        }
    }
    return changed;
}

QStringList changedDrafts(const Document &draft, const QList<TextOverride> &own)
{
    QStringList keys;
    for (const TextOverride &each : own) {
        const Block *block = each.kind == TextOverrideKind::Replaced && !each.runs.isEmpty()
            ? bodyBlock(draft, each.key)
            : nullptr;
        if (block && plainText(withoutMark(*block)) != each.draft)
            keys.append(each.key);
    }
    return keys;
}

QList<TextOverride> lostBlocks(const Document &draft, const QList<TextOverride> &own)
{
    QList<TextOverride> lost;
    for (const TextOverride &each : own) {
        const bool words = each.kind == TextOverrideKind::Replaced && !each.runs.isEmpty();
        if ((words || each.kind == TextOverrideKind::LeftOut) && !bodyBlock(draft, each.key))
            lost.append(each);
    }
    return lost;
}

const QList<Block> &bodyBlocks(const Document &document)
{
    static const QList<Block> kNone;
    const auto found = std::find_if(document.sections.cbegin(), document.sections.cend(),
                                    [](const Section &each) { return each.key == kBody; });
    return found == document.sections.cend() ? kNone : found->blocks;
}

const Block *bodyBlock(const Document &document, const QString &key)
{
    const QList<Block> &blocks = bodyBlocks(document);
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(),
                                    [&key](const Block &each) { return blockKey(each) == key; });
    return found == blocks.cend() ? nullptr : &*found;
}

} // namespace dondoc::report
