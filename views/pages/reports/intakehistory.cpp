// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeHistory: a step is named, taken in the list, and its file shown.
#include "views/pages/reports/intakehistory.h"

#include "models/domain/basics/changelabel.h"
#include "views/pages/reports/reviewstepname.h"

#include <algorithm>

namespace dondoc::views {

using edits::SubmissionList;

IntakeHistory::IntakeHistory(SubmissionList &submissions, QObject *parent)
    : QObject(parent), m_submissions(submissions)
{
}

void IntakeHistory::showPeriod(const AssessedPeriodPtr &quarter) { m_quarter = quarter; }

bool IntakeHistory::sees(const ChangedPlace &place, const QString &keyword) const
{
    const bool hasTables = keyword == kImportLabel || keyword == kImportsLabel;
    const auto isOf = [&](const Submission &each) {
        return (hasTables || !each.hasTable)
            && (place.agencyCode.isEmpty() || place.agencyCode == each.agencyCode);
    };
    const QList<Submission> &all = m_submissions.all();
    return (hasTables || keyword == kOriginalLabel) && std::any_of(all.cbegin(), all.cend(), isOf);
}

PageSteps IntakeHistory::steps() const
{
    return {.toUndo = reviewStepName(m_submissions, m_submissions.toUndo(), m_quarter),
            .toRedo = reviewStepName(m_submissions, m_submissions.toRedo(), m_quarter)};
}

void IntakeHistory::undo()
{
    take(m_submissions.toUndo(), tr("Taken back: %1.").arg(steps().toUndo), &SubmissionList::undo);
}

void IntakeHistory::redo()
{
    take(m_submissions.toRedo(), tr("Done again: %1.").arg(steps().toRedo), &SubmissionList::redo);
}

void IntakeHistory::take(const edits::ReviewStep *step, const QString &told,
                         QMap<int, Submission> (SubmissionList::*way)())
{
    const Submission *subject = step ? m_submissions.subject(*step) : nullptr;
    if (!subject)
        return;
    const QString file = submissionKey(*subject);
    const auto cell = reviewStepCell(m_submissions, *step);
    const QMap<int, Submission> decided = (m_submissions.*way)();
    Q_EMIT stepTaken({.decided = decided, .file = file, .cell = cell, .told = told});
}

} // namespace dondoc::views
