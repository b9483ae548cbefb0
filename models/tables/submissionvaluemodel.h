// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionValueModel: the figures that were read from a file, as they count and as the file says.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submissionedits.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct SubmissionValueRow : RowBase {
    const Indicator *indicator = nullptr;
    IndicatorValue now;
    IndicatorValue file;
    RowKind kind = RowKind::Counts; ///< held back: the agency is not asked for it
    bool fixed = false;             ///< nothing of it can be mended
    QHash<ValueField, QList<Issue>> issues;
};

/// IdRole: the indicator's code. Those that the agency is asked for, then others that it told. Cells answer
/// FileRole, IssuesRole and RowKindRole.
class SubmissionValueModel : public RowModel<SubmissionValueRow>
{
    Q_OBJECT

public:
    enum Column { Name, Unit, Value, Cumulative, Estimate, ColumnCount };

    explicit SubmissionValueModel(QObject *parent = nullptr);
    /// quarter tells the indicators; null: none is known. fixed: it can only be looked at.
    void showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter, bool fixed);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    static int columnOf(ValueField field);

Q_SIGNALS:
    /// An officer mended a cell: to be judged anew.
    void submissionMended(const dondoc::Submission &submission);
    void entryRefused(const QString &text);

private:
    AssessedPeriodPtr m_quarter; ///< holds the rows' indicators
    Submission m_submission;
};

} // namespace dondoc::tables
