// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterImport: reads, matches, enters what is certain and tells the rest.
#include "app/cli/registerimport.h"

#include "app/language/phrases.h"
#include "models/domain/basics/localday.h"
#include "models/domain/text/numbers.h"
#include "views/messages/messages.h"

#include <QJsonArray>

#include <algorithm>

namespace dondoc::app {

namespace {

using services::MatchedRegister;
using views::Messages;

QString registerAgency(const PeriodSnapshot &data, const QString &code)
{
    const Agency *agency = findAgency(data, code);
    return agency ? nameAsAuthor(*agency) : code;
}

QString outcomeWord(RegisterOutcome outcome)
{
    switch (outcome) {
    case RegisterOutcome::Ready:
        return Phrases::tr("entered");
    case RegisterOutcome::Doubtful:
        return Phrases::tr("left as it was, to be asked");
    case RegisterOutcome::Known:
        return Phrases::tr("nothing new");
    case RegisterOutcome::Other:
        break;
    }
    return Phrases::tr("about something else");
}

QString orDash(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

QString registerLine(const PeriodSnapshot &data, const RegisterMatch &match)
{
    const RegisterRow &row = match.row;
    const bool isOne = match.targets.size() == 1;
    if (match.outcome == RegisterOutcome::Other)
        return Phrases::tr("%1: %2, number %3, “%4”: %5")
            .arg(row.place, orDash(row.author), orDash(row.number), orDash(row.subject),
                 outcomeWord(match.outcome));
    return Phrases::tr("%1: %2, number %3, incoming number %4, arrived %5: %6")
        .arg(row.place,
             isOne ? registerAgency(data, match.targets.constFirst().agencyCode) : orDash(row.author),
             orDash(row.number), orDash(row.incomingNumber), orDash(numbers::date(row.arrivedOn)),
             outcomeWord(match.outcome));
}

void tellIssue(const Issue &issue, const QString &path, Console &console)
{
    console.problem(path, issue.place.isEmpty() ? Messages::place(issue) : issue.place,
                    Messages::word(issue.severity) + QLatin1String(": ") + Messages::sentence(issue));
}

int countOf(const QList<RegisterMatch> &matches, RegisterOutcome outcome)
{
    return int(std::count_if(matches.cbegin(), matches.cend(),
                             [outcome](const RegisterMatch &each) { return each.outcome == outcome; }));
}

QJsonValue dayValue(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

Result<MatchedRegister> importRegister(services::DataFileSession &session, const PeriodSnapshot &data,
                                       const IncomingRegister &read)
{
    const MatchedRegister matched{matchRegister(read.rows, data, dayInVietnam(session.now())), read.issues};
    const services::RegisterEntries entries = services::certainEntries(matched);
    if (entries.rows == 0)
        return matched;
    const Result<void> written = services::enterRegister(session, data.plan.code, data.period, entries);
    return written ? Result<MatchedRegister>(matched) : written.error();
}

exchange::OpenTable registerTable(const PeriodSnapshot &data, const MatchedRegister &read)
{
    exchange::OpenTable table;
    for (const char *key : {"place", "agency", "code", "author", "number", "incoming_number", "signed",
                            "document_received", "problems", "outcome"})
        table.keys.append(QLatin1String(key));
    for (const RegisterMatch &match : read.matches) {
        QStringList problems;
        for (const Issue &doubt : match.doubts)
            problems.append(Messages::sentence(doubt));
        const QString code = match.targets.size() == 1 ? match.targets.constFirst().agencyCode : QString();
        table.rows.append({match.row.place, code.isEmpty() ? QJsonValue() : registerAgency(data, code),
                           code.isEmpty() ? QJsonValue() : code, match.row.author, match.row.number,
                           match.row.incomingNumber, dayValue(match.row.signedOn),
                           dayValue(match.row.arrivedOn), QJsonArray::fromStringList(problems),
                           keyword(match.outcome)});
    }
    return table;
}

Outcome tellRegister(const PeriodSnapshot &data, const MatchedRegister &read, const QString &path,
                     const Request &request, Console &console)
{
    const bool isJson = request.line.has("json");
    for (const Issue &issue : read.issues)
        tellIssue(issue, path, console);
    for (const RegisterMatch &match : read.matches) {
        for (const Issue &doubt : match.doubts)
            tellIssue(doubt, path, console);
        if (!isJson)
            console.resultLine(registerLine(data, match));
    }
    const int doubtful = countOf(read.matches, RegisterOutcome::Doubtful);
    if (!isJson)
        console.resultLine(Phrases::tr("Documents %1: entered %2, nothing new %3, to be asked %4, about "
                                       "something else %5.")
                               .arg(read.matches.size())
                               .arg(countOf(read.matches, RegisterOutcome::Ready))
                               .arg(countOf(read.matches, RegisterOutcome::Known))
                               .arg(doubtful)
                               .arg(countOf(read.matches, RegisterOutcome::Other)));
    const bool open = std::any_of(read.issues.cbegin(), read.issues.cend(),
                                  [](const Issue &issue) { return issue.severity != Severity::Note; });
    return doubtful > 0 || open ? Outcome::Problems : Outcome::Clean;
}

} // namespace dondoc::app
