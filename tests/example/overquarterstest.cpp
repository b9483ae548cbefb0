// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests over several quarters in a row: what never exceeds, and what never goes down.
#include "models/domain/assessment/assessment.h"
#include "models/example/example.h"
#include "models/report/composer.h"
#include "models/report/drafting/context/composeoptions.h"
#include "tests/example/story.h"
#include "tests/support/catch.h"
#include "tests/support/plandata.h"

#include <QRegularExpression>

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

/// What a quarter takes over from those before it, as the storage reads it.
struct TakenOver {
    QList<AgencyReport> previous;
    QList<Obstacle> obstacles;
    QList<LocalPlan> plans;
};

void takePlans(QList<LocalPlan> &plans, const QList<AgencyReport> &reports)
{
    for (const AgencyReport &report : reports) {
        const bool known = std::any_of(plans.begin(), plans.end(), [&report](const LocalPlan &plan) {
            return plan.agencyCode == report.agencyCode;
        });
        if (!known && isWritten(report) && !report.localPlanNumber.isEmpty())
            plans.append({report.agencyCode, report.receivedOn});
    }
}

PeriodSnapshot quarterAfter(const Period &period, TakenOver &before, bool empty)
{
    PeriodSnapshot data = test::planOfSonLa(period);
    const QList<Obstacle> raised = empty ? QList<Obstacle>() : example::exampleObstacles(data);
    if (!empty)
        data.reports = example::exampleReports(data);
    data.previous = before.previous;
    data.obstacles = before.obstacles + raised;
    takePlans(before.plans, data.reports);
    data.localPlans = before.plans;
    before.previous = data.reports;
    before.obstacles = data.obstacles;
    return data;
}

QString bodyOf(const PeriodSnapshot &data)
{
    report::Document document = report::compose(data, assess(data), report::ComposeOptions());
    document.sections.resize(1);
    return report::allText(document);
}

int plansIn(const QString &body)
{
    static const QRegularExpression kPlans(u"(\\d+)/75 xã, phường đã gửi kế hoạch thực hiện"_s);
    const QRegularExpressionMatch match = kPlans.match(body);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace

TEST_CASE("Over quarters in a row no part exceeds its whole, and plans never go missing again")
{
    TakenOver before;
    int plans = 0;
    for (const auto &[key, empty] : {std::pair{u"2025-Q3"_s, false},
                                     {u"2025-Q4"_s, false},
                                     {u"2026-Q1"_s, false},
                                     {u"2026-Q2"_s, false},
                                     {u"2026-Q3"_s, true},
                                     {u"2026-Q4"_s, false}}) {
        const PeriodSnapshot data = quarterAfter(*periods::parse(key), before, empty);
        const QString body = bodyOf(data);
        INFO(key.toStdString());
        story::checkFractions(body);
        CHECK(plansIn(body) >= plans);
        plans = plansIn(body);
        const Assessment assessment = assess(data);
        const ReceiptCounts &receipt = assessment.receipt;
        CHECK(receipt.onTime <= receipt.received);
        CHECK(receipt.complete <= receipt.received);
        CHECK(receipt.received + receipt.missing.size() == receipt.asked);
        CHECK(receipt.told.size() <= receipt.missing.size());
    }
    CHECK(plans > 0);
}
