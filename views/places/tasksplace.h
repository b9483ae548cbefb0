// SPDX-License-Identifier: GPL-3.0-or-later
// TasksPlace: "Nhiệm vụ"; the plan's tree as printed, and the chosen task's story beside it.
#pragma once

#include "views/places/place.h"

namespace dondoc::tables {
class TaskTreeModel;
}

namespace dondoc::views {

class RecordPanel;
class TaskDetail;

class TasksPlace : public Place
{
    Q_OBJECT

public:
    explicit TasksPlace(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// A task number.
    void goTo(const QString &record) override;
    QWidget *filterField() const override;

private:
    RecordPanel *makeTree();
    void showDetail(const QString &taskNumber);

    AssessedPeriodPtr m_quarter;
    AssessedPeriodPtr m_before;
    tables::TaskTreeModel *m_tasks;
    RecordPanel *m_tree;
    TaskDetail *m_detail;
};

} // namespace dondoc::views
