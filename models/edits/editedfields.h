// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EditedFields: the fields of a value that an officer edits, each with its path, compared and copied.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/summary/textoverride.h"

#include <QStringList>

namespace dondoc::edits {

namespace detail {

template <class T> constexpr bool hasEdits()
{
    bool any = false;
    if constexpr (HasFields<T>) {
        forEachField<T>([&](const auto &field) { any = any || field.use == FieldUse::Edited; });
    }
    return any;
}

template <class T> QStringList differing(const T &a, const T &b, const QString &prefix = {})
{
    QStringList paths;
    forEachField<T>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(a.*field.member)>;
        if (field.use != FieldUse::Edited || a.*field.member == b.*field.member) {
            return;
        }
        const QString path = prefix + QLatin1String(field.key);
        if constexpr (hasEdits<Member>()) {
            paths += differing(a.*field.member, b.*field.member, path + u'/');
        } else {
            paths.append(path);
        }
    });
    return paths;
}

template <class T> void copyAt(T &to, const T &from, const QString &path)
{
    const qsizetype slash = path.indexOf(u'/');
    const QString key = slash < 0 ? path : path.left(slash);
    forEachField<T>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(to.*field.member)>;
        if (field.use != FieldUse::Edited || key != QLatin1String(field.key)) {
            return;
        }
        if constexpr (hasEdits<Member>()) {
            copyAt(to.*field.member, from.*field.member, path.mid(key.size() + 1));
        } else if (slash < 0) {
            to.*field.member = from.*field.member;
        }
    });
}

} // namespace detail

/// Paths of the edited fields that differ: the key of each in the table of fields, "number"; of a nested
/// value "regime/upward_day"; of a report's entries "4.1/result" (task number first). An entry that one of
/// them lacks counts as a blank one. A block of the summary has two: "text" and "place".
template <HasFields T> QStringList differingFields(const T &a, const T &b) { return detail::differing(a, b); }
QStringList differingFields(const AgencyReport &a, const AgencyReport &b);
QStringList differingFields(const TextOverride &a, const TextOverride &b);

/// Gives to the field of from; unknown paths are ignored. An entry that to lacks is added as a new row.
template <HasFields T> void copyField(T &to, const T &from, const QString &path)
{
    detail::copyAt(to, from, path);
}
void copyField(AgencyReport &to, const AgencyReport &from, const QString &path);
void copyField(TextOverride &to, const TextOverride &from, const QString &path);

/// True where theirs was read before known was written: the same row with a lower version.
template <class T> bool isOlder(const T &theirs, const T &known)
{
    return theirs.id == known.id && theirs.version < known.version;
}
/// A file has one profile.
bool isOlder(const OfficeProfile &theirs, const OfficeProfile &known);
/// The report's own row, or one of its entries.
bool isOlder(const AgencyReport &theirs, const AgencyReport &known);

/// True where known is a row of the file and theirs says that it is no more.
template <class T> bool isGone(const T &theirs, const T &known) { return known.id != 0 && theirs.id == 0; }
/// The profile always is there.
bool isGone(const OfficeProfile &theirs, const OfficeProfile &known);

/// to with the fields at the paths as from has them.
template <class T> T withFields(T to, const T &from, const QStringList &paths)
{
    for (const QString &path : paths) {
        copyField(to, from, path);
    }
    return to;
}

} // namespace dondoc::edits
