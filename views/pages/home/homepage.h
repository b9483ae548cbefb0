// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HomePage: "Công việc trong kỳ"; both deadlines, what needs doing, the six steps, and who and what is
// missing.
#pragma once

#include "views/widgets/page.h"

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace dondoc::tables {
class AgencyTableModel;
class TaskTreeModel;
} // namespace dondoc::tables

namespace dondoc::views {

class ChartPanel;
class DeadlineCard;
class FilterPanel;
class WorkflowSteps;

class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    QWidget *filterField() const override;

Q_SIGNALS:
    void nextPeriodWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextChanged(const PageContext &before) override;

private:
    QLayout *makeDeadlines();
    QWidget *makeSteps();
    QWidget *makeMissingLists();
    void showDeadlines();
    void showToDo();
    void showStates();
    void showMissing();
    void showCharts();
    void placeCharts();

    AssessedPeriodPtr m_quarter;
    DeadlineCard *m_agencyDeadline = nullptr;
    DeadlineCard *m_upwardDeadline = nullptr;
    QLabel *m_toDo = nullptr;
    WorkflowSteps *m_steps = nullptr;
    QLabel *m_states = nullptr;
    QTabWidget *m_missing = nullptr;
    tables::AgencyTableModel *m_agencies;
    tables::TaskTreeModel *m_tasks;
    FilterPanel *m_agencyPanel = nullptr;
    FilterPanel *m_taskPanel = nullptr;
    ChartPanel *m_charts = nullptr;
    QVBoxLayout *m_left = nullptr; ///< of the steps and what stands under them
};

} // namespace dondoc::views
