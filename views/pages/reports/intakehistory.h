// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeHistory: the steps of a review, taken back and done again before those of the data.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/basics/changedplace.h"
#include "models/domain/intake/submissionedits.h"
#include "models/edits/submissionlist.h"
#include "views/widgets/page.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace dondoc::views {

/// What was decided by a step before it was taken: to be judged anew and shown.
struct IntakeStep {
    QMap<int, Submission> decided;  ///< by their places
    QString file;                   ///< submissionKey() of the one that is to be seen
    std::optional<ReviewCell> cell; ///< in it
    QString told;                   ///< one line for the status bar
};

class IntakeHistory : public QObject
{
    Q_OBJECT

public:
    IntakeHistory(edits::SubmissionList &submissions, QObject *parent);

    void showPeriod(const AssessedPeriodPtr &quarter);
    /// True where the change accepted or took up a file that stands in the list. Of the files under review
    /// nothing else stands in the data.
    bool sees(const ChangedPlace &place, const QString &keyword) const;
    /// What undo() and redo() would do.
    PageSteps steps() const;
    void undo();
    void redo();

Q_SIGNALS:
    void stepTaken(const dondoc::views::IntakeStep &step);

private:
    void take(const edits::ReviewStep *step, const QString &told,
              QMap<int, Submission> (edits::SubmissionList::*way)());

    edits::SubmissionList &m_submissions;
    AssessedPeriodPtr m_quarter; ///< names agencies
};

} // namespace dondoc::views
