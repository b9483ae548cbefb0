// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskStoryModel: what each lead says of one task in a period.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct StoryRow : RowBase {
    QString agencyName;
    ProgressState state = ProgressState::NoReport;
    const TaskEntry *entry = nullptr; ///< null where nothing was said
    QDate received;
};

/// IdRole: agency code. Those that said something first, each part in protocol order.
class TaskStoryModel : public RowModel<StoryRow>
{
    Q_OBJECT

public:
    enum Column { AgencyName, State, ResultText, Difficulty, Proposal, Received, ColumnCount };

    explicit TaskStoryModel(QObject *parent = nullptr);
    /// An unknown number, a heading or no quarter gives no rows.
    void setTask(const AssessedPeriodPtr &quarter, const QString &taskNumber);

private:
    AssessedPeriodPtr m_quarter; ///< rows point into it
};

} // namespace dondoc::tables
