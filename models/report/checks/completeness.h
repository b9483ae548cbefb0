// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Completeness: what stands in the way of laying the report before UBND tỉnh.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/basics/issue.h"
#include "models/report/document/document.h"
#include "models/report/drafting/context/joinedobstacles.h"

#include <optional>

namespace dondoc::report {

/// What stands in the way of laying the report before UBND tỉnh: missing agencies, tasks without a result,
/// blank signer, unprintable characters … words: joinWords() of the same.
QList<Issue> findGaps(const PeriodSnapshot &data, const Assessment &assessment, const JoinedWords &words,
                      const QString &fontFamily);
QList<Issue> findGaps(const PeriodSnapshot &data, const Assessment &assessment, const QString &fontFamily);
/// Of files that were read and wait to be accepted, whoever sent them counts as silent; none: no issue.
QList<Issue> findFilesUnderReview(const PeriodSnapshot &data);
/// What a letter leaves a gap for: number and day of the plan, signer, drafting unit.
QList<Issue> findLetterGaps(const PeriodSnapshot &data);
/// Characters that the page font cannot print, in what the officer or the settings say: in own blocks,
/// letterhead and signature; without own in every block. place: the block's key.
QList<Issue> findUnprintable(const Document &document, const std::optional<QList<TextOverride>> &own,
                             const QString &fontFamily);

} // namespace dondoc::report
