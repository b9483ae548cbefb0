// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// YearFields: what an entry of a yearly task says over the turn of the year, shown where it is asked for or
// there.
#pragma once

#include "models/domain/reporting/agencyreport.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;

namespace dondoc::views {

class ChoiceField;
class TextField;

class YearFields : public QWidget
{
    Q_OBJECT

public:
    explicit YearFields(QWidget *parent = nullptr);

    void showEntry(const TaskEntry &entry);
    /// Writes what stands in the fields into the entry.
    void take(TaskEntry &entry) const;
    /// yearBefore: the year that is asked about once more. forecast: it is asked whether the task will be
    /// done.
    void ask(const std::optional<int> &yearBefore, bool forecast);
    /// By the key of the field in the value.
    QHash<QString, QWidget *> fields() const;

private:
    QWidget *makeYearBefore();
    QWidget *makeForecast();

    QWidget *m_yearBefore = nullptr;
    QLabel *m_stateLabel = nullptr;
    ChoiceField *m_state = nullptr;
    TextField *m_result = nullptr;
    QWidget *m_forecastBox = nullptr;
    ChoiceField *m_forecast = nullptr;
};

} // namespace dondoc::views
