// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextOverride: what an officer made of one block of the drafted summary.
#include "models/domain/summary/textoverride.h"

namespace dondoc {

QString plainText(const QList<StyledRun> &runs)
{
    QString text;
    for (const StyledRun &run : runs)
        text += run.text;
    return text;
}

QList<DeferredFigure> leftFigures(const QList<TextOverride> &own)
{
    QList<DeferredFigure> figures;
    for (const TextOverride &block : own) {
        for (const StyledRun &run : block.runs) {
            if (run.left && !run.rule.isEmpty() && run.text != run.seen)
                figures.append({block.key, run.rule, run.taskNumber, run.text, run.seen});
        }
    }
    return figures;
}

bool saysNothing(const TextOverride &block)
{
    if (block.kind == TextOverrideKind::LeftOut)
        return false;
    const bool silent = block.runs.isEmpty();
    return silent && (block.kind == TextOverrideKind::Added || block.after.isEmpty());
}

} // namespace dondoc
