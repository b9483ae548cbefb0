// SPDX-License-Identifier: GPL-3.0-or-later
// IndicatorEdits: drafts by what they are about, and the data with them.
#include "models/edits/indicatoredits.h"

#include "models/domain/assessment/indicatorlines.h"

namespace dondoc::edits {

namespace {

QString keyOf(const Indicator &indicator) { return indicator.code; }

QString keyOf(const IndicatorValue &figure)
{
    return figure.indicatorCode + u'/' + keyword(figure.source) + u'/' + figure.agencyCode;
}

QString keyOf(const IndicatorTarget &target)
{
    return QStringLiteral("%1/%2/%3").arg(target.indicatorCode, target.agencyCode).arg(target.year);
}

/// In place of the one of the same key, or behind the others.
template <class T> void lay(QList<T> &values, const EditBuffers<T> &drafts)
{
    const QStringList keys = drafts.keys();
    for (const QString &key : keys) {
        const auto at = std::find_if(values.begin(), values.end(),
                                     [&key](const T &each) { return keyOf(each) == key; });
        if (at == values.end())
            values.append(drafts.value(key));
        else
            *at = drafts.value(key);
    }
}

} // namespace

IndicatorValue storedFigure(const PeriodSnapshot &known, const IndicatorValue &like)
{
    const IndicatorValue *stored
        = findFigure(known.figures, like.indicatorCode, like.source, like.agencyCode);
    if (stored)
        return *stored;
    IndicatorValue none;
    none.indicatorCode = like.indicatorCode;
    none.source = like.source;
    none.agencyCode = like.agencyCode;
    return none;
}

IndicatorTarget storedTarget(const PeriodSnapshot &known, const IndicatorTarget &like)
{
    const IndicatorTarget *stored = findTarget(known, like.indicatorCode, like.year, like.agencyCode);
    if (stored)
        return *stored;
    IndicatorTarget none;
    none.indicatorCode = like.indicatorCode;
    none.agencyCode = like.agencyCode;
    none.year = like.year;
    return none;
}

void IndicatorEdits::showPeriod(const AssessedPeriodPtr &quarter)
{
    const bool same = m_quarter && m_quarter->data.plan.code == quarter->data.plan.code
        && m_quarter->data.period == quarter->data.period;
    if (!same)
        clear();
    m_quarter = quarter;
    rebase();
}

void IndicatorEdits::clear()
{
    m_quarter.reset();
    m_indicators.clear();
    m_figures.clear();
    m_targets.clear();
}

void IndicatorEdits::rebase()
{
    const PeriodSnapshot &known = m_quarter->data;
    const QStringList figures = m_figures.keys();
    for (const QString &key : figures)
        m_figures.rebase(key, storedFigure(known, m_figures.value(key)));
    const QStringList targets = m_targets.keys();
    for (const QString &key : targets)
        m_targets.rebase(key, storedTarget(known, m_targets.value(key)));
    const QStringList indicators = m_indicators.keys();
    for (const QString &code : indicators) {
        if (const Indicator *stored = findIndicator(known, code))
            m_indicators.rebase(code, *stored);
        else
            m_indicators.refuse(code); // its making was taken back
    }
}

std::shared_ptr<const PeriodSnapshot> IndicatorEdits::data() const
{
    if (!m_quarter)
        return nullptr;
    auto whole = std::make_shared<PeriodSnapshot>(m_quarter->data);
    lay(whole->indicators, m_indicators);
    lay(whole->figures, m_figures);
    lay(whole->targets, m_targets);
    return whole;
}

void IndicatorEdits::edit(const Indicator &indicator)
{
    if (const Indicator *stored = findIndicator(m_quarter->data, indicator.code))
        m_indicators.edit(indicator.code, *stored, indicator);
}

void IndicatorEdits::edit(const IndicatorValue &figure)
{
    IndicatorValue own = figure;
    own.example = false; // an officer's own
    m_figures.edit(keyOf(own), storedFigure(m_quarter->data, own), own);
}

void IndicatorEdits::edit(const IndicatorTarget &target)
{
    m_targets.edit(keyOf(target), storedTarget(m_quarter->data, target), target);
}

bool IndicatorEdits::accept(const Indicator &indicator)
{
    return m_indicators.accept(keyOf(indicator), indicator);
}
bool IndicatorEdits::accept(const IndicatorValue &figure) { return m_figures.accept(keyOf(figure), figure); }
bool IndicatorEdits::accept(const IndicatorTarget &target) { return m_targets.accept(keyOf(target), target); }
void IndicatorEdits::refuse(const IndicatorValue &asked) { m_figures.refuse(keyOf(asked)); }
void IndicatorEdits::refuse(const IndicatorTarget &asked) { m_targets.refuse(keyOf(asked)); }

bool IndicatorEdits::anyPending() const
{
    return m_indicators.anyPending() || m_figures.anyPending() || m_targets.anyPending();
}

} // namespace dondoc::edits
