// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionTableModel: files that came, whose they are and what reading them found.
#include "models/tables/submissiontablemodel.h"

#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <algorithm>
#include <array>

namespace dondoc::tables {

namespace {

QVariant fileName(const SubmissionRow &row) { return row.submission.file; }
QVariant submissionAgencyName(const SubmissionRow &row) { return row.agencyName; }

QVariant revisionOrder(const SubmissionRow &row) { return row.submission.revision; }
QVariant revision(const SubmissionRow &row)
{
    return row.submission.revision > 0 ? QString::number(row.submission.revision) : QString();
}

QVariant coveredReadOrder(const SubmissionRow &row) { return row.submission.covered; }
QVariant coveredRead(const SubmissionRow &row)
{
    if (row.submission.expected == 0)
        return QString();
    return QStringLiteral("%1/%2").arg(row.submission.covered).arg(row.submission.expected);
}

QVariant verdictWord(const SubmissionRow &row) { return Labels::of(row.submission.verdict); }
std::optional<ProgressState> verdictState(const SubmissionRow &row)
{
    return Labels::likeness(row.submission.verdict);
}

int problemCount(const Submission &submission)
{
    return int(std::count_if(submission.issues.cbegin(), submission.issues.cend(),
                             [](const Issue &issue) { return issue.severity != Severity::Note; }));
}
QVariant problemsOrder(const SubmissionRow &row) { return problemCount(row.submission); }
QVariant problems(const SubmissionRow &row)
{
    const int count = problemCount(row.submission);
    return count > 0 ? numbers::integer(count) : QString();
}

constexpr std::array kSubmissionColumns{
    ColumnSpec<SubmissionRow>{QT_TRANSLATE_NOOP("Columns", "File"), kLeft, fileName},
    ColumnSpec<SubmissionRow>{QT_TRANSLATE_NOOP("Columns", "Agency"), kLeft, submissionAgencyName},
    ColumnSpec<SubmissionRow>{QT_TRANSLATE_NOOP("Columns", "Revision"), kRight, revision, revisionOrder},
    ColumnSpec<SubmissionRow>{QT_TRANSLATE_NOOP("Columns", "Tasks covered"), kRight, coveredRead,
                              coveredReadOrder},
    ColumnSpec<SubmissionRow>{QT_TRANSLATE_NOOP("Columns", "Reading"), kLeft, verdictWord, nullptr,
                              verdictState},
    ColumnSpec<SubmissionRow>{QT_TRANSLATE_NOOP("Columns", "To check"), kRight, problems, problemsOrder},
};
static_assert(kSubmissionColumns.size() == SubmissionTableModel::ColumnCount);

SubmissionRow submissionRow(const Submission &submission, int place, const AssessedPeriodPtr &quarter)
{
    SubmissionRow row;
    row.id = QString::number(place);
    row.submission = submission;
    const Agency *agency = quarter ? findAgency(quarter->data, submission.agencyCode) : nullptr;
    row.agencyName = agency ? agency->name : submission.agencyCode;
    row.searchKey = text::searchKey(submission.file + QLatin1Char(' ') + row.agencyName);
    return row;
}

} // namespace

SubmissionTableModel::SubmissionTableModel(QObject *parent) : RowModel(kSubmissionColumns, parent) { }

void SubmissionTableModel::setSubmissions(const QList<Submission> &submissions,
                                          const AssessedPeriodPtr &quarter)
{
    QList<SubmissionRow> rows;
    for (int place = 0; place < submissions.size(); ++place)
        rows.append(submissionRow(submissions.at(place), place, quarter));
    setRows(std::move(rows));
}

} // namespace dondoc::tables
