// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Console: standard output and standard error in UTF-8, whatever the locale.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dondoc::app {

class Console
{
public:
    explicit Console(bool quiet);

    /// A result: to standard output, kept until flush(), so that a verb that fails prints nothing of it.
    void result(const QByteArray &bytes);
    void resultLine(const QString &line);
    /// A line that only confirms what was done; left out when quiet.
    void confirm(const QString &line);
    /// A problem: to standard error as "FILE: where: what".
    void problem(const QString &file, const QString &where, const QString &what);
    /// A remark that is no fault, to standard error like a problem; left out when quiet.
    void note(const QString &file, const QString &where, const QString &what);
    /// Share done, 0..1, on one line of standard error that is written over; only on a terminal.
    void progress(const QString &what, double share);

    /// The problems told so far, in their order.
    struct Problem {
        QString file;
        QString where;
        QString what;
    };
    const QList<Problem> &problems() const { return m_problems; }
    void dropResults() { m_results.clear(); } ///< of a verb that fails after all
    bool hasResults() const { return !m_results.isEmpty(); }

    /// Writes the results out. WriteFailed where nobody can take them (a full disk, a closed pipe).
    Result<void> flush();

private:
    void clearProgress();

    QByteArray m_results;
    QList<Problem> m_problems;
    bool m_quiet = false;
    bool m_terminal = false;
    int m_shownPercent = -1; ///< of the progress line; -1: none on the screen
};

} // namespace dondoc::app
