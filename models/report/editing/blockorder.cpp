// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BlockOrder: takes moved blocks out, then puts everything behind what it shall follow.
#include "models/report/editing/blockorder.h"

namespace dondoc::report {

namespace {

int levelOf(const Block &block)
{
    const Heading *heading = std::get_if<Heading>(&block);
    return heading ? heading->level : 0;
}

} // namespace

qsizetype BlockOrder::indexOf(const QString &key) const
{
    for (qsizetype index = 0; index < m_blocks.size(); ++index) {
        if (blockKey(m_blocks.at(index)) == key)
            return index;
    }
    return -1;
}

/// Behind the last block that belongs to the heading; of a block that is none, behind itself.
qsizetype BlockOrder::groupEnd(qsizetype heading) const
{
    const int level = levelOf(m_blocks.at(heading));
    qsizetype end = heading + 1;
    if (level == 0)
        return end;
    const auto belongs = [this, level](qsizetype index) {
        const Block &block = m_blocks.at(index);
        const int other = levelOf(block);
        const bool closes
            = std::holds_alternative<Signature>(block) || blockKey(block) == QLatin1String("closing");
        return !closes && (other == 0 || other > level);
    };
    while (end < m_blocks.size() && belongs(end))
        ++end;
    return end;
}

void BlockOrder::change(const QString &key, const std::function<void(Block &)> &how)
{
    const qsizetype index = indexOf(key);
    if (index >= 0)
        how(m_blocks[index]);
}

void BlockOrder::add(const Block &block, const QString &after) { m_pending.append({{block}, after}); }

void BlockOrder::move(const QString &key, const QString &after)
{
    const qsizetype from = indexOf(key);
    if (from < 0 || key == after)
        return;
    const qsizetype end = groupEnd(from);
    m_pending.append({m_blocks.mid(from, end - from), after});
    m_blocks.remove(from, end - from);
}

void BlockOrder::leaveOut(const QString &key) { m_leftOut.append(key); }

/// The section is what the key begins with: "II/2/b/+1" → the last block below "II/2/b", "II/2", "II".
qsizetype BlockOrder::sectionEnd(const QString &key) const
{
    for (QString path = key; path.contains(u'/');) {
        path = path.section(u'/', 0, -2);
        const qsizetype heading = indexOf(path);
        if (heading >= 0)
            return groupEnd(heading);
    }
    const qsizetype closing = indexOf(QStringLiteral("closing"));
    return closing >= 0 ? closing : m_blocks.size();
}

bool BlockOrder::placeOne()
{
    for (qsizetype each = 0; each < m_pending.size(); ++each) {
        const qsizetype behind = indexOf(m_pending.at(each).after);
        if (behind < 0)
            continue;
        const Pending taken = m_pending.takeAt(each);
        // Another heading stands behind all that belongs to the one before it.
        const int level = levelOf(taken.blocks.constFirst());
        const int before = levelOf(m_blocks.at(behind));
        qsizetype place = level > 0 && before >= level ? groupEnd(behind) : behind + 1;
        for (const Block &block : taken.blocks)
            m_blocks.insert(place++, block);
        return true;
    }
    return false;
}

QList<Block> BlockOrder::blocks()
{
    while (placeOne()) { }
    for (const Pending &lost : std::as_const(m_pending)) {
        qsizetype place = sectionEnd(blockKey(lost.blocks.constFirst()));
        for (const Block &block : lost.blocks)
            m_blocks.insert(place++, block);
    }
    m_pending.clear();
    m_blocks.removeIf([this](const Block &block) { return m_leftOut.contains(blockKey(block)); });
    return m_blocks;
}

} // namespace dondoc::report
