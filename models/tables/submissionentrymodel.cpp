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

using Row = SubmissionEntryRow;
using Text = QString TaskEntry::*;

constexpr EntryState kStates[] = {EntryState::Unset, EntryState::NotStarted, EntryState::UnderWay,
                                  EntryState::Done,  EntryState::Suspended,  EntryState::NothingArose};

EntryField fieldOf(int column)
{
    return column <= SubmissionEntryModel::TaskText
        ? EntryField::Task
        : EntryField(column - SubmissionEntryModel::State + int(EntryField::State));
}

QString stateWord(EntryState state) { return state == EntryState::Unset ? QString() : Words::of(state); }

QString percentText(const TaskEntry &entry)
{
    return entry.percent ? QString::number(*entry.percent) : QString();
}

QString told(const TaskEntry &entry, EntryField field)
{
    constexpr Text kTexts[] = {&TaskEntry::result, &TaskEntry::estimate, &TaskEntry::difficulty,
                               &TaskEntry::cause,  &TaskEntry::proposal, &TaskEntry::productNumber};
    switch (field) {
    case EntryField::Task:
        return entry.taskNumber;
    case EntryField::State:
        return stateWord(entry.state);
    case EntryField::ProductDate:
        return entry.productDate.isValid() ? numbers::date(entry.productDate) : QString();
    case EntryField::Percent:
        return percentText(entry);
    default:
        return entry.*kTexts[int(field) - int(EntryField::Result)];
    }
}

template <EntryField field> QVariant shown(const Row &row) { return told(row.now, field); }
QVariant taskText(const Row &row) { return row.taskText; }

std::optional<ProgressState> worst(const Row &row, EntryField field)
{
    std::optional<Severity> worst;
    const QList<Issue> issues = row.issues.value(field);
    for (const Issue &issue : issues)
        worst = std::min(worst.value_or(issue.severity), issue.severity); // errors come first
    return worst ? std::optional(Words::likeness(*worst)) : std::nullopt;
}

template <EntryField field> std::optional<ProgressState> sign(const Row &row) { return worst(row, field); }

/// A row that does not count says so beside its number.
std::optional<ProgressState> rowSign(const Row &row)
{
    return row.kind == RowKind::HeldBack ? Words::likeness(Severity::Error) : worst(row, EntryField::Task);
}

bool isEdited(const Row &row) { return !row.fixed && row.kind != RowKind::LeftOut; }

template <EntryField field> QVariant edited(const Row &row)
{
    return isEdited(row) ? QVariant(told(row.now, field)) : QVariant();
}

QVariant dateEdited(const Row &row) { return isEdited(row) ? QVariant(row.now.productDate) : QVariant(); }
QVariant taskEdited(const Row &row)
{
    return isEdited(row) && row.tasks.size() > 1 ? QVariant(row.tasks.constFirst()) : QVariant();
}

QVariant dateOrder(const Row &row) { return row.now.productDate; }
QVariant percentOrder(const Row &row) { return row.now.percent.value_or(-1); }

template <EntryField field> constexpr ColumnSpec<Row> column(const char *title)
{
    return {title, kLeft, shown<field>, nullptr, sign<field>, edited<field>};
}

constexpr std::array kColumns{
    ColumnSpec<Row>{QT_TRANSLATE_NOOP("Columns", "No."), kLeft, shown<EntryField::Task>, nullptr, rowSign,
                    taskEdited},
    ColumnSpec<Row>{QT_TRANSLATE_NOOP("Columns", "Task"), kLeft, taskText, nullptr, nullptr, taskEdited},
    column<EntryField::State>(QT_TRANSLATE_NOOP("Columns", "State")),
    column<EntryField::Result>(QT_TRANSLATE_NOOP("Columns", "Result")),
    column<EntryField::Estimate>(QT_TRANSLATE_NOOP("Columns", "Estimate")),
    column<EntryField::Difficulty>(QT_TRANSLATE_NOOP("Columns", "Difficulty")),
    column<EntryField::Cause>(QT_TRANSLATE_NOOP("Columns", "Cause")),
    column<EntryField::Proposal>(QT_TRANSLATE_NOOP("Columns", "Proposal")),
    column<EntryField::ProductNumber>(QT_TRANSLATE_NOOP("Columns", "Document no.")),
    ColumnSpec<Row>{QT_TRANSLATE_NOOP("Columns", "Of the day"), kRight, shown<EntryField::ProductDate>,
                    dateOrder, sign<EntryField::ProductDate>, dateEdited},
    ColumnSpec<Row>{QT_TRANSLATE_NOOP("Columns", "%"), kRight, shown<EntryField::Percent>, percentOrder,
                    sign<EntryField::Percent>, edited<EntryField::Percent>},
};
static_assert(kColumns.size() == SubmissionEntryModel::ColumnCount);

QStringList stateWords()
{
    QStringList words;
    for (const EntryState state : kStates)
        words.append(stateWord(state));
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

RowKind kindOf(const Submission &submission, const Row &row)
{
    if (isLeftOut(submission, row.id))
        return RowKind::LeftOut;
    return submission.heldBack.contains(row.now.taskNumber) ? RowKind::HeldBack : RowKind::Counts;
}

QList<Row> rowsOf(const Submission &submission, const AssessedPeriodPtr &quarter, bool fixed)
{
    static const PeriodSnapshot kNone;
    const PeriodSnapshot &data = quarter ? quarter->data : kNone;
    const QStringList others = freeTasks(submission, data);
    QList<Row> rows;
    for (const TaskEntry &file : submission.whole.entries) {
        Row row;
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
        for (Row &row : rows)
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

SubmissionEntryModel::SubmissionEntryModel(QObject *parent) : RowModel(kColumns, parent) { }

void SubmissionEntryModel::showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter,
                                          bool fixed)
{
    m_submission = submission;
    refreshRows(rowsOf(submission, quarter, fixed));
}

int SubmissionEntryModel::columnOf(EntryField field)
{
    return field == EntryField::Task ? Number : State + int(field) - int(EntryField::State);
}

QVariant SubmissionEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role < ChoicesRole || role > RowKindRole)
        return RowModel::data(index, role);
    const Row &row = rowAt(index);
    const EntryField field = fieldOf(index.column());
    switch (role) {
    case ChoicesRole:
        return field == EntryField::Task ? QVariant(row.tasks)
            : field == EntryField::State ? QVariant(stateWords())
                                         : QVariant();
    case FileRole:
        return differs(row.now, row.file, field) ? QVariant(told(row.file, field)) : QVariant();
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
