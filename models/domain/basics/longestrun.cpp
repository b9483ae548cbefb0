// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LongestRun: the places of the values, sorted by the length of the longest run that ends in them.
#include "models/domain/basics/longestrun.h"

#include <algorithm>

namespace dondoc {

QList<bool> outsideLongestRun(const QList<qsizetype> &values)
{
    // endings[n]: places of the values in which a run of n + 1 values ends; these values never rise.
    QList<QList<qsizetype>> endings;
    QList<qsizetype> before(values.size(), -1);
    for (qsizetype at = 0; at < values.size(); ++at) {
        const auto isLess = [&values, at](qsizetype place) { return values.at(place) < values.at(at); };
        const auto length
            = std::partition_point(endings.begin(), endings.end(), [&isLess](const QList<qsizetype> &places) {
                  return isLess(places.constLast());
              });
        if (length != endings.begin()) {
            const QList<qsizetype> &shorter = *(length - 1);
            before[at] = *std::partition_point(shorter.cbegin(), shorter.cend(),
                                               [&isLess](qsizetype place) { return !isLess(place); });
        }
        if (length == endings.end())
            endings.append(QList<qsizetype>{at});
        else
            length->append(at);
    }
    QList<bool> outside(values.size(), true);
    for (qsizetype at = endings.isEmpty() ? -1 : endings.constLast().constFirst(); at >= 0;
         at = before.at(at))
        outside[at] = false;
    return outside;
}

} // namespace dondoc
