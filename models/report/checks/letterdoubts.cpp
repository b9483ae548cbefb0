// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDoubts: gaps, a number used twice, those who are reminded of nothing, and what an own text leaves
// blank or says of another day.
#include "models/report/checks/letterdoubts.h"

#include "models/domain/text/numbers.h"
#include "models/report/checks/completeness.h"
#include "models/report/drafting/letters/letter.h"
#include "models/report/drafting/letters/letteraddressees.h"

#include <QRegularExpression>

namespace dondoc::report {

using namespace Qt::StringLiterals;

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

int blanksIn(const QStringList &paragraphs)
{
    static const QRegularExpression kBlank(u"(…|\\.\\.\\.){2,}"_s);
    return int(paragraphs.join(u'\n').count(kBlank));
}

/// The words that stand around numbers: "05/82" and "03/82" are the same but for those.
QString withoutNumbers(QString words)
{
    static const QRegularExpression kNumber(u"\\d+"_s);
    return words.replace(kNumber, u"#"_s);
}

/// The officer's text was begun with the program's of another day. Only numbers in the same words are told:
/// what else was written anew is the officer's to say.
QList<TextDifference> contradictions(LetterKind kind, const LetterOptions &options,
                                     const PeriodSnapshot &data, const Assessment &assessment)
{
    QList<TextDifference> stale;
    if (options.text.isEmpty())
        return stale;
    LetterOptions ofProgram = options;
    ofProgram.text.clear();
    const QStringList now = bodyParagraphs(composeLetter(kind, data, assessment, ofProgram));
    const auto all = text::differences(now.join(u'\n'), options.text.join(u'\n'));
    for (const TextDifference &each : all.value_or(QList<TextDifference>())) {
        if (each.before != each.after && withoutNumbers(each.before) == withoutNumbers(each.after))
            stale.append(each);
    }
    return stale;
}

} // namespace

LetterDoubts findLetterDoubts(LetterKind kind, const LetterOptions &options, const PeriodSnapshot &data,
                              const Assessment &assessment)
{
    LetterDoubts doubts;
    doubts.gaps = findLetterGaps(data);
    doubts.sameNumber = letterOfNumber(data, options);
    if (kind != LetterKind::Request)
        doubts.gaps += findFilesUnderReview(data);
    if (kind == LetterKind::Reminder)
        doubts.reported = withoutDebt(options.addressees.value_or(QStringList()), data, assessment);
    const bool isOwn = !options.text.isEmpty();
    doubts.blanks
        = blanksIn(isOwn ? options.text : bodyParagraphs(composeLetter(kind, data, assessment, options)));
    const QDate due = assessment.deadlines.agencies;
    if (kind == LetterKind::Request && options.date.isValid() && due < options.date)
        doubts.askedBy = due;
    if (kind == LetterKind::Reminder && options.date.isValid() && options.date < due)
        doubts.notDueYet = due;
    doubts.figures = contradictions(kind, options, data, assessment);
    return doubts;
}

} // namespace dondoc::report
