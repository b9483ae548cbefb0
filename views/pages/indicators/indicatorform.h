// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorForm: what an indicator is called, how it adds up, who fills it, and whether it is still used.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QListWidget;

namespace dondoc::views {

class ChoiceField;
class LineField;
class NumberField;

class IndicatorForm : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorForm(QWidget *parent = nullptr);

    /// Without a signal.
    void showIndicator(const PeriodSnapshot &known, const Indicator &indicator);
    /// indicator with what stands in the fields.
    Indicator applied(Indicator indicator) const;
    /// Takes what is still being typed.
    void commit();
    /// For a new one: the cursor in its name.
    void focusName();
    /// Texts can still be selected.
    void setReadOnly(bool on);

Q_SIGNALS:
    void edited();

private:
    LineField *addLine(const QString &title, int maximumLength);
    void createFields();
    void connectFields();
    void offerFillers(const PeriodSnapshot &known);
    void showFillers(const QStringList &codes);
    void showParts(const PeriodSnapshot &known, const Indicator &ratio);

    QFormLayout *m_form = nullptr;
    QList<std::pair<QString Indicator::*, LineField *>> m_lines;
    ChoiceField *m_summing = nullptr;
    QList<std::pair<QString Indicator::*, ChoiceField *>> m_parts; ///< of a ratio
    NumberField *m_decimals = nullptr;
    NumberField *m_baseYear = nullptr;
    QListWidget *m_fillers = nullptr;
    QCheckBox *m_retired = nullptr;
    bool m_readOnly = false;
};

} // namespace dondoc::views
