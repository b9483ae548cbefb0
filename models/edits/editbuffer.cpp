// SPDX-License-Identifier: GPL-3.0-or-later
// EditBuffer: which fields of each kind of value are edited, and how two edits of one value join.
#include "models/edits/editbuffer.h"

#include <algorithm>
#include <tuple>

namespace dondoc::edits {

namespace {

// The edited fields of each value, once; comparing and joining both go over them.
constexpr auto kReportFields
    = std::tuple{&AgencyReport::number,  &AgencyReport::signedOn,        &AgencyReport::receivedOn,
                 &AgencyReport::channel, &AgencyReport::state,           &AgencyReport::supplementReason,
                 &AgencyReport::example, &AgencyReport::localPlanNumber, &AgencyReport::localPlanDate};
constexpr auto kEntryFields = std::tuple{
    &TaskEntry::state,       &TaskEntry::result,      &TaskEntry::estimate, &TaskEntry::difficulty,
    &TaskEntry::cause,       &TaskEntry::proposal,    &TaskEntry::percent,  &TaskEntry::productNumber,
    &TaskEntry::productDate, &TaskEntry::expectedDate};
constexpr auto kProfileFields = std::tuple{
    &OfficeProfile::superiorBody,   &OfficeProfile::issuingBody,      &OfficeProfile::symbol,
    &OfficeProfile::place,          &OfficeProfile::addressee,        &OfficeProfile::signerAuthority,
    &OfficeProfile::signerPosition, &OfficeProfile::signerName,       &OfficeProfile::recipients,
    &OfficeProfile::draftingUnit,   &OfficeProfile::nameLateAgencies, &OfficeProfile::printReceiptAnnex};
constexpr auto kPlanFields = std::tuple{&Plan::number, &Plan::date, &Plan::legalBasis};
constexpr auto kRegimeFields = std::tuple{
    &Regime::basis,        &Regime::agencyWorkingDays, &Regime::upwardDay, &Regime::doneShare,
    &Regime::overdueShare, &Regime::dueSoonDays,       &Regime::holidays,  &Regime::workedWeekends};

constexpr auto kIndicatorFields
    = std::tuple{&Indicator::name,     &Indicator::unit,     &Indicator::heading,   &Indicator::source,
                 &Indicator::scope,    &Indicator::summing,  &Indicator::numerator, &Indicator::denominator,
                 &Indicator::decimals, &Indicator::filledBy, &Indicator::retired};
constexpr auto kFigureFields = std::tuple{
    &IndicatorValue::value, &IndicatorValue::cumulative, &IndicatorValue::estimate, &IndicatorValue::note,
    &IndicatorValue::from,  &IndicatorValue::to,         &IndicatorValue::example};
constexpr auto kTargetFields = std::tuple{&IndicatorTarget::value, &IndicatorTarget::example};

template <class T, class Fields> bool sameFields(const T &a, const T &b, const Fields &fields)
{
    return std::apply([&](auto... field) { return ((a.*field == b.*field) && ...); }, fields);
}

/// Puts mine's own changes over theirs.
template <class T, class Fields>
void keepChanges(T &theirs, const T &mine, const T &base, const Fields &fields)
{
    const auto keep = [&](auto field) {
        if (!(mine.*field == base.*field))
            theirs.*field = mine.*field;
    };
    std::apply([&](auto... field) { (keep(field), ...); }, fields);
}

const TaskEntry *entryAbout(const AgencyReport &report, const QString &taskNumber)
{
    const auto found = std::find_if(report.entries.cbegin(), report.entries.cend(),
                                    [&](const TaskEntry &entry) { return entry.taskNumber == taskNumber; });
    return found == report.entries.cend() ? nullptr : &*found;
}

TaskEntry entryOf(const AgencyReport &report, const QString &taskNumber)
{
    const TaskEntry *found = entryAbout(report, taskNumber);
    if (found)
        return *found;
    TaskEntry blank;
    blank.taskNumber = taskNumber;
    return blank;
}

/// Every entry of a is in b with the same content; one that is missing counts as blank.
bool entriesWithin(const AgencyReport &a, const AgencyReport &b)
{
    return std::all_of(a.entries.cbegin(), a.entries.cend(), [&](const TaskEntry &entry) {
        return sameFields(entry, entryOf(b, entry.taskNumber), kEntryFields);
    });
}

} // namespace

bool sameContent(const AgencyReport &a, const AgencyReport &b)
{
    return a.agencyCode == b.agencyCode && a.revision == b.revision && sameFields(a, b, kReportFields)
        && entriesWithin(a, b) && entriesWithin(b, a);
}

bool sameContent(const OfficeProfile &a, const OfficeProfile &b) { return sameFields(a, b, kProfileFields); }

bool sameContent(const Plan &a, const Plan &b)
{
    return sameFields(a, b, kPlanFields) && sameFields(a.regime, b.regime, kRegimeFields);
}

AgencyReport merged(const AgencyReport &mine, const AgencyReport &base, const AgencyReport &theirs)
{
    AgencyReport result = theirs;
    keepChanges(result, mine, base, kReportFields);
    for (TaskEntry &entry : result.entries)
        keepChanges(entry, entryOf(mine, entry.taskNumber), entryOf(base, entry.taskNumber), kEntryFields);
    for (const TaskEntry &entry : mine.entries) {
        const bool changed = !sameFields(entry, entryOf(base, entry.taskNumber), kEntryFields);
        if (entryAbout(theirs, entry.taskNumber) || !changed)
            continue;
        result.entries.append(entry);
        result.entries.last().id = 0; // its row is gone, or never was
        result.entries.last().version = 1;
    }
    return result;
}

OfficeProfile merged(const OfficeProfile &mine, const OfficeProfile &base, const OfficeProfile &theirs)
{
    OfficeProfile result = theirs;
    keepChanges(result, mine, base, kProfileFields);
    return result;
}

Plan merged(const Plan &mine, const Plan &base, const Plan &theirs)
{
    Plan result = theirs;
    keepChanges(result, mine, base, kPlanFields);
    keepChanges(result.regime, mine.regime, base.regime, kRegimeFields);
    return result;
}

bool isOlder(const AgencyReport &theirs, const AgencyReport &known)
{
    if (theirs.id != known.id)
        return false;
    if (theirs.version < known.version)
        return true;
    return std::any_of(theirs.entries.cbegin(), theirs.entries.cend(), [&](const TaskEntry &entry) {
        const TaskEntry *mine = entryAbout(known, entry.taskNumber);
        return mine && mine->id == entry.id && entry.version < mine->version;
    });
}

bool isOlder(const OfficeProfile &theirs, const OfficeProfile &known)
{
    return theirs.version < known.version;
}

bool isOlder(const Plan &theirs, const Plan &known)
{
    return theirs.id == known.id && theirs.version < known.version;
}

bool sameContent(const Indicator &a, const Indicator &b) { return sameFields(a, b, kIndicatorFields); }

Indicator merged(const Indicator &mine, const Indicator &base, const Indicator &theirs)
{
    Indicator result = theirs;
    keepChanges(result, mine, base, kIndicatorFields);
    return result;
}

bool isOlder(const Indicator &theirs, const Indicator &known)
{
    return theirs.id == known.id && theirs.version < known.version;
}

bool sameContent(const IndicatorValue &a, const IndicatorValue &b) { return sameFields(a, b, kFigureFields); }

IndicatorValue merged(const IndicatorValue &mine, const IndicatorValue &base, const IndicatorValue &theirs)
{
    IndicatorValue result = theirs;
    keepChanges(result, mine, base, kFigureFields);
    return result;
}

bool isOlder(const IndicatorValue &theirs, const IndicatorValue &known)
{
    return theirs.id == known.id && theirs.version < known.version;
}

bool sameContent(const IndicatorTarget &a, const IndicatorTarget &b)
{
    return sameFields(a, b, kTargetFields);
}

IndicatorTarget merged(const IndicatorTarget &mine, const IndicatorTarget &base,
                       const IndicatorTarget &theirs)
{
    IndicatorTarget result = theirs;
    keepChanges(result, mine, base, kTargetFields);
    return result;
}

bool isOlder(const IndicatorTarget &theirs, const IndicatorTarget &known)
{
    return theirs.id == known.id && theirs.version < known.version;
}

} // namespace dondoc::edits
