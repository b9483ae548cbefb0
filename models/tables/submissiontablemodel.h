// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionTableModel: files that came, whose they are and what reading them found, before they are
// accepted.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submission.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct SubmissionRow : RowBase {
    Submission submission;
    QString agencyName; ///< blank while it is not known
};

/// IdRole: the submission's place in the list given, as a number.
class SubmissionTableModel : public RowModel<SubmissionRow>
{
    Q_OBJECT

public:
    enum Column { File, AgencyName, Revision, Covered, VerdictWord, Problems, ColumnCount };

    explicit SubmissionTableModel(QObject *parent = nullptr);
    /// quarter names the agencies; null: none is named.
    void setSubmissions(const QList<Submission> &submissions, const AssessedPeriodPtr &quarter);
};

} // namespace dondoc::tables
