// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Messages: turns errors and issues into sentences, for the window and the command line alike.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/basics/result.h"

#include <QCoreApplication>
#include <QString>

namespace dondoc::views {

/// Sentences in the language in force: what happened, what was kept, what to do. Whole sentences with their
/// full stop, no line breaks.
class Messages
{
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::Messages)

public:
    static QString sentence(const Error &error);
    static QString sentence(const Issue &issue);
    /// Letters and forms name nobody to ask.
    static QString contactBlank();
    /// What was typed as a figure is none, or less than nothing.
    static QString notANumber(const QString &typed);
    /// What was typed into a cell of a file is not what belongs there.
    static QString refusedCell(const QString &typed);
    /// A workbook has only the beginning of a text in that phụ lục.
    static QString textCut(const QString &annex);
    /// What an undo took back, by the mark of its change (ChangeLabel); where: "Xã Mường É, task 4.1".
    static QString takenBack(const QString &label, const QString &where = {});
    static QString doneAgain(const QString &label, const QString &where = {}); ///< the same of a redo
    /// Where an issue lies, short and the same in every language: "03646", "4.1", "03646/4.1", else the part
    /// of the file concerned: "file", "office", "plan", "templates" …
    static QString place(const Issue &issue);
    /// "error", "warning", "note": stable words for open data.
    static QString keyword(Severity severity);
    /// In the language in force, for people: "Error".
    static QString word(Severity severity);
};

} // namespace dondoc::views
