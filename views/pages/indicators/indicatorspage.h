// SPDX-License-Identifier: GPL-3.0-or-later
// IndicatorsPage: "Chỉ tiêu, số liệu"; the indicators with their three figures, and beside them who told
// what.
#pragma once

#include "models/edits/indicatoredits.h"
#include "views/widgets/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;

namespace dondoc::tables {
class AgencyValueModel;
class IndicatorTableModel;
} // namespace dondoc::tables

namespace dondoc::views {

class ChartPanel;
class ChoiceField;
class IndicatorForm;
class FilterPanel;
class HeldBar;

/// A figure leaves when its cell is left; an indicator's own fields 500 ms after the last key, on leaving the
/// field and on flush(). Each request must be answered by a stored or refused slot.
class IndicatorsPage : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(QWidget *parent = nullptr);
    ~IndicatorsPage() override;

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// An indicator's code.
    void goTo(const QString &record) override;
    void flush() override;
    QWidget *filterField() const override;
    bool hasPendingEdits() const override;
    bool hasHeldEdits() const override;
    void discard() override;

public Q_SLOTS:
    void indicatorStored(const dondoc::Indicator &indicator);
    /// What is refused stays as typed and is marked; see EditBuffer.
    void indicatorRefused(const QString &code, const dondoc::Error &error);
    void figuresStored(const QList<dondoc::IndicatorValue> &figures);
    void figuresRefused(const QList<dondoc::IndicatorValue> &asked, const dondoc::Error &error);
    void targetStored(const dondoc::IndicatorTarget &target);
    void targetRefused(const dondoc::IndicatorTarget &asked, const dondoc::Error &error);

Q_SIGNALS:
    void indicatorEdited(const dondoc::Indicator &indicator);
    /// To be stored as one change.
    void figuresEdited(const QList<dondoc::IndicatorValue> &figures);
    void targetEdited(const dondoc::IndicatorTarget &target);
    void choiceMade(const QString &indicatorCode, const std::optional<dondoc::ValueSource> &source);

protected:
    /// While no figures are to be entered nothing can be edited, and the reason is told.
    void contextChanged(const PageContext &before) override;

private:
    FilterPanel *makeList();
    QWidget *makeDetail();
    QWidget *makeFigures();
    QWidget *makeDefinition();
    void connectModels();
    void connectForm();

    void setReadOnly(const QString &reason);
    void showData();
    void showDetail();
    void showChoice();
    void showHeld();
    void decide(bool mine);
    void editAmount(const QString &code, int column, const std::optional<double> &amount);
    void editFigures(const QList<IndicatorValue> &figures);
    void editDefinition();
    void addIndicator();
    void choose(int index);
    void send();
    void refuseEntry(const QString &text);

    edits::IndicatorEdits m_book;
    std::shared_ptr<const PeriodSnapshot> m_data; ///< the book's
    QTimer m_idle;
    bool m_readOnly = false;
    bool m_adding = false; ///< a new indicator is awaited
    QString m_added;       ///< stored, to be gone to once it is shown

    tables::IndicatorTableModel *m_indicators;
    tables::AgencyValueModel *m_figures;
    HeldBar *m_held;
    FilterPanel *m_list = nullptr;
    FilterPanel *m_agencies = nullptr;
    QTabWidget *m_tabs = nullptr;
    ChartPanel *m_chart = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_scope = nullptr;
    ChoiceField *m_choice = nullptr;
    QPushButton *m_add = nullptr;
    IndicatorForm *m_form = nullptr;
};

} // namespace dondoc::views
