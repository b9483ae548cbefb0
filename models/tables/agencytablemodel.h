// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyTableModel: the agencies of the plan and what came from each in the period.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct AgencyRow : RowBase {
    const Agency *agency = nullptr;
    const AgencyProgress *progress = nullptr; ///< null for those that lead nothing (the Front, enterprises)
    const AgencyReport *report = nullptr;     ///< the one that counts; null where none came
    QString standing;                         ///< of that report
    const SentLetter *reminder = nullptr;     ///< the last that went to it; null where none did
};

/// IdRole: agency code. First those that must report, in protocol order, then the others.
class AgencyTableModel : public RowModel<AgencyRow>
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Tasks, Receipt, Received, Punctuality, Covered, Reminded, ColumnCount };

    explicit AgencyTableModel(QObject *parent = nullptr);
    void setQuarter(const AssessedPeriodPtr &quarter);
    /// Only the agencies of these codes, in their order.
    void setQuarter(const AssessedPeriodPtr &quarter, const QStringList &codes);

private:
    AssessedPeriodPtr m_quarter; ///< rows point into it
};

} // namespace dondoc::tables
