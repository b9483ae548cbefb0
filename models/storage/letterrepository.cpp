// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterRepository: letters as they were sent, and messages as they were copied into a chat.
#include "models/storage/letterrepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectLetters = withFields<SentLetter, R"sql(
SELECT {} FROM letter WHERE period_id = ? ORDER BY sent_on, made_at, id)sql">;

constexpr Sql kSelectOfYear = withFields<SentLetter, R"sql(
SELECT {} FROM letter WHERE kind = ? AND sent_on >= ? AND sent_on <= ? ORDER BY sent_on, made_at, id)sql">;

Result<SentLetter> letterFrom(const QSqlQuery &query) { return readFields<SentLetter>(query); }

} // namespace

QList<Sql> LetterRepository::statements() { return {kSelectLetters, kSelectOfYear}; }

Result<QList<SentLetter>> LetterRepository::ofPeriod(Id periodId)
{
    return m_connection.list(kSelectLetters, {periodId}, letterFrom);
}

Result<QList<SentLetter>> LetterRepository::ofYear(LetterKind kind, int year)
{
    return m_connection.list(
        kSelectOfYear, {keyword(kind), values::day(QDate(year, 1, 1)), values::day(QDate(year, 12, 31))},
        letterFrom);
}

Result<Id> LetterRepository::add(ChangeRecorder &recorder, Id periodId, const SentLetter &letter)
{
    const QString said = letter.number + u' ' + letter.subject + u' ' + letter.text;
    return recorder.insert(Table::Letter,
                           ColumnValues(letter)
                               .set("period_id", periodId)
                               .set("search_key", text::searchKey(said))
                               .of(Table::Letter));
}

} // namespace dondoc::storage
