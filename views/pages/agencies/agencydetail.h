// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyDetail: one agency: what it must report, what came and how late, other names, whom to call.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dondoc::tables {
class AgencyTasksModel;
}

namespace dondoc::views {

class PropertyList;
class FilterPanel;

class AgencyDetail : public QWidget
{
    Q_OBJECT

public:
    explicit AgencyDetail(QWidget *parent = nullptr);

    /// A blank code shows what belongs here.
    void showAgency(const AssessedPeriodPtr &quarter, const QString &agencyCode);

Q_SIGNALS:
    /// Its report is to be entered; at that task, where not blank.
    void entryWanted(const QString &taskNumber);

private:
    QLayout *makeTitle();
    PropertyList *makeFacts();
    FilterPanel *makeTasks();

    QLabel *m_name = nullptr;
    QPushButton *m_enter = nullptr;
    PropertyList *m_facts = nullptr;
    QList<int> m_factRows;
    tables::AgencyTasksModel *m_model;
    FilterPanel *m_tasks = nullptr;
};

} // namespace dondoc::views
