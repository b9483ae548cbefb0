// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BodyParts: cutting the body into parts, and comparing an edited part with draft and stored text.
#include "models/report/editing/bodyparts.h"

#include "models/domain/basics/longestrun.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// Neighbours of one look and one figure are one, so that two ways of cutting the same text are equal.
QList<StyledRun> folded(const QList<StyledRun> &runs)
{
    QList<StyledRun> folded;
    for (const StyledRun &each : runs) {
        StyledRun run = each;
        run.seen.clear();
        run.left = false;
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
bool printsAlike(const QList<StyledRun> &left, const QList<StyledRun> &right)
{
    const auto looks = [](QList<StyledRun> runs) {
        for (StyledRun &run : runs)
            run.rule.clear();
        return folded(runs);
    };
    return looks(left) == looks(right);
}

QStringList draftKeys(const Document &draft)
{
    QStringList keys;
    for (const Block &block : bodyBlocks(draft))
        keys.append(blockKey(block));
    return keys;
}

/// Compares one edited part with the draft, block by block.
class Comparison
{
public:
    Comparison(const Document &draft, const QList<TextOverride> &own, const BodyPart &before)
        : m_draft(draft), m_own(own), m_before(before), m_keys(draftKeys(draft))
    {
    }

    QList<TextOverride> result(const QList<WrittenBlock> &after)
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
        const QList<bool> moved = outsideLongestRun(places);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (moved.at(i))
                m_moved.append(keys.at(i));
        }
    }

    static bool isHeading(const WrittenBlock &each)
    {
        return each.style == RunStyle::Clause || each.style == RunStyle::Point;
    }

    TextOverride storedOr(const QString &key) const
    {
        if (const TextOverride *stored = ownBlock(m_own, key))
            return *stored;
        TextOverride fresh;
        fresh.key = key;
        return fresh;
    }

    void compare(const WrittenBlock &each, const QString &previous)
    {
        TextOverride block = storedOr(each.key);
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
            block.kind = ownBlock(m_own, each.key) ? block.kind : TextOverrideKind::Added;
            block.style = each.style;
            block.runs = each.runs;
            block.after = previous.isEmpty() ? block.after : previous;
        }
        note(block);
    }

    void takeWords(TextOverride &block, const WrittenBlock &each, const Block &drafted)
    {
        const Inlines text = withoutMark(drafted);
        const bool had = block.kind == TextOverrideKind::Replaced && !block.runs.isEmpty();
        const bool same = printsAlike(each.runs, runsOf(text)) && each.style == styleOf(drafted);
        block.kind = TextOverrideKind::Replaced;
        block.style = each.style;
        block.runs = same ? QList<StyledRun>() : each.runs;
        if (!had)
            block.draft = plainText(text);
    }

    void remove(const QString &key)
    {
        TextOverride block = storedOr(key);
        block.runs.clear();
        block.after.clear();
        if (const Block *drafted = bodyBlock(m_draft, key)) {
            block.kind = TextOverrideKind::LeftOut;
            block.draft = plainText(withoutMark(*drafted));
        }
        note(block);
    }

    void note(const TextOverride &block)
    {
        const TextOverride *stored = ownBlock(m_own, block.key);
        if (stored ? *stored != block : !saysNothing(block))
            m_result.append(block);
    }

    const Document &m_draft;
    const QList<TextOverride> &m_own;
    const BodyPart &m_before;
    QStringList m_keys;
    QStringList m_moved;
    QList<TextOverride> m_result;
};

bool isEdited(const Block &block, const QList<TextOverride> &own)
{
    if (std::holds_alternative<Letterhead>(block) || std::holds_alternative<Signature>(block))
        return false;
    return !std::holds_alternative<Table>(block) || ownBlock(own, blockKey(block))
        || blockKey(block).contains(u'+');
}

} // namespace

RunStyle styleOf(const Block &block)
{
    if (const Heading *heading = std::get_if<Heading>(&block))
        return heading->level == 3 ? RunStyle::Point : RunStyle::Clause;
    if (std::holds_alternative<Table>(block))
        return RunStyle::Table;
    const Paragraph *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->style == ParagraphStyle::ListItem ? RunStyle::Item : RunStyle::Paragraph;
}

QList<BodyPart> bodyParts(const Document &document)
{
    QList<BodyPart> parts;
    for (const Block &block : bodyBlocks(document)) {
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

QList<WrittenBlock> writtenBlocks(const BodyPart &part, const QList<TextOverride> &own)
{
    QList<WrittenBlock> written;
    for (const Block &block : part.blocks) {
        const QString key = blockKey(block);
        const TextOverride *stored = ownBlock(own, key);
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

QList<TextOverride> editedBlocks(const Document &draft, const QList<TextOverride> &own,
                                 const BodyPart &before, const QList<WrittenBlock> &after)
{
    return Comparison(draft, own, before).result(after);
}

} // namespace dondoc::report
