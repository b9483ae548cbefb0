// SPDX-License-Identifier: GPL-3.0-or-later
// IndicatorEdits: the indicators, targets and figures of one period with what is being edited or saved.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/edits/editbuffers.h"

#include <memory>

namespace dondoc::edits {

/// What is known of a figure like that (its indicator, source and agency); without id where nothing is.
IndicatorValue storedFigure(const PeriodSnapshot &known, const IndicatorValue &like);
/// What is stored of a target like that (its indicator, agency and year); without id where nothing is.
IndicatorTarget storedTarget(const PeriodSnapshot &known, const IndicatorTarget &like);

class IndicatorEdits
{
public:
    /// Another plan or period forgets everything (it must have been sent before); the same one brings newer
    /// values under what is being typed.
    void showPeriod(const AssessedPeriodPtr &quarter);
    void clear();
    bool isEmpty() const { return !m_quarter; }
    /// As it was shown; null before.
    const AssessedPeriodPtr &quarter() const { return m_quarter; }

    /// The quarter's data with what is under edit laid over; null before a quarter was shown.
    std::shared_ptr<const PeriodSnapshot> data() const;

    void edit(const Indicator &indicator);
    void edit(const IndicatorValue &figure);
    void edit(const IndicatorTarget &target);
    QList<Indicator> takeIndicators() { return m_indicators.take(); }
    QList<IndicatorValue> takeFigures() { return m_figures.take(); }
    QList<IndicatorTarget> takeTargets() { return m_targets.take(); }
    /// False where no answer was awaited.
    bool accept(const Indicator &indicator);
    bool accept(const IndicatorValue &figure);
    bool accept(const IndicatorTarget &target);
    /// The stored value stands again.
    void refuse(const QString &indicatorCode) { m_indicators.refuse(indicatorCode); }
    void refuse(const IndicatorValue &asked);
    void refuse(const IndicatorTarget &asked);
    bool anyPending() const;

private:
    void rebase();

    AssessedPeriodPtr m_quarter;
    EditBuffers<Indicator> m_indicators;
    EditBuffers<IndicatorValue> m_figures;
    EditBuffers<IndicatorTarget> m_targets;
};

} // namespace dondoc::edits
