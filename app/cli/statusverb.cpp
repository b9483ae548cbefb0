// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc status: who was asked, who reported, who is missing.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/domain/text/numbers.h"
#include "models/exchange/opendata/opentables.h"

namespace dondoc::app {

namespace {

void tellHead(const AssessedPeriod &quarter, Console &console)
{
    const Period &period = quarter.data.period;
    console.resultLine(Phrases::tr("Plan %1, %2 (%3 to %4)")
                           .arg(quarter.data.plan.code, periods::title(period), numbers::date(period.from),
                                numbers::date(period.to)));
    const PeriodDeadlines &deadlines = quarter.assessment.deadlines;
    console.resultLine(Phrases::tr("Deadline of the agencies %1, of the department %2")
                           .arg(numbers::date(deadlines.agencies), numbers::date(deadlines.upward)));
}

void tellFigure(const QString &name, int figure, Console &console)
{
    console.resultLine(
        QStringLiteral("  %1 %2").arg(name.leftJustified(24), numbers::integer(figure).rightJustified(4)));
}

void tellFigures(const ReceiptCounts &figures, Console &console)
{
    tellFigure(Phrases::tr("Asked"), figures.asked, console);
    tellFigure(Phrases::tr("Received"), figures.received, console);
    tellFigure(Phrases::tr("On time"), figures.onTime, console);
    tellFigure(Phrases::tr("Complete"), figures.complete, console);
    tellFigure(Phrases::tr("Form without document"), int(figures.formOnly.size()), console);
}

QString agencyLine(const AssessedPeriod &quarter, const QString &code)
{
    const Agency *agency = findAgency(quarter.data, code);
    return QStringLiteral("  %1 %2").arg(code.leftJustified(8), agency ? agency->name : QString());
}

QString lateLine(const AssessedPeriod &quarter, const QString &code)
{
    const AgencyProgress *progress = quarter.assessment.agency(code);
    const QString line = agencyLine(quarter, code);
    if (!progress)
        return line;
    return Phrases::tr("%1 – received %2, days late: %3")
        .arg(line, numbers::date(progress->firstReceived), numbers::integer(progress->daysLate));
}

void tellList(const QString &title, const QStringList &lines, Console &console)
{
    if (lines.isEmpty())
        return;
    console.resultLine(QStringLiteral("%1 (%2):").arg(title, QString::number(lines.size())));
    for (const QString &line : lines)
        console.resultLine(line);
}

void tellStatus(const AssessedPeriod &quarter, Console &console)
{
    const ReceiptCounts &figures = quarter.assessment.receipt;
    tellHead(quarter, console);
    tellFigures(figures, console);

    QStringList told;
    for (const QString &code : figures.told)
        told.append(agencyLine(quarter, code));
    QStringList missing;
    for (const QString &code : figures.missing)
        missing.append(agencyLine(quarter, code));
    QStringList late;
    for (const QString &code : figures.late)
        late.append(lateLine(quarter, code));
    tellList(Phrases::tr("Figures by telephone only"), told, console);
    tellList(Phrases::tr("No report yet"), missing, console);
    tellList(Phrases::tr("Received late"), late, console);
    if (quarter.assessment.exampleReports > 0)
        console.resultLine(Phrases::tr("Of the reports, %1 are made-up examples.")
                               .arg(numbers::integer(quarter.assessment.exampleReports)));
}

} // namespace

Result<Outcome> runStatus(const Request &request, Console &console)
{
    const Result<SessionPtr> session = openFile(request, services::Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<AssessedPeriodPtr> quarter = readQuarter(**session, request);
    if (!quarter)
        return quarter.error();
    if (request.line.has("json"))
        console.result(exchange::toJsonObject(exchange::statusTable(**quarter)));
    else
        tellStatus(**quarter, console);
    return tellIfBeforePlan((*quarter)->data.plan, (*quarter)->data.period, request, console);
}

} // namespace dondoc::app
