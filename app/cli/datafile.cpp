// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and reading for the verbs.
#include "app/cli/datafile.h"

#include "app/phrases.h"

#include <algorithm>

namespace dondoc::app {

namespace {

Result<Period> periodOf(const services::Office &office, const Request &request, const QString &planCode)
{
    if (request.line.has("period"))
        return office.period(planCode, request.line.value("period"));
    const Result<QList<Period>> held = office.periods(planCode);
    if (!held)
        return held.error();
    const auto regular = std::find_if(held->cbegin(), held->cend(),
                                      [](const Period &each) { return each.kind != PeriodKind::AdHoc; });
    return regular == held->cend() ? periods::quarterInForce(QDate::currentDate()) : *regular;
}

} // namespace

Result<OfficePtr> openOffice(const Request &request, services::Access access)
{
    return services::Office::open(fileOf(request), access, request.user);
}

Result<AssessedPeriodPtr> readQuarter(const services::Office &office, const Request &request,
                                      const QDate &dataUntil)
{
    const Result<Plan> plan = office.plan(request.line.value("plan"));
    if (!plan)
        return plan.error();
    const Result<Period> period = periodOf(office, request, plan->code);
    if (!period)
        return period.error();
    Result<PeriodSnapshot> data = office.data(plan->code, *period, dataUntil);
    if (!data)
        return data.error();
    return makeAssessedPeriod(std::move(*data));
}

Result<QDate> dayOf(const CommandLine &line, const char *option)
{
    if (!line.has(option))
        return QDate();
    const QDate day = QDate::fromString(line.value(option), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorCode::WrongUse, line.value(option), Phrases::tr("write the day as 2025-12-16.")};
    return day;
}

} // namespace dondoc::app
