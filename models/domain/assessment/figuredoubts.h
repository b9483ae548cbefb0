// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureDoubts: what is doubtful in the agencies' figures of a period.
#pragma once

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/basics/fields.h"
#include "models/domain/basics/issue.h"
#include "models/domain/indicators/indicator.h"

#include <QList>
#include <QString>

namespace dondoc {

/// True where a flow's cumulative figure is smaller than that of the period before in the same year.
bool fell(const Indicator &indicator, const Period &period, const Amounts &now, const Amounts &before);
/// True where value is more than three times the median of the earlier ones, or less than a third of it.
/// Never with fewer than three earlier ones, or where their median is 0.
bool isFarFromHistory(double value, const QList<double> &earlier);
/// A finding, and the number that it is about.
struct FigureDoubt {
    Issue issue;
    QString indicatorCode;
    FieldId<IndicatorValue> field = &IndicatorValue::value;
};

/// What is wrong with the agencies' figures of the period, each bad number by itself. Errors: negative ones,
/// more in the period than since the year began, an estimate for the year below what there is already (of
/// what stands at a time: below a third of it), a part above its total (indicatorparts.h; of a flow not
/// that of one period), more than three times what the province's figures and targets know, an area larger
/// than any of the province's, more than any agency can have, nothing of what stood there before. Warnings:
/// cumulative figures that fell, values far from their own history (data.earlierFigures).
QList<FigureDoubt> figureDoubts(const PeriodSnapshot &data);
/// Takes the number out that the finding is about: what is less than nothing would lessen what others told.
void leaveOutNumber(QList<IndicatorValue> &figures, const FigureDoubt &found);
/// Their issues, each once.
QList<Issue> doubtfulFigures(const PeriodSnapshot &data);

} // namespace dondoc
