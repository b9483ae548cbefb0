// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Document symbol: "12/KH-UBND", which stays on one line.
#pragma once

#include <QStringView>

namespace dondoc::report {

/// Whether a line that ended before place would tear a symbol: Unicode allows a break after any hyphen and
/// after a stroke before letters.
bool isInsideSymbol(QStringView text, qsizetype place);

} // namespace dondoc::report
