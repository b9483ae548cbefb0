// SPDX-License-Identifier: GPL-3.0-or-later
// Intake of figures: rows of the table of indicators → figures that the agency is asked for, doubtful or not.
#include "models/services/intake.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/intake/submissionedits.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/readform.h"

#include <algorithm>

namespace dondoc::services {

using namespace exchange;

namespace {

Issue notUnderstood(const QString &name, const QString &place)
{
    return {Severity::Warning, IssueKind::RowNotUnderstood, {name}, {}, {}, place};
}

QHash<ValueField, QString> figureCellsOf(const QHash<ValueColumn, QString> &places)
{
    return {{ValueField::Value, places.value(ValueColumn::Value)},
            {ValueField::Cumulative, places.value(ValueColumn::Cumulative)},
            {ValueField::Estimate, places.value(ValueColumn::Estimate)}};
}

} // namespace

// By the mark, else by the name as printed; what is of no indicator is told, not lost.
void Intake::resolveFigures(Submission &submission, const ReadForm &form) const
{
    for (const ReadValue &read : form.figures) {
        IndicatorValue figure;
        figure.value = read.value;
        figure.cumulative = read.cumulative;
        figure.estimate = read.estimate;
        figure.periodKey = periods::key(m_data.period);
        figure.indicatorCode = findIndicator(m_data, read.indicatorCode)
            ? read.indicatorCode
            : m_indicators.value(text::searchKey(read.name));
        const auto cells = figureCellsOf(read.places);
        if (!figure.indicatorCode.isEmpty())
            submission.figureCells.insert(figure.indicatorCode, cells);
        if (isBlank(figure))
            continue;
        if (figure.indicatorCode.isEmpty())
            submission.found.append(notUnderstood(read.name, cells.value(ValueField::Value)));
        else
            submission.wholeFigures.append(figure);
    }
}

// An agency speaks only of the indicators that it is asked for.
void Intake::checkFigures(Submission &submission) const
{
    const QSet<QString> asked = m_asked.value(submission.agencyCode);
    for (const IndicatorValue &told : mendedFigures(submission)) {
        IndicatorValue figure = told;
        if (asked.contains(figure.indicatorCode)) {
            figure.agencyCode = submission.agencyCode;
            figure.periodKey = periods::key(m_data.period);
            submission.figures.append(figure);
            checkDoubts(submission, figure);
            continue;
        }
        const QString name = findIndicator(m_data, figure.indicatorCode)->name;
        const auto cells = submission.figureCells.value(figure.indicatorCode);
        submission.issues.append(notUnderstood(name, cells.value(ValueField::Value)));
    }
}

// Held against what the agency told before: against that alone, since a batch brings thousands of figures.
void Intake::checkDoubts(Submission &submission, const IndicatorValue &figure) const
{
    PeriodSnapshot told;
    told.period = m_data.period;
    told.agencies = m_data.agencies;
    told.indicators = m_data.indicators;
    told.figures = {figure};
    if (const IndicatorValue *last
        = findFigure(m_data.previousFigures, figure.indicatorCode, ValueSource::Agency, figure.agencyCode))
        told.previousFigures = {*last};
    told.earlierFigures = m_earlier.value(figure.agencyCode);
    const auto cells = submission.figureCells.value(figure.indicatorCode);
    for (const Issue &found : doubtfulFigures(told)) {
        Issue doubt = found;
        doubt.place = cells.value(doubt.kind == IssueKind::CumulativeFell ? ValueField::Cumulative
                                                                          : ValueField::Value);
        submission.issues.append(doubt);
    }
}

bool Intake::hasNewFigures(const Submission &submission) const
{
    return std::any_of(submission.figures.cbegin(), submission.figures.cend(),
                       [this](const IndicatorValue &figure) {
                           return nextFigure(findFigure(m_data.figures, figure.indicatorCode,
                                                        ValueSource::Agency, figure.agencyCode),
                                             figure)
                               .has_value();
                       });
}

} // namespace dondoc::services
