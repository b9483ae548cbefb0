// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What an issued report asked of UBND tỉnh, as tests of what becomes of it need it.
#pragma once

#include "tests/report/composefixture.h"

namespace dondoc::test::followed {

/// Raised by xã Một in that period under the heading "Thiếu nước tưới".
Obstacle askedObstacle(const QString &proposal, const QString &period);
/// Report 12 of 20/9/2025 on quý III/2025, with those blocks in its section V.
IssuedSummary issuedWith(const QStringList &blocks);
/// Quý IV/2025 with reports of xã Một and xã Hai.
PeriodSnapshot followedQuarter();
/// Texts of all blocks of a point: "V/1".
QString clauseText(const report::Document &document, const QString &clause);

} // namespace dondoc::test::followed
