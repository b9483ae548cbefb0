// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorsController: between the page of indicators and the open data file.
#pragma once

#include "models/domain/indicators/indicator.h"

#include <QObject>

#include <optional>

namespace dondoc::views {
class IndicatorsPage;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class IndicatorsController : public QObject
{
    Q_OBJECT

public:
    IndicatorsController(views::IndicatorsPage *page, OpenFile &file, QObject *parent);

private:
    void saveIndicator(const Indicator &indicator);
    void saveValues(const QList<IndicatorValue> &values);
    void saveTarget(const IndicatorTarget &target);
    void chooseValue(const QString &indicatorCode, const std::optional<ValueSource> &source);

    views::IndicatorsPage *m_page;
    OpenFile &m_file;
};

} // namespace dondoc::app
