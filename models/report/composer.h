// SPDX-License-Identifier: GPL-3.0-or-later
// Composer: one period's snapshot → the quarterly summary report as a Document.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/basics/issue.h"
#include "models/report/checks/submittedtext.h"

#include <optional>

namespace dondoc::report {

struct ComposeOptions {
    QString number;      ///< of the report; blank: a gap for the stamp
    QDate date;          ///< likewise
    QStringList annexes; ///< keys (annexkeys.h) in order; empty: as the summary or the profile has them
    friend bool operator==(const ComposeOptions &, const ComposeOptions &) = default;
};

/// Outline and wording of the quarterly report from the data alone. Block keys: "I/1", "II/2/b", "PL1/4.1" …
Document composeDraft(const PeriodSnapshot &data, const Assessment &assessment,
                      const ComposeOptions &options);
/// The draft with the officer's own text in it: what is printed.
Document compose(const PeriodSnapshot &data, const Assessment &assessment, const ComposeOptions &options);

/// What stands in the way of laying the report before UBND tỉnh: missing agencies, tasks without a result,
/// blank signer, unprintable characters …
QList<Issue> findGaps(const PeriodSnapshot &data, const Assessment &assessment, const QString &fontFamily);
/// Characters that the page font cannot print, in what the officer or the settings say: in own blocks,
/// letterhead and signature; without own in every block. place: the block's key.
QList<Issue> findUnprintable(const Document &document, const std::optional<QList<TextOverride>> &own,
                             const QString &fontFamily);
/// What the text lacks: rules of Nghị định 30/2020 that it breaks, places left to fill in, figures and drafts
/// that changed behind the officer's words.
QList<Issue> findTextGaps(const Document &draft, const Document &printed, const QList<TextOverride> &own);
/// Paragraphs of the draft that say something else than in the version last laid before a leader (notes);
/// none of an issued report.
QList<Issue> findSubmissionGaps(const QList<ChangedBlock> &changed);

/// How the sentence of that key would read in the report, were it own: the first place where it stands; blank
/// where the period's data do not call for it.
QString sentencePreview(const PeriodSnapshot &data, const Assessment &assessment, const QString &key,
                        const QString &own);

} // namespace dondoc::report
