// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Program: from the words of the command line to the verb's work and the exit code.
#pragma once

#include "app/cli/commandline.h"

#include <QStringList>

#include <optional>

namespace dondoc::app {

/// Reads the words after the program's name. Gives the exit code where the work is done with that: help,
/// version, wrong use, and verbs that draw no pages. Otherwise the command line that is left to do.
struct Start {
    CommandLine line;
    std::optional<int> exitCode;
};
Start start(const QStringList &words);

/// Does the verb's work, says what went wrong, and gives the exit code.
int runVerb(const CommandLine &line);

/// Says that there is no display to open a window on, where that is so; blank exit code otherwise.
std::optional<int> refuseWithoutDisplay();

} // namespace dondoc::app
