// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextGaps: what the printed text lacks, and where it no longer fits what the data or a leader know.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/report/checks/submittedtext.h"

namespace dondoc::report {

/// What the text lacks: rules of Nghị định 30/2020 that it breaks, places left to fill in, figures and drafts
/// that changed behind the officer's words.
QList<Issue> findTextGaps(const Document &draft, const Document &printed, const QList<TextOverride> &own);
/// Paragraphs of the draft that say something else than in the version last laid before a leader (notes);
/// none of an issued report.
QList<Issue> findSubmissionGaps(const QList<ChangedBlock> &changed);

} // namespace dondoc::report
