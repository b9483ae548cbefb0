// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorEdits: what is under edit by what it is about, and the data with it.
#include "models/edits/indicatoredits.h"

#include "models/domain/assessment/indicatorlines.h"

namespace dondoc::edits {

namespace {

QString keyOf(const Indicator &indicator) { return indicator.code; }

QString keyOf(const IndicatorValue &value)
{
    return value.indicatorCode + u'/' + keyword(value.source) + u'/' + value.agencyCode;
}

QString keyOf(const IndicatorTarget &target)
{
    return QStringLiteral("%1/%2/%3").arg(target.indicatorCode, target.agencyCode).arg(target.year);
}

/// In place of the one of the same key, or behind the others.
template <class T> void lay(QList<T> &values, const EditBuffers<T> &buffers)
{
    for (const QString &key : buffers.keys()) {
        const auto at = std::find_if(values.begin(), values.end(),
                                     [&key](const T &each) { return keyOf(each) == key; });
        if (at == values.end())
            values.append(buffers.value(key));
        else
            *at = buffers.value(key);
    }
}

/// Of keys, which all begin with an indicator's code; each once.
QStringList codesOf(const QStringList &keys)
{
    QStringList codes;
    for (const QString &key : keys) {
        codes.append(key.section(u'/', 0, 0));
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace

IndicatorValue storedValue(const PeriodSnapshot &known, const IndicatorValue &like)
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
    const QString plan = quarter->data.plan.code;
    const QString frame = plan + u'|' + periods::key(quarter->data.period);
    m_indicators.show(plan);
    m_values.show(frame);
    m_targets.show(frame);
    m_quarter = quarter;
    rebase();
}

void IndicatorEdits::clear()
{
    m_quarter.reset();
    m_indicators.clear();
    m_values.clear();
    m_targets.clear();
}

void IndicatorEdits::rebase()
{
    const PeriodSnapshot &known = m_quarter->data;
    m_values.rebase([&known](const IndicatorValue &like) { return storedValue(known, like); });
    m_targets.rebase([&known](const IndicatorTarget &like) { return storedTarget(known, like); });
    m_indicators.rebase([&known](const Indicator &like) {
        if (const Indicator *stored = findIndicator(known, like.code)) {
            return *stored;
        }
        Indicator none; // its making was taken back
        none.code = like.code;
        return none;
    });
}

std::shared_ptr<const PeriodSnapshot> IndicatorEdits::data() const
{
    if (!m_quarter)
        return nullptr;
    auto whole = std::make_shared<PeriodSnapshot>(m_quarter->data);
    lay(whole->indicators, m_indicators);
    lay(whole->figures, m_values);
    lay(whole->targets, m_targets);
    return whole;
}

void IndicatorEdits::edit(const Indicator &indicator)
{
    if (const Indicator *stored = findIndicator(m_quarter->data, indicator.code))
        m_indicators.edit(indicator.code, *stored, indicator);
}

void IndicatorEdits::edit(const IndicatorValue &value)
{
    IndicatorValue own = value;
    own.example = false; // an officer's own
    m_values.edit(keyOf(own), storedValue(m_quarter->data, own), own);
}

void IndicatorEdits::edit(const IndicatorTarget &target)
{
    m_targets.edit(keyOf(target), storedTarget(m_quarter->data, target), target);
}

template <> EditBuffers<Indicator> &IndicatorEdits::buffers() { return m_indicators; }
template <> EditBuffers<IndicatorValue> &IndicatorEdits::buffers() { return m_values; }
template <> EditBuffers<IndicatorTarget> &IndicatorEdits::buffers() { return m_targets; }
template <> const EditBuffers<Indicator> &IndicatorEdits::buffers() const { return m_indicators; }
template <> const EditBuffers<IndicatorValue> &IndicatorEdits::buffers() const { return m_values; }
template <> const EditBuffers<IndicatorTarget> &IndicatorEdits::buffers() const { return m_targets; }

template <class T> QList<T> IndicatorEdits::take() { return buffers<T>().take(); }
template QList<Indicator> IndicatorEdits::take();
template QList<IndicatorValue> IndicatorEdits::take();
template QList<IndicatorTarget> IndicatorEdits::take();

template <class T> bool IndicatorEdits::accept(const T &answer)
{
    return buffers<T>().accept(keyOf(answer), answer);
}
template bool IndicatorEdits::accept(const Indicator &);
template bool IndicatorEdits::accept(const IndicatorValue &);
template bool IndicatorEdits::accept(const IndicatorTarget &);

void IndicatorEdits::refuse(const QString &indicatorCode, const Error &error, const QString &reason)
{
    m_indicators.refuse(indicatorCode, error, reason);
}

void IndicatorEdits::refuse(const IndicatorTarget &asked, const Error &error, const QString &reason)
{
    m_targets.refuse(keyOf(asked), error, reason);
}

QList<IndicatorValue> IndicatorEdits::refuse(const QList<IndicatorValue> &asked, const Error &error,
                                             const QString &reason)
{
    if (asked.size() == 1) {
        m_values.refuse(keyOf(asked.constFirst()), error, reason);
        return {};
    }
    for (const IndicatorValue &each : asked) {
        m_values.putBack(keyOf(each));
    }
    return m_values.take();
}

void IndicatorEdits::retry()
{
    m_indicators.retry();
    m_values.retry();
    m_targets.retry();
}

template <class T> QList<Contest<T>> IndicatorEdits::contests() const { return buffers<T>().contests(); }
template QList<Contest<Indicator>> IndicatorEdits::contests() const;
template QList<Contest<IndicatorValue>> IndicatorEdits::contests() const;
template QList<Contest<IndicatorTarget>> IndicatorEdits::contests() const;

template <class T> void IndicatorEdits::decide(const Contest<T> &contest, bool mine)
{
    buffers<T>().decide(contest, mine);
}
template void IndicatorEdits::decide(const Contest<Indicator> &, bool);
template void IndicatorEdits::decide(const Contest<IndicatorValue> &, bool);
template void IndicatorEdits::decide(const Contest<IndicatorTarget> &, bool);

QStringList IndicatorEdits::refused() const
{
    return codesOf(m_indicators.refused() + m_values.refused() + m_targets.refused());
}

QString IndicatorEdits::refusal() const
{
    const auto reasonIn = [](const auto &buffers) { return buffers.refusal(buffers.refused().value(0)); };
    QStringList reasons{reasonIn(m_indicators), reasonIn(m_values), reasonIn(m_targets)};
    reasons.removeAll(QString());
    return reasons.value(0);
}

bool IndicatorEdits::anyPending() const
{
    return m_indicators.anyPending() || m_values.anyPending() || m_targets.anyPending();
}

bool IndicatorEdits::anyHeld() const
{
    return m_indicators.anyHeld() || m_values.anyHeld() || m_targets.anyHeld();
}

} // namespace dondoc::edits
