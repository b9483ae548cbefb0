// SPDX-License-Identifier: GPL-3.0-or-later
// EditBuffers: many small values of one kind under edit, by key; what is settled is forgotten.
#pragma once

#include "models/edits/editbuffer.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace dondoc::edits {

template <class T> class EditBuffers
{
public:
    void clear() { m_drafts.clear(); }
    T value(const QString &key) const { return m_drafts.value(key).value(); }
    QStringList keys() const { return m_drafts.keys(); }
    bool anyPending() const
    {
        return std::any_of(m_drafts.cbegin(), m_drafts.cend(),
                           [](const EditBuffer<T> &draft) { return draft.isPending(); });
    }

    /// stored: what is known of it where no draft is.
    void edit(const QString &key, const T &stored, const T &value)
    {
        if (!m_drafts.contains(key))
            m_drafts.insert(key, EditBuffer<T>(stored));
        m_drafts[key].edit(value);
    }
    /// A newer stored value under the draft; a draft that says the same is forgotten.
    void rebase(const QString &key, const T &stored)
    {
        EditBuffer<T> &draft = m_drafts[key];
        if (draft.rebase(stored) && !draft.isPending())
            m_drafts.remove(key);
    }
    /// What is to be sent now.
    QList<T> take()
    {
        QList<T> requests;
        for (EditBuffer<T> &draft : m_drafts) {
            if (const std::optional<T> request = draft.take())
                requests.append(*request);
        }
        return requests;
    }
    /// False where no answer was awaited.
    bool accept(const QString &key, const T &answer)
    {
        if (!m_drafts.contains(key) || !m_drafts[key].isUnderWay())
            return false;
        m_drafts[key].accept(answer);
        return true;
    }
    /// What was refused is forgotten: the stored value stands.
    void refuse(const QString &key) { m_drafts.remove(key); }

private:
    QHash<QString, EditBuffer<T>> m_drafts;
};

} // namespace dondoc::edits
