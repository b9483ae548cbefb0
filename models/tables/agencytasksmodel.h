// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyTasksModel: the tasks that one agency leads, and what it says of each.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct AgencyTaskRow : RowBase {
    const Task *task = nullptr;
    const TaskEntry *entry = nullptr; ///< null where nothing was said
    ProgressState state = ProgressState::NoReport;
};

/// IdRole: task number. The plan's order.
class AgencyTasksModel : public RowModel<AgencyTaskRow>
{
    Q_OBJECT

public:
    enum Column { Number, Text, DeadlineText, State, ResultText, Difficulty, Proposal, ColumnCount };

    explicit AgencyTasksModel(QObject *parent = nullptr);
    /// An agency that leads nothing, or no quarter, gives no rows.
    void setAgency(const AssessedPeriodPtr &quarter, const QString &agencyCode);

private:
    AssessedPeriodPtr m_quarter; ///< rows point into it
};

} // namespace dondoc::tables
