// SPDX-License-Identifier: GPL-3.0-or-later
// OwnBlock: what an officer made of one block of the drafted summary.
#include "models/domain/ownblock.h"

namespace dondoc {

QString plainText(const QList<OwnRun> &runs)
{
    QString text;
    for (const OwnRun &run : runs)
        text += run.text;
    return text;
}

QList<LeftFigure> leftFigures(const QList<OwnBlock> &own)
{
    QList<LeftFigure> figures;
    for (const OwnBlock &block : own) {
        for (const OwnRun &run : block.runs) {
            if (run.left && !run.rule.isEmpty() && run.text != run.seen)
                figures.append({block.key, run.rule, run.taskNumber, run.text, run.seen});
        }
    }
    return figures;
}

bool saysNothing(const OwnBlock &block)
{
    if (block.kind == OwnBlockKind::LeftOut)
        return false;
    const bool silent = block.runs.isEmpty();
    return silent && (block.kind == OwnBlockKind::Added || block.after.isEmpty());
}

} // namespace dondoc
