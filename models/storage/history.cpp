// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// History: the change sets of a file, what can be taken back, and taking it back.
#include "models/storage/history.h"

#include "models/storage/changedplaces.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/values.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

// An edit is undone while an undo of it is in force, that is, has not been taken back itself (redo).
constexpr Sql kSelectToUndo = R"sql(
SELECT MAX(edit.id) FROM change_set AS edit
WHERE edit.undoes IS NULL AND NOT EXISTS (
    SELECT 1 FROM change_set AS undo WHERE undo.undoes = edit.id
      AND NOT EXISTS (SELECT 1 FROM change_set AS redo WHERE redo.undoes = undo.id)))sql";

constexpr Sql kSelectToRedo = R"sql(
SELECT MAX(undo.id) FROM change_set AS undo JOIN change_set AS edit ON edit.id = undo.undoes
WHERE edit.undoes IS NULL
  AND NOT EXISTS (SELECT 1 FROM change_set AS redo WHERE redo.undoes = undo.id)
  AND undo.id > (SELECT MAX(id) FROM change_set WHERE undoes IS NULL))sql";

constexpr Sql kSelectLinesOfChange = R"sql(
SELECT change_set.id, at, who, record, record_id, field, before, after, undoes
FROM change_line JOIN change_set ON change_set.id = change_line.change_id
WHERE change_set.id = ? ORDER BY change_line.id DESC)sql";

constexpr Sql kSelectLines = R"sql(
SELECT change_set.id, at, who, record, record_id, field, before, after, undoes
FROM change_line JOIN change_set ON change_set.id = change_line.change_id
WHERE field <> 'search_key' ORDER BY change_line.id DESC LIMIT ?)sql";

constexpr Sql kSelectLabel = R"sql(
SELECT COALESCE(edit.label, change_set.label)
FROM change_set LEFT JOIN change_set AS edit ON edit.id = change_set.undoes
WHERE change_set.id = ?)sql";

constexpr Sql kSelectWho = R"sql(
SELECT who FROM change_set WHERE id = ?)sql";

constexpr Sql kSelectNewestChange = R"sql(
SELECT MAX(id) FROM change_set)sql";

constexpr int kNoLimit = -1;

HistoryLine lineFrom(const QSqlQuery &query)
{
    const auto json
        = [&query](int column) { return query.isNull(column) ? QString() : query.value(column).toString(); };
    HistoryLine line;
    line.change = query.value(0).toLongLong();
    line.at = values::toInstant(query.value(1));
    line.who = query.value(2).toString();
    line.table = query.value(3).toString();
    line.record = query.value(4).toLongLong();
    line.field = query.value(5).toString();
    line.before = json(6);
    line.after = json(7);
    line.undoes = query.value(8).toLongLong();
    return line;
}

Error refused(const RecordKind &kind, Id id) { return {ErrorCode::UndoRefused, recordLabel(kind, id), {}}; }

// A row that others refer to by now, or whose unique key is taken again: nothing to be done about it.
Result<void> withUndoRefused(const Result<void> &done, const RecordKind &kind, Id id)
{
    if (done)
        return done;
    const ErrorCode code = done.error().code;
    const bool constraint = code == ErrorCode::Conflict || code == ErrorCode::InvalidValue;
    return constraint ? refused(kind, id) : done.error();
}

Result<void> takeInsertBack(ChangeRecorder &recorder, const RecordKind &kind, const HistoryLine &line,
                            const Row *now)
{
    const Row after = rowFromJson(kind, line.record, line.after);
    if (!now || now->values != after.values)
        return refused(kind, line.record);
    return recorder.remove(kind, line.record, now->version);
}

Result<void> takeRemovalBack(ChangeRecorder &recorder, const RecordKind &kind, const HistoryLine &line,
                             const Row *now)
{
    if (now)
        return refused(kind, line.record);
    Row row = rowFromJson(kind, line.record, line.before);
    ++row.version; // whoever read it before must read it again
    return recorder.restore(kind, row);
}

Result<void> takeFieldBack(ChangeRecorder &recorder, const RecordKind &kind, const HistoryLine &line,
                           const Row *now)
{
    const auto column = kind.columns.indexOf(line.field);
    if (!now || column < 0 || now->values.at(column) != values::fromJson(line.after))
        return refused(kind, line.record);
    QVariantList before = now->values;
    before[column] = values::fromJson(line.before);
    return recorder.update(kind, line.record, now->version, before).done();
}

Result<void> takeLineBack(ChangeRecorder &recorder, const HistoryLine &line)
{
    const RecordKind *kind = recordKind(line.table);
    if (!kind)
        return Error{ErrorCode::UndoRefused, line.table, {}};
    const auto row = findRow(recorder.connection(), *kind, line.record);
    if (!row)
        return row.error();
    const Row *now = row->has_value() ? &**row : nullptr;
    const auto step = !line.field.isEmpty() ? takeFieldBack
        : line.before.isNull()              ? takeInsertBack
                                            : takeRemovalBack;
    return withUndoRefused(step(recorder, *kind, line, now), *kind, line.record);
}

// What was issued stays issued: others hold it in their hands by now.
bool issues(const HistoryLine &line)
{
    return line.table == recordKind(Table::SummaryReport).table
        && line.after.contains(QLatin1String("\"issued\""));
}

} // namespace

QList<Sql> History::statements()
{
    return {kSelectToUndo, kSelectToRedo, kSelectLinesOfChange, kSelectLines,
            kSelectLabel,  kSelectWho,    kSelectNewestChange};
}

Result<Id> History::idOf(Sql sql)
{
    return m_connection.value(sql).transform([](const QVariant &id) { return Id(id.toLongLong()); });
}

Result<QString> History::label(Id change)
{
    return m_connection.value(kSelectLabel, {change}).transform([](const QVariant &label) {
        return label.toString();
    });
}

Result<QString> History::who(Id change)
{
    return m_connection.value(kSelectWho, {change}).transform([](const QVariant &who) {
        return who.toString();
    });
}

Result<Id> History::newest() { return idOf(kSelectNewestChange); }
Result<Id> History::toUndo() { return idOf(kSelectToUndo); }
Result<Id> History::toRedo() { return idOf(kSelectToRedo); }

Result<void> History::takeBack(ChangeRecorder &recorder, Id change)
{
    const auto lines = m_connection.list(kSelectLinesOfChange, {change}, lineFrom);
    if (!lines)
        return lines.error();
    const auto issue = std::find_if(lines->cbegin(), lines->cend(), issues);
    if (issue != lines->cend())
        return Error{ErrorCode::IssueStands, {}, {}};
    for (const HistoryLine &line : *lines) {
        if (const auto done = takeLineBack(recorder, line); !done)
            return done;
    }
    return {};
}

Result<ChangedPlace> History::place(Id change)
{
    const auto lines = m_connection.list(kSelectLinesOfChange, {change}, lineFrom);
    return lines ? changedPlace(m_connection, *lines) : lines.error();
}

Result<QList<HistoryLine>> History::lines(int limit)
{
    return m_connection.list(kSelectLines, {limit > 0 ? limit : kNoLimit}, lineFrom);
}

} // namespace dondoc::storage
