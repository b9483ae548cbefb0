// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What a field of each kind says in words.
#include "models/tables/fieldtext.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/plan/office.h"
#include "models/domain/plan/plan.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using tables::fieldText;
using tables::Labels;

TEST_CASE("Each kind of field is written as the window writes it")
{
    AgencyReport report;
    report.number = u"45/BC-UBND"_s;
    report.signedOn = QDate(2025, 12, 5);
    report.state = ReportState::Received;
    TaskEntry entry;
    entry.taskNumber = u"4.1"_s;
    entry.state = EntryState::Done;
    entry.percent = 70;
    entry.result = u"Đã họp"_s;
    report.entries.append(entry);
    CHECK(fieldText(report, u"number"_s) == u"45/BC-UBND"_s);
    CHECK(fieldText(report, u"signed"_s) == u"05/12/2025"_s);
    CHECK(fieldText(report, u"received"_s).isEmpty());
    CHECK(fieldText(report, u"state"_s) == Labels::of(ReportState::Received));
    CHECK(fieldText(report, u"4.1/state"_s) == Labels::of(EntryState::Done));
    CHECK(fieldText(report, u"4.1/percent"_s) == u"70"_s);
    CHECK(fieldText(report, u"4.1/result"_s) == u"Đã họp"_s);
    CHECK(fieldText(report, u"5/result"_s).isEmpty());
    CHECK(fieldText(report, u"nothing"_s).isEmpty());
}

TEST_CASE("Lines, days, amounts, flags, contacts and nested values are written too")
{
    Plan plan;
    plan.legalBasis = {u"Luật A"_s, u"Luật B"_s};
    plan.regime.upwardDay = 20;
    plan.regime.holidays = {QDate(2026, 1, 1), QDate(2026, 1, 2)};
    CHECK(fieldText(plan, u"legal_basis"_s) == u"Luật A\nLuật B"_s);
    CHECK(fieldText(plan, u"regime/upward_day"_s) == u"20"_s);
    CHECK(fieldText(plan, u"regime/holidays"_s) == u"01/01/2026\n02/01/2026"_s);
    IndicatorValue value;
    CHECK(fieldText(value, u"value"_s).isEmpty());
    value.value = 2654.5;
    CHECK(fieldText(value, u"value"_s) == u"2.654,5"_s);
    OfficeProfile office;
    office.nameLateAgencies = true;
    CHECK(fieldText(office, u"name_late_agencies"_s) == Labels::of(YearForecast::Done));
    Agency agency;
    agency.contacts = {{u"Lò Thị Hà"_s, u"0912"_s, {}}};
    CHECK(fieldText(agency, u"contacts"_s) == u"Lò Thị Hà, 0912"_s);
}
