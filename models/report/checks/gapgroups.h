// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GapGroups: what of the list of gaps must be there before a report goes out, and what is worth a look, by
// kind.
#pragma once

#include "models/domain/basics/issue.h"

namespace dondoc::report {

/// In the order in which they are looked at.
enum class GapGroup {
    MustHave, ///< without it the paper cannot be issued in the form of Nghị định 30/2020
    Text,     ///< the officer's words beside data and annexes
    Agencies, ///< who has not reported, or not on everything
    Tasks,    ///< what is not told of a task, and states that contradict each other
    Figures,  ///< indicators that contradict each other
    Review,   ///< obstacles to be looked at again
    Notes,    ///< nothing to be done
};
inline constexpr int kGapGroups = int(GapGroup::Notes) + 1;

GapGroup groupOf(const Issue &gap);

} // namespace dondoc::report
