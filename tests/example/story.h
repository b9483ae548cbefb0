// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The example's eight quarters in one data file, what is read of them, and what every report of theirs keeps.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/document/document.h"
#include "tests/services/sessions.h"

namespace story {

/// 2025-Q3 to 2027-Q2, oldest first.
QList<dondoc::Period> quarters();
/// 2026-H1, 2026-9M, 2027-H1, 2025 and 2026.
QList<dondoc::Period> longerPeriods();
/// The example of one quarter, entered ten days after its cut-off; the test fails where it cannot be.
void tell(dondoc::services::DataFileSession &session, const dondoc::Period &quarter);
/// The test fails where it cannot be read.
dondoc::AssessedPeriodPtr read(dondoc::services::DataFileSession &session, const dondoc::Period &period);
/// The report without its annexes.
dondoc::report::Document body(const dondoc::AssessedPeriod &period);
/// Of the annex of difficulties and proposals.
QList<dondoc::report::Row> difficultyRows(const dondoc::AssessedPeriod &period);
/// Of two reports of one cut-off: III, IV, V, the states of Phụ lục I and the annex of difficulties.
void checkSameWords(const dondoc::AssessedPeriod &longer, const dondoc::AssessedPeriod &quarter);
/// No "17/0", no "76/75": of each "n/m" that the report's text counts, n is among m.
void checkFractions(const QString &text);

} // namespace story
