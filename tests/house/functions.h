// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Functions: how long each function of a source is, by a plain scan of its braces.
#pragma once

#include "tests/house/sources.h"

namespace house {

struct Function {
    QString head;  ///< what stands before its body, in one line
    int line = 0;  ///< of the head, from 1
    int lines = 0; ///< from the head to the closing brace
    friend bool operator==(const Function &, const Function &) = default;
};

/// Functions with a body; lambdas belong to the function they stand in.
QList<Function> functionsOf(const QString &text);

/// The text with comments, literals and preprocessor lines blanked; lines stay where they are.
QString codeOnly(const QString &text);

} // namespace house
