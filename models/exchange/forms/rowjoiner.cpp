// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RowJoiner: weighs rows of the same task.
#include "models/exchange/forms/rowjoiner.h"

namespace dondoc::exchange {

namespace {

// Fields first, then words.
std::pair<int, qsizetype> fullness(const TaskEntry &entry)
{
    int fields = 0;
    qsizetype letters = 0;
    forEachField<TaskEntry>([&](const auto &field) {
        static const TaskEntry kBlank;
        if (field.use == FieldUse::Edited && !(entry.*field.member == kBlank.*field.member))
            ++fields;
        if constexpr (std::is_same_v<decltype(field.member), QString TaskEntry::*>)
            letters += field.use == FieldUse::Edited ? (entry.*field.member).size() : 0;
    });
    return {fields, letters};
}

void takeRow(const ReadRow &row, QHash<QString, ReadRow> *rows, QList<Issue> *issues)
{
    const QString number = row.entry.taskNumber;
    const auto known = rows->constFind(number);
    if (known == rows->constEnd() || !known->saysAnything()) {
        rows->insert(number, row);
        return;
    }
    if (!row.saysAnything() || row.entry == known->entry)
        return;
    const bool fuller = fullness(row.entry) > fullness(known->entry);
    const QString left = fuller ? known->place : row.place;
    issues->append({Severity::Warning, IssueKind::DoubledRow, {number, left}, {}, number, left});
    if (fuller)
        rows->insert(number, row);
}

} // namespace

void joinRows(const QList<ReadTable> &tables, const QList<Task> &tasks, ReadForm *form)
{
    QHash<QString, ReadRow> rows;
    for (const ReadTable &table : tables) {
        form->issues += table.issues;
        form->answers += table.answers;
        for (const ReadRow &row : table.rows)
            takeRow(row, &rows, &form->issues);
    }
    for (const Task &task : tasks) {
        const auto row = rows.constFind(task.number);
        if (row == rows.constEnd())
            continue;
        form->places.insert(task.number, row->places);
        if (row->saysAnything())
            form->report.entries.append(row->entry);
    }
}

} // namespace dondoc::exchange
