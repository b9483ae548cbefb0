// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDoubts: gaps, a number used twice, and those who are reminded of nothing.
#include "models/report/checks/letterdoubts.h"

#include "models/domain/text/numbers.h"
#include "models/report/checks/completeness.h"
#include "models/report/drafting/letters/letteraddressees.h"

namespace dondoc::report {

namespace {

/// 7 and 07 are one number. An office numbers its letters anew each year.
std::optional<SentLetter> letterOfNumber(const PeriodSnapshot &data, const LetterOptions &options)
{
    for (const PeriodLetter &each : data.lettersOfPlan) {
        const SentLetter &letter = each.letter;
        if (letter.sentOn.year() == options.date.year()
            && numbers::documentNumber(letter.number) == numbers::documentNumber(options.number))
            return letter;
    }
    return std::nullopt;
}

/// Those who were never asked have reported nothing.
QStringList withoutDebt(const QStringList &codes, const PeriodSnapshot &data, const Assessment &assessment)
{
    const QStringList owing = addresseesOf(LetterKind::Reminder, data, assessment);
    QStringList found;
    for (const QString &code : codes) {
        const AgencyProgress *agency = assessment.agency(code);
        if (agency && agency->received && !owing.contains(code))
            found.append(code);
    }
    return found;
}

} // namespace

LetterDoubts findLetterDoubts(LetterKind kind, const LetterOptions &options, const PeriodSnapshot &data,
                              const Assessment &assessment)
{
    LetterDoubts doubts;
    doubts.gaps = findLetterGaps(data);
    doubts.sameNumber = letterOfNumber(data, options);
    if (kind == LetterKind::Reminder)
        doubts.reported = withoutDebt(options.addressees.value_or(QStringList()), data, assessment);
    return doubts;
}

} // namespace dondoc::report
