// SPDX-License-Identifier: GPL-3.0-or-later
// Indicator: words, and who fills it.
#include "models/domain/indicators/indicator.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

QString keyword(Summing summing)
{
    static const QString kWords[] = {u"sum"_s, u"last"_s, u"mean"_s, u"ratio"_s};
    return size_t(summing) < std::size(kWords) ? kWords[size_t(summing)] : QString();
}

QString keyword(ValueSource source)
{
    static const QString kWords[] = {u"agency"_s, u"settled"_s, u"statistics"_s};
    return size_t(source) < std::size(kWords) ? kWords[size_t(source)] : QString();
}

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
