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

constexpr Sql kSelectLetter = withFields<SentLetter, R"sql(SELECT {} FROM letter WHERE id = ?)sql">;

constexpr Sql kSelectOfPlan = withFields<SentLetter, R"sql(
SELECT {}, period.key FROM letter JOIN period ON period.id = letter.period_id
WHERE period.plan_id = ? AND letter.kind <> 'message' ORDER BY sent_on, made_at, letter.id)sql">;

constexpr Sql kSelectOfYear = withFields<SentLetter, R"sql(
SELECT {} FROM letter WHERE kind = ? AND sent_on >= ? AND sent_on <= ? ORDER BY sent_on, made_at, id)sql">;

Result<SentLetter> letterFrom(const QSqlQuery &query) { return readFields<SentLetter>(query); }

Result<PeriodLetter> periodLetterFrom(const QSqlQuery &query)
{
    const auto letter = readFields<SentLetter>(query);
    if (!letter)
        return letter.error();
    const auto period = periods::parse(query.value(columnCount<SentLetter>()).toString());
    if (!period)
        return period.error();
    return PeriodLetter{*period, *letter};
}

} // namespace

QList<Sql> LetterRepository::statements()
{
    return {kSelectLetters, kSelectLetter, kSelectOfPlan, kSelectOfYear};
}

Result<QList<SentLetter>> LetterRepository::ofPeriod(Id periodId)
{
    return m_connection.list(kSelectLetters, {periodId}, letterFrom);
}

Result<QList<PeriodLetter>> LetterRepository::ofPlan(Id planId)
{
    return m_connection.list(kSelectOfPlan, {planId}, periodLetterFrom);
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

Result<SentLetter> LetterRepository::setStamped(ChangeRecorder &recorder, Id id, const QString &sha256)
{
    const RecordKind &kind = recordKind(Table::Letter);
    auto row = findRow(m_connection, kind, id);
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error{ErrorCode::Conflict, recordLabel(kind, id), {}};
    QVariantList values = (*row)->values;
    values[kind.columns.indexOf(QLatin1String("stamped_sha256"))] = sha256;
    if (const auto done = recorder.update(Table::Letter, id, (*row)->version, values); !done)
        return done.error();
    return m_connection.list(kSelectLetter, {id}, letterFrom).transform([](const QList<SentLetter> &found) {
        return found.value(0);
    });
}

} // namespace dondoc::storage
