// SPDX-License-Identifier: GPL-3.0-or-later
// Sections: the parts of the report's body, each written into the outline in its turn.
#pragma once

#include "models/report/composer.h"
#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

/// "Kết quả quý IV năm 2025 thực hiện Kế hoạch số …": trích yếu.
QString subjectOf(const Context &context);
/// "12/BC-SNNMT ngày 25 tháng 12 năm 2025" with wide gaps where blank; as annexes cite it.
QString ownCitation(const Context &context, const ComposeOptions &options);

void writeOpening(Outline &outline, const Context &context, const ComposeOptions &options);
void writeDirection(Outline &outline, const Context &context); ///< I
void writeProgress(Outline &outline, const Context &context);  ///< II.1
/// After it, where the charts are printed.
void writeChartMention(Outline &outline, const Context &context);
void writeGroups(Outline &outline, const Context &context);     ///< II.2
void writeIndicators(Outline &outline, const Context &context); ///< II.3
void writeObstacles(Outline &outline, const Context &context);  ///< III
void writeOutlook(Outline &outline, const Context &context);    ///< IV
void writeProposals(Outline &outline, const Context &context);  ///< V
void writeClosing(Outline &outline, const Context &context);

} // namespace dondoc::report
