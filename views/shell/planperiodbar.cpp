// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanPeriodBar: the plan and the period in force, always visible, both switchable.
#include "views/shell/planperiodbar.h"

#include "views/widgets/choicefield.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace dondoc::views {

PlanPeriodBar::PlanPeriodBar(QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
    line->setSpacing(theme::kGrid);
    m_plans = addChooser(tr("&Plan:"), 24);
    line->addSpacing(2 * theme::kGrid);
    m_periods = addChooser(tr("P&eriod:"), 18);
    m_periods->setMaximumWidth(40 * theme::kGrid);
    addAdHocMenu();
    m_plans->setMaximumWidth(80 * theme::kGrid);
    line->setStretch(1, 1);
    line->addStretch();
    m_plans->setAccessibleName(tr("Plan in force"));
    m_periods->setAccessibleName(tr("Period in force"));
    connect(m_plans, &QComboBox::activated, this,
            [this](int row) { Q_EMIT planChosen(m_plans->itemData(row).toString()); });
    connect(m_periods, &QComboBox::activated, this,
            [this](int row) { Q_EMIT periodChosen(m_periodValues.at(row)); });
}

void PlanPeriodBar::addAdHocMenu()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("ad-hoc"));
    button->setText(tr("Ad hoc report…"));
    button->setToolTip(tr("A report that is asked for beside the regular ones"));
    button->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(button);
    connect(button, &QToolButton::clicked, this, &PlanPeriodBar::adHocWanted);
    connect(menu->addAction(tr("&New ad hoc report…")), &QAction::triggered, this,
            &PlanPeriodBar::adHocWanted);
    m_edit = menu->addAction(tr("&Change the present one…"));
    connect(m_edit, &QAction::triggered, this, &PlanPeriodBar::adHocEditWanted);
    button->setMenu(menu);
    layout()->addWidget(button);
}

QComboBox *PlanPeriodBar::addChooser(const QString &caption, int smallestWidth)
{
    auto *label = new QLabel(caption, this);
    auto *box = new ChoiceField(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(smallestWidth);
    box->setMaxVisibleItems(20);
    label->setBuddy(box);
    layout()->addWidget(label);
    layout()->addWidget(box);
    return box;
}

void PlanPeriodBar::setPlans(const QList<Plan> &plans, const QString &current)
{
    m_plans->clear();
    for (const Plan &plan : plans) {
        m_plans->addItem(plan.shortTitle.isEmpty() ? shortCitation(plan) : plan.shortTitle, plan.code);
        m_plans->setItemData(m_plans->count() - 1, plan.title, Qt::ToolTipRole);
    }
    m_plans->setCurrentIndex(m_plans->findData(current));
    m_plans->setToolTip(m_plans->currentData(Qt::ToolTipRole).toString());
}

void PlanPeriodBar::setPeriods(const QList<Period> &list, const Period &current)
{
    m_periodValues = list;
    if (!m_periodValues.contains(current))
        m_periodValues.prepend(current);
    m_periods->clear();
    for (const Period &period : std::as_const(m_periodValues))
        m_periods->addItem(periods::shortTitle(period));
    m_edit->setEnabled(current.kind == PeriodKind::AdHoc);
    m_periods->setToolTip(periods::shortTitle(current));
    m_periods->setCurrentIndex(int(m_periodValues.indexOf(current)));
}

} // namespace dondoc::views
