// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RowJoiner: weighs rows of the same task.
#include "models/exchange/forms/rowjoiner.h"

#include "models/domain/text/text.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

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

/// "Hoàn thành; Đã trồng 12 ha; 40%".
QString rowInWords(const TaskEntry &entry)
{
    constexpr int kShown = 80;
    QStringList words{form::stateWord(entry.state),
                      entry.result,
                      entry.percent ? QString::number(*entry.percent) + u'%' : QString(),
                      entry.difficulty,
                      entry.proposal,
                      entry.productNumber};
    words.removeAll(QString());
    return text::shortened(words.join(u"; "_s).simplified(), kShown);
}

/// Says in some field, but for the state, what the other says otherwise or not; alike: texts are no
/// difference.
bool saysElse(const TaskEntry &said, const TaskEntry &other, bool texts)
{
    bool differs = false;
    forEachField<TaskEntry>([&](const auto &field) {
        static const TaskEntry kBlank;
        if constexpr (std::is_same_v<decltype(field.member), EntryState TaskEntry::*>)
            return;
        const bool isText = field.kind == FieldKind::Text;
        const auto &value = said.*field.member;
        const bool blank = value == kBlank.*field.member;
        const bool open = !texts && other.*field.member == kBlank.*field.member;
        if (field.use == FieldUse::Edited && !blank && !open && (texts || !isText))
            differs = differs || !(value == other.*field.member);
    });
    return differs;
}

/// "Hoàn thành (Nhiệm vụ!G25)".
QString stateAt(EntryState state, const QString &place)
{
    return u"%1 (%2)"_s.arg(form::stateWord(state), place);
}

// Which of two states holds only the agency knows.
void holdStates(const ReadRow &other, ReadRow *row, QList<Issue> *issues)
{
    const EntryState first = row->entry.state;
    const EntryState second = other.entry.state;
    if (first == EntryState::Unset || second == EntryState::Unset || first == second)
        return;
    const QString said = stateAt(first, row->places.value(FormColumn::State, row->place)) + u", "_s
        + stateAt(second, other.places.value(FormColumn::State, other.place));
    issues->append({Severity::Error,
                    IssueKind::StateNotUnderstood,
                    {row->entry.taskNumber, said},
                    {},
                    row->entry.taskNumber,
                    row->places.value(FormColumn::State, row->place)});
    row->entry.state = EntryState::Unset;
}

void tellDoubledRow(Severity severity, const ReadRow &left, QList<Issue> *issues)
{
    const QString number = left.entry.taskNumber;
    issues->append({severity,
                    IssueKind::DoubledRow,
                    {number, left.place, rowInWords(left.entry)},
                    {},
                    number,
                    left.place});
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
    const ReadRow left = fuller ? *known : row;
    ReadRow taken = fuller ? row : *known;
    const bool more = saysElse(left.entry, taken.entry, true);
    tellDoubledRow(more ? Severity::Error : Severity::Warning, left, issues);
    holdStates(left, &taken, issues);
    rows->insert(number, taken);
}

} // namespace

void addToRow(const ReadRow &more, ReadRow *row, QList<Issue> *issues)
{
    if (saysElse(more.entry, row->entry, false))
        tellDoubledRow(Severity::Error, more, issues);
    const EntryState before = row->entry.state;
    holdStates(more, row, issues);
    const bool held = row->entry.state != before;
    forEachField<TaskEntry>([&](const auto &field) {
        static const TaskEntry kBlank;
        auto &said = row->entry.*field.member;
        const bool isBlank = said == kBlank.*field.member;
        if constexpr (std::is_same_v<decltype(field.member), QString TaskEntry::*>) {
            if (field.kind == FieldKind::Text && !isBlank && !(more.entry.*field.member).isEmpty())
                said += u'\n' + more.entry.*field.member;
        }
        if (field.use == FieldUse::Edited && isBlank)
            said = more.entry.*field.member;
    });
    if (held)
        row->entry.state = EntryState::Unset;
}

void tellDoubledColumns(const SheetGrid &grid, const Header &header, int index, ReadRow *row,
                        QList<Issue> *issues)
{
    for (auto each = header.doubled.cbegin(); each != header.doubled.cend(); ++each) {
        const QString said = grid.text(index, each.key());
        const QString first = grid.text(index, header.at(each.value()));
        if (said.isEmpty() || text::searchKey(said) == text::searchKey(first))
            continue;
        const QString number = row->entry.taskNumber;
        const bool state = each.value() == int(FormColumn::State);
        const QString beside = u"%1 (%2)"_s.arg(said, grid.place(index, each.key()));
        const QString both = first.isEmpty()
            ? beside
            : u"%1 (%2), %3"_s.arg(first, grid.place(index, header.at(each.value())), beside);
        const QStringList left{header.titles.value(each.key()), said};
        issues->append({state ? Severity::Error : Severity::Warning,
                        state ? IssueKind::StateNotUnderstood : IssueKind::ColumnDoubled,
                        state ? QStringList{number, both} : left,
                        {},
                        number,
                        grid.place(index, state ? header.at(each.value()) : each.key())});
        if (state)
            row->entry.state = EntryState::Unset;
    }
}

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
