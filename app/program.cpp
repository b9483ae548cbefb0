// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Running of verbs, help, and what is said when something goes wrong.
#include "app/program.h"

#include "app/cli/verb.h"
#include "app/language/phrases.h"
#include "app/settings/errorlog.h"
#include "app/settings/settings.h"
#include "models/domain/period/period.h"
#include "views/messages/messages.h"
#include "views/messages/reasons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dondoc::app {

namespace {

constexpr const char *kProgram = "dondoc";

QString commandName() { return QString::fromLatin1(kProgram); }

QString usage(const VerbSyntax &syntax)
{
    return QStringLiteral("dondoc %1 %2").arg(syntax.name, syntax.usage);
}

QString meaning(const Verb &verb) { return QCoreApplication::translate("dondoc::app::Phrases", verb.help); }

void tellVerb(const Verb &verb, Console &console)
{
    console.resultLine(Phrases::tr("Usage: %1").arg(usage(verb.syntax)));
    console.resultLine(QStringLiteral("  ") + meaning(verb));
    for (const QString &line : optionHelp(verb.syntax.options + commonOptions()))
        console.resultLine(line);
}

void tellProgram(Console &console)
{
    console.resultLine(Phrases::tr("Đôn Đốc follows a plan's tasks and writes the summary report."));
    console.resultLine(Phrases::tr("Usage: %1").arg(QStringLiteral("dondoc [DATA]")));
    console.resultLine(QStringLiteral("  ") + Phrases::tr("opens the window; without DATA the last file"));
    for (const Verb &verb : verbs()) {
        console.resultLine(QStringLiteral("  ") + usage(verb.syntax));
        console.resultLine(QStringLiteral("      ") + meaning(verb));
    }
    console.resultLine(Phrases::tr("Options of every verb:"));
    for (const QString &line : optionHelp(commonOptions()))
        console.resultLine(line);
    console.resultLine(Phrases::tr("Exit: 0 done; 1 done, with problems listed; 2 wrong use; 3 not done, "
                                   "nothing changed."));
}

int codeFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clean:
        return kExitDone;
    case Outcome::Problems:
        return kExitProblems;
    case Outcome::NotDone:
        break;
    }
    return kExitNotDone;
}

enum class Work { Stays, OnlyTold };

/// Work that stays is done even where nobody can take the telling of it.
int finish(Console &console, int exitCode, Work work)
{
    const Result<void> written = console.flush();
    if (written)
        return exitCode;
    if (work == Work::Stays)
        console.problem(commandName(), written.error().what,
                        Phrases::tr("It was done; only the lines that tell it could not be written (%1).")
                            .arg(views::reasonInWords(written.error().detail)));
    else
        console.problem(commandName(), written.error().what,
                        Phrases::tr("What it has to tell could not be written (%1).")
                            .arg(views::reasonInWords(written.error().detail)));
    return work == Work::Stays ? kExitProblems : kExitNotDone;
}

int answer(const CommandLine &line)
{
    Console console(false);
    const Verb *verb = findVerb(line.verb);
    if (line.has("version"))
        console.resultLine(QStringLiteral("dondoc " DONDOC_VERSION));
    else if (verb)
        tellVerb(*verb, console);
    else
        tellProgram(console);
    return finish(console, kExitDone, Work::OnlyTold);
}

/// With --json there is always an object or a list to be read: the last problem is why nothing was done.
void tellRefusal(int exitCode, Console &console)
{
    if (console.problems().isEmpty() || console.hasResults())
        return;
    QJsonArray problems;
    for (const Console::Problem &each : console.problems())
        problems.append(QJsonObject{{QStringLiteral("file"), each.file},
                                    {QStringLiteral("where"), each.where},
                                    {QStringLiteral("what"), each.what}});
    const QJsonObject told{{QStringLiteral("error"), console.problems().constLast().what},
                           {QStringLiteral("exit"), exitCode},
                           {QStringLiteral("problems"), problems}};
    console.result(QJsonDocument(told).toJson());
}

int refuse(const Error &error, bool asJson)
{
    Console console(false);
    console.problem(commandName(), error.what,
                    error.code == ErrorCode::WrongUse ? error.detail : views::Messages::sentence(error));
    if (asJson)
        tellRefusal(kExitWrongUse, console);
    return finish(console, kExitWrongUse, Work::OnlyTold);
}

bool isWrongUse(const Error &error)
{
    return error.code == ErrorCode::WrongUse || error.code == ErrorCode::Unsupported;
}

/// The part of the work that failed: the thing at fault, or the verb where that thing is the file itself.
QString place(const Error &error, const CommandLine &line)
{
    const bool named = !error.what.isEmpty() && error.what != line.file() && !error.what.contains(u'/');
    return named ? error.what : line.verb;
}

int failed(const Error &error, const CommandLine &line, Console &console)
{
    logError(errorLogFile(), line.verb, error.code);
    const QString what = error.code == ErrorCode::WrongUse ? error.detail : views::Messages::sentence(error);
    console.problem(line.file(), place(error, line), what);
    console.dropResults();
    const int exitCode = isWrongUse(error) ? kExitWrongUse : kExitNotDone;
    if (line.has("json"))
        tellRefusal(exitCode, console);
    return finish(console, exitCode, Work::OnlyTold);
}

/// A period that cannot be one in any file is wrong use; an unknown ad hoc one shows only in the file.
Result<void> checkPeriod(const CommandLine &line)
{
    if (!line.has("period"))
        return {};
    const Result<Period> period = periods::parse(line.value("period"));
    return period ? Result<void>() : Result<void>(period.error());
}

} // namespace

Start start(const QStringList &words)
{
    const Result<CommandLine> line = readCommandLine(words, verbSyntaxes());
    if (!line)
        return {{}, refuse(line.error(), words.contains(QStringLiteral("--json")))};
    if (line->asksOnly())
        return {*line, answer(*line)};
    const Result<void> period = checkPeriod(*line);
    if (!period)
        return {*line, refuse(period.error(), line->has("json"))};
    const Verb *verb = findVerb(line->verb);
    if (!verb || verb->drawsPages)
        return {*line, std::nullopt};
    return {*line, runVerb(*line)};
}

int runVerb(const CommandLine &line)
{
    Console console(line.has("quiet"));
    const Request request{line, author(line.value("user"), Settings())};
    const Verb *verb = findVerb(line.verb);
    const Result<Outcome> outcome = verb->run(request, console);
    if (!outcome)
        return failed(outcome.error(), line, console);
    if (line.has("json") && *outcome != Outcome::Clean)
        tellRefusal(codeFor(*outcome), console);
    return finish(console, codeFor(*outcome),
                  verb->writes && *outcome != Outcome::NotDone ? Work::Stays : Work::OnlyTold);
}

std::optional<int> refuseWithoutDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return std::nullopt;
    }
    Console console(false);
    console.problem(commandName(), QStringLiteral("DISPLAY"),
                    Phrases::tr("there is no display to open a window on; with a verb none is needed, see "
                                "dondoc --help."));
    return kExitNotDone;
#else
    return std::nullopt;
#endif
}

} // namespace dondoc::app
