// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the regime: working days and deadlines.
#include "models/domain/period/regime.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using fixture::day;

namespace {

Regime tetRegime()
{
    Regime regime;
    for (QDate off = day("2026-02-16"); off <= day("2026-02-20"); off = off.addDays(1))
        regime.holidays += off;
    regime.workedWeekends += day("2026-02-14");
    return regime;
}

} // namespace

TEST_CASE("Working days leave out weekends and holidays and count exchanged ones", "[regime]")
{
    const Regime regime = tetRegime();
    CHECK(isWorkingDay(regime, day("2026-02-13")));
    CHECK(isWorkingDay(regime, day("2026-02-14")));
    CHECK_FALSE(isWorkingDay(regime, day("2026-02-15")));
    CHECK_FALSE(isWorkingDay(regime, day("2026-02-17")));
    CHECK(isWorkingDay(regime, day("2026-02-23")));
    CHECK_FALSE(isWorkingDay(regime, QDate()));
}

TEST_CASE("A holiday outweighs an exchanged weekend", "[regime]")
{
    Regime regime = tetRegime();
    regime.holidays += day("2026-02-14");
    CHECK_FALSE(isWorkingDay(regime, day("2026-02-14")));
}

TEST_CASE("Working days are counted from the day after", "[regime]")
{
    const Regime regime = tetRegime();
    CHECK(workingDayAfter(regime, day("2025-12-14"), 1) == day("2025-12-15"));
    CHECK(workingDayAfter(regime, day("2025-12-14"), 2) == day("2025-12-16"));
    CHECK(workingDayAfter(regime, day("2025-12-12"), 1) == day("2025-12-15"));
    CHECK(workingDayAfter(regime, day("2026-02-13"), 2) == day("2026-02-23"));
    CHECK(workingDayAfter(regime, day("2025-12-14"), 0) == day("2025-12-15"));
    CHECK_FALSE(workingDayAfter(regime, QDate(), 2).isValid());
}

TEST_CASE("The working day until a day is that day or the nearest before", "[regime]")
{
    const Regime regime = tetRegime();
    CHECK(workingDayUntil(regime, day("2025-12-25")) == day("2025-12-25"));
    CHECK(workingDayUntil(regime, day("2026-01-25")) == day("2026-01-23"));
    CHECK(workingDayUntil(regime, day("2026-02-20")) == day("2026-02-14"));
}

TEST_CASE("Deadlines of quarters with the decree's defaults", "[regime]")
{
    struct Row {
        Period period;
        const char *agencies;
        const char *upward;
    };
    const QList<Row> rows{
        {periods::quarter(2025, 4), "2025-12-16", "2025-12-19"}, // cut off on a Sunday
        {periods::quarter(2026, 1), "2026-03-17", "2026-03-20"}, // on a Saturday
        {periods::quarter(2026, 2), "2026-06-16", "2026-06-19"},
        {periods::quarter(2025, 3), "2025-09-16", "2025-09-19"},
        {periods::month(2026, 9), "2026-09-16", "2026-09-18"}, // the 20th is a Sunday
        {periods::wholeYear(2025), "2025-12-16", "2025-12-19"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.period);
        CHECK(deadlines(Regime{}, row.period).agencies == day(row.agencies));
        CHECK(deadlines(Regime{}, row.period).upward == day(row.upward));
    }
}

TEST_CASE("A holiday moves both deadlines", "[regime]")
{
    Regime regime;
    regime.holidays = {day("2025-12-15"), day("2025-12-19")};
    CHECK(deadlines(regime, periods::quarter(2025, 4))
          == PeriodDeadlines{day("2025-12-17"), day("2025-12-18")});
}

TEST_CASE("Deadlines follow the regime's own figures", "[regime]")
{
    Regime regime;
    regime.agencyWorkingDays = 5;
    regime.upwardDay = 22;
    CHECK(deadlines(regime, periods::quarter(2025, 4))
          == PeriodDeadlines{day("2025-12-19"), day("2025-12-22")});
}

TEST_CASE("An ad hoc period cut off late in a month reports upward in the next", "[regime]")
{
    Period period = periods::parse(QStringLiteral("adhoc:x")).value();
    CHECK(deadlines(Regime{}, period) == PeriodDeadlines{});
    period.to = day("2025-11-28");
    CHECK(deadlines(Regime{}, period).upward == day("2025-12-19"));
}

TEST_CASE("A period's own deadlines go before the regime's, each by itself", "[regime]")
{
    struct Row {
        const char *agencies;
        const char *upward;
        PeriodDeadlines expected;
    };
    // The cut-off is a Thursday; the regime alone: two working days, and the 20th after them.
    const QList<Row> rows{
        {"", "", {day("2025-11-24"), day("2025-12-19")}},
        {"2025-11-22", "", {day("2025-11-22"), day("2025-12-19")}}, // a Saturday, as the letter says
        {"", "2025-12-03", {day("2025-11-24"), day("2025-12-03")}},
        {"2025-11-21", "2025-11-21", {day("2025-11-21"), day("2025-11-21")}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.agencies, row.upward);
        Period period;
        period.kind = PeriodKind::AdHoc;
        period.from = day("2025-11-01");
        period.to = day("2025-11-20");
        period.agenciesDue = QDate::fromString(QLatin1String(row.agencies), Qt::ISODate);
        period.upwardDue = QDate::fromString(QLatin1String(row.upward), Qt::ISODate);
        CHECK(deadlines(Regime(), period) == row.expected);
    }
}
