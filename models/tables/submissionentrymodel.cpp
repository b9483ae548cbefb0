// SPDX-License-Identifier: GPL-3.0-or-later
// SubmissionEntryModel: rows of a submission beside what the file says of them.
#include "models/tables/submissionentrymodel.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <array>
#include <cmath>

namespace dondoc::tables {

namespace {

using EntryRow = SubmissionEntryRow;
using Text = QString TaskEntry::*;

constexpr EntryState kStates[] = {EntryState::Unset, EntryState::NotStarted, EntryState::UnderWay,
                                  EntryState::Done,  EntryState::Suspended,  EntryState::NothingArose};

EntryField fieldOf(int column)
{
    return column <= SubmissionEntryModel::TaskText
        ? EntryField::Task
        : EntryField(column - SubmissionEntryModel::State + int(EntryField::State));
}

QString entryStateWord(EntryState state)
{
    return state == EntryState::Unset ? QString() : Labels::of(state);
}

QString percentText(const TaskEntry &entry)
{
    return entry.percent ? QString::number(*entry.percent) : QString();
}

QString entryText(const TaskEntry &entry, EntryField field)
{
    constexpr Text kTexts[] = {&TaskEntry::result, &TaskEntry::estimate, &TaskEntry::difficulty,
                               &TaskEntry::cause,  &TaskEntry::proposal, &TaskEntry::productNumber};
    switch (field) {
    case EntryField::Task:
        return entry.taskNumber;
    case EntryField::State:
        return entryStateWord(entry.state);
    case EntryField::ProductDate:
        return entry.productDate.isValid() ? numbers::date(entry.productDate) : QString();
    case EntryField::Percent:
        return percentText(entry);
    default:
        return entry.*kTexts[int(field) - int(EntryField::Result)];
    }
}

template <EntryField field> QVariant shownEntry(const EntryRow &row) { return entryText(row.now, field); }
QVariant entryTaskText(const EntryRow &row) { return row.taskText; }

std::optional<ProgressState> worst(const EntryRow &row, EntryField field)
{
    std::optional<Severity> worst;
    const QList<Issue> issues = row.issues.value(field);
    for (const Issue &issue : issues)
        worst = std::min(worst.value_or(issue.severity), issue.severity); // errors come first
    return worst ? std::optional(Labels::likeness(*worst)) : std::nullopt;
}

template <EntryField field> std::optional<ProgressState> entrySign(const EntryRow &row)
{
    return worst(row, field);
}

/// A row that does not count says so beside its number.
std::optional<ProgressState> rowSign(const EntryRow &row)
{
    return row.kind == RowKind::HeldBack ? Labels::likeness(Severity::Error) : worst(row, EntryField::Task);
}

bool isEdited(const EntryRow &row) { return !row.fixed && row.kind != RowKind::LeftOut; }

template <EntryField field> QVariant editedEntry(const EntryRow &row)
{
    return isEdited(row) ? QVariant(entryText(row.now, field)) : QVariant();
}

QVariant dateEdited(const EntryRow &row)
{
    return isEdited(row) ? QVariant(row.now.productDate) : QVariant();
}
QVariant taskEdited(const EntryRow &row)
{
    return isEdited(row) && row.tasks.size() > 1 ? QVariant(row.tasks.constFirst()) : QVariant();
}

QVariant dateOrder(const EntryRow &row) { return row.now.productDate; }
QVariant percentOrder(const EntryRow &row) { return row.now.percent.value_or(-1); }

template <EntryField field> constexpr ColumnSpec<EntryRow> entryColumn(const char *title)
{
    return {title, kLeft, shownEntry<field>, nullptr, entrySign<field>, editedEntry<field>};
}

constexpr std::array kSubmissionEntryColumns{
    ColumnSpec<EntryRow>{QT_TRANSLATE_NOOP("Columns", "No."), kLeft, shownEntry<EntryField::Task>, nullptr,
                         rowSign, taskEdited},
    ColumnSpec<EntryRow>{QT_TRANSLATE_NOOP("Columns", "Task"), kLeft, entryTaskText, nullptr, nullptr,
                         taskEdited},
    entryColumn<EntryField::State>(QT_TRANSLATE_NOOP("Columns", "State")),
    entryColumn<EntryField::Result>(QT_TRANSLATE_NOOP("Columns", "Result")),
    entryColumn<EntryField::Estimate>(QT_TRANSLATE_NOOP("Columns", "Estimate")),
    entryColumn<EntryField::Difficulty>(QT_TRANSLATE_NOOP("Columns", "Difficulty")),
    entryColumn<EntryField::Cause>(QT_TRANSLATE_NOOP("Columns", "Cause")),
    entryColumn<EntryField::Proposal>(QT_TRANSLATE_NOOP("Columns", "Proposal")),
    entryColumn<EntryField::ProductNumber>(QT_TRANSLATE_NOOP("Columns", "Document no.")),
    ColumnSpec<EntryRow>{QT_TRANSLATE_NOOP("Columns", "Of the day"), kRight,
                         shownEntry<EntryField::ProductDate>, dateOrder, entrySign<EntryField::ProductDate>,
                         dateEdited},
    ColumnSpec<EntryRow>{QT_TRANSLATE_NOOP("Columns", "%"), kRight, shownEntry<EntryField::Percent>,
                         percentOrder, entrySign<EntryField::Percent>, editedEntry<EntryField::Percent>},
};
static_assert(kSubmissionEntryColumns.size() == SubmissionEntryModel::ColumnCount);

QStringList stateWords()
{
    QStringList words;
    for (const EntryState state : kStates)
        words.append(entryStateWord(state));
    return words;
}

QString taskLine(const PeriodSnapshot &data, const QString &number)
{
    constexpr int kShown = 60;
    const Task *task = findTask(data, number);
    return number + QStringLiteral("  ") + (task ? text::shortened(task->text, kShown) : QString());
}

/// Tasks of the agency that no row counts for yet.
QStringList freeTasks(const Submission &submission, const PeriodSnapshot &data)
{
    QStringList numbers;
    for (const Expectation &expected : expectations(data)) {
        if (expected.agencyCode != submission.agencyCode)
            continue;
        for (const QString &number : expected.taskNumbers)
            if (rowOf(submission, number).isEmpty())
                numbers.append(taskLine(data, number));
    }
    return numbers;
}

RowKind kindOf(const Submission &submission, const EntryRow &row)
{
    if (isLeftOut(submission, row.id))
        return RowKind::LeftOut;
    return submission.heldBack.contains(row.now.taskNumber) ? RowKind::HeldBack : RowKind::Counts;
}

QList<EntryRow> entryRowsOf(const Submission &submission, const AssessedPeriodPtr &quarter, bool fixed)
{
    static const PeriodSnapshot kNone;
    const PeriodSnapshot &data = quarter ? quarter->data : kNone;
    const QStringList others = freeTasks(submission, data);
    QList<EntryRow> rows;
    for (const TaskEntry &file : submission.whole.entries) {
        EntryRow row;
        row.id = file.taskNumber;
        row.file = file;
        row.now = rowNow(submission, file.taskNumber);
        const Task *task = findTask(data, row.now.taskNumber);
        row.taskText = task ? task->text : QString();
        row.kind = kindOf(submission, row);
        row.fixed = fixed;
        row.tasks = QStringList{taskLine(data, row.now.taskNumber)} + others;
        row.searchKey = text::searchKey(row.now.taskNumber + u' ' + row.taskText + u' ' + row.now.result);
        rows.append(row);
    }
    for (const Issue &issue : submission.issues) {
        const auto cell = cellOf(submission, issue);
        for (EntryRow &row : rows)
            if (cell && !cell->isFigure && row.id == cell->row)
                row.issues[cell->field].append(issue);
    }
    return rows;
}

bool setPercent(TaskEntry &entry, const QString &text)
{
    constexpr double kMost = 1000; // beyond 100 is told as a problem; beyond this it is no percentage
    const std::optional<double> number = numbers::fromEntry(text);
    if (!text.isEmpty() && (!number || std::abs(*number) > kMost || *number != std::floor(*number)))
        return false;
    entry.percent = number ? std::optional(int(*number)) : std::nullopt;
    return true;
}

bool setState(TaskEntry &entry, const QString &word)
{
    const qsizetype at = stateWords().indexOf(word);
    if (at < 0)
        return false;
    entry.state = kStates[at];
    return true;
}

bool setField(TaskEntry &entry, EntryField field, const QVariant &value)
{
    constexpr Text kTexts[] = {&TaskEntry::result, &TaskEntry::estimate, &TaskEntry::difficulty,
                               &TaskEntry::cause,  &TaskEntry::proposal, &TaskEntry::productNumber};
    const QString typed = text::normalized(value.toString()).trimmed();
    switch (field) {
    case EntryField::Task:
        entry.taskNumber = typed.section(u' ', 0, 0);
        return true;
    case EntryField::State:
        return setState(entry, typed);
    case EntryField::ProductDate:
        entry.productDate = value.toDate();
        return true;
    case EntryField::Percent:
        return setPercent(entry, typed);
    default:
        entry.*kTexts[int(field) - int(EntryField::Result)] = typed;
        return true;
    }
}

} // namespace

SubmissionEntryModel::SubmissionEntryModel(QObject *parent) : RowModel(kSubmissionEntryColumns, parent) { }

void SubmissionEntryModel::showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter,
                                          bool fixed)
{
    m_submission = submission;
    refreshRows(entryRowsOf(submission, quarter, fixed));
}

int SubmissionEntryModel::columnOf(EntryField field)
{
    return field == EntryField::Task ? Number : State + int(field) - int(EntryField::State);
}

QVariant SubmissionEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role < ChoicesRole || role > RowKindRole)
        return RowModel::data(index, role);
    const EntryRow &row = rowAt(index);
    const EntryField field = fieldOf(index.column());
    switch (role) {
    case ChoicesRole:
        return field == EntryField::Task ? QVariant(row.tasks)
            : field == EntryField::State ? QVariant(stateWords())
                                         : QVariant();
    case FileRole:
        return differs(row.now, row.file, field) ? QVariant(entryText(row.file, field)) : QVariant();
    case IssuesRole:
        return QVariant::fromValue(row.issues.value(field));
    default:
        return int(row.kind);
    }
}

bool SubmissionEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (value == index.data(Qt::EditRole))
        return true;
    TaskEntry entry = rowAt(index).now;
    Submission mended = m_submission;
    if (!setField(entry, fieldOf(index.column()), value) || !mend(mended, rowAt(index).id, entry)) {
        Q_EMIT entryRefused(value.toString());
        return false;
    }
    Q_EMIT submissionMended(mended);
    return true;
}

} // namespace dondoc::tables
