// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgenciesPage: "Cơ quan, đơn vị"; the agencies, and beside them what the chosen one must report and sent.
#pragma once

#include "views/widgets/page.h"

namespace dondoc::tables {
class AgencyTableModel;
}

namespace dondoc::views {

class AgencyDetail;
class FilterPanel;

class AgenciesPage : public Page
{
    Q_OBJECT

public:
    explicit AgenciesPage(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// An agency code.
    void goTo(const QString &record) override;
    QWidget *filterField() const override;

private:
    FilterPanel *makeList();
    void enterReport(const QString &taskNumber);

    AssessedPeriodPtr m_quarter;
    tables::AgencyTableModel *m_agencies;
    FilterPanel *m_list;
    AgencyDetail *m_detail;
};

} // namespace dondoc::views
