// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Composer: one period's snapshot → the quarterly summary report as a Document.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/report/document/document.h"
#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/context/joinedobstacles.h"

namespace dondoc::report {

/// Outline and wording of the quarterly report from the data alone. Block keys: "I/1", "II/2/b", "PL1/4.1" …
Document composeDraft(const PeriodSnapshot &data, const Assessment &assessment,
                      const ComposeOptions &options);
/// words: joinWords() of the same, with the date of options.
Document composeDraft(const PeriodSnapshot &data, const Assessment &assessment, const JoinedWords &words,
                      const ComposeOptions &options);
/// The draft with the officer's own text in it: what is printed.
Document compose(const PeriodSnapshot &data, const Assessment &assessment, const ComposeOptions &options);

} // namespace dondoc::report
