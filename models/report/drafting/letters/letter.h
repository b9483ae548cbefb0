// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letter: the công văn around a period's reports: request, reminder, request for supplement (Nghị định
// 30/2020, Phụ lục III, Mẫu 1.5).
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/summary/sentletter.h"
#include "models/report/document/document.h"

#include <optional>

namespace dondoc::report {

/// What only the officer knows; blank or invalid: a gap to be filled by hand, unless said otherwise.
struct LetterOptions {
    QString number;        ///< of this letter
    QDate date;            ///< printed on this letter
    QString requestNumber; ///< of the request that a reminder goes back to
    QDate requestDate;
    QDate newDeadline;    ///< of a reminder or a supplement: the last day
    QDate countedOn;      ///< day on which a reminder counts what came; invalid: that of the newest receipt
    int countedHour = -1; ///< 0..23 of that day; -1: the day alone
    QString contact;      ///< whom to ask: name, telephone; blank: nobody is named
    QStringList text;     ///< the officer's own paragraphs in place of the program's; empty: the program's
    QString email;        ///< for the forms; blank: they go to the department
    std::optional<QStringList> addressees; ///< agency codes; unset: addresseesOf()
};

/// The request, as it was kept last, that a reminder goes back to; contact and e-mail of the coordinating
/// department.
LetterOptions knownOptions(const PeriodSnapshot &data);

/// Agencies that the letter goes to, protocol order: all asked; those without a report or with one that lacks
/// tasks; those whose report lacks tasks or that were asked for a supplement. Never the coordinating
/// department.
QStringList addresseesOf(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment);

/// Deadline that a reminder or a supplement sets: two working days after the newest of that day, the
/// agencies' deadline and the day until which the data count. Invalid where none is known.
QDate nextDeadline(const PeriodSnapshot &data, const Assessment &assessment, const QDate &day);

/// What is kept of a letter that was sent as composed, without the hashes of its files.
SentLetter sentLetter(LetterKind kind, const LetterOptions &options, const QStringList &addressees,
                      const Document &composed);

/// Up to seven addressees by name, more as an attached list; the request names the kinds of bodies. In
/// protocol order. Without anyone to write to, a document without sections.
Document composeLetter(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment,
                       const LetterOptions &options);

} // namespace dondoc::report
