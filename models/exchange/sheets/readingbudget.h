// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReadingBudget: what reading one file may take in all, with every file that lies in it, and whether to stop.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace dondoc::exchange {

/// Counted, not timed, so that a file is read alike on every machine. Of one thread; stop may be set by any.
class ReadingBudget
{
public:
    /// stop: set where nobody wants the answer any more; null: nobody ever will.
    explicit ReadingBudget(const std::atomic<bool> *stop = nullptr) : m_stop(stop) { }

    /// False, and from then on always, where it does not suffice or reading is to stop.
    bool takeUnpacked(qint64 bytes) { return take(m_unpackedBytes, bytes); }
    bool takeRow(qint64 cells) { return take(m_rows, 1) && take(m_cells, cells); }
    bool isSpent() const { return m_spent || isStopped(); }
    bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }

private:
    bool take(qint64 &left, qint64 amount)
    {
        left -= amount;
        m_spent = m_spent || left < 0;
        return !isSpent();
    }

    const std::atomic<bool> *m_stop;
    qint64 m_unpackedBytes = 400LL << 20; ///< a whole archive, and what its workbooks unpack in turn
    qint64 m_rows = 60'000;               ///< kept of all sheets, a hundred times what all agencies fill
    qint64 m_cells = 1'500'000;
    bool m_spent = false;
};

} // namespace dondoc::exchange
