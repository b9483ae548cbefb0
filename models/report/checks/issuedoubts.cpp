// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueDoubts: the list of gaps says it all, so that question and list never disagree.
#include "models/report/checks/issuedoubts.h"

#include "models/report/checks/gapgroups.h"

namespace dondoc::report {

IssueDoubts findIssueDoubts(const QList<Issue> &gaps)
{
    IssueDoubts doubts;
    for (const Issue &gap : gaps) {
        if (groupOf(gap) == GapGroup::MustHave)
            ++doubts.mustHaves;
        else if (gap.kind == IssueKind::FigureChanged)
            ++doubts.figures;
        else
            ++doubts.further;
    }
    return doubts;
}

} // namespace dondoc::report
