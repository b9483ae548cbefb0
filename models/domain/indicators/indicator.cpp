// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicator: what follows from its kind, and who fills it.
#include "models/domain/indicators/indicator.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

bool isBlank(const IndicatorValue &figure) { return !figure.value && !figure.cumulative && !figure.estimate; }

bool isFlow(const Indicator &indicator) { return indicator.summing == Summing::Sum; }

QStringList fillersOn(const Indicator &indicator, const QList<Group> &groups, const QDate &day)
{
    QStringList codes;
    if (indicator.summing == Summing::Ratio)
        return codes;
    for (const QString &code : indicator.filledBy) {
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&code](const Group &each) { return each.code == code; });
        codes += group == groups.end() ? QStringList{code} : membersOn(*group, day);
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace dondoc
