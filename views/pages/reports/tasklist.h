// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskList: the tasks of one agency beside the form, with the sign of what it said of each.
#pragma once

#include "models/domain/plan/task.h"
#include "models/domain/reporting/agencyreport.h"

#include <QListWidget>

namespace dondoc::views {

class TaskList : public QListWidget
{
    Q_OBJECT

public:
    explicit TaskList(QWidget *parent = nullptr);

    /// Without a signal; the chosen task stays where it is still there.
    void showTasks(const QList<Task> &tasks, const AgencyReport &report);
    /// The next tasks shown are those of another agency, which begins with its first one.
    void forgetChoice();
    /// Only the signs; tasks as shown.
    void showSigns(const AgencyReport &report);

    QString currentTask() const;
    bool choose(const QString &taskNumber);
    /// One on or back; false at the end.
    bool step(int by);

Q_SIGNALS:
    void taskChosen(const QString &taskNumber);

private:
    bool shows(const QList<Task> &tasks) const;
    void startAtFirst();
    void showSign(QListWidgetItem *item, const TaskEntry *entry);
};

} // namespace dondoc::views
