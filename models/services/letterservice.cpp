// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterService: letters as they were sent, and messages that were copied into a chat.
#include "models/services/letterservice.h"

#include "models/domain/basics/localday.h"
#include "models/domain/intake/validation.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/services/periodplace.h"
#include "models/services/planservice.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/letterdraftrepository.h"
#include "models/storage/letterrepository.h"
#include "models/storage/sentfilestore.h"

namespace dondoc::services {

using namespace storage;

namespace {

Result<void> checkAddressees(Connection &connection, const SentLetter &letter)
{
    AgencyRepository agencies(connection);
    for (const QString &code : letter.addressees) {
        if (const auto known = agencies.find(code); !known)
            return known.error();
    }
    return {};
}

/// A letter has gone out on its day, and asks about tasks that were given by then.
Result<void> checkDay(const DataFileSession &session, const Plan &plan, const SentLetter &letter)
{
    const QDate begin = planBegin(plan);
    const bool fits
        = letter.sentOn <= dayInVietnam(session.now()) && (!begin.isValid() || letter.sentOn >= begin);
    return fits
        ? Result<void>()
        : Result<void>(Error{ErrorCode::InvalidValue, QStringLiteral("date"), numbers::date(letter.sentOn)});
}

/// 7 and 07 are one number.
Result<void> checkNumber(Connection &connection, const SentLetter &letter)
{
    const auto kept = LetterRepository(connection).ofYear(letter.kind, letter.sentOn.year());
    if (!kept)
        return kept.error();
    for (const SentLetter &other : *kept) {
        if (numbers::documentNumber(other.number) == numbers::documentNumber(letter.number))
            return Error{ErrorCode::LetterKept, letter.number, numbers::date(other.sentOn)};
    }
    return {};
}

/// Gives the hash to place; of no bytes none.
Result<void> keepBytes(Connection &connection, const QByteArray &bytes, QString &place)
{
    if (bytes.isEmpty())
        return {};
    const auto kept = SentFileStore(connection).keep(bytes);
    if (!kept)
        return kept.error();
    place = *kept;
    return {};
}

Result<SentLetter> writeLetter(ChangeRecorder &recorder, const PeriodRef &place, SentLetter letter,
                               const QDateTime &now)
{
    letter.madeAt = now;
    if (!letter.sentOn.isValid())
        letter.sentOn = dayInVietnam(letter.madeAt);
    if (const auto known = checkAddressees(recorder.connection(), letter); !known)
        return known.error();
    const auto id = LetterRepository(recorder.connection()).add(recorder, place.periodId, letter);
    if (!id)
        return id.error();
    letter.id = *id;
    letter.version = 1;
    return letter;
}

} // namespace

Result<KeptLetter> LetterService::send(const QString &planCode, const Period &period,
                                       const SentLetter &wanted, const QByteArray &pdf,
                                       const QByteArray &docx) const
{
    if (wanted.kind == LetterKind::Message)
        return Error{ErrorCode::InvalidValue, QStringLiteral("kind"), {}};
    if (const auto fine = validate(wanted); !fine)
        return fine.error();
    if (!pdf.startsWith("%PDF-"))
        return Error{ErrorCode::InvalidValue, QStringLiteral("pdf"), {}};
    const auto plan = PlanService(m_session).plan(planCode);
    if (!plan)
        return plan.error();
    if (const auto fine = checkDay(m_session, *plan, wanted); !fine)
        return fine.error();
    SentLetter letter = wanted;
    letter.number = text::simplified(wanted.number);
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<KeptLetter> {
        Connection &connection = recorder.connection();
        if (const auto free = checkNumber(connection, letter); !free)
            return free.error();
        if (const auto kept = keepBytes(connection, pdf, letter.pdfSha256); !kept)
            return kept.error();
        if (const auto kept = keepBytes(connection, docx, letter.docxSha256); !kept)
            return kept.error();
        if (const auto gone = LetterDraftRepository(connection).remove(recorder, place.periodId, letter.kind);
            !gone)
            return gone.error();
        return writeLetter(recorder, place, letter, m_session.now())
            .transform([&recorder](const SentLetter &stored) {
                return KeptLetter{.letter = stored, .change = recorder.change()};
            });
    };
    return changePeriod(m_session, QStringLiteral("letter"), planCode, period, job);
}

Result<SentLetter> LetterService::attachStamped(const QString &planCode, const Period &period, Id letter,
                                                const QByteArray &pdf) const
{
    if (!pdf.startsWith("%PDF-"))
        return Error{ErrorCode::InvalidValue, QStringLiteral("pdf"), {}};
    return changePeriod(
        m_session, QStringLiteral("letter_stamped"), planCode, period,
        [&](ChangeRecorder &recorder, const PeriodRef &) -> Result<SentLetter> {
            const auto kept = SentFileStore(recorder.connection()).keep(pdf);
            if (!kept)
                return kept.error();
            return LetterRepository(recorder.connection()).setStamped(recorder, letter, *kept);
        });
}

Result<LetterDraft> LetterService::saveDraft(const QString &planCode, const Period &period,
                                             const LetterDraft &draft) const
{
    if (draft.kind == LetterKind::Message)
        return Error{ErrorCode::InvalidValue, QStringLiteral("kind"), {}};
    const QString label
        = draft.submittedAt.isValid() ? QStringLiteral("letter_submitted") : QStringLiteral("letter_draft");
    return changePeriod(
        m_session, label, planCode, period, [&](ChangeRecorder &recorder, const PeriodRef &place) {
            return LetterDraftRepository(recorder.connection()).save(recorder, place.periodId, draft);
        });
}

Result<QList<SentLetter>> LetterService::logMessages(const QString &planCode, const Period &period,
                                                     const QList<SentLetter> &messages) const
{
    using Stored = QList<SentLetter>;
    for (const SentLetter &each : messages) {
        if (const auto fine = validate(each); !fine)
            return fine.error();
    }
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<Stored> {
        Stored stored;
        for (SentLetter each : messages) {
            each.kind = LetterKind::Message;
            const auto kept = writeLetter(recorder, place, each, m_session.now());
            if (!kept)
                return kept.error();
            stored.append(*kept);
        }
        return stored;
    };
    return changePeriod(m_session, QStringLiteral("letter"), planCode, period, job);
}

} // namespace dondoc::services
