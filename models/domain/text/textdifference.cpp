// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextDifference: words are what stands between blanks.
#include "models/domain/text/textdifference.h"

#include "models/domain/text/text.h"
#include "models/domain/text/worddiff.h"

#include <algorithm>

namespace dondoc::text {

namespace {

constexpr qsizetype kContextWords = 4;

QString words(const QStringList &all, qsizetype from, qsizetype count)
{
    return all.mid(from, count).join(QLatin1Char(' '));
}

} // namespace

std::optional<QList<TextDifference>> differences(const QString &before, const QString &after, int mostEdits)
{
    const QStringList was = normalized(before).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList is = normalized(after).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto changes = changesBetween(was, is, mostEdits);
    if (!changes)
        return {};
    QList<TextDifference> found;
    for (const TokenChange &each : *changes)
        found.append({words(was, each.before, each.beforeCount), words(is, each.after, each.afterCount),
                      words(was, std::max<qsizetype>(0, each.before - kContextWords),
                            std::min(each.before, kContextWords))});
    return found;
}

} // namespace dondoc::text
