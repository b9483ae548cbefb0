// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProposalSection: section V of the report, proposals.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

void writeProposals(Outline &outline, const Context &context); ///< V

} // namespace dondoc::report
