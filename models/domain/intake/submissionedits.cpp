// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionEdits: mendings beside what the file says, and which problems they answer.
#include "models/domain/intake/submissionedits.h"

#include <algorithm>

namespace dondoc {

namespace {

struct KindField {
    IssueKind kind;
    EntryField field;
};

constexpr KindField kFields[] = {
    {IssueKind::TextWithoutState, &TaskEntry::state},
    {IssueKind::StateNotUnderstood, &TaskEntry::state},
    {IssueKind::StateDoubtful, &TaskEntry::state},
    {IssueKind::DoneWithoutDate, &TaskEntry::productDate},
    {IssueKind::ProductBeforePlan, &TaskEntry::productDate},
    {IssueKind::ProductAfterReceipt, &TaskEntry::productDate},
    {IssueKind::StateDeniesProduct, &TaskEntry::state},
    {IssueKind::StateDeniesText, &TaskEntry::state},
    {IssueKind::StateDeniesShare, &TaskEntry::percent},
    {IssueKind::ContinuousDone, &TaskEntry::state},
    {IssueKind::StateWentBack, &TaskEntry::state},
    {IssueKind::DateNotUnderstood, &TaskEntry::productDate},
    {IssueKind::DateDoubtful, &TaskEntry::productDate},
    {IssueKind::AnswerNotUnderstood, &TaskEntry::yearForecast},
    {IssueKind::PercentOutOfRange, &TaskEntry::percent},
    {IssueKind::NumberNotUnderstood, &TaskEntry::percent},
    {IssueKind::NumberDoubtful, &TaskEntry::percent},
    {IssueKind::AmountOfOtherUnit, &TaskEntry::percent},
    {IssueKind::TaskNotLed, &TaskEntry::taskNumber},
    {IssueKind::HeadingWithEntry, &TaskEntry::taskNumber},
    {IssueKind::UnknownTaskNumber, &TaskEntry::taskNumber},
    {IssueKind::RowDoubtful, &TaskEntry::taskNumber},
    {IssueKind::HiddenRowRead, &TaskEntry::taskNumber},
    {IssueKind::DoubledRow, &TaskEntry::result},
};

const IndicatorValue *findFigure(const Submission &submission, const QString &code)
{
    const QList<IndicatorValue> &figures = submission.wholeFigures;
    const auto at = std::find_if(figures.cbegin(), figures.cend(), [&code](const IndicatorValue &figure) {
        return figure.indicatorCode == code;
    });
    return at == figures.cend() ? nullptr : &*at;
}

/// The field of the row that was read in that cell.
std::optional<EntryField> fieldAt(const Submission &submission, const QString &row, const QString &place)
{
    const QHash<EntryField, QString> cells = submission.cells.value(row);
    const auto at = std::find(cells.cbegin(), cells.cend(), place);
    return place.isEmpty() || at == cells.cend() ? std::nullopt : std::optional(at.key());
}

std::optional<ReviewCell> figureCellOf(const Submission &submission, const Issue &issue)
{
    for (auto row = submission.figureCells.cbegin(); row != submission.figureCells.cend(); ++row) {
        const auto at = std::find(row->cbegin(), row->cend(), issue.place);
        if (!issue.place.isEmpty() && at != row->cend())
            return ReviewCell{row.key(), &TaskEntry::result, true, at.key()};
    }
    return std::nullopt;
}

/// cell: of a row by its number in the file.
bool isAnswered(const Submission &submission, const ReviewCell &cell)
{
    if (cell.isFigure)
        return differs(figureInFile(submission, cell.row), figureNow(submission, cell.row), cell.figure);
    const TaskEntry *file = rowInFile(submission, cell.row);
    return isLeftOut(submission, cell.row)
        || (file && differs(*file, rowNow(submission, cell.row), cell.field));
}

/// Of an issue that speaks of a row by its number in the file.
std::optional<ReviewCell> cellInRow(const Submission &submission, const Issue &issue, const QString &row)
{
    if (!rowInFile(submission, row))
        return std::nullopt;
    return ReviewCell{row, fieldAt(submission, row, issue.place).value_or(fieldOf(issue.kind))};
}

/// The row as those decisions have it.
MendedRow rowIn(const Submission &submission, const Decisions &decisions, const QString &row)
{
    const TaskEntry *file = rowInFile(submission, row);
    return decisions.mended.value(row, MendedRow{file ? *file : TaskEntry(), false});
}

IndicatorValue figureIn(const Submission &submission, const Decisions &decisions, const QString &code)
{
    return decisions.mendedFigures.value(code, figureInFile(submission, code));
}

QStringList keysOfBoth(QStringList keys, const QStringList &others)
{
    keys += others;
    keys.removeDuplicates();
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

Decisions decisionsOf(const Submission &submission)
{
    return {.agencyCode = submission.agencyCode,
            .consented = submission.consented,
            .skipped = submission.skipped,
            .mended = submission.mended,
            .mendedFigures = submission.mendedFigures};
}

void decide(Submission &submission, const Decisions &decisions)
{
    submission.agencyCode = decisions.agencyCode;
    submission.consented = decisions.consented;
    submission.skipped = decisions.skipped;
    submission.mended = decisions.mended;
    submission.mendedFigures = decisions.mendedFigures;
}

QList<ReviewCell> differingCells(const Submission &submission, const Decisions &a, const Decisions &b)
{
    QList<ReviewCell> cells;
    const QStringList rows = keysOfBoth(a.mended.keys(), b.mended.keys());
    for (const QString &row : rows) {
        const MendedRow first = rowIn(submission, a, row);
        const MendedRow second = rowIn(submission, b, row);
        if (first.leftOut != second.leftOut)
            cells.append({row, &TaskEntry::taskNumber});
        forEachField<TaskEntry>([&](const auto &field) {
            if (first.leftOut == second.leftOut
                && differs(first.entry, second.entry, EntryField(field.member)))
                cells.append({row, field.member});
        });
    }
    const QStringList codes = keysOfBoth(a.mendedFigures.keys(), b.mendedFigures.keys());
    for (const QString &code : codes) {
        forEachField<IndicatorValue>([&](const auto &field) {
            const ValueField id(field.member);
            if (differs(figureIn(submission, a, code), figureIn(submission, b, code), id))
                cells.append({code, &TaskEntry::result, true, id});
        });
    }
    return cells;
}

const TaskEntry *rowInFile(const Submission &submission, const QString &row)
{
    return findEntry(submission.whole, row);
}

TaskEntry rowNow(const Submission &submission, const QString &row)
{
    const auto mended = submission.mended.constFind(row);
    if (mended != submission.mended.cend())
        return mended->entry;
    const TaskEntry *file = rowInFile(submission, row);
    return file ? *file : TaskEntry();
}

bool isLeftOut(const Submission &submission, const QString &row)
{
    return submission.mended.value(row).leftOut;
}

QString rowOf(const Submission &submission, const QString &taskNumber)
{
    for (const TaskEntry &entry : submission.whole.entries) {
        const bool counts = !isLeftOut(submission, entry.taskNumber);
        if (counts && rowNow(submission, entry.taskNumber).taskNumber == taskNumber)
            return entry.taskNumber;
    }
    return {};
}

IndicatorValue figureInFile(const Submission &submission, const QString &indicatorCode)
{
    if (const IndicatorValue *figure = findFigure(submission, indicatorCode))
        return *figure;
    IndicatorValue blank;
    blank.indicatorCode = indicatorCode;
    return blank;
}

IndicatorValue figureNow(const Submission &submission, const QString &indicatorCode)
{
    return submission.mendedFigures.value(indicatorCode, figureInFile(submission, indicatorCode));
}

bool mend(Submission &submission, const QString &row, const TaskEntry &entry)
{
    const TaskEntry *file = rowInFile(submission, row);
    const QString holder = rowOf(submission, entry.taskNumber);
    if (!file || (!holder.isEmpty() && holder != row))
        return false;
    if (entry == *file)
        submission.mended.remove(row);
    else
        submission.mended.insert(row, {entry, false});
    return true;
}

// What was mended in it before stays, should the row be taken again.
void leaveOut(Submission &submission, const QString &row)
{
    if (rowInFile(submission, row))
        submission.mended.insert(row, {rowNow(submission, row), true});
}

void restore(Submission &submission, const QString &row)
{
    if (const TaskEntry *file = rowInFile(submission, row))
        mend(submission, row, *file);
}

void mendFigure(Submission &submission, const IndicatorValue &figure)
{
    if (figure == figureInFile(submission, figure.indicatorCode))
        submission.mendedFigures.remove(figure.indicatorCode);
    else
        submission.mendedFigures.insert(figure.indicatorCode, figure);
}

AgencyReport mendedReport(const Submission &submission)
{
    AgencyReport report = submission.whole;
    report.entries.clear();
    for (const TaskEntry &entry : submission.whole.entries) {
        if (!isLeftOut(submission, entry.taskNumber))
            report.entries.append(rowNow(submission, entry.taskNumber));
    }
    return report;
}

QList<IndicatorValue> mendedFigures(const Submission &submission)
{
    QList<IndicatorValue> figures;
    for (const IndicatorValue &figure : submission.wholeFigures)
        figures.append(figureNow(submission, figure.indicatorCode));
    QStringList added = submission.mendedFigures.keys();
    std::sort(added.begin(), added.end());
    for (const QString &code : std::as_const(added)) {
        if (!findFigure(submission, code))
            figures.append(submission.mendedFigures.value(code));
    }
    figures.removeIf([](const IndicatorValue &figure) { return isBlank(figure); });
    return figures;
}

QList<Issue> openIssues(const Submission &submission)
{
    QList<Issue> open;
    for (const Issue &found : submission.found) {
        Issue issue = found;
        const auto cell = issue.taskNumber.isEmpty() ? figureCellOf(submission, issue)
                                                     : cellInRow(submission, issue, issue.taskNumber);
        if (cell && isAnswered(submission, *cell))
            continue;
        if (cell && !cell->isFigure)
            issue.taskNumber = rowNow(submission, cell->row).taskNumber;
        open.append(issue);
    }
    return open;
}

EntryField fieldOf(IssueKind kind)
{
    const auto at = std::find_if(std::begin(kFields), std::end(kFields),
                                 [kind](const KindField &each) { return each.kind == kind; });
    return at == std::end(kFields) ? &TaskEntry::result : at->field;
}

std::optional<ReviewCell> cellOf(const Submission &submission, const Issue &issue)
{
    if (issue.taskNumber.isEmpty())
        return figureCellOf(submission, issue);
    return cellInRow(submission, issue, rowOf(submission, issue.taskNumber));
}

} // namespace dondoc
