// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc export: open data as JSON or CSV.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/exchange/opendata/opentables.h"
#include "models/services/historyservice.h"
#include "models/services/reportservice.h"
#include "models/storage/outfile.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace dondoc::app {

namespace {

using exchange::OpenTable;

using ReadTable = Result<OpenTable> (*)(services::DataFileSession &session, const PeriodAsked &asked);

template <OpenTable (*make)(const PeriodSnapshot &)>
Result<OpenTable> snapshotTable(services::DataFileSession &session, const PeriodAsked &asked)
{
    return readQuarter(session, asked).transform([](const AssessedPeriodPtr &quarter) {
        return make(quarter->data);
    });
}

Result<OpenTable> tasksTable(services::DataFileSession &session, const PeriodAsked &asked)
{
    return readQuarter(session, asked).transform([&asked](const AssessedPeriodPtr &quarter) {
        return exchange::tasksTable(quarter->data, asked.named ? &quarter->assessment : nullptr);
    });
}

Result<OpenTable> reportsTable(services::DataFileSession &session, const PeriodAsked &asked)
{
    return readQuarter(session, asked).transform([](const AssessedPeriodPtr &quarter) {
        return exchange::reportsTable(*quarter);
    });
}

Result<OpenTable> entriesTable(services::DataFileSession &session, const PeriodAsked &asked)
{
    return services::ReportService(session)
        .reports(asked.plan.code, asked.period)
        .transform([](const services::PeriodReports &read) {
            return exchange::entriesTable(read.agencies, read.reports);
        });
}

/// What can be written of a quarter. Where the period matters and none is given, the newest is taken and
/// named.
struct Subject {
    const char *name;
    bool ofPeriod;
    ReadTable table;
};

constexpr Subject kSubjects[] = {
    {"tasks", false, tasksTable},
    {"agencies", false, snapshotTable<exchange::agenciesTable>},
    {"expected", false, snapshotTable<exchange::expectedTable>},
    {"reports", true, reportsTable},
    {"entries", true, entriesTable},
    {"obstacles", true, snapshotTable<exchange::obstaclesTable>},
    {"indicators", true, snapshotTable<exchange::indicatorsTable>},
    {"documents", false, snapshotTable<exchange::documentsTable>},
};

/// The one that is of the whole file, not of a quarter.
constexpr const char *kHistory = "history";

const Subject *findSubject(const QString &name)
{
    const auto found
        = std::find_if(std::begin(kSubjects), std::end(kSubjects),
                       [&name](const Subject &subject) { return name == QLatin1String(subject.name); });
    return found == std::end(kSubjects) ? nullptr : found;
}

Result<void> checkWords(const CommandLine &line)
{
    const QString what = line.value("what");
    if (!findSubject(what) && what != QLatin1String(kHistory))
        return Error{ErrorCode::WrongUse, what,
                     Phrases::tr("there are tasks, agencies, expected, reports, entries, obstacles, "
                                 "indicators, documents, history.")};
    const QString format = line.has("format") ? line.value("format") : QStringLiteral("json");
    if (format != QLatin1String("json") && format != QLatin1String("csv"))
        return Error{ErrorCode::WrongUse, format, Phrases::tr("there are the formats json and csv.")};
    if (line.has("json") && format == QLatin1String("csv"))
        return Error{ErrorCode::WrongUse, QStringLiteral("--json"),
                     Phrases::tr("this contradicts --format csv.")};
    return {};
}

/// The data file itself, by whatever path, is never written over.
Result<void> checkOut(const CommandLine &line)
{
    const QFileInfo out(line.value("out"));
    const bool same = out.exists() && out.canonicalFilePath() == QFileInfo(line.file()).canonicalFilePath();
    if (line.has("out") && (same || out.suffix() == QLatin1String("dondoc")))
        return Error{ErrorCode::WrongUse, line.value("out"),
                     Phrases::tr("a data file must not be written over; choose another name.")};
    return {};
}

Result<OpenTable> historyTable(services::DataFileSession &session)
{
    const Result<QList<HistoryLine>> lines = services::HistoryService(session).lines(0);
    return lines ? Result<OpenTable>(exchange::historyTable(*lines)) : Result<OpenTable>(lines.error());
}

Result<OpenTable> subjectTable(services::DataFileSession &session, const Request &request, Console &console)
{
    const Subject &subject = *findSubject(request.line.value("what"));
    const Result<PeriodAsked> asked = periodAsked(session, request);
    if (!asked)
        return asked.error();
    Result<OpenTable> table = subject.table(session, *asked);
    if (table && subject.ofPeriod && !asked->named)
        console.note(fileOf(request), QStringLiteral("--period"),
                     Phrases::tr("not given; %1 is taken.").arg(periods::key(asked->period)));
    return table;
}

Result<OpenTable> table(services::DataFileSession &session, const Request &request, Console &console)
{
    return findSubject(request.line.value("what")) ? subjectTable(session, request, console)
                                                   : historyTable(session);
}

Result<void> putOut(const QByteArray &bytes, const Request &request, Console &console)
{
    if (request.line.has("out"))
        return storage::writeFile(request.line.value("out"), bytes);
    console.result(bytes);
    return {};
}

} // namespace

Result<Outcome> runExport(const Request &request, Console &console)
{
    for (const auto check : {checkWords, checkOut}) {
        const Result<void> fits = check(request.line);
        if (!fits)
            return fits.error();
    }
    const Result<SessionPtr> session = openFile(request, services::Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<OpenTable> rows = table(**session, request, console);
    if (!rows)
        return rows.error();
    const bool csv = request.line.value("format") == QLatin1String("csv");
    const Result<void> done
        = putOut(csv ? exchange::toCsv(*rows) : exchange::toJson(*rows), request, console);
    if (!done)
        return done.error();
    return Outcome::Clean;
}

} // namespace dondoc::app
