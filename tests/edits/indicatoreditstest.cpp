// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicators, values and targets under edit, laid over what is stored.
#include "models/edits/indicatoredits.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

const Error kFileBusy{ErrorCode::Busy, {}, {}};

PeriodSnapshot indicatorPeriod(int quarter = 4)
{
    PeriodSnapshot data;
    data.plan.code = u"1678"_s;
    data.period = periods::quarter(2025, quarter);
    data.indicators = {{.id = 1, .code = u"dt"_s, .name = u"Diện tích"_s}};
    return data;
}

IndicatorValue valueOf(const QString &agency, double number)
{
    return {.indicatorCode = u"dt"_s, .agencyCode = agency, .value = number};
}

IndicatorTarget yearTarget(double number)
{
    return {.indicatorCode = u"dt"_s, .year = 2025, .value = number};
}

IndicatorEdits shownIndicators(const PeriodSnapshot &data)
{
    IndicatorEdits edits;
    edits.showPeriod(makeAssessedPeriod(data));
    return edits;
}

} // namespace

TEST_CASE("What is under edit is laid over the period's data")
{
    IndicatorEdits edits;
    CHECK(edits.quarter() == nullptr);
    CHECK(edits.data() == nullptr);
    edits = shownIndicators(indicatorPeriod());
    Indicator named = indicatorPeriod().indicators.constFirst();
    named.name = u"Diện tích trồng"_s;
    edits.edit(named);
    edits.edit(Indicator{.code = u"khác"_s}); // nobody knows it
    edits.edit(valueOf(u"03646"_s, 10));
    edits.edit(yearTarget(20));
    const auto data = edits.data();
    REQUIRE(data->indicators.size() == 1);
    CHECK(data->indicators.constFirst().name == u"Diện tích trồng"_s);
    CHECK(storedValue(*data, valueOf(u"03646"_s, 0)).value == 10.0);
    CHECK(storedTarget(*data, yearTarget(0)).value == 20.0);
    CHECK(edits.anyPending());
    CHECK(edits.take<Indicator>().size() == 1);
    CHECK(edits.take<IndicatorValue>().size() == 1);
    CHECK(edits.take<IndicatorTarget>().size() == 1);
    CHECK(edits.accept(named));
    CHECK(edits.accept(valueOf(u"03646"_s, 10)));
    CHECK(edits.accept(yearTarget(20)));
    CHECK_FALSE(edits.anyPending());
}

TEST_CASE("Of many values sent as one change only the one at fault stays unsaved")
{
    IndicatorEdits edits = shownIndicators(indicatorPeriod());
    edits.edit(valueOf(u"03646"_s, 10));
    edits.edit(valueOf(u"04246"_s, 11));
    const QList<IndicatorValue> together = edits.take<IndicatorValue>();
    REQUIRE(together.size() == 2);
    const QList<IndicatorValue> apart = edits.refuse(together, kFileBusy, u"Đang bận."_s);
    REQUIRE(apart.size() == 2);
    CHECK(edits.accept(apart.constFirst()));
    CHECK(edits.refuse({apart.constLast()}, kFileBusy, u"Đang bận."_s).isEmpty());
    CHECK_FALSE(edits.anyPending());
    CHECK(edits.anyHeld());
    CHECK(edits.refused() == QStringList{u"dt"_s});
    CHECK(edits.refusal() == u"Đang bận."_s);
    CHECK(storedValue(*edits.data(), apart.constLast()).value == apart.constLast().value);
    edits.retry();
    CHECK(edits.take<IndicatorValue>().size() == 1);
}

TEST_CASE("What others stored is a conflict where both changed it")
{
    IndicatorEdits edits = shownIndicators(indicatorPeriod());
    edits.edit(yearTarget(20));
    edits.edit(valueOf(u"03646"_s, 10));
    PeriodSnapshot theirs = indicatorPeriod();
    theirs.targets = {yearTarget(30)};
    theirs.targets.first().id = 4;
    edits.showPeriod(makeAssessedPeriod(theirs));
    const auto contests = edits.contests<IndicatorTarget>();
    REQUIRE(contests.size() == 1);
    CHECK(contests.constFirst().path == u"value"_s);
    CHECK(contests.constFirst().mine.value == 20.0);
    CHECK(contests.constFirst().stored.value == 30.0);
    CHECK(edits.take<IndicatorTarget>().isEmpty());
    CHECK(edits.take<IndicatorValue>().size() == 1);
    edits.decide(contests.constFirst(), true);
    REQUIRE(edits.take<IndicatorTarget>().size() == 1);
    CHECK(edits.quarter()->data.targets.constFirst().id == 4);
}

TEST_CASE("An indicator whose making was taken back goes, unless it was typed in")
{
    IndicatorEdits edits = shownIndicators(indicatorPeriod());
    Indicator named = indicatorPeriod().indicators.constFirst();
    const bool typed = GENERATE(true, false);
    if (typed) {
        named.name = u"Diện tích trồng"_s;
    }
    edits.edit(named);
    PeriodSnapshot without = indicatorPeriod();
    without.indicators.clear();
    edits.showPeriod(makeAssessedPeriod(without));
    CHECK(edits.data()->indicators.isEmpty() != typed);
    CHECK(edits.take<Indicator>().isEmpty());
    CHECK(edits.contests<Indicator>().isEmpty() != typed);
}

TEST_CASE("What is refused stays, and of values waits until its period is shown again")
{
    IndicatorEdits edits = shownIndicators(indicatorPeriod());
    Indicator named = indicatorPeriod().indicators.constFirst();
    named.name = u" "_s;
    edits.edit(named);
    edits.edit(yearTarget(20));
    edits.take<Indicator>();
    edits.take<IndicatorTarget>();
    edits.refuse(u"dt"_s, {ErrorCode::InvalidValue, u"name"_s, {}}, u"Chưa có tên."_s);
    edits.refuse(yearTarget(20), kFileBusy, u"Đang bận."_s);
    CHECK(edits.data()->indicators.constFirst().name == u" "_s);
    edits.showPeriod(makeAssessedPeriod(indicatorPeriod(3)));
    CHECK(edits.refused() == QStringList{u"dt"_s}); // an indicator is the plan's
    CHECK(edits.data()->targets.isEmpty());
    edits.showPeriod(makeAssessedPeriod(indicatorPeriod()));
    CHECK(edits.data()->targets.size() == 1);
    CHECK(edits.anyHeld());
    edits.clear();
    CHECK_FALSE(edits.anyHeld());
    CHECK(edits.quarter() == nullptr);
}
