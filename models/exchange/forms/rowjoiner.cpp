// SPDX-License-Identifier: GPL-3.0-or-later
// RowJoiner: weighs rows of the same task.
#include "models/exchange/forms/rowjoiner.h"

namespace dondoc::exchange {

namespace {

// Fields first, then words.
std::pair<int, qsizetype> fullness(const TaskEntry &entry)
{
    const QString texts[]
        = {entry.result, entry.estimate, entry.difficulty, entry.cause, entry.proposal, entry.productNumber};
    int fields = (entry.state != EntryState::Unset ? 1 : 0) + (entry.percent ? 1 : 0)
        + (entry.productDate.isValid() ? 1 : 0);
    qsizetype letters = 0;
    for (const QString &text : texts) {
        fields += text.isEmpty() ? 0 : 1;
        letters += text.size();
    }
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
