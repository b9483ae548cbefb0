// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and reading for the verbs.
#include "app/verbs/datafile.h"

namespace dondoc::app {

namespace {

Result<Period> periodOf(const desk::Office &office, const Request &request, const QString &planCode)
{
    if (request.line.has("period"))
        return office.period(planCode, request.line.value("period"));
    const Result<QList<Period>> held = office.periods(planCode);
    if (!held)
        return held.error();
    return held->isEmpty() ? periods::quarterInForce(QDate::currentDate()) : held->first();
}

} // namespace

Result<OfficePtr> openOffice(const Request &request, desk::Access access)
{
    return desk::Office::open(fileOf(request), access, request.user);
}

Result<QuarterPtr> readQuarter(const desk::Office &office, const Request &request)
{
    const Result<Plan> plan = office.plan(request.line.value("plan"));
    if (!plan)
        return plan.error();
    const Result<Period> period = periodOf(office, request, plan->code);
    if (!period)
        return period.error();
    Result<ReportData> data = office.data(plan->code, *period);
    if (!data)
        return data.error();
    return makeQuarter(std::move(*data));
}

} // namespace dondoc::app
