// SPDX-License-Identifier: GPL-3.0-or-later
// EditedFields: one list of fields for each value; comparing and copying both go over it.
#include "models/edits/editedfields.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace dondoc::edits {

using namespace Qt::StringLiterals;

namespace {

template <class Member> struct Field {
    const char *key;
    Member member;
};
template <class Member> Field(const char *, Member) -> Field<Member>;

constexpr std::tuple kReportFields{Field{"number", &AgencyReport::number},
                                   Field{"signedOn", &AgencyReport::signedOn},
                                   Field{"receivedOn", &AgencyReport::receivedOn},
                                   Field{"channel", &AgencyReport::channel},
                                   Field{"state", &AgencyReport::state},
                                   Field{"supplementReason", &AgencyReport::supplementReason},
                                   Field{"localPlanNumber", &AgencyReport::localPlanNumber},
                                   Field{"localPlanDate", &AgencyReport::localPlanDate},
                                   Field{"example", &AgencyReport::example}};
constexpr std::tuple kEntryFields{Field{"state", &TaskEntry::state},
                                  Field{"result", &TaskEntry::result},
                                  Field{"estimate", &TaskEntry::estimate},
                                  Field{"difficulty", &TaskEntry::difficulty},
                                  Field{"cause", &TaskEntry::cause},
                                  Field{"proposal", &TaskEntry::proposal},
                                  Field{"percent", &TaskEntry::percent},
                                  Field{"productNumber", &TaskEntry::productNumber},
                                  Field{"productDate", &TaskEntry::productDate},
                                  Field{"expectedDate", &TaskEntry::expectedDate}};
constexpr std::tuple kProfileFields{Field{"superiorBody", &OfficeProfile::superiorBody},
                                    Field{"issuingBody", &OfficeProfile::issuingBody},
                                    Field{"symbol", &OfficeProfile::symbol},
                                    Field{"place", &OfficeProfile::place},
                                    Field{"addressee", &OfficeProfile::addressee},
                                    Field{"signerAuthority", &OfficeProfile::signerAuthority},
                                    Field{"signerPosition", &OfficeProfile::signerPosition},
                                    Field{"signerName", &OfficeProfile::signerName},
                                    Field{"recipients", &OfficeProfile::recipients},
                                    Field{"draftingUnit", &OfficeProfile::draftingUnit},
                                    Field{"nameLateAgencies", &OfficeProfile::nameLateAgencies},
                                    Field{"printReceiptAnnex", &OfficeProfile::printReceiptAnnex}};
/// Of a plan only what the settings page edits.
constexpr std::tuple kPlanFields{Field{"number", &Plan::number}, Field{"date", &Plan::date},
                                 Field{"legalBasis", &Plan::legalBasis}};
constexpr std::tuple kRegimeFields{Field{"basis", &Regime::basis},
                                   Field{"agencyWorkingDays", &Regime::agencyWorkingDays},
                                   Field{"upwardDay", &Regime::upwardDay},
                                   Field{"doneShare", &Regime::doneShare},
                                   Field{"overdueShare", &Regime::overdueShare},
                                   Field{"dueSoonDays", &Regime::dueSoonDays},
                                   Field{"holidays", &Regime::holidays},
                                   Field{"workedWeekends", &Regime::workedWeekends}};
constexpr std::tuple kIndicatorFields{
    Field{"name", &Indicator::name},           Field{"unit", &Indicator::unit},
    Field{"heading", &Indicator::heading},     Field{"source", &Indicator::source},
    Field{"scope", &Indicator::scope},         Field{"summing", &Indicator::summing},
    Field{"numerator", &Indicator::numerator}, Field{"denominator", &Indicator::denominator},
    Field{"decimals", &Indicator::decimals},   Field{"filledBy", &Indicator::filledBy},
    Field{"retired", &Indicator::retired}};
constexpr std::tuple kValueFields{
    Field{"value", &IndicatorValue::value},       Field{"cumulative", &IndicatorValue::cumulative},
    Field{"estimate", &IndicatorValue::estimate}, Field{"note", &IndicatorValue::note},
    Field{"from", &IndicatorValue::from},         Field{"to", &IndicatorValue::to},
    Field{"example", &IndicatorValue::example}};
constexpr std::tuple kTargetFields{Field{"value", &IndicatorTarget::value},
                                   Field{"example", &IndicatorTarget::example}};
// What a block says makes sense only as a whole: its words were written for that draft.
constexpr std::tuple kTextFields{
    Field{"text",
          std::tuple{&TextOverride::kind, &TextOverride::style, &TextOverride::runs, &TextOverride::draft}},
    Field{"place", std::tuple{&TextOverride::after, &TextOverride::position}}};

template <class T, class Value> bool isSame(const T &a, const T &b, Value T::*member)
{
    return a.*member == b.*member;
}
template <class T, class... Values>
bool isSame(const T &a, const T &b, const std::tuple<Values T::*...> &members)
{
    return std::apply([&](auto... member) { return (isSame(a, b, member) && ...); }, members);
}

template <class T, class Value> void copy(T &to, const T &from, Value T::*member)
{
    to.*member = from.*member;
}
template <class T, class... Values> void copy(T &to, const T &from, const std::tuple<Values T::*...> &members)
{
    std::apply([&](auto... member) { (copy(to, from, member), ...); }, members);
}

template <class T, class Fields>
QStringList differing(const T &a, const T &b, const Fields &fields, const QString &prefix = {})
{
    QStringList paths;
    const auto compare = [&](const auto &field) {
        if (!isSame(a, b, field.member)) {
            paths.append(prefix + QLatin1String(field.key));
        }
    };
    std::apply([&](const auto &...field) { (compare(field), ...); }, fields);
    return paths;
}

template <class T, class Fields>
void copyNamed(T &to, const T &from, const Fields &fields, const QString &key)
{
    const auto take = [&](const auto &field) {
        if (key == QLatin1String(field.key)) {
            copy(to, from, field.member);
        }
    };
    std::apply([&](const auto &...field) { (take(field), ...); }, fields);
}

const TaskEntry *reportedEntry(const AgencyReport &report, const QString &taskNumber)
{
    const auto found = std::find_if(report.entries.cbegin(), report.entries.cend(),
                                    [&](const TaskEntry &entry) { return entry.taskNumber == taskNumber; });
    return found == report.entries.cend() ? nullptr : &*found;
}

TaskEntry blankEntry(const QString &taskNumber)
{
    TaskEntry entry;
    entry.taskNumber = taskNumber;
    return entry;
}

TaskEntry entryOf(const AgencyReport &report, const QString &taskNumber)
{
    const TaskEntry *found = reportedEntry(report, taskNumber);
    return found ? *found : blankEntry(taskNumber);
}

TaskEntry &entryIn(AgencyReport &report, const QString &taskNumber)
{
    for (TaskEntry &entry : report.entries) {
        if (entry.taskNumber == taskNumber) {
            return entry;
        }
    }
    report.entries.append(blankEntry(taskNumber));
    return report.entries.last();
}

const QString kRegime = u"regime/"_s;

} // namespace

