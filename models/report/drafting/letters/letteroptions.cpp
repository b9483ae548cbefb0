// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterOptions: read from the letters that went out before and from the department's contacts.
#include "models/report/drafting/letters/letteroptions.h"

#include "models/domain/summary/letterqueries.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

template <class Kind> const Kind *firstBlock(const Document &document)
{
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *found = std::get_if<Kind>(&block))
                return found;
        }
    }
    return nullptr;
}

} // namespace

LetterOptions knownOptions(const PeriodSnapshot &data)
{
    LetterOptions options;
    for (const SentLetter &request : lettersOf(data.letters, LetterKind::Request, data.dataUntil)) {
        options.requestNumber = request.number; // the newest one's stays
        options.requestSymbol = request.symbol;
        options.requestDate = request.sentOn;
    }
    for (const SentLetter &reminder : lettersOf(data.letters, LetterKind::Reminder, data.dataUntil)) {
        if (!options.requestDate.isValid() || reminder.sentOn >= options.requestDate)
            options.reminders.append({reminder.number, reminder.symbol, reminder.sentOn});
    }
    const Agency *office = findAgency(data, data.plan.coordinatorCode);
    if (office && !office->contacts.isEmpty()) {
        const Contact &contact = office->contacts.constFirst();
        QStringList told{contact.name, contact.phone};
        told.removeAll(QString());
        options.contact = told.join(u", "_s);
        options.email = contact.email;
    }
    return options;
}

QDate nextDeadline(const PeriodSnapshot &data, const Assessment &assessment, const QDate &day)
{
    constexpr int kWorkingDays = 2;
    const QDate known = std::max({assessment.deadlines.agencies, assessment.dataUntil, day});
    if (!known.isValid())
        return {};
    const QDate next = workingDayAfter(data.plan.regime, known, kWorkingDays);
    const QDate upward = assessment.deadlines.upward;
    if (!upward.isValid())
        return next;
    if (known >= upward)
        return {};
    const QDate before = workingDayUntil(data.plan.regime, upward.addDays(-1));
    const QDate soonest = std::min(workingDayAfter(data.plan.regime, known, 1), upward);
    return std::min(next, std::max(before, soonest));
}

SentLetter sentLetter(LetterKind kind, const LetterOptions &options, const QStringList &addressees,
                      const Document &composed)
{
    SentLetter letter;
    letter.kind = kind;
    letter.number = options.number;
    letter.sentOn = options.date;
    letter.addressees = addressees;
    letter.subject = composed.title;
    if (const auto *head = firstBlock<Letterhead>(composed))
        letter.symbol = head->numberSymbol;
    if (const auto *signature = firstBlock<Signature>(composed))
        letter.signerName = signature->signerName;
    return letter;
}

} // namespace dondoc::report
