// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EditedFields: values whose fields are not compared one by one.
#include "models/edits/editedfields.h"

#include <algorithm>

namespace dondoc::edits {

using namespace Qt::StringLiterals;

namespace {

const QString kText = u"text"_s;
const QString kPlace = u"place"_s;

TaskEntry blankEntry(const QString &taskNumber)
{
    TaskEntry entry;
    entry.taskNumber = taskNumber;
    return entry;
}

TaskEntry entryOf(const AgencyReport &report, const QString &taskNumber)
{
    const TaskEntry *found = findEntry(report, taskNumber);
    return found ? *found : blankEntry(taskNumber);
}

TaskEntry &entryIn(AgencyReport &report, const QString &taskNumber)
{
    for (TaskEntry &entry : report.entries) {
        if (entry.taskNumber == taskNumber) {
            return entry;
        }
    }
    report.entries.append(blankEntry(taskNumber));
    return report.entries.last();
}

} // namespace

QStringList differingFields(const AgencyReport &a, const AgencyReport &b)
{
    QStringList paths = detail::differing(a, b);
    for (const TaskEntry &entry : a.entries) {
        paths += detail::differing(entry, entryOf(b, entry.taskNumber), entry.taskNumber + u'/');
    }
    for (const TaskEntry &entry : b.entries) {
        if (!findEntry(a, entry.taskNumber)) {
            paths += detail::differing(entryOf(a, entry.taskNumber), entry, entry.taskNumber + u'/');
        }
    }
    return paths;
}

// What a block says makes sense only as a whole: its words were written for that draft.
QStringList differingFields(const TextOverride &a, const TextOverride &b)
{
    QStringList paths;
    if (a.kind != b.kind || a.style != b.style || a.runs != b.runs || a.draft != b.draft) {
        paths.append(kText);
    }
    if (a.after != b.after || a.position != b.position) {
        paths.append(kPlace);
    }
    return paths;
}

void copyField(AgencyReport &to, const AgencyReport &from, const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0) {
        detail::copyAt(to, from, path);
        return;
    }
    const QString task = path.left(slash);
    detail::copyAt(entryIn(to, task), entryOf(from, task), path.mid(slash + 1));
}

void copyField(TextOverride &to, const TextOverride &from, const QString &path)
{
    if (path == kText) {
        to.kind = from.kind;
        to.style = from.style;
        to.runs = from.runs;
        to.draft = from.draft;
    } else if (path == kPlace) {
        to.after = from.after;
        to.position = from.position;
    }
}

bool isOlder(const OfficeProfile &theirs, const OfficeProfile &known)
{
    return theirs.version < known.version;
}

bool isOlder(const AgencyReport &theirs, const AgencyReport &known)
{
    if (theirs.id != known.id) {
        return false;
    }
    if (theirs.version < known.version) {
        return true;
    }
    return std::any_of(theirs.entries.cbegin(), theirs.entries.cend(), [&](const TaskEntry &entry) {
        const TaskEntry *mine = findEntry(known, entry.taskNumber);
        return mine && mine->id == entry.id && entry.version < mine->version;
    });
}

bool isGone(const OfficeProfile &, const OfficeProfile &) { return false; }

} // namespace dondoc::edits
