// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc import: reads returned files; clean files are accepted, the rest is held back whole and listed.
#include "app/cli/datafile.h"
#include "app/cli/fromdisk.h"
#include "app/cli/registerimport.h"
#include "app/language/phrases.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/incomingfiles.h"
#include "models/services/intakeservice.h"
#include "models/services/submissionreader.h"
#include "models/tables/labels.h"
#include "views/messages/messages.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <utility>

namespace dondoc::app {

namespace {

using services::SubmissionReader;
using views::Messages;

/// What became of one submission, for the line and for the totals.
struct Told {
    Submission submission;
    int revision = 0;        ///< as stored; 0: nothing was written
    bool afterIssue = false; ///< the summary had been issued by then
    bool isPutBack = false;  ///< the original that had been lost
    bool notReached = false; ///< nothing could be written any more when it was its turn
};

struct Totals {
    int files = 0;
    int accepted = 0;
    int documents = 0; ///< kept, and nothing read from them
    int unchanged = 0;
    int heldBack = 0; ///< rows
    int refused = 0;  ///< not written at all
    int leftOut = 0;  ///< contents of files that were written
    int faulty = 0;   ///< of those that were not refused, with an error told
};

Result<QDate> receivedOn(const CommandLine &line)
{
    const Result<QDate> day = dayOf(line, "received");
    if (!day || *day <= QDate::currentDate())
        return day && !day->isValid() ? Result<QDate>(QDate::currentDate()) : day;
    return Error{ErrorCode::WrongUse, QStringLiteral("--received"),
                 Phrases::tr("nothing was received on %1, a day to come.").arg(line.value("received"))};
}

QString agencyName(const PeriodSnapshot &data, const QString &code)
{
    const Agency *agency = findAgency(data, code);
    return agency ? agency->name : code.isEmpty() ? Phrases::tr("agency not known") : code;
}

void tellIssues(const Submission &submission, Console &console)
{
    if (submission.verdict == Verdict::Unreadable)
        console.problem(submission.file, QStringLiteral("file"), Messages::sentence(submission.error));
    for (const Issue &issue : submission.issues) {
        const QString where = issue.place.isEmpty() ? Messages::place(issue) : issue.place;
        const QString what = Messages::word(issue.severity) + QLatin1String(": ") + Messages::sentence(issue);
        if (issue.severity == Severity::Error)
            console.problem(submission.file, where, what);
        else
            console.note(submission.file, where, what);
    }
}

/// A document that was kept is no report that was accepted.
QString outcomeOf(const Submission &submission)
{
    const bool isKept = submission.verdict == Verdict::Accepted && !submission.hasTable;
    return tables::Labels::of(isKept ? Verdict::NoTable : submission.verdict).toLower();
}

QString lineOf(const PeriodSnapshot &data, const Told &told)
{
    const Submission &submission = told.submission;
    QStringList parts{agencyName(data, submission.agencyCode)};
    if (told.revision > 0 && submission.hasTable)
        parts.append(Phrases::tr("revision %1").arg(told.revision));
    if (submission.hasTable && submission.expected > 0)
        parts.append(Phrases::tr("entries %1/%2")
                         .arg(QString::number(submission.covered), QString::number(submission.expected)));
    parts.append(told.notReached ? Phrases::tr("not taken") : outcomeOf(submission));
    const QString line = submission.file + QLatin1String(": ") + parts.join(QLatin1String(", "));
    return told.afterIssue ? Phrases::tr("%1, received after the summary was issued").arg(line) : line;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

exchange::OpenTable tableOf(const PeriodSnapshot &data, const QList<Told> &all)
{
    exchange::OpenTable table;
    for (const char *key :
         {"file", "agency", "code", "version", "entries", "held_back", "problems", "outcome", "after_issue"})
        table.keys.append(QLatin1String(key));
    for (const Told &told : all) {
        const Submission &submission = told.submission;
        QStringList problems;
        for (const Issue &issue : submission.issues)
            problems.append(Messages::sentence(issue));
        if (submission.verdict == Verdict::Unreadable)
            problems.append(Messages::sentence(submission.error));
        const Agency *agency = findAgency(data, submission.agencyCode);
        table.rows.append(
            {submission.file, textOrNull(agency ? agency->name : QString()),
             textOrNull(submission.agencyCode), told.revision ? QJsonValue(told.revision) : QJsonValue(),
             submission.covered, QJsonArray::fromStringList(submission.heldBack),
             QJsonArray::fromStringList(problems),
             told.notReached ? QStringLiteral("not_taken") : QString(keyword(submission.verdict)),
             told.afterIssue});
    }
    return table;
}

void count(Totals &totals, const Told &told)
{
    totals.heldBack += int(told.submission.heldBack.size());
    if (told.revision || told.submission.verdict == Verdict::Unchanged)
        totals.leftOut += contentLeftOut(told.submission);
    if ((told.revision || told.submission.verdict == Verdict::Unchanged) && hasFault(told.submission))
        ++totals.faulty;
    if (told.revision)
        ++(told.submission.hasTable ? totals.accepted : totals.documents);
    else if (told.submission.verdict == Verdict::Unchanged)
        ++totals.unchanged;
    else
        ++totals.refused;
}

Result<Told> takeIn(services::DataFileSession &session, const PeriodSnapshot &data, const FromDisk &read)
{
    Submission submission = read.submission;
    if (!isClean(submission) && submission.verdict != Verdict::Unchanged)
        return Told{.submission = submission};
    if (submission.original.bytes.isEmpty() && !submission.sha256.isEmpty()) {
        const auto again = services::bytesAgain(read.path, submission.sha256);
        if (!again) {
            submission.verdict = Verdict::Unreadable;
            submission.error = again.error();
            return Told{.submission = submission};
        }
        submission.original.bytes = *again;
    }
    const services::IntakeService intake(session);
    const auto stored = isClean(submission) ? intake.accept(data.plan.code, data.period, submission)
                                            : Result<std::optional<AgencyReport>>(std::nullopt);
    if (!stored)
        return stored.error();
    submission.verdict = stored->has_value() ? Verdict::Accepted : Verdict::Unchanged;
    const IncomingFile original = std::exchange(submission.original, {submission.original.name, {}});
    if (!stored->has_value()) {
        return intake.putBackOriginal(original).transform(
            [&submission](bool isPutBack) { return Told{.submission = submission, .isPutBack = isPutBack}; });
    }
    return Told{.submission = submission,
                .revision = (*stored)->revision,
                .afterIssue = cameAfterIssue(data, **stored)};
}

bool isWritten(const Told &told) { return told.revision > 0; }

/// Others can be written though this one cannot.
bool isOfOneReport(const Error &fault)
{
    switch (fault.code) {
    case ErrorCode::InvalidValue:
    case ErrorCode::Conflict:
    case ErrorCode::UnknownAgency:
    case ErrorCode::UnknownTask:
    case ErrorCode::UnknownIndicator:
        return true;
    default:
        return false;
    }
}

/// The sentences for errors say that nothing was changed, which is true of the first file only.
QString stopSentence(const Error &fault, bool isWritten)
{
    if (!isWritten)
        return Messages::sentence(fault);
    const QString why = fault.code == ErrorCode::DiskFull ? Phrases::tr("the drive is full")
        : fault.code == ErrorCode::Busy ? Phrases::tr("another window or program is writing the file")
                                        : Phrases::tr("the data file cannot be written any more");
    return Phrases::tr(
               "Taking in stopped here: %1. What was accepted before stays; read the files that are told "
               "as not taken once more.")
        .arg(why);
}

/// A stop leaves whole reports; what is behind it is told as not taken.
QList<Told> takeInAll(services::DataFileSession &session, const PeriodSnapshot &data,
                      const QList<FromDisk> &read, Console &console)
{
    QList<Told> all;
    bool stopped = false;
    for (const FromDisk &each : read) {
        const Submission &submission = each.submission;
        if (stopped && isClean(submission)) {
            all.append(Told{.submission = submission, .notReached = true});
            continue;
        }
        const Result<Told> told = takeIn(session, data, each);
        if (told) {
            all.append(*told);
            continue;
        }
        const bool isOne = isOfOneReport(told.error());
        const bool isAnyWritten = std::any_of(all.cbegin(), all.cend(), isWritten);
        console.problem(isOne ? submission.file : session.path(), QStringLiteral("import"),
                        stopSentence(told.error(), !isOne && isAnyWritten));
        all.append(Told{.submission = submission, .notReached = true});
        stopped = !isOne;
    }
    return all;
}

void tellTotals(const Totals &totals, Console &console)
{
    console.resultLine(
        Phrases::tr("Files %1: accepted %2, kept as documents %3, nothing new %4, not taken %5, "
                    "rows held back %6, contents left out %7.")
            .arg(totals.files)
            .arg(totals.accepted)
            .arg(totals.documents)
            .arg(totals.unchanged)
            .arg(totals.refused)
            .arg(totals.heldBack)
            .arg(totals.leftOut));
}

/// Lines, or nothing where --json asks for a table.
Outcome tellReading(const PeriodSnapshot &data, const QList<Told> &all, int files, const Request &request,
                    Console &console)
{
    Totals totals;
    totals.files = files;
    for (const Told &told : all) {
        count(totals, told);
        tellIssues(told.submission, console);
        if (told.isPutBack)
            console.note(told.submission.file, QStringLiteral("files"),
                         Phrases::tr("it was missing among the originals, or damaged, and is kept again."));
        if (!request.line.has("json"))
            console.resultLine(lineOf(data, told));
    }
    if (!request.line.has("json") && files > 0)
        tellTotals(totals, console);
    if (totals.refused > 0 && totals.accepted + totals.documents + totals.unchanged == 0)
        return Outcome::NotDone;
    return totals.refused || totals.heldBack || totals.leftOut || totals.faulty ? Outcome::Problems
                                                                                : Outcome::Clean;
}

/// One table of each kind that was asked for; both as an object.
QByteArray importAsJson(const PeriodSnapshot &data, const QList<Told> &files,
                        const services::MatchedRegister *read)
{
    const QByteArray told = exchange::toJson(tableOf(data, files)).trimmed();
    if (!read)
        return told + '\n';
    const QByteArray documents = exchange::toJson(registerTable(data, *read)).trimmed();
    return files.isEmpty() ? documents + '\n'
                           : "{\"files\": " + told + ",\n\"register\": " + documents + "}\n";
}

/// With what the files brought, since their reports are those that the register tells of.
Result<services::MatchedRegister> takeRegister(services::DataFileSession &session, const Request &request,
                                               const IncomingRegister &read)
{
    const Result<AssessedPeriodPtr> quarter = readQuarter(session, request);
    if (!quarter)
        return quarter.error();
    return importRegister(session, (*quarter)->data, read);
}

/// What the register could not be used for is told as what happened to the files is kept.
Result<Outcome> tellAll(services::DataFileSession &session, const PeriodSnapshot &data,
                        const QList<Told> &files, Outcome outcome, const Request &request,
                        const IncomingRegister *incoming, Console &console)
{
    const bool isJson = request.line.has("json");
    if (!incoming) {
        if (isJson)
            console.result(importAsJson(data, files, nullptr));
        return outcome;
    }
    const Result<services::MatchedRegister> read = takeRegister(session, request, *incoming);
    const QString path = request.line.value("register");
    if (!read) {
        console.problem(path, QStringLiteral("register"), Messages::sentence(read.error()));
        if (isJson)
            console.result(importAsJson(data, files, nullptr));
        return std::any_of(files.cbegin(), files.cend(), isWritten) ? Outcome::Problems : Outcome::NotDone;
    }
    if (isJson)
        console.result(importAsJson(data, files, &*read));
    const Outcome told = tellRegister(data, *read, path, request, console);
    const bool isWritten = services::certainEntries(*read).rows > 0;
    return outcome == Outcome::NotDone && isWritten ? Outcome::Problems : worseOf(outcome, told);
}

struct ReadRegister {
    std::optional<IncomingRegister> rows = {}; ///< none: none was given
    bool isRefused = false;
};

/// Before anything is written: what the register says of the files is wanted with them.
ReadRegister readRegister(const Request &request, const Period &period, Console &console)
{
    if (!request.line.has("register"))
        return {};
    const QString path = request.line.value("register");
    const Result<IncomingRegister> read = services::readRegisterFile(path, period);
    if (read)
        return {.rows = *read};
    console.problem(path, QStringLiteral("register"), Messages::sentence(read.error()));
    return {.isRefused = true};
}

} // namespace

Result<Outcome> runImport(const Request &request, Console &console)
{
    const Result<QDate> received = receivedOn(request.line);
    if (!received)
        return received.error();
    if (request.line.files.size() < 2 && !request.line.has("register"))
        return Error{ErrorCode::WrongUse, request.line.verb, Phrases::tr("the files to read are missing.")};
    const Result<SessionPtr> session = openFile(request, services::Access::ReadWrite);
    if (!session)
        return session.error();
    const Result<AssessedPeriodPtr> quarter = readQuarter(**session, request);
    if (!quarter)
        return quarter.error();
    const PeriodSnapshot &data = (*quarter)->data;
    const QString agency = request.line.value("agency");
    if (!agency.isEmpty() && !findAgency(data, agency))
        return Error{ErrorCode::UnknownAgency, agency, {}};
    const ReadRegister incoming = readRegister(request, data.period, console);
    if (incoming.isRefused)
        return Outcome::NotDone;
    const Outcome early = tellIfBeforePlan(data.plan, data.period, request, console);
    const QStringList files = services::filesBelow(request.line.files.mid(1));
    const SubmissionReader reader(data, {*received, agency, Channel::Unknown});
    const QList<Told> all = takeInAll(**session, data, readFromDisk(reader, files, console), console);
    const Outcome outcome = tellReading(data, all, int(files.size()), request, console);
    return tellAll(**session, data, all, worseOf(early, outcome), request,
                   incoming.rows ? &*incoming.rows : nullptr, console);
}

} // namespace dondoc::app
