// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanForm: fields of the plan and its regime, and the deadlines that follow from them.
#include "views/pages/settings/planform.h"

#include "models/domain/text/numbers.h"
#include "views/widgets/datefield.h"
#include "views/widgets/historykeys.h"
#include "views/widgets/linefield.h"
#include "views/widgets/linesfield.h"
#include "views/widgets/numberfield.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace dondoc::views {

/// One number of the regime: what it is called, where it belongs, from and to, and what follows it.
struct PlanForm::Number {
    QString title;
    int Regime::*member;
    int minimum;
    int maximum;
    QString unit;
};

QList<PlanForm::Number> PlanForm::numbers()
{
    return {{tr("Agencies report within:"), &Regime::agencyWorkingDays, 1, 30, tr(" working days")},
            {tr("Report upward by day:"), &Regime::upwardDay, 1, 28, tr(" of the period's last month")},
            {tr("A task led by many is done at:"), &Regime::doneShare, 1, 100, tr(" % done")},
            {tr("Due soon:"), &Regime::dueSoonDays, 0, 90, tr(" days before")}};
}

PlanForm::PlanForm(QWidget *parent) : QWidget(parent), m_keys(new HistoryKeys(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    createPlan();
    createRegime();
    createDays();
    connectFields();
    column->addStretch();
}

QFormLayout *PlanForm::addGroup(const QString &title)
{
    auto *group = new QGroupBox(title, this);
    auto *form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout()->addWidget(group);
    return form;
}

void PlanForm::createPlan()
{
    QFormLayout *form = addGroup(tr("Plan"));
    m_number = new LineField(11, this); // Nghị định 30/2020, Phụ lục VI: a number
    m_number->setObjectName(QStringLiteral("plan-number"));
    m_number->setToolTip(tr("Without its symbol; blank until known: wide gaps are printed."));
    m_date = new DateField(this);
    m_date->setObjectName(QStringLiteral("plan-date"));
    m_date->setMaximumWidth(140);
    m_shortSubject = new LineField(120, this);
    m_shortSubject->setToolTip(tr("Printed behind \"về\" in the titles of the report and of letters."));
    m_legalBasis = new LinesField(4, 2, this);
    form->addRow(tr("Number of the plan:"), m_number);
    form->addRow(tr("Date of the plan:"), m_date);
    form->addRow(tr("What the plan is about:"), m_shortSubject);
    form->addRow(tr("Legal basis, one a line:"), m_legalBasis);
}

void PlanForm::createRegime()
{
    QFormLayout *form = addGroup(tr("Reporting regime"));
    m_basis = new LineField(500, this);
    m_basis->setMinimumWidth(120);
    form->addRow(tr("Basis of the regime:"), m_basis);
    for (const Number &number : numbers()) {
        auto *field = new NumberField(number.minimum, number.maximum, this);
        field->setSuffix(number.unit);
        form->addRow(number.title, field);
        m_numbers.append({number.member, field});
    }
    m_deadlines = new QLabel(this);
    m_deadlines->setWordWrap(true);
    form->addRow(m_deadlines);
}

void PlanForm::createDays()
{
    QFormLayout *form = addGroup(tr("Days off"));
    m_holidays = new LinesField(6, 3, this);
    m_holidays->setPlaceholderText(QStringLiteral("02/09/2025"));
    m_workedWeekends = new LinesField(2, 2, this);
    m_workedWeekends->setToolTip(tr("Saturdays and Sundays worked in exchange."));
    m_wrongDays = new QLabel(this);
    m_wrongDays->setWordWrap(true);
    m_wrongDays->hide();
    form->addRow(tr("Holidays, one a line:"), m_holidays);
    form->addRow(tr("Worked weekends:"), m_workedWeekends);
    form->addRow(m_wrongDays);
}

void PlanForm::connectFields()
{
    for (LineField *field : {m_number, m_shortSubject, m_basis}) {
        connect(field, &QLineEdit::textEdited, this, &PlanForm::takeEdit);
        m_keys->watch(field);
    }
    for (LinesField *field : {m_legalBasis, m_holidays, m_workedWeekends}) {
        connect(field, &TextField::edited, this, &PlanForm::takeEdit);
        m_keys->watch(field);
    }
    connect(m_date, &DateField::dateEdited, this, &PlanForm::takeEdit);
    m_keys->watch(m_date);
    for (const auto &[member, field] : std::as_const(m_numbers))
        connect(field, &QSpinBox::valueChanged, this, &PlanForm::takeEdit);
}

void PlanForm::takeEdit()
{
    showConsequences();
    Q_EMIT edited();
}

void PlanForm::showPlan(const Plan &plan, const Period &period)
{
    if (plan.code != m_plan.code)
        m_date->restart();
    m_plan = plan;
    m_period = period;
    m_number->setValue(plan.number);
    m_shortSubject->setValue(plan.shortSubject);
    m_date->setDate(plan.date);
    m_legalBasis->setLines(plan.legalBasis);
    m_basis->setValue(plan.regime.basis);
    for (const auto &[member, field] : std::as_const(m_numbers)) {
        const QSignalBlocker quiet(field);
        field->setValue(plan.regime.*member);
    }
    m_holidays->setDays(plan.regime.holidays);
    m_workedWeekends->setDays(plan.regime.workedWeekends);
    showConsequences();
}

Plan PlanForm::applied(Plan plan) const
{
    plan.number = numbers::bareNumber(m_number->value());
    plan.shortSubject = m_shortSubject->value();
    plan.date = m_date->date();
    plan.legalBasis = m_legalBasis->lines();
    plan.regime.basis = m_basis->value();
    for (const auto &[member, field] : m_numbers)
        plan.regime.*member = field->value();
    plan.regime.holidays = m_holidays->days();
    plan.regime.workedWeekends = m_workedWeekends->days();
    return plan;
}

void PlanForm::showConsequences()
{
    const PeriodDeadlines days = deadlines(applied(m_plan).regime, m_period);
    m_deadlines->setText(
        tr("%1: agencies by %2, upward by %3.")
            .arg(periods::shortTitle(m_period), numbers::date(days.agencies), numbers::date(days.upward)));
    m_deadlines->setVisible(days.agencies.isValid());
    const QStringList wrong = m_holidays->notUnderstood() + m_workedWeekends->notUnderstood();
    m_wrongDays->setText(tr("Not days, and left out: %1").arg(wrong.join(QStringLiteral("; "))));
    m_wrongDays->setVisible(!wrong.isEmpty());
}

void PlanForm::commit() { m_date->commit(); }

} // namespace dondoc::views
