// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldFields: which fields of one value stay in the form and are not sent, and why.
#pragma once

#include "models/domain/basics/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace dondoc::edits {

enum class Hold {
    Refused, ///< it cannot be stored as it was typed; typing in it again lets it go
    Conflict ///< somebody else changed it too; a person decides which one stays
};

class HeldFields
{
public:
    bool isEmpty() const { return m_fields.isEmpty(); }
    bool contains(const QString &path) const { return m_fields.contains(path); }
    QStringList paths() const { return m_fields.keys(); }
    /// In order.
    QStringList paths(Hold why) const;
    /// Why the first refused field was refused; blank where none is.
    QString reason() const;

    void refuse(const QString &path, const QString &reason)
    {
        m_fields.insert(path, {Hold::Refused, reason});
    }
    void contest(const QString &path) { m_fields.insert(path, {Hold::Conflict, {}}); }
    /// The fields were typed anew: a refused one may be sent again, a contested one is still to be decided.
    void retype(const QStringList &paths);
    void release(const QString &path) { m_fields.remove(path); }
    /// Lets go of what no longer differs from what is stored.
    void keepOnly(const QStringList &differing);

private:
    struct Held {
        Hold why;
        QString reason;
    };
    QHash<QString, Held> m_fields;
};

/// Those of the sent paths that the error is about: a field by its name ("percent") or whole path, or all of
/// a task's entry; none where it speaks of something else, as a full disk.
QStringList faultyPaths(const QStringList &sent, const Error &error);

} // namespace dondoc::edits
