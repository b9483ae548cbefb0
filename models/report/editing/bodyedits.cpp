// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Body edits: what becomes of the officer's text by one click: restored, answered, reviewed, moved.
#include "models/report/editing/bodyedits.h"

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

TextOverride nothing(TextOverride block)
{
    block.kind = block.kind == TextOverrideKind::LeftOut ? TextOverrideKind::Replaced : block.kind;
    block.runs.clear();
    block.after.clear();
    return block;
}

void takeMark(TextOverride &block, bool heading)
{
    if (block.runs.isEmpty() || block.style == RunStyle::Table)
        return;
    QString &begin = block.runs.first().text;
    if (heading || block.style == RunStyle::Clause || block.style == RunStyle::Point) {
        begin.remove(headingMark());
    } else {
        block.style = begin.startsWith(u"- ") ? RunStyle::Item : RunStyle::Paragraph;
        if (block.style == RunStyle::Item)
            begin.remove(0, 2);
    }
    if (begin.isEmpty())
        block.runs.removeFirst();
}

} // namespace

QList<TextOverride> restoredBlocks(const Document &draft, const QList<TextOverride> &own,
                                   const QString &partKey)
{
    QStringList keys;
    const QList<BodyPart> parts = bodyParts(draft);
    for (const BodyPart &part : parts) {
        if (part.key != partKey)
            continue;
        for (const Block &block : part.blocks)
            keys.append(blockKey(block));
    }
    QList<TextOverride> restored;
    for (const TextOverride &each : own) {
        const bool added = each.kind == TextOverrideKind::Added && each.key.section(u'/', 0, -2) == partKey;
        if (added || keys.contains(each.key))
            restored.append(nothing(each));
    }
    return restored;
}

TextOverride withFigure(TextOverride block, const ChangedFigure &figure, FigureAnswer answer)
{
    if (figure.run >= block.runs.size())
        return block;
    StyledRun &run = block.runs[figure.run];
    run.seen = figure.data;
    run.left = answer == FigureAnswer::Leave;
    if (answer == FigureAnswer::Take)
        run.text = figure.data;
    return block;
}

QList<TextOverride> answeredLost(const TextOverride &lost, const QString &partKey,
                                 const QList<TextOverride> &own, bool keep)
{
    TextOverride gone = lost;
    gone.kind = TextOverrideKind::Replaced;
    gone.runs.clear();
    gone.after.clear();
    if (!keep || lost.runs.isEmpty())
        return {gone};
    QStringList taken;
    for (const TextOverride &each : own)
        taken.append(each.key);
    TextOverride kept = lost;
    kept.id = 0;
    kept.version = 1;
    kept.kind = TextOverrideKind::Added;
    kept.key = freshKey(partKey, taken);
    kept.after.clear();
    kept.draft.clear();
    return {gone, kept};
}

TextOverride keptBeside(TextOverride block, const Document &draft)
{
    if (const Block *drafted = bodyBlock(draft, block.key))
        block.draft = plainText(withoutMark(*drafted));
    return block;
}

QList<TextOverride> reviewedBlocks(const QList<TextOverride> &blocks, const Document &draft,
                                   const QList<TextOverride> &own)
{
    QList<TextOverride> reviewed;
    for (const TextOverride &each : blocks) {
        TextOverride block = each;
        const Block *drafted = bodyBlock(draft, block.key);
        const TextOverride *stored = ownBlock(own, block.key);
        if (block.kind == TextOverrideKind::LeftOut && stored && stored->kind == TextOverrideKind::Added)
            block = nothing(*stored);
        takeMark(block, drafted && std::holds_alternative<Heading>(*drafted));
        if (drafted && !(stored && !stored->runs.isEmpty()))
            block.draft = plainText(withoutMark(*drafted));
        reviewed.append(block);
    }
    return reviewed;
}

QList<TextOverride> merged(const QList<TextOverride> &own, const QList<TextOverride> &changed)
{
    QList<TextOverride> all = own;
    for (const TextOverride &each : changed) {
        const auto same = [&each](const TextOverride &other) { return other.key == each.key; };
        const auto found = std::find_if(all.begin(), all.end(), same);
        if (found != all.end())
            *found = each;
        else
            all.append(each);
    }
    return all;
}

QList<TextOverride> movedHeading(const Document &printed, const QList<TextOverride> &own, const QString &key,
                                 bool up)
{
    const QList<BodyPart> parts = bodyParts(printed);
    const Siblings siblings = siblingsOf(parts, key);
    const qsizetype rank = siblings.keys.indexOf(key);
    const qsizetype target = up ? rank - 1 : rank + 1;
    if (rank < 0 || target < 0 || target >= siblings.keys.size())
        return {};
    QStringList order = siblings.keys;
    order.move(rank, target);
    QList<TextOverride> moved;
    QString previous = siblings.before;
    for (const QString &each : std::as_const(order)) {
        TextOverride block;
        block.key = each;
        if (const TextOverride *stored = ownBlock(own, each))
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
