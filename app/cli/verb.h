// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Verb: one thing that the command line does; verbs() is the table of them all.
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/console.h"

#include <algorithm>

namespace dondoc::app {

/// What a process ends with. Fixed: scripts rely on it.
enum ExitCode {
    kExitDone = 0,
    kExitProblems = 1, ///< done, with problems listed
    kExitWrongUse = 2,
    kExitNotDone = 3, ///< nothing was changed
};

/// Did the verb's work leave something to be looked at, or was it, for reasons that were listed, not done?
enum class Outcome { Clean, Problems, NotDone };
constexpr Outcome worseOf(Outcome one, Outcome other) { return std::max(one, other); }

/// The command line and who types it.
struct Request {
    CommandLine line;
    QString user;
};

using VerbFunction = Result<Outcome> (*)(const Request &, Console &);

struct Verb {
    VerbSyntax syntax;
    const char *help; ///< English source of one line
    bool drawsPages;  ///< needs fonts, hence a QGuiApplication
    bool writes;      ///< files or records, which stay where its lines cannot be told
    VerbFunction run;
};

Result<Outcome> runNew(const Request &request, Console &console);
Result<Outcome> runExample(const Request &request, Console &console);
Result<Outcome> runSummary(const Request &request, Console &console);
Result<Outcome> runStatus(const Request &request, Console &console);
Result<Outcome> runExport(const Request &request, Console &console);
Result<Outcome> runForms(const Request &request, Console &console);
Result<Outcome> runImport(const Request &request, Console &console);
Result<Outcome> runLetter(const Request &request, Console &console);
Result<Outcome> runBackup(const Request &request, Console &console);
Result<Outcome> runRestore(const Request &request, Console &console);
Result<Outcome> runCheck(const Request &request, Console &console);

const QList<Verb> &verbs();
const Verb *findVerb(const QString &name);
QList<VerbSyntax> verbSyntaxes();

} // namespace dondoc::app
