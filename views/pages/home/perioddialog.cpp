// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodDialog: the fields of an ad hoc period.
#include "views/pages/home/perioddialog.h"

#include "models/domain/assessment/expectation.h"
#include "views/widgets/checklist.h"
#include "views/widgets/datefield.h"
#include "views/widgets/linefield.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dondoc::views {

namespace {

constexpr int kLongestName = 100;

QList<CheckList::Item> agenciesToAsk(const PeriodSnapshot &all)
{
    QList<CheckList::Item> items;
    for (const Expectation &expected : expectations(all)) {
        const Agency *agency = findAgency(all, expected.agencyCode);
        items.append({expected.agencyCode, agency ? agency->name : expected.agencyCode});
    }
    return items;
}

QList<CheckList::Item> tasksToAsk(const PeriodSnapshot &all)
{
    QList<CheckList::Item> items;
    for (const Task &task : all.tasks) {
        if (!task.heading)
            items.append({task.number, QStringLiteral("%1. %2").arg(task.number, task.text)});
    }
    return items;
}

} // namespace

PeriodDialog::PeriodDialog(const PeriodSnapshot &whole, const std::optional<Period> &before,
                           const QDate &today, QWidget *parent)
    : QDialog(parent), m_before(before)
{
    setWindowTitle(before ? tr("Ad hoc report: %1").arg(before->name) : tr("New ad hoc report"));
    createFields(today);
    createLists(askingAll(whole));
    createButtons();
    arrange();
    if (before)
        showPeriod(*before);
    resize(theme::roomFor(*this, 122, 36));
}

void PeriodDialog::createFields(const QDate &today)
{
    m_name = new LineField(kLongestName, this);
    m_name->setObjectName(QStringLiteral("period-name"));
    m_name->setPlaceholderText(QStringLiteral("Thiệt hại do bão số 12"));
    for (DateField **field : {&m_from, &m_to, &m_agenciesDue, &m_upwardDue}) {
        *field = new DateField(this);
        (*field)->setReference(today);
    }
    m_from->setObjectName(QStringLiteral("period-from"));
    m_to->setObjectName(QStringLiteral("period-to"));
    m_agenciesDue->setObjectName(QStringLiteral("period-agencies-due"));
    m_upwardDue->setObjectName(QStringLiteral("period-upward-due"));
    const QString blank = tr("Blank: as the plan's regime has it.");
    m_agenciesDue->setToolTip(blank);
    m_upwardDue->setToolTip(blank);
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->hide();
}

void PeriodDialog::createLists(const PeriodSnapshot &all)
{
    const QStringList agencies = m_before ? m_before->askedAgencies : QStringList();
    const QStringList tasks = m_before ? m_before->askedTasks : QStringList();
    m_agencies = new CheckList(tr("Search agencies"), tr("None chosen: everybody whom the plan asks"), this);
    m_agencies->setItems(agenciesToAsk(all), agencies);
    m_tasks = new CheckList(tr("Search tasks"), tr("None chosen: all tasks"), this);
    m_tasks->setItems(tasksToAsk(all), tasks);
}

void PeriodDialog::createButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PeriodDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_before)
        return;
    const QPushButton *remove = m_buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted(*m_before); });
}

void PeriodDialog::arrange()
{
    auto *days = new QFormLayout;
    days->addRow(tr("&Name:"), m_name);
    days->addRow(tr("&From:"), m_from);
    days->addRow(tr("T&o:"), m_to);
    days->addRow(tr("A&gencies' deadline:"), m_agenciesDue);
    days->addRow(tr("Deadline to the &superior:"), m_upwardDue);
    auto *lists = new QHBoxLayout;
    lists->addWidget(m_agencies, 1);
    lists->addWidget(m_tasks, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(days);
    column->addLayout(lists, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
}

void PeriodDialog::showPeriod(const Period &period)
{
    m_name->setValue(period.name);
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    m_agenciesDue->setDate(period.agenciesDue);
    m_upwardDue->setDate(period.upwardDue);
}

Period PeriodDialog::period() const
{
    Period period;
    period.kind = PeriodKind::AdHoc;
    period.name = m_name->value();
    period.from = m_from->date();
    period.to = m_to->date();
    period.agenciesDue = m_agenciesDue->date();
    period.upwardDue = m_upwardDue->date();
    period.askedAgencies = m_agencies->checked();
    period.askedTasks = m_tasks->checked();
    return period;
}

void PeriodDialog::save()
{
    for (DateField *field : {m_from, m_to, m_agenciesDue, m_upwardDue})
        field->commit();
    Q_EMIT saveWanted(period(), m_before);
}

void PeriodDialog::showRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

} // namespace dondoc::views
