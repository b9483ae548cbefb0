// SPDX-License-Identifier: GPL-3.0-or-later
// BodyParts: cutting the body into parts, and comparing an edited part with draft and stored text.
#include "models/report/bodyparts.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

const OwnBlock *find(const QList<OwnBlock> &own, const QString &key)
{
    const auto found
        = std::find_if(own.cbegin(), own.cend(), [&key](const OwnBlock &each) { return each.key == key; });
    return found == own.cend() ? nullptr : &*found;
}

OwnStyle styleOf(const Block &block)
{
    if (const Heading *heading = std::get_if<Heading>(&block))
        return heading->level == 3 ? OwnStyle::Point : OwnStyle::Clause;
    if (std::holds_alternative<Table>(block))
        return OwnStyle::Table;
    const Paragraph *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->style == ParagraphStyle::ListItem ? OwnStyle::Item : OwnStyle::Paragraph;
}

/// Neighbours of one look and one figure are one, so that two ways of cutting the same text are equal.
QList<OwnRun> folded(const QList<OwnRun> &runs)
{
    QList<OwnRun> folded;
    for (OwnRun run : runs) {
        run.seen.clear();
        const bool joins = !folded.isEmpty() && folded.constLast().bold == run.bold && run.rule.isEmpty()
            && folded.constLast().italic == run.italic && folded.constLast().rule.isEmpty();
        if (joins)
            folded.last().text += run.text;
        else if (!run.text.isEmpty())
            folded.append(run);
    }
    return folded;
}

/// What prints alike; which stretches are figures does not count.
bool printsAlike(const QList<OwnRun> &left, const QList<OwnRun> &right)
{
    const auto looks = [](QList<OwnRun> runs) {
        for (OwnRun &run : runs)
            run.rule.clear();
        return folded(runs);
    };
    return looks(left) == looks(right);
}

QStringList draftKeys(const Document &draft)
{
    QStringList keys;
    for (const Section &section : draft.sections) {
        if (section.key != kBody)
            continue;
        for (const Block &block : section.blocks)
            keys.append(blockKey(block));
    }
    return keys;
}

/// Those to be moved so that the rest stands in ascending order: all but a longest rising run of places.
QList<bool> outOfOrder(const QList<qsizetype> &places)
{
    const qsizetype count = places.size();
    QList<qsizetype> length(count, 1);
    QList<qsizetype> before(count, -1);
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (places.at(j) < places.at(i) && length.at(j) + 1 > length.at(i)) {
                length[i] = length.at(j) + 1;
                before[i] = j;
            }
        }
    }
    QList<bool> moved(count, true);
    const auto longest = std::max_element(length.cbegin(), length.cend());
    for (qsizetype i = longest - length.cbegin(); count > 0 && i >= 0; i = before.at(i))
        moved[i] = false;
    return moved;
}

/// Compares one edited part with the draft, block by block.
class Comparison
{
public:
    Comparison(const Document &draft, const QList<OwnBlock> &own, const BodyPart &before)
        : m_draft(draft), m_own(own), m_before(before), m_keys(draftKeys(draft))
    {
    }

