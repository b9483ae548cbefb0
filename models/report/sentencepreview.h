// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentencePreview: how a sentence of the settings would read in the report.
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc::report {

/// How the sentence of that key would read in the report, were it own: the first place where it stands; blank
/// where the period's data do not call for it.
QString sentencePreview(const PeriodSnapshot &data, const Assessment &assessment, const QString &key,
                        const QString &own);

} // namespace dondoc::report
