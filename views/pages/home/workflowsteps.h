// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WorkflowSteps: the six steps of a period as rows, each with its figure and its one button.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;

namespace dondoc::views {

/// In the order of the work.
enum class Step { OpenPeriod, AskForReports, ReceiveReports, Remind, SumUp, Sign };

class WorkflowSteps : public QFrame
{
    Q_OBJECT

public:
    explicit WorkflowSteps(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriod &quarter);

Q_SIGNALS:
    void stepChosen(dondoc::views::Step step);

private:
    void addStep(QGridLayout *grid, int row);

    QList<QLabel *> m_signs;
    QList<QLabel *> m_figures;
};

} // namespace dondoc::views
