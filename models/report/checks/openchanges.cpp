// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenChanges: gathered for the whole body, then cut down to a part.
#include "models/report/checks/openchanges.h"

namespace dondoc::report {

bool OpenChanges::isEmpty() const
{
    return figures.isEmpty() && drafts.isEmpty() && sinceSubmission.isEmpty();
}

QStringList OpenChanges::keys() const
{
    QStringList keys;
    for (const ChangedFigure &each : figures)
        keys.append(each.key);
    for (const ChangedDraft &each : drafts)
        keys.append(each.key);
    for (const ChangedBlock &each : sinceSubmission)
        keys.append(each.key);
    return keys;
}

OpenChanges OpenChanges::within(const BodyPart &part) const
{
    QStringList keys;
    for (const Block &block : part.blocks)
        keys.append(blockKey(block));
    const auto isElsewhere = [&keys](const auto &each) { return !keys.contains(each.key); };
    OpenChanges found = *this;
    found.figures.removeIf(isElsewhere);
    found.drafts.removeIf(isElsewhere);
    found.sinceSubmission.removeIf(isElsewhere);
    return found;
}

OpenChanges openChanges(const Document &draft, const QList<TextOverride> &own, const BodyText &submitted,
                        const QList<ChangedBlock> &agreed)
{
    OpenChanges found;
    found.figures = staleFigures(draft, own);
    const QStringList changed = changedDrafts(draft, own);
    for (const QString &key : changed)
        found.drafts.append({key, plainText(withoutMark(*bodyBlock(draft, key)))});
    found.sinceSubmission = changedSinceSubmission(draft, own, submitted);
    found.sinceSubmission.removeIf(
        [&agreed](const ChangedBlock &each) { return !isOpen(each) || agreed.contains(each); });
    return found;
}

} // namespace dondoc::report
