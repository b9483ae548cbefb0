// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpeningSection: letterhead, basis and addressee of the report, and its closing with recipients and
// signature.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

/// "Kết quả quý IV năm 2025 thực hiện Kế hoạch số …": trích yếu.
QString subjectOf(const Context &context);
/// "12/BC-SNNMT ngày 25 tháng 12 năm 2025" with wide gaps where blank; as annexes cite it.
QString ownCitation(const Context &context, const ComposeOptions &options);

void writeOpening(Outline &outline, const Context &context, const ComposeOptions &options);
void writeClosing(Outline &outline, const Context &context);

} // namespace dondoc::report
