// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Opening and reading for the verbs.
#include "app/cli/datafile.h"

#include "app/language/phrases.h"
#include "models/domain/plan/planspan.h"
#include "models/services/filecheck.h"
#include "models/services/periodservice.h"
#include "models/services/planservice.h"
#include "views/messages/messages.h"

#include <algorithm>
#include <utility>

namespace dondoc::app {

namespace {

Result<Period> periodOf(services::DataFileSession &session, const Request &request, const QString &planCode)
{
    const services::PeriodService periods(session);
    if (request.line.has("period"))
        return periods.period(planCode, request.line.value("period"));
    const Result<QList<Period>> held = periods.periods(planCode);
    if (!held)
        return held.error();
    const auto regular = std::find_if(held->cbegin(), held->cend(),
                                      [](const Period &each) { return each.kind != PeriodKind::AdHoc; });
    return regular == held->cend() ? dondoc::periods::quarterInForce(QDate::currentDate()) : *regular;
}

} // namespace

Result<SessionPtr> openFile(const Request &request, services::Access access)
{
    Result<SessionPtr> session = services::DataFileSession::open(fileOf(request), access, request.user);
    // Only the check tells what is left of a damaged one, and only a copy is still made of it.
    if (!session || request.line.verb == QLatin1String("check"))
        return session;
    const services::FileCheck look(**session);
    // Who writes has looked at the pages.
    Result<void> sound = (*session)->isReadOnly() ? look.checkPages() : Result<void>();
    if (sound && request.line.verb != QLatin1String("backup"))
        sound = look.checkRows();
    return sound ? std::move(session) : sound.error();
}

Result<PeriodAsked> periodAsked(services::DataFileSession &session, const Request &request)
{
    const Result<Plan> plan = services::PlanService(session).plan(request.line.value("plan"));
    if (!plan)
        return plan.error();
    return periodOf(session, request, plan->code).transform([&](const Period &period) {
        return PeriodAsked{.plan = *plan, .period = period, .named = request.line.has("period")};
    });
}

Outcome tellIfBeforePlan(const Plan &plan, const Period &period, const Request &request, Console &console)
{
    using views::Messages;
    const std::optional<Issue> doubt = periodBeforePlan(plan, period);
    if (!doubt)
        return Outcome::Clean;
    console.problem(fileOf(request), Messages::place(*doubt),
                    Messages::word(doubt->severity) + QLatin1String(": ") + Messages::sentence(*doubt));
    return Outcome::Problems;
}

Result<AssessedPeriodPtr> readQuarter(services::DataFileSession &session, const PeriodAsked &asked,
                                      const QDate &dataUntil)
{
    return session.snapshot(asked.plan.code, asked.period, dataUntil).transform(makeAssessedPeriod);
}

Result<AssessedPeriodPtr> readQuarter(services::DataFileSession &session, const Request &request,
                                      const QDate &dataUntil)
{
    return periodAsked(session, request).and_then([&](const PeriodAsked &asked) {
        return readQuarter(session, asked, dataUntil);
    });
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
