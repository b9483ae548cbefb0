// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EditBuffers: many small values of one kind under edit, by key; what is settled is forgotten.
#pragma once

#include "models/edits/editbuffer.h"

#include <QList>
#include <QMap>

#include <algorithm>

namespace dondoc::edits {

template <class T> class EditBuffers
{
    using Buffers = QMap<QString, EditBuffer<T>>;

public:
    void clear()
    {
        m_frame.clear();
        m_order.clear();
        m_buffers.clear();
        m_putAway.clear();
    }
    /// Another frame (a plan and its period) puts away what is held until its own is shown again, and forgets
    /// the rest, which must have been sent before.
    void show(const QString &frame)
    {
        if (frame == m_frame) {
            return;
        }
        Buffers held = std::exchange(m_buffers, m_putAway.take(frame));
        held.removeIf([](const auto &item) { return !item.value().isHeld(); });
        for (EditBuffer<T> &each : held) {
            each.putBack();
        }
        if (!held.isEmpty()) {
            m_putAway.insert(m_frame, held);
        }
        m_frame = frame;
        m_order = m_buffers.keys();
    }
    T value(const QString &key) const { return m_buffers.value(key).value(); }
    /// In the order in which they were first edited.
    const QStringList &keys() const { return m_order; }
    /// As it was sent; nothing where no answer is awaited.
    std::optional<T> inFlight(const QString &key) const { return m_buffers.value(key).inFlight(); }
    bool anyInFlight() const { return any(&EditBuffer<T>::isInFlight); }
    bool anyPending() const { return any(&EditBuffer<T>::isPending); }
    /// Also of another frame.
    bool anyHeld() const { return any(&EditBuffer<T>::isHeld) || !m_putAway.isEmpty(); }
    /// Keys of those of which something was refused.
    QStringList refused() const
    {
        QStringList keys = m_order;
        keys.removeIf([&](const QString &key) { return m_buffers.value(key).refusal().isNull(); });
        return keys;
    }
    /// Why; blank where nothing of it was refused.
    QString refusal(const QString &key) const { return m_buffers.value(key).refusal(); }

    /// stored: what is known of it where nothing is under edit.
    void edit(const QString &key, const T &stored, const T &value)
    {
        if (!m_buffers.contains(key)) {
            m_buffers.insert(key, EditBuffer<T>(stored));
            m_order.append(key);
        }
        m_buffers[key].edit(value);
    }
    /// Newer stored values under what is being edited.
    template <class Stored> void rebase(const Stored &storedOf)
    {
        const QStringList keys = m_order;
        for (const QString &key : keys) {
            if (m_buffers[key].rebase(storedOf(m_buffers[key].value()))) {
                forgetSettled(key);
            }
        }
    }
    /// What is to be sent now, in the order of keys().
    QList<T> take()
    {
        QList<T> requests;
        for (const QString &key : std::as_const(m_order)) {
            if (const std::optional<T> request = m_buffers[key].take()) {
                requests.append(*request);
            }
        }
        return requests;
    }
    /// False where no answer was awaited.
    bool accept(const QString &key, const T &answer)
    {
        if (!inFlight(key)) {
            return false;
        }
        m_buffers[key].accept(answer);
        return true;
    }
    void refuse(const QString &key, const Error &error, const QString &reason)
    {
        if (m_buffers.contains(key)) {
            m_buffers[key].refuse(error, reason);
        }
    }
    /// To be sent again as if it had not been sent.
    void putBack(const QString &key)
    {
        if (m_buffers.contains(key)) {
            m_buffers[key].putBack();
        }
    }
    void hold(const QString &key, const QString &path, const QString &reason)
    {
        if (m_buffers.contains(key)) {
            m_buffers[key].hold(path, reason);
        }
    }
    /// What was refused without a field being at fault may be sent again.
    void retry()
    {
        for (EditBuffer<T> &buffer : m_buffers) {
            buffer.retry();
        }
    }
    /// What a person has to decide, in the order of keys().
    QList<Contest<T>> contests() const
    {
        QList<Contest<T>> all;
        for (const QString &key : m_order) {
            const QList<Contest<T>> ofOne = m_buffers.value(key).contests();
            for (Contest<T> each : ofOne) {
                each.key = key;
                all.append(each);
            }
        }
        return all;
    }
    void decide(const Contest<T> &contest, bool mine)
    {
        if (m_buffers.contains(contest.key)) {
            m_buffers[contest.key].decide(contest, mine);
            forgetSettled(contest.key);
        }
    }

private:
    bool any(bool (EditBuffer<T>::*is)() const) const
    {
        return std::any_of(m_buffers.cbegin(), m_buffers.cend(),
                           [is](const EditBuffer<T> &buffer) { return (buffer.*is)(); });
    }
    void forgetSettled(const QString &key)
    {
        if (!m_buffers[key].isPending() && !m_buffers[key].isHeld()) {
            m_buffers.remove(key);
            m_order.removeOne(key);
        }
    }

    QString m_frame;
    QStringList m_order;
    Buffers m_buffers;
    QMap<QString, Buffers> m_putAway; ///< by frame
};

} // namespace dondoc::edits
