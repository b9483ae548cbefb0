// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CommandLine: the words typed after the program's name, read against tables of verbs and options.
#pragma once

#include "models/domain/basics/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc::app {

/// What a verb takes; enough to read its command line and to explain it.
struct VerbSyntax {
    QString name;
    QString usage;          ///< after the name: "DATA --period P"
    int files = 1;          ///< how many words beside options, exactly
    QStringList options;    ///< those of its own, without dashes; the common ones go with every verb
    QStringList required;   ///< of those, without which it cannot start
    bool moreFiles = false; ///< any number of words beyond files
};

/// An understood command line. Without a verb it opens the window.
struct CommandLine {
    QString verb;
    QStringList files;
    QHash<QString, QString> options; ///< by name without dashes; switches have a blank value

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)); }
    QString file() const { return files.value(0); }
    /// True for --help and --version, which need neither file nor window.
    bool asksOnly() const { return has("help") || has("version"); }
    bool opensWindow() const { return verb.isEmpty() && !asksOnly(); }
};

/// Reads "--name value", "--name=value" and bare words; "--" ends the options. The first bare word is the
/// verb where a verb of that name exists, else the data file of the window. WrongUse (what: the word at
/// fault; detail: why, in the language in force).
Result<CommandLine> readCommandLine(const QStringList &words, const QList<VerbSyntax> &verbs);

/// Value of --lang wherever it stands; blank where it is not given. Known before anything can be said.
QString languageAskedFor(const QStringList &words);

/// A line for each option that the verb takes, name and meaning; all common ones for a blank verb.
QStringList optionHelp(const QStringList &options);
/// Names of the options that go with every verb.
QStringList commonOptions();

} // namespace dondoc::app
