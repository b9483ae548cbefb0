// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDoubts: what speaks against keeping a letter as sent, for the officer to judge.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/basics/issue.h"
#include "models/domain/text/textdifference.h"
#include "models/report/drafting/letters/letteroptions.h"

#include <optional>

namespace dondoc::report {

struct LetterDoubts {
    QList<Issue> gaps; ///< findLetterGaps(), and of what asks the silent findFilesUnderReview()
    std::optional<SentLetter> sameNumber; ///< of the plan and the letter's year, of whatever kind
    QStringList reported;                 ///< addressees of a reminder that owe nothing; agency codes
    int blanks = 0;                       ///< "……" that the text, the officer's own or ours, still holds
    QDate askedBy;                 ///< a request names that last day, which was before its own; else invalid
    QDate notDueYet;               ///< a reminder goes out before that day was over; else invalid
    QList<TextDifference> figures; ///< numbers and days: before, what the program's text says now; after, the
                                   ///< officer's own
    bool isEmpty() const
    {
        return gaps.isEmpty() && !sameNumber && reported.isEmpty() && blanks == 0 && figures.isEmpty()
            && !askedBy.isValid() && !notDueYet.isValid();
    }
};

/// assessment: as of the letter's day.
LetterDoubts findLetterDoubts(LetterKind kind, const LetterOptions &options, const PeriodSnapshot &data,
                              const Assessment &assessment);

} // namespace dondoc::report
