// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that no span begins before the plan, and how the spans of a combined period are named.
#include "models/domain/plan/planspan.h"
#include "models/domain/text/numbers.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Plan planOf(const QDate &date, const QStringList &basis)
{
    Plan plan;
    plan.date = date;
    plan.legalBasis = basis;
    return plan;
}

const QStringList kBasis{u"Kết luận số 1678-KL/TU ngày 28/6/2025 của Ban Thường vụ Tỉnh ủy"_s,
                         u"Tờ trình số 847/TTr-SNNTM ngày 29 tháng 7 năm 2025 của Sở"_s};

} // namespace

TEST_CASE("A plan begins on its day, else on the latest of its legal basis", "[domain][planspan]")
{
    struct Case {
        Plan plan;
        QDate begin;
    };
    const QList<Case> cases{
        {planOf(QDate(2025, 8, 18), kBasis), QDate(2025, 8, 18)},
        {planOf({}, kBasis), QDate(2025, 7, 29)},
        {planOf({}, {u"Luật Tổ chức chính quyền địa phương"_s}), QDate()},
        {planOf({}, {u"Nghị quyết số 5 ngày 1-2-2024 sửa Nghị quyết ngày 3/4/2026"_s}), QDate(2024, 2, 1)},
        {planOf({}, {u"Nghị quyết số 5 ngày 31/2/2024"_s}), QDate()},
    };
    for (const Case &each : cases)
        CHECK(planBegin(each.plan) == each.begin);
}

TEST_CASE("A period that ended before the plan began is doubtful, where its begin is known",
          "[domain][planspan]")
{
    const Plan plan = planOf({}, kBasis);
    for (const Period &period :
         {periods::quarter(2025, 2), periods::quarter(2024, 4), periods::halfYear(2025, 1),
          periods::wholeYear(2024), periods::month(2025, 7)}) {
        INFO(periods::key(period).toStdString());
        const std::optional<Issue> doubt = periodBeforePlan(plan, period);
        REQUIRE(doubt);
        CHECK(doubt->severity == Severity::Warning);
        CHECK(doubt->arguments
              == QStringList{periods::title(period), numbers::date(period.to), u"29/07/2025"_s});
    }
    for (const Period &period :
         {periods::quarter(2025, 3), periods::wholeYear(2025), periods::quarter(2026, 1)})
        CHECK_FALSE(periodBeforePlan(plan, period));
    CHECK_FALSE(periodBeforePlan(planOf({}, {}), periods::quarter(2024, 4)));
}

TEST_CASE("A quarter is combined where the longer period holds more", "[domain][planspan]")
{
    struct Case {
        Period quarter;
        QString combined; ///< key of the longer period; blank: the quarter stands alone
        QString spans;
    };
    const QList<Case> cases{
        {periods::quarter(2025, 3), {}, u"từ khi triển khai Kế hoạch đến ngày 14/9/2025"_s},
        {periods::quarter(2025, 4), u"2025"_s,
         u"quý IV (từ ngày 15/9/2025 đến ngày 14/12/2025) và cả năm 2025 (từ khi triển khai Kế hoạch)"_s},
        {periods::quarter(2026, 1), {}, u"từ ngày 15/12/2025 đến ngày 14/3/2026"_s},
        {periods::quarter(2026, 2), u"2026-H1"_s,
         u"quý II (từ ngày 15/3/2026 đến ngày 14/6/2026) và 6 tháng đầu năm 2026 (từ ngày 15/12/2025 đến "
         "ngày 14/6/2026)"_s},
        {periods::quarter(2026, 3), u"2026-9M"_s,
         u"quý III (từ ngày 15/6/2026 đến ngày 14/9/2026) và 9 tháng năm 2026 (từ ngày 15/12/2025 đến ngày "
         "14/9/2026)"_s},
        {periods::quarter(2025, 2), {}, u"từ ngày 15/3/2025 đến ngày 14/6/2025"_s},
        {periods::month(2025, 12), {}, u"từ ngày 15/11/2025 đến ngày 14/12/2025"_s},
    };
    const Plan plan = planOf({}, kBasis);
    for (const Case &each : cases) {
        const auto longer = combinedWith(plan, each.quarter);
        CHECK((longer ? periods::key(*longer) : QString()) == each.combined);
        CHECK(spansInWords(plan, each.quarter, longer) == each.spans);
    }
}

TEST_CASE("Each place of a combined period names its span", "[domain][planspan]")
{
    const Plan plan = planOf({}, kBasis);
    CHECK(resultTitle(periods::quarter(2025, 4)) == u"Kết quả quý IV năm 2025"_s);
    CHECK(longerResultTitle(plan, periods::wholeYear(2025))
          == u"Kết quả cả năm 2025 (từ khi triển khai Kế hoạch)"_s);
    CHECK(longerResultTitle(plan, periods::wholeYear(2026)) == u"Kết quả cả năm 2026"_s);
    CHECK(longerResultTitle(plan, periods::halfYear(2026, 1)) == u"Kết quả 6 tháng đầu năm 2026"_s);
}
