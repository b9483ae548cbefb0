// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Draws lots among the communes, and takes turns among the bodies.
#include "models/example/exampleschedule.h"

#include "models/example/exampledice.h"

#include <algorithm>

namespace dondoc::example {

namespace {

// Of 75 communes; by quarter, first for periods that are none.
constexpr int kCommunes = 75;
constexpr int kSilent[] = {18, 14, 22, 27, 11};
constexpr int kLate = 7;
constexpr int kIncomplete = 9;
constexpr int kLateAndIncomplete = 2;
constexpr int kByPhone = 2;
constexpr int kFirstDayBefore = 4; // before the cut-off

int scaled(int ofSeventyFive, qsizetype communes)
{
    return int((ofSeventyFive * communes + kCommunes / 2) / kCommunes);
}

/// In an order that changes from period to period.
QStringList drawn(QStringList codes, const QString &periodKey)
{
    const auto lot = [&periodKey](const QString &code) {
        return ExampleDice(code + u'/' + periodKey + QStringLiteral("/lot")).next();
    };
    std::sort(codes.begin(), codes.end(),
              [&lot](const QString &a, const QString &b) { return lot(a) < lot(b); });
    return codes;
}

QStringList communeCodes(const PeriodSnapshot &data)
{
    QStringList codes;
    for (const Expectation &expectation : expectations(data)) {
        const Agency *agency = findAgency(data, expectation.agencyCode);
        if (agency && isCommuneLevel(*agency))
            codes.append(agency->code);
    }
    return codes;
}

int quarterOf(const Period &period) { return period.kind == PeriodKind::Quarter ? period.index : 0; }

/// Whose turn it is.
QString taken(const QStringList &codes, int turn)
{
    return codes.isEmpty() ? QString() : codes[turn % codes.size()];
}

} // namespace

ExampleSchedule::ExampleSchedule(const PeriodSnapshot &data, const ExampleTexts &texts)
    : m_regime(data.plan.regime), m_period(data.period),
      m_deadline(deadlines(data.plan.regime, data.period).agencies)
{
    decideCommunes(drawn(communeCodes(data), periods::key(data.period)));
    decideBodies(texts);
}

void ExampleSchedule::decideCommunes(const QStringList &codes)
{
    const int silent = scaled(kSilent[quarterOf(m_period)], codes.size());
    const int late = silent + scaled(kLate, codes.size());
    const int firstIncomplete = late - std::min(kLateAndIncomplete, late - silent);
    const int incomplete = firstIncomplete + scaled(kIncomplete, codes.size());
    for (int i = 0; i < codes.size(); ++i) {
        ExampleFate &fate = m_fates[codes[i]];
        fate.silent = i < silent;
        fate.late = i >= silent && i < late;
        fate.byPhone = i >= late && i < std::min(incomplete, late + kByPhone);
        fate.supplemented = i == incomplete;
        if (i >= firstIncomplete && i < incomplete)
            fate.leavesOut = fate.byPhone ? 6 : 1 + i % 3;
    }
}

void ExampleSchedule::decideBodies(const ExampleTexts &texts)
{
    const int turn = quarterOf(m_period);
    m_fates[taken(texts.maySkip, turn)].silent = true;
    m_fates[taken(texts.mayBeLate, turn)].late = true;
    m_fates[taken(texts.mayLeaveOut, turn)].leavesOut = 1;
}

QDate ExampleSchedule::receivedOn(const QString &agencyCode) const
{
    ExampleDice dice(agencyCode + u'/' + periods::key(m_period) + QStringLiteral("/received"));
    if (of(agencyCode).late)
        return afterDeadline(dice.between(1, 4));
    QList<QDate> days;
    for (QDate day = m_period.to.addDays(-kFirstDayBefore); day <= m_deadline; day = day.addDays(1)) {
        if (isWorkingDay(m_regime, day))
            days.append(day);
    }
    return days.isEmpty() ? m_deadline : dice.of(days);
}

QDate ExampleSchedule::signedOn(const QString &agencyCode, const QDate &received) const
{
    ExampleDice dice(agencyCode + u'/' + received.toString(Qt::ISODate) + QStringLiteral("/signed"));
    return workingDayUntil(m_regime, received.addDays(-dice.between(0, 2)));
}

QDate ExampleSchedule::afterDeadline(int workingDays) const
{
    return workingDayAfter(m_regime, m_deadline, workingDays);
}

} // namespace dondoc::example
