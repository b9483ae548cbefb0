// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContestedFields: what two people made of a value, in the words of the window.
#pragma once

#include "models/edits/editbuffer.h"
#include "models/tables/fieldtext.h"
#include "views/messages/fieldnames.h"
#include "views/widgets/heldbar.h"

namespace dondoc::views {

/// record: what the value is called, blank where the form shows only one; name: of the field. Without both a
/// value that was deleted is called so.
QString contestedName(const QString &record, const QString &name);

/// The contested field of the value; of a deleted one every field that the two do not share.
template <class T> QString contestedText(const edits::Contest<T> &contest, const T &value)
{
    if (!contest.path.isEmpty()) {
        return tables::fieldText(value, contest.path);
    }
    QStringList lines;
    const QStringList paths = edits::differingFields(contest.mine, contest.stored);
    for (const QString &path : paths) {
        if (const QString text = tables::fieldText(value, path); !text.isEmpty()) {
            lines.append(fieldName(path) + QStringLiteral(": ") + text);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

/// recordOf: called with a value, what it is called; decide: with the contest and the person's answer.
template <class T, class RecordOf, class Decide>
QList<ContestedField> contestedFields(const QList<edits::Contest<T>> &contests, RecordOf recordOf,
                                      Decide decide)
{
    QList<ContestedField> fields;
    for (const edits::Contest<T> &contest : contests) {
        const QString name = contest.path.isEmpty() ? QString() : fieldName(contest.path);
        fields.append({contestedName(recordOf(contest.mine), name), contestedText(contest, contest.mine),
                       contestedText(contest, contest.stored),
                       [contest, decide](bool mine) { decide(contest, mine); }});
    }
    return fields;
}

} // namespace dondoc::views
