// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueDoubts: what is open as a report is to be issued, counted for the officer to judge.
#pragma once

#include "models/domain/basics/issue.h"

namespace dondoc::report {

/// A gap counts in one of them.
struct IssueDoubts {
    int figures = 0;   ///< in the officer's own text, that the data say otherwise now
    int mustHaves = 0; ///< to be entered before
    int further = 0;   ///< other lines of the list of gaps
    bool isEmpty() const { return figures == 0 && mustHaves == 0 && further == 0; }
    friend bool operator==(const IssueDoubts &, const IssueDoubts &) = default;
};

/// gaps: those of the pages that are to be issued.
IssueDoubts findIssueDoubts(const QList<Issue> &gaps);

} // namespace dondoc::report
