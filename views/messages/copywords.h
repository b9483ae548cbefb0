// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyWords: what a copy of the data file holds, and what restoring it would take away, in words.
#pragma once

#include "models/domain/copies/filecontents.h"

#include <QString>

namespace dondoc::views::copywords {

/// "14:25 on 30/11/2026", in Vietnam.
QString moment(const QDateTime &instant);
/// A line for each kind of record, with the number of the present file where it is another one.
QString contents(const CopyComparison &comparison);
/// What would no longer be in the file if the copy took its place: one sentence.
QString loss(const CopyComparison &comparison);
/// A line for each step that would be gone, newest first.
QString lostSteps(const CopyComparison &comparison);

} // namespace dondoc::views::copywords
