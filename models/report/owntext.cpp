// SPDX-License-Identifier: GPL-3.0-or-later
// OwnText: replaces, leaves out, adds and moves blocks of the body, then numbers its headings.
#include "models/report/owntext.h"

#include "models/domain/text.h"
#include "models/report/ownplaces.h"

#include <QHash>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// The figures of a draft's text in their order, asked for one after the other.
class FigureSource
{
public:
    explicit FigureSource(const Inlines &draft)
    {
        for (const Inline &piece : draft) {
            if (piece.figure)
                m_figures[name(piece.figure->rule, piece.figure->taskNumber)].append(piece);
        }
    }
    /// The next of that rule and task; null where there is no more.
    const Inline *next(const OwnRun &run)
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

void setText(Block &block, const Inlines &text, OwnStyle style)
{
    if (Heading *heading = std::get_if<Heading>(&block)) {
        heading->text = text;
    } else if (Paragraph *paragraph = std::get_if<Paragraph>(&block)) {
        const bool item = style == OwnStyle::Item;
        paragraph->style = item ? ParagraphStyle::ListItem : ParagraphStyle::Body;
        paragraph->text = item ? withMark(u"- "_s, text) : text;
    }
}

Table tableOf(const OwnBlock &own)
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

Block added(const OwnBlock &own)
{
    switch (own.style) {
    case OwnStyle::Clause:
        return Heading{own.key, 2, printed(own.runs, {})};
    case OwnStyle::Point:
        return Heading{own.key, 3, printed(own.runs, {})};
    case OwnStyle::Table:
        return tableOf(own);
    case OwnStyle::Item:
        return Paragraph{own.key, ParagraphStyle::ListItem, withMark(u"- "_s, printed(own.runs, {}))};
    case OwnStyle::Paragraph:
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

/// What an officer wrote for a block that the draft no longer has is kept like an added one.
void place(OwnPlaces &places, const OwnBlock &own)
{
    const bool words = !own.runs.isEmpty();
    const bool lost = own.kind == OwnBlockKind::Replaced && words && !places.has(own.key);
    if (own.kind == OwnBlockKind::Added || lost) {
        if (words)
            places.add(added(own), own.after);
        return;
    }
    if (own.kind == OwnBlockKind::LeftOut)
        return;
    if (words)
        places.change(own.key, [&own](Block &block) {
            setText(block, printed(own.runs, withoutMark(block)), own.style);
        });
    if (!own.after.isEmpty())
        places.move(own.key, own.after);
}

Section *bodyOf(Document &document)
{
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [](const Section &each) { return each.key == kBody; });
    return found == document.sections.end() ? nullptr : &*found;
}

} // namespace

const OwnBlock *ownBlock(const QList<OwnBlock> &own, const QString &key)
{
    const auto found
        = std::find_if(own.cbegin(), own.cend(), [&key](const OwnBlock &each) { return each.key == key; });
    return found == own.cend() ? nullptr : &*found;
}

const QRegularExpression &headingMark()
{
    static const QRegularExpression number(u"^([IVXLC]+\\.|\\d+\\.|\\p{L}\\)) "_s);
    return number;
}

Inlines printed(const QList<OwnRun> &runs, const Inlines &draft)
{
    FigureSource figures(draft);
    Inlines text;
    for (const OwnRun &run : runs) {
        Inline piece{run.text, run.bold, run.italic, std::nullopt};
        const Inline *figure = run.rule.isEmpty() ? nullptr : figures.next(run);
        if (figure)
            piece.figure = figure->figure;
        text.append(piece);
    }
    return text;
}

QList<OwnRun> runsOf(const Inlines &text)
{
    QList<OwnRun> runs;
    for (const Inline &piece : text) {
        OwnRun run{piece.text, piece.bold, piece.italic, {}, {}, {}};
        if (piece.figure) {
            run.rule = piece.figure->rule;
            run.taskNumber = piece.figure->taskNumber;
            run.seen = piece.text;
        }
        runs.append(run);
    }
    return runs;
}

QList<OwnRun> seenBeside(QList<OwnRun> runs, const Inlines &draft)
{
    FigureSource figures(draft);
    for (OwnRun &run : runs) {
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

Document withOwnText(Document draft, const QList<OwnBlock> &own)
{
    Section *body = bodyOf(draft);
    if (!body || own.isEmpty())
        return draft;
    OwnPlaces places(body->blocks);
    // Each is put right behind its block, so that the last of several goes first.
    QList<OwnBlock> lastFirst = own;
    std::stable_sort(lastFirst.begin(), lastFirst.end(), [](const OwnBlock &left, const OwnBlock &right) {
        return left.position > right.position;
    });
    for (const OwnBlock &each : std::as_const(lastFirst))
        place(places, each);
    for (const OwnBlock &each : own) {
        if (each.kind == OwnBlockKind::LeftOut)
            places.leaveOut(each.key);
    }
    body->blocks = places.blocks();
    number(body->blocks);
    return draft;
}

QList<ChangedFigure> staleFigures(const Document &draft, const QList<OwnBlock> &own)
{
    QList<ChangedFigure> changed;
    for (const OwnBlock &each : own) {
        const Block *block = each.kind == OwnBlockKind::Replaced ? bodyBlock(draft, each.key) : nullptr;
        if (!block)
            continue;
        FigureSource figures(withoutMark(*block));
        for (qsizetype index = 0; index < each.runs.size(); ++index) {
            const OwnRun &run = each.runs.at(index);
            const Inline *now = run.rule.isEmpty() ? nullptr : figures.next(run);
            if (now && now->text != run.seen)
                changed.append({each.key, index, run.text, now->text, *now->figure});
        }
    }
    return changed;
}

QStringList changedDrafts(const Document &draft, const QList<OwnBlock> &own)
{
    QStringList keys;
    for (const OwnBlock &each : own) {
        const Block *block = each.kind == OwnBlockKind::Replaced && !each.runs.isEmpty()
            ? bodyBlock(draft, each.key)
            : nullptr;
        if (block && plainText(withoutMark(*block)) != each.draft)
            keys.append(each.key);
    }
    return keys;
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
