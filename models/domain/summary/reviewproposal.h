// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Proposal: what a reviewer of the summary wants otherwise, block by block, and what of it becomes the
// officer's text.
#pragma once

#include "models/domain/summary/textoverride.h"

#include <QMetaType>
#include <QStringList>

namespace dondoc {

enum class ProposalKind {
    Changed, ///< other words; where `after` is given, another place too
    Moved,   ///< the same words at another place, behind `after`
    Added,   ///< a paragraph that the report does not have
    Deleted,
    Noted, ///< comments alone, or words at a place that is not the summary's text: shown, never applied
};

struct ReviewComment {
    QString author;
    QString text;
    bool resolved = false; ///< ticked off by a reviewer, with its answers
    bool reply = false;    ///< to the one before it that is none
    friend bool operator==(const ReviewComment &, const ReviewComment &) = default;
};

enum class PutInKind { Footnote, Endnote, TextBox, Picture };

/// What a reviewer put in beside the words, of which the summary's text has none.
struct PutIn {
    PutInKind kind = PutInKind::Footnote;
    QString text; ///< of a picture what it is described by, often nothing
    friend bool operator==(const PutIn &, const PutIn &) = default;
};

/// A figure of the draft that the reviewer changed: "sửa 62 thành 63, dữ liệu là 62".
struct Contradiction {
    QString old;      ///< as the file was sent
    QString proposed; ///< as it came back
    QString data;     ///< as the data say now
    QString rule;     ///< of the figure, with its task
    QString taskNumber;
    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// A block that another one took in.
struct AbsorbedBlock {
    QString key;
    QString text; ///< what stands now
    friend bool operator==(const AbsorbedBlock &, const AbsorbedBlock &) = default;
};

struct Proposal {
    ProposalKind kind = ProposalKind::Changed;
    QString key;       ///< of the block; of an added one blank
    QString section;   ///< key of the heading that it stands below, or of the heading itself
    QString after;     ///< of added and moved ones: key of the block before; blank: none is known
    QString afterText; ///< what stands at `after`, to be shown
    RunStyle style = RunStyle::Paragraph; ///< of what is added
    QList<StyledRun> before;              ///< what stands now
    QList<StyledRun> proposed;
    QList<QList<StyledRun>> rest;  ///< further paragraphs that the block was split into
    QList<AbsorbedBlock> absorbed; ///< blocks that were joined into this one
    QStringList authors;           ///< of tracked changes
    QList<ReviewComment> comments;
    QList<PutIn> putIns;
    QList<Contradiction> contradictions;
    bool struck = false;      ///< words were struck through by hand: they are left out of what is proposed
    bool bothChanged = false; ///< what stands now is not what was sent, or that is not known
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// What came back in one file.
struct ReviewReturn {
    QList<Proposal> proposals;  ///< in the report's order
    int unchanged = 0;          ///< blocks that came back as they were sent
    bool matchedByText = false; ///< the file's keys are gone: blocks were found again by their words
};

/// Nothing to write where it is accepted: comments, words at places that are not the summary's text.
bool isTold(const Proposal &proposal);
/// Accepted together with others without a look at each: no contradiction, our own text was not changed, and
/// nothing is only struck through.
bool isPlain(const Proposal &proposal);

/// The officer's blocks that accepted proposals become. standing: those there are already; a block of the
/// same key keeps its id, version and place. Added ones get keys "SECTION/+N" that no block of standing has,
/// and positions in their order. What isTold() is left out.
QList<TextOverride> ownBlocksOf(const QList<Proposal> &accepted, const QList<TextOverride> &standing);

} // namespace dondoc

Q_DECLARE_METATYPE(dondoc::Proposal)
