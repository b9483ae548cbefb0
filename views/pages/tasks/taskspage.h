// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TasksPage: "Nhiệm vụ"; the plan's tree as printed, and the chosen task's story beside it.
#pragma once

#include "views/widgets/page.h"

namespace dondoc::tables {
class TaskTreeModel;
}

namespace dondoc::views {

class FilterPanel;
class TaskDetail;

class TasksPage : public Page
{
    Q_OBJECT

public:
    explicit TasksPage(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// A task number.
    void goTo(const QString &record) override;
    bool sees(const ChangedPlace &place, const QString &keyword) const override;
    QWidget *filterField() const override;

private:
    FilterPanel *makeTree();
    void showDetail(const QString &taskNumber);

    AssessedPeriodPtr m_quarter;
    AssessedPeriodPtr m_before;
    tables::TaskTreeModel *m_tasks;
    FilterPanel *m_tree;
    TaskDetail *m_detail;
};

} // namespace dondoc::views
