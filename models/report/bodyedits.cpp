// SPDX-License-Identifier: GPL-3.0-or-later
// Body edits: what becomes of the officer's text by one click: restored, answered, reviewed, moved.
#include "models/report/bodyparts.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// Headings of one level under one heading, in the order in which they print.
struct Siblings {
    QStringList keys;
    QString before; ///< the block right before the first of them
};

Siblings siblingsOf(const QList<BodyPart> &parts, const QString &key)
{
    const auto place = std::find_if(parts.cbegin(), parts.cend(),
                                    [&key](const BodyPart &part) { return part.key == key; });
    if (place == parts.cend() || place->level == 0)
        return {};
    auto first = place;
    while (first != parts.cbegin() && std::prev(first)->level >= place->level)
        --first;
    Siblings siblings;
    if (first != parts.cbegin())
        siblings.before = blockKey(std::prev(first)->blocks.constLast());
    for (auto each = first; each != parts.cend() && each->level >= place->level; ++each) {
        if (each->level == place->level)
            siblings.keys.append(each->key);
    }
    return siblings;
}

OwnBlock nothing(OwnBlock block)
{
    block.kind = block.kind == OwnBlockKind::LeftOut ? OwnBlockKind::Replaced : block.kind;
    block.runs.clear();
    block.after.clear();
    return block;
}

void takeMark(OwnBlock &block, bool heading)
{
    if (block.runs.isEmpty() || block.style == OwnStyle::Table)
        return;
    QString &begin = block.runs.first().text;
    if (heading || block.style == OwnStyle::Clause || block.style == OwnStyle::Point) {
        begin.remove(headingMark());
    } else {
        block.style = begin.startsWith(u"- ") ? OwnStyle::Item : OwnStyle::Paragraph;
        if (block.style == OwnStyle::Item)
            begin.remove(0, 2);
    }
    if (begin.isEmpty())
        block.runs.removeFirst();
}

} // namespace

QList<OwnBlock> restoredBlocks(const Document &draft, const QList<OwnBlock> &own, const QString &partKey)
{
    QStringList keys;
    const QList<BodyPart> parts = bodyParts(draft);
    for (const BodyPart &part : parts) {
        if (part.key != partKey)
            continue;
        for (const Block &block : part.blocks)
            keys.append(blockKey(block));
    }
    QList<OwnBlock> restored;
    for (const OwnBlock &each : own) {
        const bool added = each.kind == OwnBlockKind::Added && each.key.section(u'/', 0, -2) == partKey;
        if (added || keys.contains(each.key))
            restored.append(nothing(each));
    }
    return restored;
}

OwnBlock withFigure(OwnBlock block, const ChangedFigure &figure, FigureAnswer answer)
{
    if (figure.run >= block.runs.size())
        return block;
    OwnRun &run = block.runs[figure.run];
    run.seen = figure.data;
    run.left = answer == FigureAnswer::Leave;
    if (answer == FigureAnswer::Take)
        run.text = figure.data;
    return block;
}

OwnBlock keptBeside(OwnBlock block, const Document &draft)
{
    if (const Block *drafted = bodyBlock(draft, block.key))
        block.draft = plainText(withoutMark(*drafted));
    return block;
}

QList<OwnBlock> reviewedBlocks(const QList<OwnBlock> &blocks, const Document &draft,
                               const QList<OwnBlock> &own)
{
    QList<OwnBlock> reviewed;
    for (const OwnBlock &each : blocks) {
        OwnBlock block = each;
        const Block *drafted = bodyBlock(draft, block.key);
        const OwnBlock *stored = ownBlock(own, block.key);
        if (block.kind == OwnBlockKind::LeftOut && stored && stored->kind == OwnBlockKind::Added)
            block = nothing(*stored);
        takeMark(block, drafted && std::holds_alternative<Heading>(*drafted));
        if (drafted && !(stored && !stored->runs.isEmpty()))
            block.draft = plainText(withoutMark(*drafted));
        reviewed.append(block);
    }
    return reviewed;
}

QList<OwnBlock> merged(const QList<OwnBlock> &own, const QList<OwnBlock> &changed)
{
    QList<OwnBlock> all = own;
    for (const OwnBlock &each : changed) {
        const auto same = [&each](const OwnBlock &other) { return other.key == each.key; };
        const auto found = std::find_if(all.begin(), all.end(), same);
        if (found != all.end())
            *found = each;
        else
            all.append(each);
    }
    return all;
}

QList<OwnBlock> movedHeading(const Document &printed, const QList<OwnBlock> &own, const QString &key, bool up)
{
    const QList<BodyPart> parts = bodyParts(printed);
    const Siblings siblings = siblingsOf(parts, key);
    const qsizetype rank = siblings.keys.indexOf(key);
    const qsizetype target = up ? rank - 1 : rank + 1;
    if (rank < 0 || target < 0 || target >= siblings.keys.size())
        return {};
    QStringList order = siblings.keys;
    order.move(rank, target);
    QList<OwnBlock> moved;
    QString previous = siblings.before;
    for (const QString &each : std::as_const(order)) {
        OwnBlock block;
        block.key = each;
        if (const OwnBlock *stored = ownBlock(own, each))
            block = *stored;
        if (block.after != previous) {
            block.after = previous;
            moved.append(block);
        }
        previous = each;
    }
    return moved;
}

} // namespace dondoc::report
