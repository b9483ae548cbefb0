// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OtherTimes: the first cell that says something stands for its column.
#include "models/exchange/forms/othertimes.h"

#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc::exchange {

QList<Issue> otherTimeColumns(const SheetGrid &grid, const Header &header, int end)
{
    constexpr int kShown = 80;
    QList<Issue> issues;
    for (auto each = header.otherTimes.cbegin(); each != header.otherTimes.cend(); ++each) {
        int index = header.last + 1;
        const int last = std::min(end, grid.rowCount());
        while (index < last && grid.text(index, each.key()).isEmpty())
            ++index;
        if (index >= last)
            continue;
        const QString said = text::shortened(grid.text(index, each.key()).simplified(), kShown);
        issues.append({header.at(each.value()) > 0 ? Severity::Note : Severity::Error,
                       IssueKind::ColumnOfOtherTime,
                       {header.titles.value(each.key()), said},
                       {},
                       {},
                       grid.place(index, each.key())});
    }
    return issues;
}

} // namespace dondoc::exchange
