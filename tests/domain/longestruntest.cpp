// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The longest ascending run, beside one found by looking at every run.
#include "models/domain/basics/longestrun.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace dondoc;

namespace {

QList<qsizetype> kept(const QList<qsizetype> &values)
{
    const QList<bool> outside = outsideLongestRun(values);
    REQUIRE(outside.size() == values.size());
    QList<qsizetype> run;
    for (qsizetype at = 0; at < values.size(); ++at) {
        if (!outside.at(at))
            run.append(values.at(at));
    }
    return run;
}

/// By trying every choice of values.
qsizetype longestLength(const QList<qsizetype> &values)
{
    qsizetype longest = 0;
    for (unsigned choice = 0; choice < 1U << values.size(); ++choice) {
        QList<qsizetype> chosen;
        for (qsizetype at = 0; at < values.size(); ++at) {
            if (choice & 1U << at)
                chosen.append(values.at(at));
        }
        const bool ascends
            = std::adjacent_find(chosen.cbegin(), chosen.cend(), std::greater_equal<>()) == chosen.cend();
        if (ascends)
            longest = std::max(longest, chosen.size());
    }
    return longest;
}

} // namespace

TEST_CASE("What stands in order stays, and only what has to is moved")
{
    CHECK(kept({}).isEmpty());
    CHECK(kept({7}) == QList<qsizetype>{7});
    CHECK(kept({1, 2, 3}) == QList<qsizetype>{1, 2, 3});
    CHECK(kept({1, 4, 2, 3, 5}) == QList<qsizetype>{1, 2, 3, 5});
    CHECK(kept({3, 1, 2}) == QList<qsizetype>{1, 2});
}

TEST_CASE("Equal values are no run, and of runs of one length the earliest stays")
{
    CHECK(kept({2, 2}) == QList<qsizetype>{2});
    CHECK(kept({2, 1}) == QList<qsizetype>{2});
    CHECK(kept({3, 4, 1, 2}) == QList<qsizetype>{3, 4});
}

TEST_CASE("No run of any list is longer than the one that stays")
{
    std::mt19937 dice(7);
    for (int round = 0; round < 200; ++round) {
        QList<qsizetype> values(round % 10);
        for (qsizetype &value : values)
            value = std::uniform_int_distribution<qsizetype>(0, 9)(dice);
        const QList<qsizetype> run = kept(values);
        CHECK(std::adjacent_find(run.cbegin(), run.cend(), std::greater_equal<>()) == run.cend());
        CHECK(run.size() == longestLength(values));
    }
}
