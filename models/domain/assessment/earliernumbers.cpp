// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EarlierNumbers: the newest day of the figures that make up the number.
#include "models/domain/assessment/earliernumbers.h"

namespace dondoc {

namespace {

/// Of a ratio the day of its numerator.
QDate lastDayOf(const QList<IndicatorValue> &figures, const Indicator &indicator, ValueSource source)
{
    const QString &code = indicator.summing == Summing::Ratio ? indicator.numerator : indicator.code;
    QDate last;
    for (const IndicatorValue &figure : figures) {
        if (figure.indicatorCode == code && figure.source == source && (!last.isValid() || figure.to > last))
            last = figure.to;
    }
    return last;
}

} // namespace

QMap<ValueSource, QDate> earlierNumbers(const IndicatorLine &line, const IndicatorLine &quarter,
                                        const QList<IndicatorValue> &figures)
{
    QMap<ValueSource, QDate> earlier;
    for (const ValueSource source : {ValueSource::Agency, ValueSource::Settled, ValueSource::Statistics}) {
        if (quarter.of(source) == Amounts() && line.of(source) != Amounts())
            earlier.insert(source, lastDayOf(figures, *line.indicator, source));
    }
    return earlier;
}

} // namespace dondoc
