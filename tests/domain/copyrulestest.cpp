// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// When copies are due, and which go: tables, and properties of random rows of copies.
#include "models/domain/copies/copyrules.h"

#include "models/domain/basics/localday.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kCopyNow(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
constexpr qint64 kPlenty = 1'000'000;

KeptCopy copyOf(const QDateTime &made, qint64 bytes = 10, bool good = true)
{
    return {.path = made.toString(Qt::ISODate), .made = made, .bytes = bytes, .good = good};
}

KeptCopy hoursAgo(qint64 hours, qint64 bytes = 10, bool good = true)
{
    return copyOf(kCopyNow.addSecs(-hours * 3600), bytes, good);
}

QList<KeptCopy> without(QList<KeptCopy> copies, const QStringList &gone)
{
    copies.removeIf([&gone](const KeptCopy &each) { return gone.contains(each.path); });
    return copies;
}

QStringList pathsOf(const QList<KeptCopy> &copies)
{
    QStringList paths;
    for (const KeptCopy &each : copies)
        paths += each.path;
    return paths;
}

qint64 bytesOf(const QList<KeptCopy> &copies)
{
    qint64 bytes = 0;
    for (const KeptCopy &each : copies)
        bytes += each.bytes;
    return bytes;
}

QList<KeptCopy> randomCopies(QRandomGenerator &dice)
{
    QMap<QDateTime, KeptCopy> copies; // one an instant
    for (int i = int(dice.bounded(60)); i >= 0; --i) {
        const qint64 hours = dice.bounded(24 * (dice.bounded(2) ? 400 : 40)) - (dice.bounded(10) ? 0 : 48);
        const KeptCopy copy = hoursAgo(hours, dice.bounded(1, 100), dice.bounded(5) != 0);
        copies.insert(copy.made, copy);
    }
    return copies.values();
}

} // namespace

