// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fixture: a small plan and a province-sized one, as values, for the tests of the rules.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/statelabels.h"
#include "tests/support/catch.h"

#include <random>

namespace fixture {

QDate day(const char *iso);
dondoc::Task task(const QString &number, dondoc::DeadlineKind kind, const char *due = "");
dondoc::Agency agency(const QString &code, dondoc::AgencyKind kind, int order);
dondoc::Assignment lead(const QString &taskNumber, const QString &agencyCode, int order = 0);
dondoc::Assignment groupLead(const QString &taskNumber, const QString &groupCode, int order = 0);
dondoc::TaskEntry entry(const QString &taskNumber, dondoc::EntryState state, const char *productDate = "");
dondoc::AgencyReport report(const QString &agencyCode, const char *received,
                            const QList<dondoc::TaskEntry> &entries, int revision = 1);

/// Quý IV/2025; the Sở (self), STC, a front and three communes "1", "2", "3". Tasks: "1" continuous, led by
/// the Sở and STC; "2" heading; "2.1" yearly, led by the communes; "3" month 10/2025, led by STC;
/// "4" without deadline, led by STC and the front.
dondoc::PeriodSnapshot smallPlan();

/// 75 communes, 6 departments of which one is the Sở, centre, press, front, an enterprise; 30 tasks.
dondoc::PeriodSnapshot province();

/// The province with reports at random: states, receipts and revisions by the generator.
dondoc::PeriodSnapshot randomQuarter(std::mt19937 &random);

} // namespace fixture

namespace Catch {
template <> struct StringMaker<dondoc::ProgressState> {
    static std::string convert(dondoc::ProgressState state) { return dondoc::keyword(state).toStdString(); }
};
template <> struct StringMaker<dondoc::Period> {
    static std::string convert(const dondoc::Period &period)
    {
        return dondoc::periods::key(period).toStdString();
    }
};

} // namespace Catch
