// SPDX-License-Identifier: GPL-3.0-or-later
// Office, the letters: keeping a công văn as it was sent, and logging what was copied into a chat.
#include "models/services/office.h"

#include "models/domain/basics/localday.h"
#include "models/domain/intake/validation.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/services/officechange.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/letterrepository.h"
#include "models/storage/reportrepository.h"
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

Result<void> keepBytes(Connection &connection, const QByteArray &bytes, QString &place)
{
    const auto kept = SentFileStore(connection).keep(bytes);
    if (!kept)
        return kept.error();
    place = *kept;
    return {};
}

} // namespace

Result<SentLetter> Office::storeLetter(ChangeRecorder &recorder, const PeriodRef &place, SentLetter letter)
{
    letter.madeAt = m_clock();
    if (!letter.sentOn.isValid())
        letter.sentOn = dayInVietnam(letter.madeAt);
    if (const auto known = checkAddressees(m_file->connection(), letter); !known)
        return known.error();
    const auto id = LetterRepository(m_file->connection()).add(recorder, place.periodId, letter);
    if (!id)
        return id.error();
    letter.id = *id;
    letter.version = 1;
    return letter;
}

Result<SentLetter> Office::sendLetter(const QString &planCode, const Period &period, const SentLetter &wanted,
                                      const QByteArray &pdf, const QByteArray &docx)
{
    if (wanted.kind == LetterKind::Message)
        return Error{ErrorCode::InvalidValue, QStringLiteral("kind"), {}};
    if (const auto fine = validate(wanted); !fine)
        return fine.error();
    if (!pdf.startsWith("%PDF-"))
        return Error{ErrorCode::InvalidValue, QStringLiteral("pdf"), {}};
    SentLetter letter = wanted;
    letter.number = text::simplified(wanted.number);
    return change<SentLetter>(
        QStringLiteral("letter"), 0, [&](ChangeRecorder &recorder) -> Result<SentLetter> {
            Connection &connection = m_file->connection();
            const auto place = placeFor(planCode, period);
            if (!place)
                return place.error();
            if (const auto free = checkNumber(connection, letter); !free)
                return free.error();
            if (const auto kept = keepBytes(connection, pdf, letter.pdfSha256); !kept)
                return kept.error();
            if (const auto kept
                = docx.isEmpty() ? Result<void>() : keepBytes(connection, docx, letter.docxSha256);
                !kept)
                return kept.error();
            return storeLetter(recorder, *place, letter);
        });
}

Result<QList<SentLetter>> Office::logMessages(const QString &planCode, const Period &period,
                                              const QList<SentLetter> &messages)
{
    using Stored = QList<SentLetter>;
    for (const SentLetter &each : messages) {
        if (const auto fine = validate(each); !fine)
            return fine.error();
    }
    return change<Stored>(QStringLiteral("letter"), 0, [&](ChangeRecorder &recorder) -> Result<Stored> {
        const auto place = placeFor(planCode, period);
        if (!place)
            return place.error();
        Stored stored;
        for (SentLetter each : messages) {
            each.kind = LetterKind::Message;
            const auto kept = storeLetter(recorder, *place, each);
            if (!kept)
                return kept.error();
            stored.append(*kept);
        }
        return stored;
    });
}

} // namespace dondoc::services
