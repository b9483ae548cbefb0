// SPDX-License-Identifier: GPL-3.0-or-later
// EditedFields: which fields of a value an officer edits, each with its path, and how they compare.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/summary/textoverride.h"

#include <QStringList>

namespace dondoc::edits {

/// Paths of the edited fields that differ: "number", of the regime "regime/upwardDay", of a report's entries
/// "4.1/result" (task number first). An entry that one of them lacks counts as a blank one. Ids, versions and
/// the instant of entry are no edited fields. A block of the summary has two: "text" and "place".
QStringList differingFields(const AgencyReport &a, const AgencyReport &b);
QStringList differingFields(const OfficeProfile &a, const OfficeProfile &b);
QStringList differingFields(const Plan &a, const Plan &b);
QStringList differingFields(const Indicator &a, const Indicator &b);
QStringList differingFields(const IndicatorValue &a, const IndicatorValue &b);
QStringList differingFields(const IndicatorTarget &a, const IndicatorTarget &b);
QStringList differingFields(const TextOverride &a, const TextOverride &b);

/// Gives to the field of from; unknown paths are ignored. An entry that to lacks is added as a new row.
void copyField(AgencyReport &to, const AgencyReport &from, const QString &path);
void copyField(OfficeProfile &to, const OfficeProfile &from, const QString &path);
void copyField(Plan &to, const Plan &from, const QString &path);
void copyField(Indicator &to, const Indicator &from, const QString &path);
void copyField(IndicatorValue &to, const IndicatorValue &from, const QString &path);
void copyField(IndicatorTarget &to, const IndicatorTarget &from, const QString &path);
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
