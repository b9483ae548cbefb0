// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterReceipt: what a document of the register makes of the day on which a report counts as received.
#pragma once

#include "models/domain/intake/registermatching.h"

namespace dondoc::views {

/// "received on 12/12/2025, no longer on 15/12/2025", or that the form's earlier day stays the one that
/// counts (rule 7 of the field). Blank: the day is not in question; target: null while it is open which.
QString receiptInWords(const RegisterTarget *target, const RegisterRow &row);

} // namespace dondoc::views
