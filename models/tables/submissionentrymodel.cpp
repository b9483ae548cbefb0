// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionEntryModel: rows of a submission beside what the file says of them.
#include "models/tables/submissionentrymodel.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dondoc::tables {

namespace {

using EntryRow = SubmissionEntryRow;

constexpr EntryState kStates[] = {EntryState::Unset, EntryState::NotStarted, EntryState::UnderWay,
                                  EntryState::Done,  EntryState::Suspended,  EntryState::NothingArose};

QString entryStateWord(EntryState state)
{
    return state == EntryState::Unset ? QString() : Labels::of(state);
}

QString entryWritten(const QString &text) { return text; }
QString entryWritten(EntryState state) { return entryStateWord(state); }
QString entryWritten(YearForecast forecast) { return Labels::of(forecast); }
QString entryWritten(const QDate &day) { return day.isValid() ? numbers::date(day) : QString(); }
QString entryWritten(const std::optional<int> &share) { return share ? QString::number(*share) : QString(); }

QString entryText(const TaskEntry &entry, EntryField id)
{
    QString text;
    withField(id, [&](const auto &field) {
        if constexpr (requires { entryWritten(entry.*field.member); })
            text = entryWritten(entry.*field.member);
    });
    return text;
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
    return row.kind == RowKind::HeldBack ? Labels::likeness(Severity::Error)
                                         : worst(row, &TaskEntry::taskNumber);
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

/// A column and the field that it shows.
struct EntryColumn {
    SubmissionEntryModel::Column column;
    EntryField field;
    ColumnSpec<EntryRow> spec;
};

template <EntryField field>
constexpr EntryColumn entryColumn(SubmissionEntryModel::Column at, const char *title)
{
    return {at, field, {title, kLeft, shownEntry<field>, nullptr, entrySign<field>, editedEntry<field>}};
}

constexpr std::array kEntryColumns{
    EntryColumn{SubmissionEntryModel::Number,
                &TaskEntry::taskNumber,
                {QT_TRANSLATE_NOOP("Columns", "No."), kLeft, shownEntry<&TaskEntry::taskNumber>, nullptr,
                 rowSign, taskEdited}},
    EntryColumn{SubmissionEntryModel::TaskText,
                &TaskEntry::taskNumber,
                {QT_TRANSLATE_NOOP("Columns", "Task"), kLeft, entryTaskText, nullptr, nullptr, taskEdited}},
    entryColumn<&TaskEntry::state>(SubmissionEntryModel::State, QT_TRANSLATE_NOOP("Columns", "State")),
    entryColumn<&TaskEntry::result>(SubmissionEntryModel::Result, QT_TRANSLATE_NOOP("Columns", "Result")),
    entryColumn<&TaskEntry::longerResult>(SubmissionEntryModel::LongerResult,
                                          QT_TRANSLATE_NOOP("Columns", "Result, longer period")),
    entryColumn<&TaskEntry::lastYearState>(SubmissionEntryModel::LastYearState,
                                           QT_TRANSLATE_NOOP("Columns", "State, year before")),
    entryColumn<&TaskEntry::lastYearResult>(SubmissionEntryModel::LastYearResult,
                                            QT_TRANSLATE_NOOP("Columns", "Result, year before")),
    entryColumn<&TaskEntry::estimate>(SubmissionEntryModel::Estimate,
                                      QT_TRANSLATE_NOOP("Columns", "Estimate")),
    entryColumn<&TaskEntry::yearForecast>(SubmissionEntryModel::Forecast,
                                          QT_TRANSLATE_NOOP("Columns", "Done by year's end")),
    entryColumn<&TaskEntry::difficulty>(SubmissionEntryModel::Difficulty,
                                        QT_TRANSLATE_NOOP("Columns", "Difficulty")),
    entryColumn<&TaskEntry::cause>(SubmissionEntryModel::Cause, QT_TRANSLATE_NOOP("Columns", "Cause")),
    entryColumn<&TaskEntry::proposal>(SubmissionEntryModel::Proposal,
                                      QT_TRANSLATE_NOOP("Columns", "Proposal")),
    entryColumn<&TaskEntry::productNumber>(SubmissionEntryModel::ProductNumber,
                                           QT_TRANSLATE_NOOP("Columns", "Document no.")),
    EntryColumn{SubmissionEntryModel::ProductDate,
                &TaskEntry::productDate,
                {QT_TRANSLATE_NOOP("Columns", "Of the day"), kRight, shownEntry<&TaskEntry::productDate>,
                 dateOrder, entrySign<&TaskEntry::productDate>, dateEdited}},
    EntryColumn{SubmissionEntryModel::Percent,
                &TaskEntry::percent,
                {QT_TRANSLATE_NOOP("Columns", "%"), kRight, shownEntry<&TaskEntry::percent>, percentOrder,
                 entrySign<&TaskEntry::percent>, editedEntry<&TaskEntry::percent>}},
};
static_assert(kEntryColumns.size() == SubmissionEntryModel::ColumnCount);
static_assert(std::all_of(kEntryColumns.begin(), kEntryColumns.end(),
                          [at = 0](const EntryColumn &each) mutable { return each.column == at++; }));

constexpr auto kSubmissionEntryColumns = [] {
    std::array<ColumnSpec<EntryRow>, SubmissionEntryModel::ColumnCount> specs{};
    for (std::size_t at = 0; at < specs.size(); ++at)
        specs[at] = kEntryColumns[at].spec;
    return specs;
}();

EntryField entryFieldOf(int column) { return kEntryColumns.at(size_t(column)).field; }

QStringList stateWords()
{
    QStringList words;
    for (const EntryState state : kStates)
        words.append(entryStateWord(state));
    return words;
}

QStringList forecastChoices()
{
    return {Labels::of(YearForecast::Unset), Labels::of(YearForecast::Done),
            Labels::of(YearForecast::NotDone)};
}

/// The words that a field is chosen from; none where it is typed.
QStringList choicesOf(EntryField field)
{
    if (field == EntryField(&TaskEntry::state) || field == EntryField(&TaskEntry::lastYearState))
        return stateWords();
    return field == EntryField(&TaskEntry::yearForecast) ? forecastChoices() : QStringList();
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

QString typedText(const QVariant &value) { return text::normalized(value.toString()).trimmed(); }

// False where what was typed is no value of the field.
bool takeTyped(const QVariant &value, QString &text)
{
    text = typedText(value);
    return true;
}

bool takeTyped(const QVariant &value, QDate &day)
{
    if (value.userType() != QMetaType::QDate)
        return false; // a text that is no day
    day = value.toDate();
    return true;
}

bool takeTyped(const QVariant &value, std::optional<int> &share)
{
    constexpr double kMost = 1000; // beyond 100 is entryText as a problem; beyond this it is no percentage
    const QString text = typedText(value);
    const std::optional<double> number = numbers::fromEntry(text);
    if (!text.isEmpty() && (!number || std::abs(*number) > kMost || *number != std::floor(*number)))
        return false;
    share = number ? std::optional(int(*number)) : std::nullopt;
    return true;
}

bool takeTyped(const QVariant &value, EntryState &state)
{
    const qsizetype at = stateWords().indexOf(typedText(value));
    if (at < 0)
        return false;
    state = kStates[at];
    return true;
}

bool takeTyped(const QVariant &value, YearForecast &forecast)
{
    const qsizetype at = forecastChoices().indexOf(typedText(value));
    if (at < 0)
        return false;
    forecast = YearForecast(at);
    return true;
}

bool setField(TaskEntry &entry, EntryField id, const QVariant &value)
{
    if (id == EntryField(&TaskEntry::taskNumber)) {
        entry.taskNumber = typedText(value).section(u' ', 0, 0);
        return true;
    }
    bool taken = false;
    withField(id, [&](const auto &field) {
        if constexpr (requires { takeTyped(value, entry.*field.member); })
            taken = takeTyped(value, entry.*field.member);
    });
    return taken;
}

} // namespace

SubmissionEntryModel::SubmissionEntryModel(QObject *parent) : RowModel(kSubmissionEntryColumns, parent) { }

void SubmissionEntryModel::showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter,
                                          bool fixed)
{
    m_submission = submission;
    const std::optional<Period> longer = quarter ? longerPeriod(quarter->data) : std::nullopt;
    const QString before = std::exchange(m_longer, longer ? wholeTitle(*longer) : QString());
    if (m_longer != before)
        Q_EMIT headerDataChanged(Qt::Horizontal, LongerResult, LongerResult);
    refreshRows(entryRowsOf(submission, quarter, fixed));
}

QVariant SubmissionEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool names = orientation == Qt::Horizontal && role == Qt::DisplayRole && section == LongerResult;
    if (!names || m_longer.isEmpty())
        return RowModel::headerData(section, orientation, role);
    return QCoreApplication::translate("Columns", "Result, %1").arg(m_longer);
}

int SubmissionEntryModel::columnOf(EntryField field)
{
    const auto found = std::find_if(kEntryColumns.begin(), kEntryColumns.end(),
                                    [field](const EntryColumn &each) { return each.field == field; });
    return found == kEntryColumns.end() ? Number : found->column;
}

QVariant SubmissionEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role < ChoicesRole || role > RowKindRole)
        return RowModel::data(index, role);
    const EntryRow &row = rowAt(index);
    const EntryField field = entryFieldOf(index.column());
    switch (role) {
    case ChoicesRole:
        if (field == EntryField(&TaskEntry::taskNumber))
            return row.tasks;
        return choicesOf(field).isEmpty() ? QVariant() : QVariant(choicesOf(field));
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
    if (!setField(entry, entryFieldOf(index.column()), value) || !mend(mended, rowAt(index).id, entry)) {
        Q_EMIT entryRefused(value.toString());
        return false;
    }
    Q_EMIT submissionMended(mended);
    return true;
}

} // namespace dondoc::tables
