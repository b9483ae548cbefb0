// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BlockOrder: the order of the body's blocks once the officer moved, added and left out some.
#pragma once

#include "models/report/document/document.h"

#include <functional>

namespace dondoc::report {

class BlockOrder
{
public:
    explicit BlockOrder(const QList<Block> &draft) : m_blocks(draft) { }

    bool has(const QString &key) const { return indexOf(key) >= 0; }
    void change(const QString &key, const std::function<void(Block &)> &how);
    /// Behind the block of that key, which may itself be added or moved only later.
    void add(const Block &block, const QString &after);
    /// A heading takes along what stands below it.
    void move(const QString &key, const QString &after);
    void leaveOut(const QString &key);
    /// With everything at its place; what cannot be placed stands at the end of its section.
    QList<Block> blocks();

private:
    struct Pending {
        QList<Block> blocks;
        QString after;
    };
    qsizetype indexOf(const QString &key) const;
    qsizetype groupEnd(qsizetype heading) const;
    qsizetype sectionEnd(const QString &key) const;
    bool placeOne();

    QList<Block> m_blocks;
    QList<Pending> m_pending;
    QStringList m_leftOut;
};

} // namespace dondoc::report
