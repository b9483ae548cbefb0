// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Figures that cannot be, against the province's own and the plan.
#include "models/domain/assessment/figuredoubts.h"
#include "tests/domain/fixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

IndicatorValue harvested(const QString &agency, double value, double cumulative)
{
    IndicatorValue figure;
    figure.indicatorCode = u"harvest"_s;
    figure.agencyCode = agency;
    figure.value = value;
    figure.cumulative = cumulative;
    return figure;
}

} // namespace

TEST_CASE("Impossible figures are errors, each of its kind")
{
    PeriodSnapshot data = fixture::smallPlan();
    Indicator harvest;
    harvest.code = u"harvest"_s;
    harvest.unit = u"tấn"_s;
    data.indicators = {harvest};
    IndicatorTarget target;
    target.indicatorCode = u"harvest"_s;
    target.year = 2025;
    target.value = 100;
    data.targets = {target};
    const auto kinds = [&data](const IndicatorValue &told) {
        data.figures = {told};
        QList<IssueKind> found;
        for (const Issue &issue : doubtfulFigures(data)) {
            CHECK(issue.severity == Severity::Error);
            found.append(issue.kind);
        }
        return found;
    };
    using enum IssueKind;
    CHECK(kinds(harvested(u"1"_s, 20.0, 300.0)).isEmpty());
    CHECK(kinds(harvested(u"1"_s, -20.0, 30.0)) == QList{FigureNegative});
    CHECK(kinds(harvested(u"1"_s, 31.0, 30.0)) == QList{PartOverCumulative});
    CHECK(kinds(harvested(u"1"_s, 20.0, 301.0)) == QList{FigureOverProvince});
    data.targets.clear();
    CHECK(kinds(harvested(u"1"_s, 20.0, 301.0)).isEmpty());
    IndicatorValue settled = harvested({}, 40.0, 100.0);
    settled.source = ValueSource::Settled;
    data.previousFigures = {settled};
    CHECK(kinds(harvested(u"1"_s, 20.0, 301.0)) == QList{FigureOverProvince});
    data.indicators.first().unit = u"ha"_s; // no area of one agency is larger than the province's
    CHECK(kinds(harvested(u"1"_s, 20.0, 101.0)) == QList{FigureOverProvince});
}
