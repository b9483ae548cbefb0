// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenChanges: gathered for the whole body, then cut down to a part.
#include "models/report/checks/openchanges.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// The innermost part that the key lies in; the opening where all of them are gone.
QString innermostPart(const Document &draft, const QString &key)
{
    QString found = u"opening"_s;
    for (const BodyPart &part : bodyParts(draft)) {
        if (part.level > 0 && (key == part.key || key.startsWith(part.key + u'/')))
            found = part.key;
    }
    return found;
}

} // namespace

bool OpenChanges::isEmpty() const
{
    return figures.isEmpty() && drafts.isEmpty() && lost.isEmpty() && sinceSubmission.isEmpty();
}

QStringList OpenChanges::keys() const
{
    QStringList keys;
    for (const ChangedFigure &each : figures)
        keys.append(each.key);
    for (const ChangedDraft &each : drafts)
        keys.append(each.key);
    for (const LostBlock &each : lost)
        keys.append(each.part);
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
    found.lost.removeIf([&part](const LostBlock &each) { return each.part != part.key; });
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
    const QList<TextOverride> lost = lostBlocks(draft, own);
    for (const TextOverride &each : lost)
        found.lost.append({each, innermostPart(draft, each.key)});
    found.sinceSubmission = changedSinceSubmission(draft, own, submitted);
    found.sinceSubmission.removeIf(
        [&agreed](const ChangedBlock &each) { return !isOpen(each) || agreed.contains(each); });
    return found;
}

} // namespace dondoc::report
