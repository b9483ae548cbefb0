// SPDX-License-Identifier: GPL-3.0-or-later
// AgenciesPlace: "Cơ quan, đơn vị"; the agencies, and beside them what the chosen one must report and sent.
#pragma once

#include "views/places/place.h"

namespace dondoc::tables {
class AgencyTableModel;
}

namespace dondoc::views {

class AgencyDetail;
class RecordPanel;

class AgenciesPlace : public Place
{
    Q_OBJECT

public:
    explicit AgenciesPlace(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// An agency code.
    void goTo(const QString &record) override;
    QWidget *filterField() const override;

private:
    RecordPanel *makeList();
    void enterReport(const QString &taskNumber);

    AssessedPeriodPtr m_quarter;
    tables::AgencyTableModel *m_agencies;
    RecordPanel *m_list;
    AgencyDetail *m_detail;
};

} // namespace dondoc::views
