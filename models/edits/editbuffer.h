// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EditBuffer: what an officer typed over a stored value, until the file holds it.
#pragma once

#include "models/edits/editedfields.h"
#include "models/edits/heldfields.h"

#include <optional>

namespace dondoc::edits {

/// theirs with its ids and versions, but field by field mine where mine differs from base.
template <class T> T merged(const T &mine, const T &base, const T &theirs)
{
    return withFields(theirs, mine, differingFields(mine, base));
}

/// What two people made of one value: one field of it, or all of it where the other one deleted it.
template <class T> struct Contest {
    QString key;  ///< of the value among others of its kind; blank where there is one only
    QString path; ///< of the field; blank: the value was deleted
    T mine;
    T stored;
};

/// One value under edit. At most one save is in flight; what is typed meanwhile waits for the answer and then
/// goes with the stored ids and versions. Nothing typed is ever given up: a refused field, and one that
/// somebody else changed too, stays in value() and is held back, while the other fields are saved.
template <class T> class EditBuffer
{
public:
    explicit EditBuffer(const T &stored = {}) : EditBuffer(stored, stored) { }
    /// A value that is not stored yet and is to be.
    EditBuffer(const T &stored, const T &value) : m_stored(stored), m_value(value) { }

    /// What stands in the form.
    const T &value() const { return m_value; }
    /// What the file holds, as far as is known.
    const T &stored() const { return m_stored; }
    bool isInFlight() const { return m_inFlight.has_value(); }
    const std::optional<T> &inFlight() const { return m_inFlight; }
    /// Something is to be sent that is neither in flight nor held back.
    bool isDirty() const
    {
        return !m_refused && !differingFields(sendable(), m_inFlight ? *m_inFlight : m_stored).isEmpty();
    }
    bool isPending() const { return isInFlight() || isDirty(); }
    /// Something stays in the form that will not be saved before it is typed anew or decided on.
    bool isHeld() const { return m_refused || !m_held.isEmpty(); }
    /// Paths, in order.
    QStringList held(Hold why) const { return m_held.paths(why); }
    /// Why something was refused; blank where nothing is.
    QString refusal() const { return m_refused ? *m_refused : m_held.reason(); }

    void edit(const T &value)
    {
        const QStringList typed = differingFields(value, m_value);
        m_value = value;
        if (typed.isEmpty()) {
            return;
        }
        m_refused.reset();
        m_held.retype(typed);
        m_held.keepOnly(differingFields(m_value, m_stored));
    }

    /// The value to be sent now; nothing where nothing changed or an answer is still awaited.
    std::optional<T> take()
    {
        if (m_inFlight || !isDirty()) {
            return std::nullopt;
        }
        m_inFlight = sendable();
        return m_inFlight;
    }

    void accept(const T &answer)
    {
        settle(m_inFlight ? *m_inFlight : m_stored, answer);
        m_inFlight.reset();
        const std::optional<T> seen = std::exchange(m_seen, std::nullopt);
        if (seen && isOlder(answer, *seen)) {
            rebase(*seen);
        }
    }

    /// The field at fault is held back, so that the others can be sent. Where the error names none of those
    /// sent, the value goes again when it is edited, changed by others, or on retry(). What was typed since
    /// it was sent was not refused. reason: for the officer.
    void refuse(const Error &error, const QString &reason)
    {
        if (!m_inFlight) {
            return;
        }
        const T sent = *std::exchange(m_inFlight, std::nullopt);
        const QStringList retyped = differingFields(m_value, sent);
        const QStringList faulty = faultyPaths(differingFields(sent, m_stored), error);
        for (const QString &path : faulty) {
            if (!retyped.contains(path)) {
                m_held.refuse(path, reason);
            }
        }
        if (faulty.isEmpty() && differingFields(sendable(), sent).isEmpty()) {
            m_refused = reason;
        }
        if (const std::optional<T> seen = std::exchange(m_seen, std::nullopt)) {
            rebase(*seen);
        }
    }

    /// Found at fault before it was sent: not to be sent before it is typed anew. A conflict stays one.
    void hold(const QString &path, const QString &reason)
    {
        if (!held(Hold::Conflict).contains(path)) {
            m_held.refuse(path, reason);
            m_held.keepOnly(differingFields(m_value, m_stored));
        }
    }
    /// What was refused as a whole may be sent again.
    void retry() { m_refused.reset(); }
    /// The answer is not to be awaited any more, and what was sent is to be sent again.
    void putBack() { m_inFlight.reset(); }

    /// A newer stored value from elsewhere; false where it is left out, being older than what is known, or
    /// because an answer is awaited first. A field that both changed is a conflict; where the record was
    /// deleted and mine changed, everything that mine says is.
    bool rebase(const T &theirs)
    {
        if (m_inFlight) {
            m_seen = theirs;
            return false;
        }
        if (isOlder(theirs, m_stored)) {
            return false;
        }
        const bool deleted = isGone(theirs, m_stored) && !differingFields(m_value, m_stored).isEmpty();
        const T base = deleted ? theirs : m_stored;
        const QStringList changed = differingFields(theirs, m_stored);
        if (!changed.isEmpty() || isOlder(m_stored, theirs)) {
            m_refused.reset();
        }
        const QStringList mine = differingFields(m_value, base);
        m_deleted = deleted || (m_deleted && theirs == m_stored);
        settle(base, theirs);
        for (const QString &path : differingFields(m_value, m_stored)) {
            if (mine.contains(path) && (deleted || changed.contains(path))) {
                m_held.contest(path);
            }
        }
        return true;
    }

    /// What a person has to decide, in the order of held().
    QList<Contest<T>> contests() const
    {
        QStringList paths = held(Hold::Conflict);
        if (m_deleted && !paths.isEmpty()) {
            paths = {QString()};
        }
        QList<Contest<T>> all;
        for (const QString &path : std::as_const(paths)) {
            all.append({{}, path, m_value, m_stored});
        }
        return all;
    }
    /// The person's answer. One to what is stored otherwise by now is left out: it was another question.
    void decide(const Contest<T> &contest, bool mine)
    {
        QStringList paths = held(Hold::Conflict);
        if (!contest.path.isEmpty()) {
            paths = paths.contains(contest.path) ? QStringList{contest.path} : QStringList();
        }
        const QStringList changed = differingFields(contest.stored, m_stored);
        for (const QString &path : std::as_const(paths)) {
            if (changed.contains(path)) {
                continue;
            }
            m_held.release(path);
            if (!mine) {
                copyField(m_value, m_stored, path);
            }
        }
    }

private:
    /// What may be sent: mine, but for the held fields.
    T sendable() const { return withFields(m_value, m_stored, m_held.paths()); }

    void settle(const T &base, const T &stored)
    {
        m_value = merged(m_value, base, stored);
        m_stored = stored;
        m_held.keepOnly(differingFields(m_value, m_stored));
    }

    T m_stored;
    T m_value;
    std::optional<T> m_inFlight;
    std::optional<T> m_seen;          ///< stored by somebody else while an answer was awaited
    std::optional<QString> m_refused; ///< why the value as a whole was refused
    HeldFields m_held;
    bool m_deleted = false; ///< by somebody else, while mine had changed
};

} // namespace dondoc::edits
