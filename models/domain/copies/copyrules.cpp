// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyRules: when a copy of the data file is due, which ones go, and when the last one is too old.
#include "models/domain/copies/copyrules.h"

#include "models/domain/basics/localday.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

namespace {

constexpr int kAllDays = 2;
constexpr int kDailyDays = 31;
constexpr qint64 kWorkSeconds = 30LL * 60;
constexpr int kOldDays = 3;

/// Oldest first; what is dated after now is of unknown age and stands before all others.
QList<KeptCopy> byAge(QList<KeptCopy> copies, const QDateTime &now)
{
    std::stable_sort(copies.begin(), copies.end(), [&now](const KeptCopy &one, const KeptCopy &other) {
        const bool oneKnown = one.made <= now;
        const bool otherKnown = other.made <= now;
        return oneKnown == otherKnown ? one.made < other.made : otherKnown;
    });
    return copies;
}

/// The span of which one copy stays; blank: every copy of it does.
QString spanOf(const KeptCopy &copy, const QDateTime &now)
{
    if (copy.made > now.addDays(-kAllDays))
        return {};
    const QDate day = dayInVietnam(copy.made);
    const bool daily = day.daysTo(dayInVietnam(now)) <= kDailyDays;
    return day.toString(daily ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
}

} // namespace

const KeptCopy *lastGoodCopy(const QList<KeptCopy> &copies, const QDateTime &now)
{
    const KeptCopy *last = nullptr;
    for (const KeptCopy &each : copies) {
        const bool known = each.made <= now;
        const bool lastKnown = last && last->made <= now;
        if (each.good && (!last || (known == lastKnown ? each.made > last->made : known)))
            last = &each;
    }
    return last;
}

QStringList copiesToRemove(const QList<KeptCopy> &copies, qint64 mostBytes, const QDateTime &now)
{
    const KeptCopy *lastGood = lastGoodCopy(copies, now);
    const QString sacred = lastGood ? lastGood->path : QString();
    const QList<KeptCopy> old = byAge(copies, now);
    QSet<QString> taken;
    qint64 bytes = 0;
    QStringList going;
    for (auto copy = old.crbegin(); copy != old.crend(); ++copy) {
        const QString span = spanOf(*copy, now);
        const bool stays = span.isEmpty() || (copy->good && !taken.contains(span));
        const bool fits = bytes + copy->bytes <= mostBytes;
        if (copy->path != sacred && !(stays && fits)) {
            // Nothing older than one that did not fit stays either: the oldest go first.
            bytes = stays ? mostBytes : bytes;
            going.prepend(copy->path);
            continue;
        }
        taken.insert(span);
        bytes += copy->bytes;
    }
    return going;
}

bool isCopyDue(CopyOccasion occasion, const QDateTime &last, const QDateTime &now)
{
    if (!last.isValid() || last > now)
        return true;
    switch (occasion) {
    case CopyOccasion::FirstOfDay:
        return dayInVietnam(last) != dayInVietnam(now);
    case CopyOccasion::Work:
        return last.secsTo(now) >= kWorkSeconds;
    case CopyOccasion::Import:
    case CopyOccasion::Bulk:
    case CopyOccasion::Restore:
    case CopyOccasion::ByHand:
        break;
    }
    return true;
}

bool isCheckDue(const KeptCopy &made, const QList<KeptCopy> &all)
{
    const auto mondayOf = [](const KeptCopy &copy) {
        const QDate day = dayInVietnam(copy.made);
        return day.addDays(Qt::Monday - day.dayOfWeek());
    };
    return std::none_of(all.cbegin(), all.cend(), [&](const KeptCopy &each) {
        return each.path != made.path && mondayOf(each) == mondayOf(made);
    });
}

bool isLastCopyOld(const QDateTime &lastGood, const QDateTime &changed, const QDateTime &now)
{
    return !lastGood.isValid() || (changed > lastGood && lastGood.daysTo(now) >= kOldDays);
}

} // namespace dondoc
