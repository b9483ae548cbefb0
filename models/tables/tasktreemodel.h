// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskTreeModel: the plan's appendix as printed, dash rows under their headings, with each task's state.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct TaskRow : RowBase {
    const Task *task = nullptr;
    const TaskProgress *progress = nullptr; ///< null for headings
    QString leads;
    QString coordinators;
    int reported = 0; ///< leads that reported on it, those by telephone alone left out
};

/// IdRole: task number.
class TaskTreeModel : public RowModel<TaskRow>
{
    Q_OBJECT

public:
    enum Column { Number, Text, Leads, Coordinators, DeadlineText, Due, State, Reported, ColumnCount };

    explicit TaskTreeModel(QObject *parent = nullptr);
    void setQuarter(const AssessedPeriodPtr &quarter);
    /// Only these tasks, in the plan's order and without their headings above them.
    void setQuarter(const AssessedPeriodPtr &quarter, const QStringList &taskNumbers);

private:
    AssessedPeriodPtr m_quarter; ///< rows point into it
};

} // namespace dondoc::tables
