// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc example: adds made-up agency reports for a period.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/example/addexample.h"
#include "models/exchange/opendata/opendata.h"

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
    const Result<PeriodAsked> asked = periodAsked(**session, request);
    if (!asked)
        return asked.error();
    const Period &period = asked->period;
    const Outcome early = tellIfBeforePlan(asked->plan, period, request, console);
    const Result<int> added = example::addExample(**session, asked->plan.code, period);
    if (!added)
        return added.error();

    if (request.line.has("json"))
        console.result(exchange::toJsonObject(
            {{QStringLiteral("period"), QStringLiteral("added")}, {{periods::key(period), *added}}}));
    else
        console.confirm(sentence(*added, period));
    return early;
}

} // namespace dondoc::app
