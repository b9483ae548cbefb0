// SPDX-License-Identifier: GPL-3.0-or-later
// dondoc new: makes a data file.
#include "app/cli/datafile.h"
#include "app/phrases.h"
#include "models/exchange/opendata/opendata.h"

namespace dondoc::app {

Result<Outcome> runNew(const Request &request, Console &console)
{
    const bool withPlan = !request.line.has("empty");
    const Result<OfficePtr> office = services::Office::create(fileOf(request), withPlan, request.user);
    if (!office)
        return office.error();
    const Result<QList<Plan>> plans = (*office)->plans();
    if (!plans)
        return plans.error();

    QStringList codes;
    for (const Plan &plan : *plans)
        codes.append(plan.code);
    if (request.line.has("json"))
        console.result(exchange::toJsonObject(
            {{QStringLiteral("file"), QStringLiteral("plan")}, {{fileOf(request), codes.value(0)}}}));
    else if (withPlan)
        console.confirm(Phrases::tr("Made %1 with plan %2.").arg(fileOf(request), codes.value(0)));
    else
        console.confirm(Phrases::tr("Made %1 without a plan.").arg(fileOf(request)));
    return Outcome::Clean;
}

} // namespace dondoc::app
