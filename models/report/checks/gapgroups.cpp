// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GapGroups: by severity, kind and what a gap leads to.
#include "models/report/checks/gapgroups.h"

namespace dondoc::report {

namespace {

/// Parts of the paper, and what must not stand in it.
bool isMustHave(IssueKind kind)
{
    switch (kind) {
    case IssueKind::PlanNumberBlank:
    case IssueKind::SignerBlank:
    case IssueKind::DraftingUnitBlank:
    case IssueKind::RecipientsBlank:
    case IssueKind::AddresseeBlank:
    case IssueKind::EndMarkMissing:
    case IssueKind::PlaceholderLeft:
    case IssueKind::UnprintableCharacter:
    case IssueKind::SecretMark:
        return true;
    default:
        return false;
    }
}

GapGroup groupOfKind(IssueKind kind)
{
    switch (kind) {
    case IssueKind::FilesUnderReview:
    case IssueKind::AgencyMissing:
    case IssueKind::AgencyIncomplete:
        return GapGroup::Agencies;
    case IssueKind::TaskWithoutResult:
    case IssueKind::NearlyDone:
    case IssueKind::StateWentBack:
    case IssueKind::IssuedDoneDoubted:
    case IssueKind::LongerStateDiffers:
        return GapGroup::Tasks;
    case IssueKind::CumulativeDisagrees:
    case IssueKind::LongerFigureDiffers:
        return GapGroup::Figures;
    default:
        return GapGroup::Text;
    }
}

} // namespace

GapGroup groupOf(const Issue &gap)
{
    if (gap.severity == Severity::Error || isMustHave(gap.kind))
        return GapGroup::MustHave;
    if (!gap.obstacles.isEmpty())
        return GapGroup::Review;
    if (gap.severity == Severity::Note)
        return GapGroup::Notes;
    return groupOfKind(gap.kind);
}

} // namespace dondoc::report
