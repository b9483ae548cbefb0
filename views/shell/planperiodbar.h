// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanPeriodBar: the plan and the period in force, always visible, both switchable.
#pragma once

#include "models/domain/plan/plan.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace dondoc::views {

class PlanPeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPeriodBar(QWidget *parent = nullptr);

    void setPlans(const QList<Plan> &plans, const QString &current);
    void setPeriods(const QList<Period> &periods, const Period &current);

Q_SIGNALS:
    /// Only when a person chooses.
    void planChosen(const QString &code);
    void periodChosen(const dondoc::Period &period);
    void adHocWanted();     ///< a new ad hoc period
    void adHocEditWanted(); ///< the one in force, which is ad hoc

private:
    QComboBox *addChooser(const QString &caption, int smallestWidth);
    void addAdHocMenu();

    QComboBox *m_plans;
    QComboBox *m_periods;
    QAction *m_edit = nullptr;
    QList<Period> m_periodValues;
};

} // namespace dondoc::views
