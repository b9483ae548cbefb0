// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanForm: the plan's number, date and legal basis, and its reporting regime.
#pragma once

#include "models/domain/plan/plan.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace dondoc::views {

class DateField;
class HistoryKeys;
class LineField;
class LinesField;
class NumberField;

class PlanForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlanForm(QWidget *parent = nullptr);

    /// period: for which the deadlines that follow are shown.
    void showPlan(const Plan &plan, const Period &period);
    /// plan with what stands in the fields.
    Plan applied(Plan plan) const;
    void commit();

Q_SIGNALS:
    void edited();

private:
    struct Number;
    static QList<Number> numbers();
    QFormLayout *addGroup(const QString &title);
    void createPlan();
    void createRegime();
    void createDays();
    void connectFields();
    void takeEdit();
    void showConsequences();

    HistoryKeys *m_keys = nullptr;
    Plan m_plan;
    Period m_period;
    LineField *m_number = nullptr;
    LineField *m_shortSubject = nullptr;
    DateField *m_date = nullptr;
    LinesField *m_legalBasis = nullptr;
    LineField *m_basis = nullptr;
    QList<std::pair<int Regime::*, NumberField *>> m_numbers;
    LinesField *m_holidays = nullptr;
    LinesField *m_workedWeekends = nullptr;
    QLabel *m_deadlines = nullptr;
    QLabel *m_wrongDays = nullptr;
};

} // namespace dondoc::views
