// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorsPage: "Chỉ tiêu, số liệu"; the indicators with their three figures, and beside them who told
// what.
#pragma once

#include "models/edits/indicatoredits.h"
#include "views/widgets/page.h"
#include "views/widgets/savepause.h"

class QPushButton;

namespace dondoc::tables {
class IndicatorTableModel;
}

namespace dondoc::views {

class FilterPanel;
class HeldBar;
class IndicatorDetail;

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
    void connectList();
    void connectDetail();

    void setReadOnly(const QString &reason);
    void showData();
    void showDetail();
    void showHeld();
    QString nameOf(const QString &code) const;
    QString nameOf(const IndicatorValue &value) const;
    void editAmount(const QString &code, int column, const std::optional<double> &amount);
    void editFigures(const QList<IndicatorValue> &figures);
    void editDefinition();
    void addIndicator();
    void send();
    void refuseEntry(const QString &text);

    edits::IndicatorEdits m_book;
    std::shared_ptr<const PeriodSnapshot> m_data; ///< the book's
    SavePause m_idle;
    bool m_readOnly = false;
    bool m_adding = false; ///< a new indicator is awaited
    QString m_added;       ///< stored, to be gone to once it is shown

    tables::IndicatorTableModel *m_indicators;
    HeldBar *m_held;
    FilterPanel *m_list = nullptr;
    IndicatorDetail *m_detail = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace dondoc::views