TEST_CASE("Of copies all of two days stay, then one a day, then one a month")
{
    QList<KeptCopy> copies;
    for (qint64 hour = 1; hour < 2'400; hour += 3)
        copies += hoursAgo(hour);
    const QList<KeptCopy> left = without(copies, copiesToRemove(copies, kPlenty, kCopyNow));
    QMap<QDate, int> ofDay;
    int young = 0;
    for (const KeptCopy &each : left) {
        if (each.made > kCopyNow.addDays(-2))
            ++young;
        else
            ++ofDay[dayInVietnam(each.made)];
    }
    CHECK(young == 16);
    CHECK(ofDay.size() == 30 + 3); // 30/10 to 28/11, then 29/10, 30/9 and 31/8
    CHECK(std::all_of(ofDay.begin(), ofDay.end(), [](int count) { return count == 1; }));
}

TEST_CASE("A day is that of Vietnam, and its newest good copy stands for it")
{
    const KeptCopy evening = copyOf(QDateTime(QDate(2026, 11, 20), QTime(16, 59), Qt::UTC));
    const KeptCopy night = copyOf(QDateTime(QDate(2026, 11, 20), QTime(17, 1), Qt::UTC)); // 21/11, 00:01
    KeptCopy noon = copyOf(QDateTime(QDate(2026, 11, 21), QTime(5, 0), Qt::UTC), 10, false);
    CHECK(copiesToRemove({evening, night, noon}, kPlenty, kCopyNow) == QStringList{noon.path});
    noon.good = true;
    CHECK(copiesToRemove({evening, night, noon}, kPlenty, kCopyNow) == QStringList{night.path});
}

TEST_CASE("The limit of copies wins over their days, oldest first, but never the last good one")
{
    const QList<KeptCopy> copies{hoursAgo(1, 40), hoursAgo(2, 40), hoursAgo(30, 40)};
    CHECK(copiesToRemove(copies, 120, kCopyNow).isEmpty());
    CHECK(copiesToRemove(copies, 100, kCopyNow) == QStringList{copies.at(2).path});
    CHECK(copiesToRemove(copies, 1, kCopyNow) == QStringList({copies.at(2).path, copies.at(1).path}));
    const QList<KeptCopy> broken{hoursAgo(1, 40, false), hoursAgo(2, 40), hoursAgo(30, 40)};
    CHECK(without(broken, copiesToRemove(broken, 1, kCopyNow)).constFirst().path == broken.at(1).path);
}

TEST_CASE("Copies dated after today are of unknown age and go before others")
{
    const KeptCopy ahead = copyOf(kCopyNow.addYears(3));
    const KeptCopy real = hoursAgo(5);
    CHECK(lastGoodCopy({ahead, real}, kCopyNow)->path == real.path);
    CHECK(lastGoodCopy({ahead}, kCopyNow)->path == ahead.path);
    CHECK(lastGoodCopy({hoursAgo(1, 1, false)}, kCopyNow) == nullptr);
    CHECK(copiesToRemove({ahead, real}, 10, kCopyNow) == QStringList{ahead.path});
    CHECK(copiesToRemove({ahead, real}, 20, kCopyNow).isEmpty());
}

TEST_CASE(
    "Whatever copies there are, thinning keeps the limit, the last good one and the newest of each span")
{
    QRandomGenerator dice(20261130);
    for (int round = 0; round < 3000; ++round) {
        const QList<KeptCopy> copies = randomCopies(dice);
        const qint64 limit = dice.bounded(3000);
        const QStringList gone = copiesToRemove(copies, limit, kCopyNow);
        const QList<KeptCopy> left = without(copies, gone);
        const KeptCopy *lastGood = lastGoodCopy(copies, kCopyNow);
        INFO(round);
        REQUIRE(left.size() + gone.size() == copies.size());
        if (lastGood) {
            REQUIRE(pathsOf(left).contains(lastGood->path));
        }
        REQUIRE((bytesOf(left) <= limit || (lastGood && bytesOf(left) <= limit + lastGood->bytes)));
        // Thinned once is thinned.
        REQUIRE(copiesToRemove(left, limit, kCopyNow).isEmpty());
        // With room for all, no young one goes and no day or month is left without.
        const QList<KeptCopy> roomy = without(copies, copiesToRemove(copies, kPlenty, kCopyNow));
        QSet<QString> months;
        for (const KeptCopy &each : roomy) {
            if (each.good)
                months.insert(dayInVietnam(each.made).toString(u"yyyy-MM"_s));
        }
        for (const KeptCopy &each : copies) {
            if (each.made > kCopyNow.addDays(-2))
                REQUIRE(pathsOf(roomy).contains(each.path));
            else if (each.good)
                REQUIRE(months.contains(dayInVietnam(each.made).toString(u"yyyy-MM"_s)));
        }
    }
}

TEST_CASE("A year of work leaves copies of each month and never more than the limit")
{
    QList<KeptCopy> copies;
    QDateTime now(QDate(2026, 1, 1), QTime(1, 0), Qt::UTC);
    const QDateTime end = now.addDays(365);
    for (; now < end; now = now.addSecs(10'800)) {
        copies += copyOf(now, 50);
        copies = without(copies, copiesToRemove(copies, 5000, now));
        REQUIRE(bytesOf(copies) <= 5000);
    }
    QSet<int> months;
    for (const KeptCopy &each : std::as_const(copies))
        months.insert(dayInVietnam(each.made).month());
    CHECK(months.size() == 12);
    CHECK(copies.size() < 70);
}

TEST_CASE("A copy is due once a day, every half hour of work, and before what changes much")
{
    struct Due {
        CopyOccasion occasion;
        QDateTime last;
        bool due;
    };
    const QDateTime morning(QDate(2026, 11, 29), QTime(17, 30), Qt::UTC); // 30/11, 00:30
    const Due rows[] = {
        {CopyOccasion::FirstOfDay, {}, true},
        {CopyOccasion::FirstOfDay, morning, false},
        {CopyOccasion::FirstOfDay, morning.addSecs(-3600), true},
        {CopyOccasion::Work, kCopyNow.addSecs(-29 * 60LL), false},
        {CopyOccasion::Work, kCopyNow.addSecs(-30 * 60LL), true},
        {CopyOccasion::Work, kCopyNow.addYears(1), true}, // the clock was ahead
        {CopyOccasion::Import, kCopyNow, true},
        {CopyOccasion::ByHand, kCopyNow, true},
    };
    for (const Due &row : rows) {
        INFO(keyword(row.occasion).toStdString() << " " << row.last.toString().toStdString());
        CHECK(isCopyDue(row.occasion, row.last, kCopyNow) == row.due);
    }
}

TEST_CASE("The last good copy is old when work of three days stands in none")
{
    CHECK(isLastCopyOld({}, kCopyNow, kCopyNow));
    CHECK_FALSE(isLastCopyOld(kCopyNow.addDays(-2), kCopyNow, kCopyNow));
    CHECK(isLastCopyOld(kCopyNow.addDays(-3), kCopyNow, kCopyNow));
    CHECK_FALSE(isLastCopyOld(kCopyNow.addDays(-90), kCopyNow.addDays(-91), kCopyNow));
}

TEST_CASE("The first copy of a week is checked row by row")
{
    const auto copy = [](const char *made) {
        KeptCopy one;
        one.path = QString::fromLatin1(made);
        one.made = QDateTime::fromString(one.path, Qt::ISODate);
        return one;
    };
    const KeptCopy sunday = copy("2025-12-14T16:59:00Z"); // 23:59 in Sơn La
    const KeptCopy monday = copy("2025-12-14T17:00:00Z");
    const KeptCopy friday = copy("2025-12-19T01:00:00Z");
    CHECK(isCheckDue(sunday, {sunday}));
    CHECK(isCheckDue(monday, {monday, sunday}));
    CHECK_FALSE(isCheckDue(friday, {friday, monday, sunday}));
}
