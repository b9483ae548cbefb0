// SPDX-License-Identifier: GPL-3.0-or-later
// TextDifference: the shortest edit of one list of words into the other (Myers, 1986).
#include "models/domain/textdifference.h"

#include "models/domain/text.h"

#include <algorithm>
#include <vector>

namespace dondoc::text {

namespace {

constexpr qsizetype kContextWords = 4;

/// One step back from the end: a word that both have, or one of one side.
enum class Step { Both, Before, After };

/// For each number of edits, how far along before each diagonal gets; index: diagonal + edits.
using Fronts = std::vector<std::vector<qsizetype>>;

qsizetype startOn(const std::vector<qsizetype> &last, int edits, int diagonal)
{
    if (edits == 0)
        return 0;
    const auto at = [&last, edits](int k) {
        return k < -(edits - 1) || k > edits - 1 ? -1 : last.at(size_t(k + edits - 1));
    };
    const qsizetype down = at(diagonal + 1);
    const qsizetype right = at(diagonal - 1);
    return diagonal == -edits || (diagonal != edits && right < down) ? down : right + 1;
}

/// Empty where more than most edits are needed.
Fronts frontsOf(const QStringList &before, const QStringList &after, int most)
{
    Fronts fronts;
    for (int edits = 0; edits <= most; ++edits) {
        std::vector<qsizetype> front(size_t(2 * edits + 1), -1);
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            qsizetype x = startOn(edits ? fronts.back() : front, edits, diagonal);
            while (x >= 0 && x < before.size() && x - diagonal < after.size() && x >= diagonal
                   && before.at(x) == after.at(x - diagonal))
                ++x;
            front[size_t(diagonal + edits)] = x;
            if (x >= before.size() && x - diagonal >= after.size()) {
                fronts.push_back(std::move(front));
                return fronts;
            }
        }
        fronts.push_back(std::move(front));
    }
    return {};
}

/// From the beginning to the end.
std::vector<Step> stepsOf(const Fronts &fronts, qsizetype beforeSize, qsizetype afterSize)
{
    std::vector<Step> steps;
    qsizetype x = beforeSize;
    qsizetype y = afterSize;
    for (int edits = int(fronts.size()) - 1; edits >= 0; --edits) {
        const int diagonal = int(x - y);
        const qsizetype start = edits ? startOn(fronts.at(size_t(edits - 1)), edits, diagonal) : 0;
        for (; x > start; --x, --y)
            steps.push_back(Step::Both);
        if (edits == 0)
            break;
        const auto &last = fronts.at(size_t(edits - 1));
        const int left = diagonal - 1 + edits - 1;
        const bool removed = left >= 0 && left < int(last.size()) && last.at(size_t(left)) + 1 == x;
        steps.push_back(removed ? Step::Before : Step::After);
        removed ? --x : --y;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

QString words(const QStringList &all, qsizetype from, qsizetype to)
{
    return all.mid(from, to - from).join(QLatin1Char(' '));
}

} // namespace

std::optional<QList<TextDifference>> differences(const QString &before, const QString &after, int mostEdits)
{
    const QStringList was = normalized(before).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList is = normalized(after).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Fronts fronts = frontsOf(was, is, mostEdits);
    if (fronts.empty())
        return {};
    QList<TextDifference> found;
    qsizetype x = 0;
    qsizetype y = 0;
    const std::vector<Step> steps = stepsOf(fronts, was.size(), is.size());
    for (size_t i = 0; i < steps.size();) {
        if (steps.at(i) == Step::Both) {
            ++x, ++y, ++i;
            continue;
        }
        const qsizetype x0 = x;
        const qsizetype y0 = y;
        for (; i < steps.size() && steps.at(i) != Step::Both; ++i)
            ++(steps.at(i) == Step::Before ? x : y);
        found.append({words(was, x0, x), words(is, y0, y),
                      words(was, std::max<qsizetype>(0, x0 - kContextWords), x0)});
    }
    return found;
}

} // namespace dondoc::text
