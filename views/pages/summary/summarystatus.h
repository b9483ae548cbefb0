// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LifeWords: what the life of a summary report is told in: its state, and each change in a line.
#pragma once

#include "models/report/checks/submittedtext.h"

#include <QDateTime>

namespace dondoc::views {

/// Of an instant, in Vietnam: "14/12/2025".
QString dayInWords(const QDateTime &instant);
/// "Report number 321, 24/12/2025".
QString issuedInWords(const SummaryReport &report);
QString stateInWords(const PeriodSnapshot &data);
/// At most 120 characters between quotation marks; "–" where blank.
QString quoted(const QString &text);
/// Since the issue: "II.1, số nhiệm vụ hoàn thành: …".
/// nth: which of those it is that have the same name in the same block, from 1.
QString changeInWords(const report::FigureChange &change, int nth = 1);
/// Since the submission: "I.2: 70 → 71".
QString changeInWords(const report::ChangedBlock &block);

} // namespace dondoc::views
