// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letterhead: what reports and letters of the office begin and end with (Nghị định 30/2020, Phụ lục I).
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// Room for the clerk's stamp, and for what is filled in by hand.
QString stampGap();
/// "ngày 05 tháng 01 năm 2026"; where the day is invalid with gaps for the stamp, in the year of the
/// deadline.
QString dateLine(const Context &context, const QDate &date);
/// What every document of the office begins with; symbol, subject and addressees are its own.
Letterhead letterheadOf(const Context &context, const QString &number, const QDate &date);
/// Recipients, authority and name as the office's profile has them.
Signature signatureOf(const OfficeProfile &office);

} // namespace dondoc::report
