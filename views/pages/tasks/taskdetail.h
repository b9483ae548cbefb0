// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskDetail: one task whole: its text, who and by when, counts by state, and what every agency says.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace dondoc::tables {
class TaskStoryModel;
}

namespace dondoc::views {

class PropertyList;
class FilterPanel;
class FoldingLabel;

class TaskDetail : public QWidget
{
    Q_OBJECT

public:
    explicit TaskDetail(QWidget *parent = nullptr);

    /// before: the quarter of the period before; may be null. A blank number shows what belongs here.
    void showTask(const AssessedPeriodPtr &quarter, const AssessedPeriodPtr &before,
                  const QString &taskNumber);

Q_SIGNALS:
    /// The entry of that agency was double-clicked.
    void entryActivated(const QString &agencyCode);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTop();
    FilterPanel *makeStory(tables::TaskStoryModel *model, const QString &objectName, const QString &name);
    void showFacts();
    void showCounts();

    AssessedPeriodPtr m_quarter;
    QString m_taskNumber;
    FoldingLabel *m_text = nullptr;
    QLabel *m_counts = nullptr;
    PropertyList *m_facts = nullptr;
    int m_leads = 0;
    int m_coordinators = 0;
    int m_deadline = 0;
    int m_product = 0;
    int m_source = 0;
    int m_overruling = 0;
    QTabWidget *m_stories = nullptr;
    tables::TaskStoryModel *m_now;
    tables::TaskStoryModel *m_before;
};

} // namespace dondoc::views
