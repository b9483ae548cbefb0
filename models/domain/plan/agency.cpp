// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Agency and Group: names in sentences, validity and membership by day.
#include "models/domain/plan/agency.h"

#include "models/domain/text/text.h"

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
