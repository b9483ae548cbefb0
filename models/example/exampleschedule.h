// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleSchedule: who of the example's agencies reports, and when.
#pragma once

#include "models/domain/assessment/expectation.h"
#include "models/example/exampletexts.h"
#include "models/example/storyquarter.h"

#include <QHash>
#include <QString>

namespace dondoc::example {

struct ExampleFate {
    bool silent = false;
    bool late = false;
    int leavesOut = 0;         ///< how many tasks are missing
    bool byPhone = false;      ///< told by phone, document awaited
    bool supplemented = false; ///< first incomplete, then whole
};

/// Shares are those of Sơn La's plan: of 82 asked, 54 report or are told by phone in quý III năm 2025, the
/// first quarter, and 70 in quý IV (8 of them late, 10 with tasks missing); from then on ever more.
class ExampleSchedule
{
public:
    ExampleSchedule(const PeriodSnapshot &data, const ExampleTexts &texts);

    ExampleFate of(const QString &agencyCode) const { return m_fates.value(agencyCode); }
    /// Working days around the agencies' deadline; after it for those that are late, and by the day on which
    /// the summary goes up.
    QDate receivedOn(const QString &agencyCode) const;
    QDate signedOn(const QString &agencyCode, const QDate &received) const;
    /// Some working days after the deadline, but by the day on which the summary goes up.
    QDate afterDeadline(int workingDays) const;

private:
    void decideCommunes(const QStringList &codes);
    void decideBodies(const ExampleTexts &texts);

    const Regime &m_regime;
    Period m_period;
    StoryQuarter m_quarter;
    PeriodDeadlines m_deadlines;
    QHash<QString, ExampleFate> m_fates;
};

} // namespace dondoc::example
