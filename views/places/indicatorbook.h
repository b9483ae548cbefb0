// SPDX-License-Identifier: GPL-3.0-or-later
// IndicatorBook: the indicators, targets and figures of one period with what is being edited or saved.
#pragma once

#include "models/domain/quarter.h"
#include "views/places/draftset.h"

#include <memory>

namespace dondoc::views {

/// What is known of a figure like that (its indicator, source and agency); without id where nothing is.
IndicatorFigure storedFigure(const ReportData &known, const IndicatorFigure &like);
/// The same of a target: its indicator, agency and year.
IndicatorTarget storedTarget(const ReportData &known, const IndicatorTarget &like);

class IndicatorBook
{
public:
    /// Another plan or period forgets everything (it must have been sent before); the same one brings newer
    /// values under what is being typed.
    void showQuarter(const QuarterPtr &quarter);
    void clear();
    bool isEmpty() const { return !m_quarter; }
    /// As it was shown; null before.
    const QuarterPtr &quarter() const { return m_quarter; }

    /// The quarter's data with what is under edit laid over; null before a quarter was shown.
    std::shared_ptr<const ReportData> data() const;

    void edit(const Indicator &indicator);
    void edit(const IndicatorFigure &figure);
    void edit(const IndicatorTarget &target);
    QList<Indicator> takeIndicators() { return m_indicators.take(); }
    QList<IndicatorFigure> takeFigures() { return m_figures.take(); }
    QList<IndicatorTarget> takeTargets() { return m_targets.take(); }
    /// False where no answer was awaited.
    bool accept(const Indicator &indicator);
    bool accept(const IndicatorFigure &figure);
    bool accept(const IndicatorTarget &target);
    /// The stored value stands again.
    void refuse(const QString &indicatorCode) { m_indicators.refuse(indicatorCode); }
    void refuse(const IndicatorFigure &asked);
    void refuse(const IndicatorTarget &asked);
    bool anyPending() const;

private:
    void rebase();

    QuarterPtr m_quarter;
    DraftSet<Indicator> m_indicators;
    DraftSet<IndicatorFigure> m_figures;
    DraftSet<IndicatorTarget> m_targets;
};

} // namespace dondoc::views
