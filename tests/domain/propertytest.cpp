// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Properties that hold for any text, any regime and any quarter.
#include "models/domain/text/sortkey.h"
#include "models/domain/text/text.h"
#include "tests/domain/fixture.h"

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

int below(std::mt19937 &random, int limit) { return int(random() % unsigned(limit)); }

// Vietnamese letters composed and decomposed, blanks, and characters that should not be there.
QString randomText(std::mt19937 &random, int maximum)
{
    static const QString kPool = u"aAăâbcdđĐeêghioôơuưỨyxz 19 \t\n\r-(,."
                                 "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B"
                                 "ằệỢủÝİßé\u00A0\u200B\u202E\uFEFF\uFFFE가\u1100\u1161\u0345"_s;
    QString text;
    for (int i = below(random, maximum + 1); i > 0; --i)
        text += below(random, 40) == 0 ? QChar(char16_t(random()))
                                       : kPool.at(below(random, int(kPool.size())));
    return text;
}

QStringList randomTexts(unsigned seed, int count, int maximum)
{
    std::mt19937 random(seed);
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts += randomText(random, maximum);
    return texts;
}

int alphabetPlace(QChar letter) { return int(u"aăâbcdđeêghiklmnoôơpqrstuưvxy"_s.indexOf(letter)); }

} // namespace

TEST_CASE("Normalizing twice changes nothing more", "[property]")
{
    const QStringList texts = randomTexts(1, 4000, 24);
    for (const QString &text : texts) {
        const QString once = text::normalized(text);
        REQUIRE(text::normalized(once) == once);
        REQUIRE(once == once.normalized(QString::NormalizationForm_C));
        const QString plain = text::simplified(text);
        REQUIRE(text::simplified(plain) == plain);
    }
}

TEST_CASE("A search key is its own search key", "[property]")
{
    const QStringList texts = randomTexts(2, 4000, 24);
    for (const QString &text : texts) {
        const QString key = text::searchKey(text);
        REQUIRE(text::searchKey(key) == key);
        REQUIRE(text::matches(key, text));
    }
}

TEST_CASE("Comparing by sort key is a strict weak order", "[property]")
{
    const QStringList texts = randomTexts(3, 60, 4);
    for (const QString &a : texts) {
        REQUIRE_FALSE(text::lessThan(a, a));
        for (const QString &b : texts) {
            REQUIRE_FALSE((text::lessThan(a, b) && text::lessThan(b, a)));
            for (const QString &c : texts) {
                if (text::lessThan(a, b) && text::lessThan(b, c))
                    REQUIRE(text::lessThan(a, c));
                if (!text::lessThan(a, b) && !text::lessThan(b, a) && text::lessThan(a, c))
                    REQUIRE(text::lessThan(b, c));
            }
        }
    }
}

TEST_CASE("Words of plain letters are sorted as the alphabet sorts them", "[property]")
{
    std::mt19937 random(4);
    const auto word = [&random] {
        QString letters;
        for (int i = 1 + below(random, 4); i > 0; --i)
            letters += u"aăâbcdđeêghiklmnoôơpqrstuưvxy"_s.at(below(random, 29));
        return letters;
    };
    for (int i = 0; i < 4000; ++i) {
        const QString a = word();
        const QString b = word();
        const bool before
            = std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](QChar x, QChar y) {
                  return alphabetPlace(x) < alphabetPlace(y);
              });
        REQUIRE(text::lessThan(a, b) == before);
    }
}

TEST_CASE("A shortened text is never longer than asked for", "[property]")
{
    std::mt19937 random(5);
    for (int i = 0; i < 4000; ++i) {
        const QString text = text::normalized(randomText(random, 40));
        const int maximum = below(random, 40);
        const QString shortened = text::shortened(text, maximum);
        REQUIRE(shortened.size() <= maximum);
        REQUIRE((shortened == text || maximum < 1 || shortened.endsWith(u'…')));
    }
}

TEST_CASE("Deadlines are working days after the cut-off whatever the holidays", "[property]")
{
    std::mt19937 random(6);
    for (int i = 0; i < 2000; ++i) {
        Regime regime;
        regime.agencyWorkingDays = 1 + below(random, 10);
        const Period period = periods::month(2025 + below(random, 6), 1 + below(random, 12));
        for (int n = below(random, 12); n > 0; --n)
            regime.holidays += period.to.addDays(below(random, 20));
        const PeriodDeadlines both = deadlines(regime, period);
        REQUIRE(both.agencies > period.to);
        REQUIRE(both.agencies.dayOfWeek() <= 5);
        REQUIRE(both.upward.dayOfWeek() <= 5);
        REQUIRE_FALSE(regime.holidays.contains(both.agencies));
        REQUIRE_FALSE(regime.holidays.contains(both.upward));
        REQUIRE(both.upward.day() <= 25);
    }
}

TEST_CASE("Periods meet without a gap", "[property]")
{
    Period period = periods::quarter(2020, 1);
    for (int i = 0; i < 60; ++i) {
        const Period next = periods::next(period);
        REQUIRE(period.to.addDays(1) == next.from);
        REQUIRE(periods::previous(next) == period);
        REQUIRE(periods::parse(periods::key(period)).value() == period);
        period = next;
    }
}

TEST_CASE("The quarter in force never runs backwards", "[property]")
{
    Period before = periods::quarterInForce(QDate(2024, 1, 1));
    for (QDate today(2024, 1, 1); today.year() < 2028; today = today.addDays(1)) {
        const Period now = periods::quarterInForce(today);
        REQUIRE((now == before || now == periods::next(before)));
        REQUIRE(now.to <= today.addDays(30));
        REQUIRE(periods::next(now).to > today.addDays(30));
        before = now;
    }
}

TEST_CASE("On time is at most received and received at most asked", "[property]")
{
    std::mt19937 random(7);
    for (int i = 0; i < 30; ++i) {
        const ReceiptCounts receipt = assess(fixture::randomQuarter(random)).receipt;
        REQUIRE(receipt.asked == 82);
        REQUIRE(receipt.onTime <= receipt.received);
        REQUIRE(receipt.received <= receipt.asked);
        REQUIRE(receipt.complete <= receipt.received);
        REQUIRE(receipt.received + receipt.missing.size() == receipt.asked);
        REQUIRE(receipt.onTime + receipt.late.size() == receipt.received);
    }
}

TEST_CASE("Every lead has one state and every task one word", "[property]")
{
    std::mt19937 random(8);
    for (int i = 0; i < 30; ++i) {
        const Assessment assessment = assess(fixture::randomQuarter(random));
        int words = 0;
        for (const QStringList &numbers : assessment.figures.byState)
            words += int(numbers.size());
        REQUIRE(words == assessment.figures.total);
        for (const TaskProgress &task : assessment.tasks) {
            qsizetype states = 0;
            for (const QStringList &codes : task.byState)
                states += codes.size();
            REQUIRE(states == task.asked.size());
            REQUIRE(task.reported.size() + task.count(ProgressState::NoReport) == task.asked.size());
        }
    }
}
