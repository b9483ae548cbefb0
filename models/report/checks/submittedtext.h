// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmittedText: the body's words as they were laid before a leader, and where the body says others now.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/report/document/figurelist.h"
#include "models/report/layout/pages.h"

namespace dondoc::report {

/// By the key of the block; without numbers of headings and dashes of items.
using BodyText = QHash<QString, QList<StyledRun>>;
BodyText bodyTextOf(const Document &printed);

/// Goes up with every version of the program whose draft says the same data in other words or places, so that
/// a report of an earlier one is compared by its figures alone. 1: up to 0.3.0.
inline constexpr int kWording = 2;
/// Of a report as it was kept.
int wordingFromJson(const QString &json);
/// What is kept of a Document and its pages beside its files: figuresFromJson(), bodyTextFromJson() and
/// mappedPages() read it.
QString keptJson(const Document &printed, const QList<PrintedPage> &pages);
/// Empty of versions that were kept before words were.
BodyText bodyTextFromJson(const QString &json);
/// Of the version last laid before a leader; empty where there is none, or the report is issued.
BodyText submittedText(const PeriodSnapshot &data);

/// A paragraph or heading that says something else than the submitted version.
struct ChangedBlock {
    QString key;
    QList<StyledRun> submitted;  ///< empty: the version had no such block
    bool gone = false;           ///< the body no longer has it
    bool own = false;            ///< by the officer's own words; nothing is left to be answered
    QList<FigureChange> figures; ///< empty: other words alone
    friend bool operator==(const ChangedBlock &, const ChangedBlock &) = default;
};
/// In the order of the body; what is gone comes last.
QList<ChangedBlock> changedSinceSubmission(const Document &draft, const QList<TextOverride> &own,
                                           const BodyText &submitted);
/// The officer may still choose between the submitted words and the draft's.
bool isOpen(const ChangedBlock &block);

/// The submitted words as the officer's own. left: the next period's report mentions the figures that
/// changed.
TextOverride heldBlock(const Document &draft, const QList<TextOverride> &own, const ChangedBlock &block,
                       bool left);

/// "70 → 71; 64 → 65"; blank where no figure changed.
QString figuresInWords(const ChangedBlock &block);

} // namespace dondoc::report