QStringList differingFields(const AgencyReport &a, const AgencyReport &b)
{
    QStringList paths = differing(a, b, kReportFields);
    for (const TaskEntry &entry : a.entries) {
        paths += differing(entry, entryOf(b, entry.taskNumber), kEntryFields, entry.taskNumber + u'/');
    }
    for (const TaskEntry &entry : b.entries) {
        if (!reportedEntry(a, entry.taskNumber)) {
            paths += differing(entryOf(a, entry.taskNumber), entry, kEntryFields, entry.taskNumber + u'/');
        }
    }
    return paths;
}

QStringList differingFields(const OfficeProfile &a, const OfficeProfile &b)
{
    return differing(a, b, kProfileFields);
}

QStringList differingFields(const Plan &a, const Plan &b)
{
    return differing(a, b, kPlanFields) + differing(a.regime, b.regime, kRegimeFields, kRegime);
}

QStringList differingFields(const Indicator &a, const Indicator &b)
{
    return differing(a, b, kIndicatorFields);
}

QStringList differingFields(const IndicatorValue &a, const IndicatorValue &b)
{
    return differing(a, b, kValueFields);
}

QStringList differingFields(const IndicatorTarget &a, const IndicatorTarget &b)
{
    return differing(a, b, kTargetFields);
}

QStringList differingFields(const TextOverride &a, const TextOverride &b)
{
    return differing(a, b, kTextFields);
}

void copyField(AgencyReport &to, const AgencyReport &from, const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0) {
        copyNamed(to, from, kReportFields, path);
        return;
    }
    const QString task = path.left(slash);
    copyNamed(entryIn(to, task), entryOf(from, task), kEntryFields, path.mid(slash + 1));
}

void copyField(OfficeProfile &to, const OfficeProfile &from, const QString &path)
{
    copyNamed(to, from, kProfileFields, path);
}

void copyField(Plan &to, const Plan &from, const QString &path)
{
    if (path.startsWith(kRegime)) {
        copyNamed(to.regime, from.regime, kRegimeFields, path.mid(kRegime.size()));
    } else {
        copyNamed(to, from, kPlanFields, path);
    }
}

void copyField(Indicator &to, const Indicator &from, const QString &path)
{
    copyNamed(to, from, kIndicatorFields, path);
}

void copyField(IndicatorValue &to, const IndicatorValue &from, const QString &path)
{
    copyNamed(to, from, kValueFields, path);
}

void copyField(IndicatorTarget &to, const IndicatorTarget &from, const QString &path)
{
    copyNamed(to, from, kTargetFields, path);
}

void copyField(TextOverride &to, const TextOverride &from, const QString &path)
{
    copyNamed(to, from, kTextFields, path);
}

bool isOlder(const OfficeProfile &theirs, const OfficeProfile &known)
{
    return theirs.version < known.version;
}

bool isOlder(const AgencyReport &theirs, const AgencyReport &known)
{
    if (theirs.id != known.id) {
        return false;
    }
    if (theirs.version < known.version) {
        return true;
    }
    return std::any_of(theirs.entries.cbegin(), theirs.entries.cend(), [&](const TaskEntry &entry) {
        const TaskEntry *mine = reportedEntry(known, entry.taskNumber);
        return mine && mine->id == entry.id && entry.version < mine->version;
    });
}

bool isGone(const OfficeProfile &, const OfficeProfile &) { return false; }

} // namespace dondoc::edits
