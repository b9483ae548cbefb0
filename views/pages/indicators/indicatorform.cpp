// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorForm: fields of one indicator.
#include "views/pages/indicators/indicatorform.h"

#include "models/tables/labels.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/linefield.h"
#include "views/widgets/numberfield.h"
#include "views/widgets/readonly.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QListWidget>
#include <QSignalBlocker>

#include <iterator>
#include <utility>

namespace dondoc::views {

namespace {

constexpr int kMostDecimals = 6;
constexpr int kLastYear = 2100;
constexpr Summing kOffered[] = {Summing::Sum, Summing::Last, Summing::Mean, Summing::Ratio};

} // namespace

IndicatorForm::IndicatorForm(QWidget *parent) : QWidget(parent)
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    createFields();
    connectFields();
}

LineField *IndicatorForm::addLine(const QString &title, int maximumLength)
{
    auto *field = new LineField(maximumLength, this);
    m_form->addRow(title, field);
    return field;
}

void IndicatorForm::createFields()
{
    m_lines = {{&Indicator::name, addLine(tr("Name:"), 200)},
               {&Indicator::unit, addLine(tr("Unit:"), 50)},
               {&Indicator::heading, addLine(tr("Heading:"), 200)},
               {&Indicator::scope, addLine(tr("What is counted:"), 500)},
               {&Indicator::source, addLine(tr("Source of the figures:"), 500)}};
    m_summing = new ChoiceField(this);
    for (const Summing summing : kOffered)
        m_summing->addItem(tables::Labels::of(summing));
    m_summing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_decimals = new NumberField(0, kMostDecimals, this);
    m_baseYear = new NumberField(0, kLastYear, this);
    m_baseYear->setSpecialValueText(tr("The year before"));
    m_baseYear->setKeyboardTracking(false); // a year is no year before its last digit
    m_fillers = new QListWidget(this);
    m_fillers->setAccessibleName(tr("Filled by:"));
    m_fillers->setMinimumHeight(120);
    m_retired = new QCheckBox(tr("No longer used: neither asked for nor printed"), this);
    m_form->addRow(tr("Adds up:"), m_summing);
    for (const auto &[member, title] : {std::pair(&Indicator::numerator, tr("Numerator:")),
                                        std::pair(&Indicator::denominator, tr("Denominator:"))}) {
        auto *part = new ChoiceField(this);
        part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_parts.append({member, part});
        m_form->addRow(title, part);
    }
    m_form->addRow(tr("Decimals printed:"), m_decimals);
    m_form->addRow(tr("Compared with:"), m_baseYear);
    m_form->addRow(tr("Filled by:"), m_fillers);
    m_form->addRow(m_retired);
}

void IndicatorForm::connectFields()
{
    for (const auto &[member, field] : std::as_const(m_lines))
        connect(field, &QLineEdit::textEdited, this, &IndicatorForm::edited);
    connect(m_summing, &QComboBox::activated, this, &IndicatorForm::edited);
    for (const auto &[member, part] : std::as_const(m_parts))
        connect(part, &QComboBox::activated, this, &IndicatorForm::edited);
    connect(m_decimals, &QSpinBox::valueChanged, this, &IndicatorForm::edited);
    connect(m_baseYear, &QSpinBox::valueChanged, this, &IndicatorForm::edited);
    connect(m_fillers, &QListWidget::itemChanged, this, &IndicatorForm::edited);
    connect(m_retired, &QCheckBox::clicked, this, &IndicatorForm::edited);
}

/// Groups, then agencies as they stand in the data.
void IndicatorForm::offerFillers(const PeriodSnapshot &known)
{
    if (m_fillers->count() == known.groups.size() + known.agencies.size())
        return;
    m_fillers->clear();
    const auto offer = [this](const QString &name, const QString &code) {
        auto *item = new QListWidgetItem(name, m_fillers);
        item->setData(Qt::UserRole, code);
    };
    for (const Group &group : known.groups)
        offer(group.name, group.code);
    for (const Agency &agency : known.agencies)
        offer(agency.name, agency.code);
}

void IndicatorForm::showFillers(const QStringList &codes)
{
    for (int row = 0; row < m_fillers->count(); ++row) {
        QListWidgetItem *item = m_fillers->item(row);
        const bool fills = codes.contains(item->data(Qt::UserRole).toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       | (m_readOnly ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        item->setCheckState(fills ? Qt::Checked : Qt::Unchecked);
    }
}

/// Any indicator that is no ratio itself, so that none leads back to it.
void IndicatorForm::showParts(const PeriodSnapshot &known, const Indicator &ratio)
{
    for (const auto &[member, part] : std::as_const(m_parts)) {
        part->clear();
        part->setEnabled(ratio.summing == Summing::Ratio && !m_readOnly);
        if (ratio.summing != Summing::Ratio)
            continue;
        for (const Indicator &each : known.indicators) {
            if (each.summing != Summing::Ratio || each.code == ratio.*member)
                part->addItem(each.name, each.code);
        }
        part->setCurrentIndex(part->findData(ratio.*member));
    }
}

void IndicatorForm::showIndicator(const PeriodSnapshot &known, const Indicator &indicator)
{
    const QSignalBlocker quietFillers(m_fillers);
    const QSignalBlocker quietDecimals(m_decimals);
    const QSignalBlocker quietYear(m_baseYear);
    for (const auto &[member, field] : std::as_const(m_lines))
        field->setValue(indicator.*member);
    const bool isRatio = indicator.summing == Summing::Ratio;
    if (isRatio && m_summing->count() < int(std::size(kOffered)))
        m_summing->addItem(tables::Labels::of(Summing::Ratio));
    else if (!isRatio)
        m_summing->removeItem(int(Summing::Ratio));
    m_summing->setCurrentIndex(int(indicator.summing));
    // What is told of one is no ratio, and the other way round.
    m_summing->setEnabled(!isRatio && !m_readOnly);
    m_fillers->setEnabled(!isRatio);
    showParts(known, indicator);
    m_decimals->setValue(indicator.decimals);
    m_baseYear->setValue(indicator.baseYear);
    m_retired->setChecked(indicator.retired);
    offerFillers(known);
    showFillers(indicator.filledBy);
}

Indicator IndicatorForm::applied(Indicator indicator) const
{
    for (const auto &[member, field] : std::as_const(m_lines))
        indicator.*member = field->value();
    indicator.summing = kOffered[qMax(0, m_summing->currentIndex())];
    for (const auto &[member, part] : std::as_const(m_parts)) {
        if (part->currentIndex() >= 0)
            indicator.*member = part->currentData().toString();
    }
    indicator.decimals = m_decimals->value();
    indicator.baseYear = m_baseYear->value();
    indicator.retired = m_retired->isChecked();
    QStringList fillers;
    for (int row = 0; row < m_fillers->count(); ++row) {
        const QListWidgetItem *item = m_fillers->item(row);
        if (item->checkState() == Qt::Checked)
            fillers.append(item->data(Qt::UserRole).toString());
    }
    indicator.filledBy = fillers;
    return indicator;
}

void IndicatorForm::setReadOnly(bool on)
{
    if (std::exchange(m_readOnly, on) != on)
        setFieldsReadOnly(this, on);
}

void IndicatorForm::commit() { m_baseYear->interpretText(); }

void IndicatorForm::focusName()
{
    LineField *name = m_lines.constFirst().second;
    name->setFocus();
    name->selectAll();
}

} // namespace dondoc::views
