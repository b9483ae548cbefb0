// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenChanges: what changed behind the officer's words or since the submission, and is not answered yet.
#pragma once

#include "models/report/checks/submittedtext.h"
#include "models/report/editing/bodyparts.h"

namespace dondoc::report {

/// A draft that is no longer the one behind the officer's words.
struct ChangedDraft {
    QString key;
    QString draft; ///< as the data have it now
    friend bool operator==(const ChangedDraft &, const ChangedDraft &) = default;
};

/// What the officer wrote, or left out, of a block that the draft no longer has.
struct LostBlock {
    TextOverride own;
    QString part; ///< key of the part in which the draft would have it
    friend bool operator==(const LostBlock &, const LostBlock &) = default;
};

struct OpenChanges {
    QList<ChangedFigure> figures;
    QList<ChangedDraft> drafts;
    QList<LostBlock> lost;
    QList<ChangedBlock> sinceSubmission;

    bool isEmpty() const;
    /// Of the blocks that changed.
    QStringList keys() const;
    OpenChanges within(const BodyPart &part) const;
};
/// agreed: changes since the submission that the officer agreed to; the pages follow the data there.
OpenChanges openChanges(const Document &draft, const QList<TextOverride> &own, const BodyText &submitted,
                        const QList<ChangedBlock> &agreed);

} // namespace dondoc::report