    QList<OwnBlock> result(const QList<WrittenBlock> &after)
    {
        noteMoved(after);
        QString previous;
        for (const WrittenBlock &each : after) {
            compare(each, previous);
            previous = each.key;
        }
        for (const Block &block : m_before.blocks) {
            const QString key = blockKey(block);
            const bool still = std::any_of(after.cbegin(), after.cend(),
                                           [&key](const WrittenBlock &each) { return each.key == key; });
            if (!still)
                remove(key);
        }
        return m_result;
    }

private:
    void noteMoved(const QList<WrittenBlock> &after)
    {
        QStringList keys;
        QList<qsizetype> places;
        for (const WrittenBlock &each : after) {
            const qsizetype place = m_keys.indexOf(each.key);
            if (place < 0 || isHeading(each))
                continue;
            keys.append(each.key);
            places.append(place);
        }
        const QList<bool> moved = outOfOrder(places);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (moved.at(i))
                m_moved.append(keys.at(i));
        }
    }

    static bool isHeading(const WrittenBlock &each)
    {
        return each.style == OwnStyle::Clause || each.style == OwnStyle::Point;
    }

    OwnBlock storedOr(const QString &key) const
    {
        if (const OwnBlock *stored = find(m_own, key))
            return *stored;
        OwnBlock fresh;
        fresh.key = key;
        return fresh;
    }

    void compare(const WrittenBlock &each, const QString &previous)
    {
        OwnBlock block = storedOr(each.key);
        const Block *drafted = bodyBlock(m_draft, each.key);
        if (plainText(each.runs).isEmpty()) {
            remove(each.key);
            return;
        }
        if (drafted) {
            takeWords(block, each, *drafted);
            if (!isHeading(each))
                block.after = m_moved.contains(each.key) ? previous : QString();
        } else {
            block.kind = find(m_own, each.key) ? block.kind : OwnBlockKind::Added;
            block.style = each.style;
            block.runs = each.runs;
            block.after = previous.isEmpty() ? block.after : previous;
        }
        note(block);
    }

    void takeWords(OwnBlock &block, const WrittenBlock &each, const Block &drafted)
    {
        const Inlines text = withoutMark(drafted);
        const bool had = block.kind == OwnBlockKind::Replaced && !block.runs.isEmpty();
        const bool same = printsAlike(each.runs, runsOf(text)) && each.style == styleOf(drafted);
        block.kind = OwnBlockKind::Replaced;
        block.style = each.style;
        block.runs = same ? QList<OwnRun>() : each.runs;
        if (!had)
            block.draft = plainText(text);
    }

    void remove(const QString &key)
    {
        OwnBlock block = storedOr(key);
        block.runs.clear();
        block.after.clear();
        if (const Block *drafted = bodyBlock(m_draft, key)) {
            block.kind = OwnBlockKind::LeftOut;
            block.draft = plainText(withoutMark(*drafted));
        }
        note(block);
    }

    void note(const OwnBlock &block)
    {
        const OwnBlock *stored = find(m_own, block.key);
        if (stored ? *stored != block : !saysNothing(block))
            m_result.append(block);
    }

    const Document &m_draft;
    const QList<OwnBlock> &m_own;
    const BodyPart &m_before;
    QStringList m_keys;
    QStringList m_moved;
    QList<OwnBlock> m_result;
};

bool isEdited(const Block &block, const QList<OwnBlock> &own)
{
    if (std::holds_alternative<Letterhead>(block) || std::holds_alternative<Signature>(block))
        return false;
    return !std::holds_alternative<Table>(block) || find(own, blockKey(block))
        || blockKey(block).contains(u'+');
}

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

QList<BodyPart> bodyParts(const Document &document)
{
    QList<BodyPart> parts;
    const auto body = std::find_if(document.sections.cbegin(), document.sections.cend(),
                                   [](const Section &each) { return each.key == kBody; });
    if (body == document.sections.cend())
        return parts;
    for (const Block &block : body->blocks) {
        if (!isEdited(block, {}))
            continue;
        const Heading *heading = std::get_if<Heading>(&block);
        const QString key = blockKey(block);
        if (heading)
            parts.append({key, heading->level, plainText(heading->text), {}});
        else if (parts.isEmpty() || key == u"closing")
            parts.append({key, 0, {}, {}});
        parts.last().blocks.append(block);
    }
    return parts;
}

QList<WrittenBlock> writtenBlocks(const BodyPart &part, const QList<OwnBlock> &own)
{
    QList<WrittenBlock> written;
    for (const Block &block : part.blocks) {
        const QString key = blockKey(block);
        const OwnBlock *stored = find(own, key);
        const bool has = stored && !stored->runs.isEmpty();
        written.append({key, styleOf(block), has ? stored->runs : runsOf(withoutMark(block))});
    }
    return written;
}

QString freshKey(const QString &partKey, const QStringList &taken)
{
    for (int number = 1;; ++number) {
        const QString key = u"%1/+%2"_s.arg(partKey).arg(number);
        if (!taken.contains(key))
            return key;
    }
}

QList<OwnBlock> editedBlocks(const Document &draft, const QList<OwnBlock> &own, const BodyPart &before,
                             const QList<WrittenBlock> &after)
{
    return Comparison(draft, own, before).result(after);
}

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

OwnBlock withFigure(OwnBlock block, const ChangedFigure &figure, bool take)
{
    if (figure.run >= block.runs.size())
        return block;
    OwnRun &run = block.runs[figure.run];
    run.seen = figure.data;
    if (take)
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
    for (OwnBlock block : blocks) {
        const Block *drafted = bodyBlock(draft, block.key);
        const OwnBlock *stored = find(own, block.key);
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
        if (const OwnBlock *stored = find(own, each))
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
