// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionEntryModel: the rows of tasks that were read from a file, as they count and as the file says.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submissionedits.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct SubmissionEntryRow : RowBase {
    TaskEntry now;
    TaskEntry file;
    QString taskText; ///< of the task that it counts for; blank where the plan has none
    RowKind kind = RowKind::Counts;
    bool fixed = false; ///< nothing of it can be mended
    QHash<EntryField, QList<Issue>> issues;
    QStringList tasks; ///< that it can be moved to, "4.1  Tổ chức …", its own first
};

/// IdRole: the task's number in the file. Cells answer ChoicesRole, FileRole, IssuesRole and RowKindRole.
class SubmissionEntryModel : public RowModel<SubmissionEntryRow>
{
    Q_OBJECT

public:
    enum Column {
        Number,
        TaskText,
        State,
        Result,
        LongerResult,
        LastYearState,
        LastYearResult,
        Estimate,
        Forecast,
        Difficulty,
        Cause,
        Proposal,
        ProductNumber,
        ProductDate,
        Percent,
        ColumnCount
    };

    explicit SubmissionEntryModel(QObject *parent = nullptr);
    /// quarter tells the tasks; null: none is known. fixed: it can only be looked at.
    void showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter, bool fixed);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A choice by its words, a day as QDate, all else as text. False for what is no number or no choice.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// The longer period is named as in the form and where reports are entered.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    static int columnOf(EntryField field);

Q_SIGNALS:
    /// An officer mended a cell: to be judged anew.
    void submissionMended(const dondoc::Submission &submission);
    void entryRefused(const QString &text);

private:
    Submission m_submission;
    QString m_longer; ///< "cả năm 2025"; blank: the period is written alone
};

} // namespace dondoc::tables
