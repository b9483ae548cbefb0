// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReceiptAnnex: the phụ lục that lists which agency reported when.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/context/context.h"

namespace dondoc::report {

Section receiptAnnex(const Context &context, const ComposeOptions &options, const QString &key);

} // namespace dondoc::report
