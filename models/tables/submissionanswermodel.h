// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionAnswerModel: what a form says became of the difficulties that its agency raised before.
#pragma once

#include "models/domain/intake/submission.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct SubmissionAnswerRow : RowBase {
    DifficultyAnswer answer;
    QList<Issue> issues; ///< why it does not count; none: accepting the file writes it
};

/// IdRole: the answer's place among those of the submission, as a number. Cells answer IssuesRole and
/// RowKindRole; none can be mended.
class SubmissionAnswerModel : public RowModel<SubmissionAnswerRow>
{
    Q_OBJECT

public:
    enum Column { Difficulty, Answer, Cell, ColumnCount };

    explicit SubmissionAnswerModel(QObject *parent = nullptr);
    void showSubmission(const Submission &submission);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace dondoc::tables
