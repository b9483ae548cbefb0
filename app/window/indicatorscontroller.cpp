// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorsController: between the page of indicators and the open data file.
#include "app/window/indicatorscontroller.h"

#include "app/window/openfile.h"
#include "models/services/indicatorservice.h"
#include "views/pages/indicators/indicatorspage.h"

namespace dondoc::app {

using services::IndicatorService;
using views::IndicatorsPage;

IndicatorsController::IndicatorsController(IndicatorsPage *page, OpenFile &file, QObject *parent)
    : QObject(parent), m_page(page), m_file(file)
{
    connect(page, &IndicatorsPage::indicatorEdited, this, &IndicatorsController::saveIndicator);
    connect(page, &IndicatorsPage::figuresEdited, this, &IndicatorsController::saveValues);
    connect(page, &IndicatorsPage::targetEdited, this, &IndicatorsController::saveTarget);
    connect(page, &IndicatorsPage::choiceMade, this, &IndicatorsController::chooseValue);
}

void IndicatorsController::saveIndicator(const Indicator &indicator)
{
    m_file.write<IndicatorService>(
        [plan = m_file.shown().planCode, indicator](const IndicatorService &indicators) {
            return indicators.saveIndicator(plan, indicator);
        },
        this, [this](const Indicator &stored) { m_page->indicatorStored(stored); },
        [this, code = indicator.code](const Error &error) { m_page->indicatorRefused(code, error); });
}

void IndicatorsController::saveValues(const QList<IndicatorValue> &values)
{
    m_file.write<IndicatorService>(
        [at = m_file.shown(), values](const IndicatorService &indicators) {
            return indicators.saveValues(at.planCode, at.period, values);
        },
        this, [this](const QList<IndicatorValue> &stored) { m_page->figuresStored(stored); },
        [this, values](const Error &error) { m_page->figuresRefused(values, error); });
}

void IndicatorsController::saveTarget(const IndicatorTarget &target)
{
    m_file.write<IndicatorService>(
        [plan = m_file.shown().planCode, target](const IndicatorService &indicators) {
            return indicators.saveTarget(plan, target);
        },
        this, [this](const IndicatorTarget &stored) { m_page->targetStored(stored); },
        [this, target](const Error &error) { m_page->targetRefused(target, error); });
}

void IndicatorsController::chooseValue(const QString &indicatorCode, const std::optional<ValueSource> &source)
{
    m_file.write<IndicatorService>(
        [at = m_file.shown(), indicatorCode, source](const IndicatorService &indicators) {
            return indicators.chooseValue(at.planCode, at.period, indicatorCode, source);
        },
        this);
}

} // namespace dondoc::app
