// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextEdits: blocks by their keys, sent together.
#include "models/edits/textedits.h"

namespace dondoc::edits {

namespace {

const TextOverride *blockOfKey(const QList<TextOverride> &blocks, const QString &key)
{
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(),
                                    [&key](const TextOverride &block) { return block.key == key; });
    return found == blocks.cend() ? nullptr : &*found;
}

} // namespace

void TextEdits::clear()
{
    m_stored.clear();
    m_buffers.clear();
}

void TextEdits::show(const QString &report)
{
    m_stored.clear();
    m_buffers.show(report);
}

TextOverride TextEdits::storedBlock(const QString &key) const
{
    if (const TextOverride *stored = blockOfKey(m_stored, key)) {
        return *stored;
    }
    TextOverride none;
    none.key = key;
    return none;
}

void TextEdits::showStored(const QList<TextOverride> &stored)
{
    const bool changed = m_stored != stored;
    m_stored = stored;
    m_buffers.rebase([this](const TextOverride &like) { return storedBlock(like.key); });
    if (changed) {
        m_buffers.retry(); // one block at fault had all of them refused, and is known now
    }
}

QList<TextOverride> TextEdits::texts() const
{
    QList<TextOverride> all = m_stored;
    QStringList added = m_buffers.keys();
    for (TextOverride &block : all) {
        if (added.removeOne(block.key)) {
            block = m_buffers.value(block.key);
        }
    }
    for (const QString &key : std::as_const(added)) {
        all.append(m_buffers.value(key));
    }
    return all;
}

void TextEdits::edit(const QList<TextOverride> &changed)
{
    m_buffers.retry();
    for (const TextOverride &block : changed) {
        m_buffers.edit(block.key, storedBlock(block.key), block);
    }
}

QList<TextOverride> TextEdits::take() { return isInFlight() ? QList<TextOverride>() : m_buffers.take(); }

void TextEdits::accept(const QList<TextOverride> &all)
{
    m_stored = all;
    const QStringList keys = m_buffers.keys();
    for (const QString &key : keys) {
        m_buffers.accept(key, storedBlock(key));
    }
    showStored(all);
}

void TextEdits::refuse(const Error &error, const QString &reason)
{
    const QStringList keys = m_buffers.keys();
    for (const QString &key : keys) {
        m_buffers.refuse(key, error, reason);
    }
}

} // namespace dondoc::edits
