// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BodyEdits: what becomes of the officer's text by an answer, a move, a restoring or a review.
#pragma once

#include "models/report/editing/bodyparts.h"

namespace dondoc::report {

/// Takes the officer's text of a part away, what was left out and added in it too.
QList<TextOverride> restoredBlocks(const Document &draft, const QList<TextOverride> &own,
                                   const QString &partKey);
enum class FigureAnswer {
    Take,  ///< the data's figure is printed
    Keep,  ///< the figure stays as it was printed
    Leave, ///< the figure stays as it was printed, and the next period's report mentions the change
};
/// The text with the officer's answer to a figure that the data changed.
TextOverride withFigure(TextOverride block, const ChangedFigure &figure, FigureAnswer answer);
/// The officer's text stays; the draft of today is what it stands for from now on.
TextOverride keptBeside(TextOverride block, const Document &draft);
/// The answer to a block that the draft no longer has: kept as an added one of that part, or taken away.
QList<TextOverride> answeredLost(const TextOverride &lost, const QString &partKey,
                                 const QList<TextOverride> &own, bool keep);
/// What reviewers changed in Word, as an officer's own text: numbers and dashes that they saw are not part of
/// it, and an added block that they deleted is taken away.
QList<TextOverride> reviewedBlocks(const QList<TextOverride> &blocks, const Document &draft,
                                   const QList<TextOverride> &own);
/// own with the changed blocks in it.
QList<TextOverride> merged(const QList<TextOverride> &own, const QList<TextOverride> &changed);

/// A heading with all below it one place up or down among its siblings; empty where there is no such place.
QList<TextOverride> movedHeading(const Document &printed, const QList<TextOverride> &own, const QString &key,
                                 bool up);

} // namespace dondoc::report
