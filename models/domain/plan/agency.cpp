// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Agency and Group: names in sentences, validity and membership by day.
#include "models/domain/plan/agency.h"

#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

bool isWithin(const QDate &from, const QDate &to, const QDate &day)
{
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

} // namespace

bool isCommuneLevel(const Agency &agency)
{
    return agency.kind == AgencyKind::Commune || agency.kind == AgencyKind::Ward;
}

bool isValidOn(const Agency &agency, const QDate &day)
{
    return isWithin(agency.validFrom, agency.validTo, day);
}

NameFit nameFit(const Agency &agency, const QString &typed)
{
    const QString key = text::searchKey(text::simplified(typed));
    const QStringList names{text::searchKey(agency.name), text::searchKey(agency.shortName),
                            text::searchKey(agency.symbol), text::searchKey(nameAsAuthor(agency))};
    const auto any = [&names](auto &&fits) { return std::any_of(names.cbegin(), names.cend(), fits); };
    if (key.isEmpty())
        return NameFit::None;
    if (any([&key](const QString &name) { return name == key; }))
        return NameFit::Whole;
    if (any([&key](const QString &name) { return name.startsWith(key); }))
        return NameFit::Beginning;
    if (any([&key](const QString &name) { return (u' ' + name).contains(u' ' + key); }))
        return NameFit::Inside;
    const bool alias
        = std::any_of(agency.aliases.cbegin(), agency.aliases.cend(),
                      [&key](const QString &each) { return text::searchKey(each).contains(key); });
    return alias ? NameFit::Alias : NameFit::None;
}

QString nameInSentence(const Agency &agency)
{
    return isCommuneLevel(agency) ? text::lowerFirst(agency.name) : agency.name;
}

QString nameAsAuthor(const Agency &agency)
{
    return isCommuneLevel(agency) ? u"UBND "_s + nameInSentence(agency) : agency.name;
}

QStringList membersOn(const Group &group, const QDate &day)
{
    QStringList codes;
    for (const GroupMember &member : group.members) {
        if (isWithin(member.validFrom, member.validTo, day))
            codes += member.agencyCode;
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace dondoc
