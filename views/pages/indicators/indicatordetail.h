// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorDetail: one indicator; who reported what, which of it is printed, its definition, its years.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace dondoc {
struct Assessment;
struct IndicatorLine;
} // namespace dondoc

namespace dondoc::tables {
class AgencyValueModel;
}

namespace dondoc::views {

class ChartPanel;
class ChoiceField;
class FilterPanel;
class IndicatorForm;

/// Stores nothing: what is entered goes out as a signal.
class IndicatorDetail : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorDetail(QWidget *parent = nullptr);
    ~IndicatorDetail() override;

    /// A blank or unknown code: asks for an indicator to be chosen. line: null where the list has none.
    void showIndicator(const std::shared_ptr<const PeriodSnapshot> &snapshot, const Assessment &assessment,
                       const QString &code, const IndicatorLine *line);
    /// For a new indicator: the cursor in its name.
    void editName();
    /// indicator with what stands in the fields of its definition.
    Indicator applied(const Indicator &indicator) const;
    /// Takes what is still being typed into the definition.
    void commit();
    void setReadOnly(bool on);

Q_SIGNALS:
    void definitionEdited();
    /// The keyboard left a field of the definition.
    void definitionLeft();
    /// To be stored as one change.
    void valuesEdited(const QList<dondoc::IndicatorValue> &values);
    /// What was typed is no number, or no span of days.
    void entryRefused(const QString &text);
    /// "abc (row 3, column 2)", of a pasted block.
    void pasteRefused(const QStringList &cells);
    /// None: what is settled, else the sum of agencies.
    void sourceChosen(const std::optional<dondoc::ValueSource> &source);

private:
    QLabel *makeLabel();
    QWidget *makeValues();
    QWidget *makeDefinition();
    void arrange();
    void connectValues();
    void connectDefinition();
    void showTitle(const Indicator &indicator);
    void showChoice(const IndicatorLine *line);

    bool m_readOnly = false;
    tables::AgencyValueModel *m_values;
    FilterPanel *m_agencies = nullptr;
    QTabWidget *m_tabs = nullptr;
    ChartPanel *m_chart = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_scope = nullptr;
    ChoiceField *m_choice = nullptr;
    IndicatorForm *m_form = nullptr;
};

} // namespace dondoc::views
