// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc new: makes a data file.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/planservice.h"

namespace dondoc::app {

Result<Outcome> runNew(const Request &request, Console &console)
{
    const bool withPlan = !request.line.has("empty");
    const Result<SessionPtr> session
        = services::DataFileSession::create(fileOf(request), withPlan, request.user);
    if (!session)
        return session.error();
    const Result<QList<Plan>> plans = services::PlanService(**session).plans();
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
