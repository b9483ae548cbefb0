// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionAnswerModel: a line for each answer, with the cell that it was read from.
#include "models/tables/submissionanswermodel.h"

#include "models/tables/labels.h"

#include <array>

namespace dondoc::tables {

namespace {

QVariant answeredText(const SubmissionAnswerRow &row) { return row.answer.text; }
QVariant answerWord(const SubmissionAnswerRow &row) { return Labels::of(row.answer.verdict); }
QVariant answerCell(const SubmissionAnswerRow &row) { return row.answer.place; }
std::optional<ProgressState> answerSign(const SubmissionAnswerRow &row)
{
    return row.issues.isEmpty() ? std::nullopt
                                : std::optional(Labels::likeness(row.issues.constFirst().severity));
}

constexpr std::array kAnswerColumns{
    ColumnSpec<SubmissionAnswerRow>{QT_TRANSLATE_NOOP("Columns", "Difficulty raised before"), kLeft,
                                    answeredText},
    ColumnSpec<SubmissionAnswerRow>{QT_TRANSLATE_NOOP("Columns", "The form's answer"), kLeft, answerWord,
                                    nullptr, answerSign},
    ColumnSpec<SubmissionAnswerRow>{QT_TRANSLATE_NOOP("Columns", "Cell"), kLeft, answerCell},
};
static_assert(kAnswerColumns.size() == SubmissionAnswerModel::ColumnCount);

} // namespace

SubmissionAnswerModel::SubmissionAnswerModel(QObject *parent) : RowModel(kAnswerColumns, parent) { }

void SubmissionAnswerModel::showSubmission(const Submission &submission)
{
    QList<SubmissionAnswerRow> rows;
    for (const DifficultyAnswer &answer : submission.answers) {
        SubmissionAnswerRow row;
        row.id = QString::number(rows.size());
        row.answer = answer;
        row.searchKey = text::searchKey(answer.text + QLatin1Char(' ') + Labels::of(answer.verdict));
        for (const Issue &issue : submission.issues) {
            if (issue.kind == IssueKind::DifficultyNotOpen && issue.place == answer.place)
                row.issues.append(issue);
        }
        rows.append(row);
    }
    refreshRows(std::move(rows));
}

QVariant SubmissionAnswerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role < ChoicesRole || role > RowKindRole)
        return RowModel::data(index, role);
    const QList<Issue> &issues = rowAt(index).issues;
    if (role == RowKindRole)
        return int(issues.isEmpty() ? RowKind::Counts : RowKind::HeldBack);
    return role == IssuesRole && index.column() == Answer ? QVariant::fromValue(issues) : QVariant();
}

} // namespace dondoc::tables
