// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Validation: what may be stored at all; pure, before anything is written.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/office.h"
#include "models/domain/plan/officialdocument.h"
#include "models/domain/plan/plan.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/summary/sentletter.h"
#include "models/domain/summary/summaryissue.h"

namespace dondoc {

/// InvalidValue with what = the field, detail = the value.
Result<void> validate(const AgencyReport &report);
Result<void> validate(const Plan &plan);
Result<void> validate(const Agency &agency);
Result<void> validate(const Task &task);
Result<void> validate(const Indicator &indicator);
/// Numbers up to kMostAmount, negative ones too.
Result<void> validate(const IndicatorValue &figure);
/// As above.
Result<void> validate(const IndicatorTarget &target);
Result<void> validate(const SummaryIssue &issue);
Result<void> validate(const SummarySubmission &submission);
/// Of a message: addressees and text; of a letter addressees, number (as above) and date.
Result<void> validate(const SentLetter &letter);
/// Of an ad hoc one. NamelessPeriod, PeriodDays; InvalidValue of a name over 100 characters.
Result<void> validate(const Period &period);
/// Number with symbol 60, issuer 200, subject 1000 characters; blanks are no fault.
Result<void> validate(const OfficialDocument &document);
/// Lengths as in Nghị định 30/2020, Phụ lục VI: body 200, symbol 30, position 100, person 50.
Result<void> validate(const OfficeProfile &profile);

} // namespace dondoc
