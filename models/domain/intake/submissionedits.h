// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionEdits: what an officer mends in a submission before it is accepted. What the file says is never
// touched: mendings stand beside it, and what answers no mending any more counts again.
#pragma once

#include "models/domain/intake/submission.h"

namespace dondoc {

/// All that a person decided of a submission.
struct Decisions {
    QString agencyCode;
    bool consented = false;
    bool skipped = false;
    QHash<QString, MendedRow> mended;
    QHash<QString, IndicatorValue> mendedFigures;
    friend bool operator==(const Decisions &, const Decisions &) = default;
};

Decisions decisionsOf(const Submission &submission);
/// From now on these count; to be judged anew.
void decide(Submission &submission, const Decisions &decisions);

/// Where a problem can be mended: a task's row by its number in the file, or an indicator's by its code.
struct ReviewCell {
    QString row;
    EntryField field = &TaskEntry::result;
    bool isFigure = false;
    ValueField figure = &IndicatorValue::value;
    friend bool operator==(const ReviewCell &, const ReviewCell &) = default;
};

/// row: number of the task in the file. Null where the file has no such row.
const TaskEntry *rowInFile(const Submission &submission, const QString &row);
/// As it counts now, mended or not; blank for an unknown row.
TaskEntry rowNow(const Submission &submission, const QString &row);
bool isLeftOut(const Submission &submission, const QString &row);
/// The row whose entry counts for that task now; blank: none.
QString rowOf(const Submission &submission, const QString &taskNumber);
/// The figure in the file and as it counts now; blank ones where nothing was reported.
IndicatorValue figureInFile(const Submission &submission, const QString &indicatorCode);
IndicatorValue figureNow(const Submission &submission, const QString &indicatorCode);

/// The row says that from now on; as in the file: it is not mended any more. False, and nothing changed,
/// where there is no such row, or another one counts for that task.
bool mend(Submission &submission, const QString &row, const TaskEntry &entry);
void leaveOut(Submission &submission, const QString &row);
/// As the file says.
void restore(Submission &submission, const QString &row);
void mendFigure(Submission &submission, const IndicatorValue &figure);

/// What counts: all that the file says, mended, without the rows left out.
AgencyReport mendedReport(const Submission &submission);
QList<IndicatorValue> mendedFigures(const Submission &submission);
/// What reading found and no mending answered, under the task that the row counts for now.
QList<Issue> openIssues(const Submission &submission);

/// The cells of which they say something else, each once; of a row that was left out or taken again its
/// number.
QList<ReviewCell> differingCells(const Submission &submission, const Decisions &a, const Decisions &b);

/// The cell of a row of tasks that problems of this kind are about.
EntryField fieldOf(IssueKind kind);
/// Where a problem is mended; nothing where it is about the file as a whole.
std::optional<ReviewCell> cellOf(const Submission &submission, const Issue &issue);

} // namespace dondoc
