// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldFields: a small table of paths.
#include "models/edits/heldfields.h"

#include <algorithm>

namespace dondoc::edits {

QStringList HeldFields::paths(Hold why) const
{
    QStringList found;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (it->why == why) {
            found.append(it.key());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

QString HeldFields::reason() const
{
    const QStringList refused = paths(Hold::Refused);
    return refused.isEmpty() ? QString() : m_fields.value(refused.constFirst()).reason;
}

void HeldFields::retype(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto found = m_fields.constFind(path);
        if (found != m_fields.cend() && found->why == Hold::Refused) {
            m_fields.erase(found);
        }
    }
}

void HeldFields::keepOnly(const QStringList &differing)
{
    m_fields.removeIf([&](const auto &field) { return !differing.contains(field.key()); });
}

QStringList faultyPaths(const QStringList &sent, const Error &error)
{
    const bool ofEntry = error.code == ErrorCode::UnknownTask
        || (error.code == ErrorCode::InvalidValue && error.what == u"entries");
    const QString entry = (error.code == ErrorCode::UnknownTask ? error.what : error.detail) + u'/';
    QStringList faulty = sent;
    faulty.removeIf([&](const QString &path) {
        if (ofEntry) {
            return !path.startsWith(entry);
        }
        const bool named = path == error.what || path.endsWith(u'/' + error.what);
        return error.code != ErrorCode::InvalidValue || !named;
    });
    return faulty;
}

} // namespace dondoc::edits
