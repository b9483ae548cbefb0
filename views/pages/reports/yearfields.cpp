// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// YearFields: state and result of the year before, and the forecast for this one, a row each.
#include "views/pages/reports/yearfields.h"

#include "models/tables/labels.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/textfield.h"

#include <QGridLayout>
#include <QLabel>

namespace dondoc::views {

using tables::Labels;

namespace {

constexpr EntryState kYearStates[] = {EntryState::Unset, EntryState::NotStarted, EntryState::UnderWay,
                                      EntryState::Done,  EntryState::Suspended,  EntryState::NothingArose};
constexpr YearForecast kForecasts[] = {YearForecast::Unset, YearForecast::Done, YearForecast::NotDone};

} // namespace

YearFields::YearFields(QWidget *parent) : QWidget(parent)
{
    m_yearBefore = makeYearBefore();
    m_forecastBox = makeForecast();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_yearBefore);
    column->addWidget(m_forecastBox);
    ask(std::nullopt, false);
}

QWidget *YearFields::makeYearBefore()
{
    auto *box = new QWidget(this);
    m_stateLabel = new QLabel(box);
    m_state = new ChoiceField(box);
    for (const EntryState state : kYearStates)
        m_state->addItem(Labels::of(state), int(state));
    m_stateLabel->setBuddy(m_state);
    m_result = new TextField(2, 1, box);
    m_result->setAccessibleName(tr("Result of the year before"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_stateLabel, 0, 0);
    grid->addWidget(m_state, 0, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_result, 1, 0, 1, 3);
    return box;
}

QWidget *YearFields::makeForecast()
{
    auto *box = new QWidget(this);
    auto *label = new QLabel(tr("Expected to be done within the year:"), box);
    m_forecast = new ChoiceField(box);
    for (const YearForecast forecast : kForecasts)
        m_forecast->addItem(Labels::of(forecast), int(forecast));
    label->setBuddy(m_forecast);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_forecast);
    row->addStretch();
    return box;
}

void YearFields::showEntry(const TaskEntry &entry)
{
    m_state->setCurrentIndex(m_state->findData(int(entry.lastYearState)));
    m_result->setValue(entry.lastYearResult);
    m_forecast->setCurrentIndex(m_forecast->findData(int(entry.yearForecast)));
}

void YearFields::take(TaskEntry &entry) const
{
    entry.lastYearState = EntryState(m_state->currentData().toInt());
    entry.lastYearResult = m_result->value();
    entry.yearForecast = YearForecast(m_forecast->currentData().toInt());
}

// What was said is shown whether it is asked for or not.
void YearFields::ask(const std::optional<int> &yearBefore, bool forecast)
{
    const bool saidBefore = m_state->currentIndex() > 0 || !m_result->value().isEmpty();
    m_stateLabel->setText(yearBefore ? tr("Still to be told of %1:").arg(*yearBefore)
                                     : tr("Told of the year before:"));
    m_yearBefore->setVisible(yearBefore || saidBefore);
    m_forecastBox->setVisible(forecast || m_forecast->currentIndex() > 0);
    setVisible(!m_yearBefore->isHidden() || !m_forecastBox->isHidden());
}

QHash<QString, QWidget *> YearFields::fields() const
{
    return {{keyOf(&TaskEntry::lastYearState), m_state},
            {keyOf(&TaskEntry::lastYearResult), m_result},
            {keyOf(&TaskEntry::yearForecast), m_forecast}};
}

} // namespace dondoc::views
