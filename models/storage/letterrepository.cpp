// SPDX-License-Identifier: GPL-3.0-or-later
// LetterRepository: letters as they were sent, and messages as they were copied into a chat.
#include "models/storage/letterrepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/enumkeywords.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectLetters = R"sql(
SELECT id, version, kind, number, sent_on, made_at, addressees, subject, text, pdf_sha256, docx_sha256
FROM letter WHERE period_id = ? ORDER BY sent_on, made_at, id)sql";

constexpr Sql kSelectOfYear = R"sql(
SELECT id, version, kind, number, sent_on, made_at, addressees, subject, text, pdf_sha256, docx_sha256
FROM letter WHERE kind = ? AND sent_on >= ? AND sent_on <= ? ORDER BY sent_on, made_at, id)sql";

SentLetter letterFrom(const QSqlQuery &query)
{
    SentLetter letter;
    letter.id = query.value(0).toLongLong();
    letter.version = query.value(1).toInt();
    letter.kind = fromWord<LetterKind>(query.value(2).toString());
    letter.number = query.value(3).toString();
    letter.sentOn = values::toDay(query.value(4));
    letter.madeAt = values::toInstant(query.value(5));
    letter.addressees = values::toLines(query.value(6));
    letter.subject = query.value(7).toString();
    letter.text = query.value(8).toString();
    letter.pdfSha256 = query.value(9).toString();
    letter.docxSha256 = query.value(10).toString();
    return letter;
}

} // namespace

QList<Sql> LetterRepository::statements() { return {kSelectLetters, kSelectOfYear}; }

Result<QList<SentLetter>> LetterRepository::ofPeriod(Id periodId)
{
    return m_connection.list(kSelectLetters, {periodId}, letterFrom);
}

Result<QList<SentLetter>> LetterRepository::ofYear(LetterKind kind, int year)
{
    return m_connection.list(kSelectOfYear,
                             {word(kind), values::day(QDate(year, 1, 1)), values::day(QDate(year, 12, 31))},
                             letterFrom);
}

Result<Id> LetterRepository::add(ChangeRecorder &recorder, Id periodId, const SentLetter &letter)
{
    const QString said = letter.number + u' ' + letter.subject + u' ' + letter.text;
    return recorder.insert(Table::Letter,
                           {periodId, word(letter.kind), values::line(letter.number),
                            values::day(letter.sentOn), values::instant(letter.madeAt),
                            values::lines(letter.addressees), values::line(letter.subject),
                            values::text(letter.text), values::reference(letter.pdfSha256),
                            values::reference(letter.docxSha256), text::searchKey(said)});
}

} // namespace dondoc::storage
