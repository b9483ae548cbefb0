// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What changed since the issue: figures of reports of an earlier wording are compared by what they measure.
#include "models/report/checks/issuedchanges.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

/// A report of version 0.3.0, with a paragraph for each task; two communes reported.
PeriodSnapshot issuedBefore()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    SummaryReport summary;
    summary.state = SummaryState::Issued;
    summary.number = u"9"_s;
    summary.issuedOn = QDate(2025, 12, 20);
    summary.figuresJson
        = uR"({"figures": [{"block": "II/2/a/1", "rule": "task.reported", "task": "1", "text": "02"},
                           {"block": "III/2/reporting", "rule": "receipt.missing.told", "text": "01"}]})"_s;
    data.summary = summary;
    return data;
}

} // namespace

TEST_CASE("A report of an earlier version lists no change that only wording makes")
{
    PeriodSnapshot data = issuedBefore();
    CHECK(report::changedSinceIssue(data).isEmpty());
    addEntry(data, u"00003"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    const QList<report::FigureChange> changes = report::changedSinceIssue(data);
    REQUIRE(changes.size() == 1);
    CHECK(changes.constFirst().before == u"02"_s);
    CHECK(changes.constFirst().now == u"03"_s);
}

TEST_CASE("A number that is written with other decimals now has not changed")
{
    PeriodSnapshot data = issuedBefore();
    Indicator area;
    area.code = u"area"_s;
    area.name = u"Diện tích"_s;
    area.unit = u"ha"_s;
    area.decimals = 1;
    area.filledBy = {u"communes"_s};
    data.indicators = {area};
    IndicatorValue settled;
    settled.indicatorCode = u"area"_s;
    settled.periodKey = u"2025-Q4"_s;
    settled.source = ValueSource::Settled;
    settled.value = 894;
    settled.estimate = 900.5;
    data.figures = {settled};
    data.summary->figuresJson
        = uR"({"figures": [{"block": "II/2/area", "rule": "indicator.area", "task": "", "text": "894"}]})"_s;
    CHECK(report::changedSinceIssue(data).isEmpty());
    data.figures.first().value = 895;
    CHECK(report::changedSinceIssue(data).size() == 1);
}
