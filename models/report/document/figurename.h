// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureName: what a printed figure counts, in words of the report.
#pragma once

#include <QString>

namespace dondoc::report {

/// "số cơ quan, đơn vị gửi báo cáo" of "receipt.received"; of a figure of one task with its number; blank of
/// a rule without a name.
QString figureName(const QString &rule, const QString &taskNumber = {});

} // namespace dondoc::report
