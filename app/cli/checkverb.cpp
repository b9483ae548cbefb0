// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc check: integrity of the file and of the rules, a line a finding.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/filecheck.h"
#include "models/services/rescue.h"
#include "views/messages/messages.h"

#include <algorithm>

namespace dondoc::app {

namespace {

using views::Messages;

QByteArray asJson(const QList<Issue> &findings)
{
    exchange::OpenTable table;
    table.keys = {QStringLiteral("severity"), QStringLiteral("where"), QStringLiteral("what")};
    for (const Issue &issue : findings)
        table.rows.append(
            {Messages::keyword(issue.severity), Messages::place(issue), Messages::sentence(issue)});
    return exchange::toJson(table);
}

void tellFindings(const QList<Issue> &findings, const Request &request, Console &console)
{
    for (const Issue &issue : findings)
        console.resultLine(QStringLiteral("%1: %2: %3: %4")
                               .arg(fileOf(request), Messages::place(issue), Messages::word(issue.severity),
                                    Messages::sentence(issue)));
    if (findings.isEmpty())
        console.confirm(Phrases::tr("%1 is sound; nothing was found.").arg(fileOf(request)));
}

/// Notes alone are no problem.
Outcome outcome(const QList<Issue> &findings)
{
    const bool problems = std::any_of(findings.cbegin(), findings.cend(),
                                      [](const Issue &issue) { return issue.severity != Severity::Note; });
    return problems ? Outcome::Problems : Outcome::Clean;
}

void tellRescued(const services::RescueReport &report, const Request &request, Console &console)
{
    console.confirm(
        Phrases::tr("%1 holds what is proven: %n row(s).", nullptr, report.proven).arg(report.dataFile));
    if (!report.lost)
        console.problem(fileOf(request), QStringLiteral("rescue"),
                        Phrases::tr("the file does not tell any more how many rows it had."));
    else if (*report.lost > 0)
        console.problem(
            fileOf(request), QStringLiteral("rescue"),
            Phrases::tr("%n row(s) that the file had are not among them.", nullptr, int(*report.lost)));
    if (report.uncertain > 0)
        console.problem(fileOf(request), QStringLiteral("rescue"),
                        Phrases::tr("%n row(s) are not proven: they stand apart in the files "
                                    "“chua-chac-chan-….csv”; compare them with the originals.",
                                    nullptr, report.uncertain));
    if (report.refused > 0)
        console.problem(
            fileOf(request), QStringLiteral("rescue"),
            Phrases::tr("%n proven row(s) contradict others and stand in the tables (.csv) alone.", nullptr,
                        report.refused));
    if (report.unreadable > 0)
        console.problem(fileOf(request), QStringLiteral("rescue"),
                        Phrases::tr("%n row(s) cannot be read any more.", nullptr, report.unreadable));
}

/// The file itself is only read: what is proven becomes another one.
Result<Outcome> takeOut(const Request &request, Console &console)
{
    const auto done = services::rescue(fileOf(request), request.line.value("rescue"));
    if (!done)
        return done.error();
    tellRescued(*done, request, console);
    const bool whole = done->lost == 0 && done->uncertain == 0 && done->refused == 0 && done->unreadable == 0;
    return whole ? Outcome::Clean : Outcome::Problems;
}

} // namespace

Result<Outcome> runCheck(const Request &request, Console &console)
{
    if (request.line.has("rescue"))
        return takeOut(request, console);
    const Result<SessionPtr> session = openFile(request, services::Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<QList<Issue>> findings = services::FileCheck(**session).check();
    if (!findings)
        return findings.error();
    if (request.line.has("json"))
        console.result(asJson(*findings));
    else
        tellFindings(*findings, request, console);
    return outcome(*findings);
}

} // namespace dondoc::app
