// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc example: adds made-up agency reports for a period.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/example/addexample.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/periodservice.h"
#include "models/services/planservice.h"

namespace dondoc::app {

namespace {

QString sentence(int added, const Period &period)
{
    const QString title = periods::title(period);
    if (added == 0)
        return Phrases::tr("No report was added: %1 holds reports already.").arg(title);
    return Phrases::tr("Added %1 made-up reports for %2, marked as examples.")
        .arg(QString::number(added), title);
}

} // namespace

Result<Outcome> runExample(const Request &request, Console &console)
{
    const Result<SessionPtr> session = openFile(request, services::Access::ReadWrite);
    if (!session)
        return session.error();
    const Result<Plan> plan = services::PlanService(**session).plan(request.line.value("plan"));
    if (!plan)
        return plan.error();
    const Result<Period> period
        = services::PeriodService(**session).period(plan->code, request.line.value("period"));
    if (!period)
        return period.error();
    const Result<int> added = example::addExample(**session, plan->code, *period);
    if (!added)
        return added.error();

    if (request.line.has("json"))
        console.result(exchange::toJsonObject(
            {{QStringLiteral("period"), QStringLiteral("added")}, {{periods::key(*period), *added}}}));
    else
        console.confirm(sentence(*added, *period));
    return Outcome::Clean;
}

} // namespace dondoc::app
