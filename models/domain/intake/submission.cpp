// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Submission: which one of a list it is, and what kind of report.
#include "models/domain/intake/submission.h"

#include <algorithm>
#include <iterator>

namespace dondoc {

namespace {

constexpr IssueKind kLeftOut[]
    = {IssueKind::WorkbookTruncated,   IssueKind::SheetOfOtherPeriod, IssueKind::HiddenSheetLeftOut,
       IssueKind::SheetMissing,        IssueKind::HiddenTextLeftOut,  IssueKind::ParagraphNotPlaced,
       IssueKind::ProseBesideTable,    IssueKind::FormulaFault,       IssueKind::TableWithoutHeadings,
       IssueKind::LettersReplaced,     IssueKind::LetterUnreadable,   IssueKind::FormulaWithoutResult,
       IssueKind::RowNotUnderstood,    IssueKind::DoubledRow,         IssueKind::ColumnDoubled,
       IssueKind::ColumnOfOtherTime,   IssueKind::NumberStylesMixed,  IssueKind::CountNotWhole,
       IssueKind::FigureDoubled,       IssueKind::FigureOfOtherName,  IssueKind::UnknownColumnText,
       IssueKind::StateNotUnderstood,  IssueKind::TextWithoutState,   IssueKind::AnswerNotUnderstood,
       IssueKind::NumberNotUnderstood, IssueKind::FigureNotAsked,     IssueKind::DateNotUnderstood,
       IssueKind::DifficultyNotOpen,   IssueKind::AmountOfOtherUnit,  IssueKind::MendNotPlaced,
       IssueKind::SeveralNumbers,      IssueKind::GivenCellChanged};

bool speaksOfElsewhere(IssueKind kind)
{
    return kind == IssueKind::FormOfOtherFile || kind == IssueKind::FormOfOtherPlan
        || kind == IssueKind::FormOfOtherPeriod || kind == IssueKind::FormSaysOtherPeriod;
}

} // namespace

QList<Issue> faultsOf(const Submission &submission)
{
    QList<Issue> faults = submission.issues;
    faults.removeIf([&submission](const Issue &issue) {
        return issue.severity != Severity::Error || (submission.consented && speaksOfElsewhere(issue.kind));
    });
    return faults;
}

bool hasFault(const Submission &submission) { return !faultsOf(submission).isEmpty(); }

bool wantsLook(const Submission &submission)
{
    const QList<TaskEntry> &entries = submission.read.entries;
    const bool unanswered = !entries.isEmpty() && std::none_of(entries.cbegin(), entries.cend(), counts);
    return hasFault(submission) || unanswered
        || std::any_of(submission.issues.cbegin(), submission.issues.cend(),
                       [](const Issue &issue) { return issue.kind == IssueKind::DateOrder; });
}

bool isClean(const Submission &submission)
{
    return submission.verdict == Verdict::Ready || submission.verdict == Verdict::NoTable;
}

bool canAccept(const Submission &submission)
{
    return isClean(submission) || submission.verdict == Verdict::NeedsLook;
}

bool tellsLeftOut(const Issue &issue)
{
    return std::find(std::begin(kLeftOut), std::end(kLeftOut), issue.kind) != std::end(kLeftOut);
}

int contentLeftOut(const Submission &submission)
{
    return int(std::count_if(submission.issues.cbegin(), submission.issues.cend(), [](const Issue &issue) {
        return issue.severity != Severity::Note && tellsLeftOut(issue);
    }));
}

QString submissionKey(const Submission &submission)
{
    return QStringLiteral("%1 %2 %3").arg(submission.sha256).arg(submission.part).arg(submission.file);
}

bool tellsFiguresAlone(const Submission &submission)
{
    return submission.hasTable && submission.whole.entries.isEmpty() && submission.answers.isEmpty()
        && !submission.figures.isEmpty();
}

} // namespace dondoc
