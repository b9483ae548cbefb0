// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterOptions: what of a letter only the officer knows, what the data know of it, and what is kept of it.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/summary/sentletter.h"
#include "models/report/document/document.h"

#include <optional>

namespace dondoc::report {

/// A letter as another one goes back to it.
struct CitedLetter {
    QString number;
    QString symbol; ///< that it went out with
    QDate date;
    friend bool operator==(const CitedLetter &, const CitedLetter &) = default;
};

/// What only the officer knows; blank or invalid: a gap to be filled by hand, unless said otherwise.
struct LetterOptions {
    QString number;        ///< of this letter
    QDate date;            ///< printed on this letter
    QString requestNumber; ///< of the request that a reminder goes back to
    QString requestSymbol; ///< that the request went out with; blank: the office's
    QDate requestDate;
    QList<CitedLetter> reminders; ///< sent before this reminder, oldest first
    QDate newDeadline;            ///< of a reminder or a supplement: the last day
    QDate countedOn;      ///< day on which a reminder counts what came; invalid: that of the newest receipt
    int countedHour = -1; ///< 0..23 of that day; -1: the day alone
    QString contact;      ///< whom to ask: name, telephone; blank: nobody is named
    QStringList text;     ///< the officer's own paragraphs in place of the program's; empty: the program's
    QString email;        ///< for the forms; blank: they go to the department
    std::optional<QStringList> addressees; ///< agency codes; unset: addresseesOf()
};

/// The request, as it was kept last, and the reminders since, that a reminder goes back to, none of a day
/// after that until which the data count; contact and e-mail of the coordinating department.
LetterOptions knownOptions(const PeriodSnapshot &data);

/// Deadline that a reminder or a supplement sets: two working days after the newest of that day, the
/// agencies' deadline and the day until which the data count; before the department's own deadline no later
/// than the working day before it, or that deadline where nothing else is left. Invalid where none is known,
/// and once that deadline has come: what comes later is too late for the report, and only the officer knows.
QDate nextDeadline(const PeriodSnapshot &data, const Assessment &assessment, const QDate &day);

/// What is kept of a letter that was sent as composed, without the hashes of its files.
SentLetter sentLetter(LetterKind kind, const LetterOptions &options, const QStringList &addressees,
                      const Document &composed);

} // namespace dondoc::report
