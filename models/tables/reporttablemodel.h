// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportTableModel: the register of reports received in the period, with number and three dates.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct ReportRow : RowBase {
    QString agencyName;
    const AgencyReport *report = nullptr;
    QString standing;                         ///< of the report
    int originals = 0;                        ///< files kept with any of its revisions
    const AgencyProgress *progress = nullptr; ///< null where the agency need not report
};

/// IdRole: agency code. The newest revision of each agency, in order of receipt.
class ReportTableModel : public RowModel<ReportRow>
{
    Q_OBJECT

public:
    enum Column {
        AgencyName,
        DocumentNumber,
        IncomingNumber,
        Signed,
        Received,
        Entered,
        SentBy,
        State,
        Version,
        Covered,
        DaysLate,
        Originals,
        ColumnCount
    };

    explicit ReportTableModel(QObject *parent = nullptr);
    void setQuarter(const AssessedPeriodPtr &quarter);

private:
    AssessedPeriodPtr m_quarter; ///< rows point into it
};

} // namespace dondoc::tables
