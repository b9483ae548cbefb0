// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorLines: the three figures of each indicator in a period, which of them is printed, and how it
// compares.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QDate>
#include <QMap>

namespace dondoc {

/// Numbers of one source: in the period, from the beginning of the year (flows), to its end.
struct Amounts {
    std::optional<double> value;
    std::optional<double> cumulative;
    std::optional<double> estimate;
    friend bool operator==(const Amounts &, const Amounts &) = default;
};

Amounts toAmounts(const IndicatorValue &figure);
/// The period before is of the same year, so that cumulative figures go on from it.
bool continuesYear(const Period &period);

/// The number by which an indicator is measured: of a flow the cumulative one, else the value.
std::optional<double> headline(const Indicator &indicator, const Amounts &amounts);

/// One indicator in one period. Where both are flows, targets and the year compared with by headline.
struct IndicatorLine {
    const Indicator *indicator = nullptr; ///< in the PeriodSnapshot
    QStringList asked;                    ///< codes of the agencies that fill it
    QStringList reported; ///< of those, with the number that headline() speaks of; where nobody has it, any
    QStringList reportedNow; ///< of asked, with any number in the period itself
    QStringList valued;      ///< of asked, with a value of the period itself: those whose sum that is
    QStringList estimated;   ///< of reported, with an estimate; the others' estimates are in no sum
    Amounts agencies;        ///< added up, of those that reported
    Amounts settled;
    Amounts statistics;
    ValueSource printed = ValueSource::Agency;
    bool chosen = false; ///< by the officer; else settled where there is one, else the agencies' sum
    std::optional<double> target;
    int comparedYear = 0;           ///< year that it is compared with; 0: none, in an ad hoc period
    std::optional<double> compared; ///< headline printed for the same period of that year
    bool comparable = false;        ///< both are of the same bodies
    bool example = false;           ///< some number of it is made up
    bool yearEnds = false;          ///< the period closes the year, of which the plan speaks
    /// What is printed has a number of the period itself, and not of earlier quarters of its year alone.
    bool printedNow = true;
    /// Of numbers that earlier quarters of the year alone told: the last day that they count.
    QMap<ValueSource, QDate> earlier;

    const Amounts &of(ValueSource source) const;
    const Amounts &printedAmounts() const { return of(printed); }
    /// The printed estimate; unset where it adds up fewer agencies than the numbers beside it.
    std::optional<double> printedEstimate() const;
    std::optional<double> headlineOf(ValueSource source) const { return headline(*indicator, of(source)); }
    std::optional<double> printedHeadline() const { return headlineOf(printed); }
    /// What is printed comes from some of those asked only, so that it is no share of anything whole.
    bool isPartial() const;
    /// At the end of the year a settled figure, a statistic and what one agency alone fills are laid against
    /// the plan by their estimate of the year, where they have one (rule 17 of the field).
    bool isMeasuredByEstimate() const
    {
        const bool oneVoice = printed != ValueSource::Agency || asked.size() == 1;
        return yearEnds && oneVoice && printedAmounts().estimate;
    }
    /// 100 × printed headline, or estimate, / target; unset without a target, where it is 0, or of a partial
    /// sum.
    std::optional<double> percentOfTarget() const;
    /// 100 × printed headline / that of the year compared with; unset where they are of other bodies, or
    /// where somebody's last quarter is still to come: it would be compared with a longer span (rule 18 of
    /// the field).
    std::optional<double> percentOfCompared() const;
};

/// Figures of agencies by indicator and agency.
using FigureCell = std::pair<QString, QString>;
using FiguresByCell = QHash<FigureCell, const IndicatorValue *>;
/// They point into figures.
FiguresByCell figuresByCell(const QList<IndicatorValue> &figures);

/// One for each indicator that is not retired, in printed order; they point into data.
/// Of a quarter that is written as one with a longer period, flows have the quarter's value; all else is the
/// longer period's, so that two reports of one cut-off tell one figure (rule 17 of the field).
QList<IndicatorLine> indicatorLines(const PeriodSnapshot &data);

/// Lookups; null where there is none.
const Indicator *findIndicator(const PeriodSnapshot &data, const QString &code);
const IndicatorValue *findFigure(const QList<IndicatorValue> &figures, const QString &indicatorCode,
                                 ValueSource source, const QString &agencyCode);
/// What the agency's newest word makes of the figure that is stored (null: none is): numbers that it leaves
/// out stay. Nothing where it says nothing new.
std::optional<IndicatorValue> nextFigure(const IndicatorValue *stored, const IndicatorValue &read);
/// The target of that year; agencyCode blank: of the whole province.
const IndicatorTarget *findTarget(const PeriodSnapshot &data, const QString &indicatorCode, int year,
                                  const QString &agencyCode = {});
struct DaySpan {
    QDate from;
    QDate to;
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};
/// What a figure of that source counts by default: the period's days; a statistic the calendar's own quarter,
/// half or year (quý IV: 1/10 to 31/12).
DaySpan spanOf(ValueSource source, const Period &period);

} // namespace dondoc
