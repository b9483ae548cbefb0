// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Draws lots among the communes, and takes turns among the bodies.
#include "models/example/exampleschedule.h"

#include "models/example/exampledice.h"

#include <algorithm>
#include <iterator>

namespace dondoc::example {

namespace {

// Of 75 communes; by quarter of the story, the last one for all later ones.
struct Receipt {
    int silent;
    int late;
    int incomplete;
    int byPhone;
};
constexpr Receipt kReceipts[] = {{27, 7, 9, 2}, {11, 7, 9, 2}, {12, 7, 9, 2}, {10, 6, 8, 1},
                                 {9, 6, 8, 1},  {7, 5, 7, 1},  {7, 5, 7, 1},  {6, 4, 6, 1}};
constexpr int kCommunes = 75;
constexpr int kLateAndIncomplete = 2;
constexpr int kWeak = 25;          // communes among whom the silent ones take turns
constexpr int kTurn = 5;           // of them each quarter, from the third one on
constexpr int kSilentBodies = 4;   // quarters in which a body still sends nothing
constexpr int kFirstDayBefore = 4; // before the cut-off
constexpr int kUpwardDay = 20;     // whatever a file's regime says, so that a story ends before its summary

int scaled(int ofSeventyFive, qsizetype communes)
{
    return int((ofSeventyFive * communes + kCommunes / 2) / kCommunes);
}

/// The weakest first, in an order that is the same in every period.
QStringList drawn(QStringList codes)
{
    const auto lot
        = [](const QString &code) { return ExampleDice(code + QStringLiteral("/2025-Q4/lot")).next(); };
    std::sort(codes.begin(), codes.end(),
              [&lot](const QString &a, const QString &b) { return lot(a) < lot(b); });
    return codes;
}

/// Nobody stays silent for good: the weak ones take turns.
QStringList turned(QStringList codes, int quarter)
{
    const auto weak = std::min<qsizetype>(kWeak, codes.size());
    if (weak > 0)
        std::rotate(codes.begin(), codes.begin() + qsizetype(kTurn) * std::max(0, quarter - 1) % weak,
                    codes.begin() + weak);
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

const Receipt &receiptIn(const StoryQuarter &quarter)
{
    return kReceipts[std::min(quarter.number(), int(std::size(kReceipts)) - 1)];
}

/// Whose turn it is.
QString taken(const QStringList &codes, int turn)
{
    return codes.isEmpty() ? QString() : codes[turn % codes.size()];
}

} // namespace

ExampleSchedule::ExampleSchedule(const PeriodSnapshot &data, const ExampleTexts &texts)
    : m_regime(data.plan.regime), m_period(data.period), m_quarter(StoryQuarter::of(data.period)),
      m_deadlines(deadlines(data.plan.regime, data.period))
{
    const QDate day(m_period.to.year(), m_period.to.month(), kUpwardDay);
    const QDate latest = workingDayUntil(m_regime, day);
    if (latest > m_deadlines.agencies)
        m_deadlines.upward = std::min(m_deadlines.upward, latest);
    decideCommunes(turned(drawn(communeCodes(data)), m_quarter.number()));
    decideBodies(texts);
}

void ExampleSchedule::decideCommunes(const QStringList &codes)
{
    const Receipt &receipt = receiptIn(m_quarter);
    const int silent = scaled(receipt.silent, codes.size());
    const int late = silent + scaled(receipt.late, codes.size());
    const int firstIncomplete = late - std::min(kLateAndIncomplete, late - silent);
    const int incomplete = firstIncomplete + scaled(receipt.incomplete, codes.size());
    for (int i = 0; i < codes.size(); ++i) {
        ExampleFate &fate = m_fates[codes[i]];
        fate.silent = i < silent;
        fate.late = i >= silent && i < late;
        fate.byPhone = i >= late && i < std::min(incomplete, late + receipt.byPhone);
        fate.supplemented = i == incomplete;
        if (i >= firstIncomplete && i < incomplete)
            fate.leavesOut = fate.byPhone ? 6 : 1 + i % 3;
    }
}

void ExampleSchedule::decideBodies(const ExampleTexts &texts)
{
    m_fates[taken(texts.maySkip, m_quarter.index)].silent = m_quarter.number() < kSilentBodies;
    m_fates[taken(texts.mayBeLate, m_quarter.index)].late = true;
    m_fates[taken(texts.mayLeaveOut, m_quarter.index)].leavesOut = 1;
}

QDate ExampleSchedule::receivedOn(const QString &agencyCode) const
{
    ExampleDice dice(agencyCode + u'/' + periods::key(m_period) + QStringLiteral("/received"));
    if (of(agencyCode).late)
        return afterDeadline(dice.between(1, 3));
    QList<QDate> days;
    for (QDate day = m_period.to.addDays(-kFirstDayBefore); day <= m_deadlines.agencies;
         day = day.addDays(1)) {
        if (isWorkingDay(m_regime, day))
            days.append(day);
    }
    return days.isEmpty() ? m_deadlines.agencies : dice.of(days);
}

QDate ExampleSchedule::signedOn(const QString &agencyCode, const QDate &received) const
{
    ExampleDice dice(agencyCode + u'/' + received.toString(Qt::ISODate) + QStringLiteral("/signed"));
    return workingDayUntil(m_regime, received.addDays(-dice.between(0, 2)));
}

QDate ExampleSchedule::afterDeadline(int workingDays) const
{
    const QDate day = workingDayAfter(m_regime, m_deadlines.agencies, workingDays);
    return m_deadlines.upward > m_deadlines.agencies ? std::min(day, m_deadlines.upward) : day;
}

} // namespace dondoc::example
