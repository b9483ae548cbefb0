// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyRepository: agencies with their aliases and contacts, and the groups they belong to.
#include "models/storage/agencyrepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

#include <QHash>

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectAgencies = withFields<Agency, R"sql(SELECT {} FROM agency ORDER BY position, code)sql">;

constexpr Sql kSelectAliases = R"sql(
SELECT agency_id, name FROM agency_alias ORDER BY agency_id, position)sql";

constexpr Sql kSelectContacts = withFields<Contact, R"sql(
SELECT {}, agency_id FROM agency_contact ORDER BY agency_id, position)sql">;

constexpr Sql kSelectAliasIds = R"sql(
SELECT id FROM agency_alias WHERE agency_id = ? ORDER BY position)sql";

constexpr Sql kSelectContactIds = R"sql(
SELECT id FROM agency_contact WHERE agency_id = ? ORDER BY position)sql";

constexpr Sql kSelectAgencyGroups = withFields<Group, R"sql(SELECT {} FROM agency_group ORDER BY id)sql">;

constexpr Sql kSelectMembers = withFields<GroupMember, R"sql(
SELECT {}, group_id FROM group_member ORDER BY group_id, position)sql">;

template <class Value> struct Owned {
    Id owner = 0;
    Value value;
};

Result<Agency> agencyFrom(const QSqlQuery &query) { return readFields<Agency>(query); }

Owned<QString> aliasFrom(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toString()};
}

/// The owner's id stands behind the columns of the value.
template <class Value> Result<Owned<Value>> ownedFrom(const QSqlQuery &query)
{
    const auto value = readFields<Value>(query);
    if (!value)
        return value.error();
    return Owned<Value>{query.value(columnCount<Value>()).toLongLong(), *value};
}

Result<Group> groupFrom(const QSqlQuery &query) { return readFields<Group>(query); }

Id idFrom(const QSqlQuery &query) { return query.value(0).toLongLong(); }

QVariantList agencyColumns(const Agency &agency)
{
    return ColumnValues(agency)
        .set("search_key", text::searchKey(agency.name + u' ' + agency.shortName))
        .of(Table::Agency);
}

// Gives each owner what is his; items come by owner and position.
template <class Owner, class Value>
void hand(QList<Owner> &owners, const QList<Owned<Value>> &items, QList<Value> Owner::*place)
{
    QHash<Id, Owner *> byId;
    for (Owner &owner : owners)
        byId.insert(owner.id, &owner);
    for (const Owned<Value> &item : items) {
        if (Owner *owner = byId.value(item.owner))
            (owner->*place).append(item.value);
    }
}

} // namespace

QList<Sql> AgencyRepository::statements()
{
    return {kSelectAgencies,   kSelectAliases,      kSelectContacts, kSelectAliasIds,
            kSelectContactIds, kSelectAgencyGroups, kSelectMembers};
}

Result<QList<Agency>> AgencyRepository::all()
{
    auto agencies = m_connection.list(kSelectAgencies, {}, agencyFrom);
    if (!agencies)
        return agencies.error();
    const auto aliases = m_connection.list(kSelectAliases, {}, aliasFrom);
    if (!aliases)
        return aliases.error();
    const auto contacts = m_connection.list(kSelectContacts, {}, ownedFrom<Contact>);
    if (!contacts)
        return contacts.error();
    hand<Agency, QString>(*agencies, *aliases, &Agency::aliases);
    hand(*agencies, *contacts, &Agency::contacts);
    return agencies;
}

Result<Agency> AgencyRepository::find(const QString &code)
{
    const auto agencies = all();
    if (!agencies)
        return agencies.error();
    const auto found = std::find_if(agencies->cbegin(), agencies->cend(),
                                    [&code](const Agency &agency) { return agency.code == code; });
    if (found == agencies->cend())
        return Error{ErrorCode::UnknownAgency, code, {}};
    return *found;
}

Result<QList<Group>> AgencyRepository::groups()
{
    auto groups = m_connection.list(kSelectAgencyGroups, {}, groupFrom);
    if (!groups)
        return groups.error();
    const auto members = m_connection.list(kSelectMembers, {}, ownedFrom<GroupMember>);
    if (!members)
        return members.error();
    hand(*groups, *members, &Group::members);
    return groups;
}

Result<Agency> AgencyRepository::save(ChangeRecorder &recorder, const Agency &agency)
{
    return write(recorder, agency).and_then([&](Id) { return find(values::line(agency.code).toString()); });
}

Result<Id> AgencyRepository::write(ChangeRecorder &recorder, const Agency &agency)
{
    Id id = agency.id;
    bool counted = true;
    if (id == 0) {
        const auto added = recorder.insert(Table::Agency, agencyColumns(agency));
        if (!added)
            return added.error();
        id = *added;
    } else {
        const auto updated = recorder.update(Table::Agency, id, agency.version, agencyColumns(agency));
        if (!updated)
            return updated.error();
        counted = *updated;
    }
    const auto aliases = saveAliases(recorder, id, agency);
    if (!aliases)
        return aliases.error();
    const auto contacts = saveContacts(recorder, id, agency);
    if (!contacts)
        return contacts.error();
    if (!counted && (*aliases || *contacts)) {
        if (const auto touched = recorder.touch(Table::Agency, id, agency.version); !touched)
            return touched.error();
    }
    return id;
}

Result<bool> AgencyRepository::saveAliases(ChangeRecorder &recorder, Id id, const Agency &agency)
{
    const auto stored = m_connection.list(kSelectAliasIds, {id}, idFrom);
    if (!stored)
        return stored.error();
    QList<QVariantList> wanted;
    for (const QString &alias : agency.aliases)
        wanted.append(ColumnValues()
                          .set("agency_id", id)
                          .set("position", values::number(wanted.size()))
                          .set("name", values::line(alias))
                          .set("valid_from", QVariant())
                          .set("valid_to", QVariant())
                          .set("search_key", text::searchKey(alias))
                          .of(Table::AgencyAlias));
    return recorder.replace(Table::AgencyAlias, *stored, wanted);
}

Result<bool> AgencyRepository::saveContacts(ChangeRecorder &recorder, Id id, const Agency &agency)
{
    const auto stored = m_connection.list(kSelectContactIds, {id}, idFrom);
    if (!stored)
        return stored.error();
    QList<QVariantList> wanted;
    for (const Contact &contact : agency.contacts)
        wanted.append(ColumnValues(contact)
                          .set("agency_id", id)
                          .set("position", values::number(wanted.size()))
                          .of(Table::AgencyContact));
    return recorder.replace(Table::AgencyContact, *stored, wanted);
}

Result<void> AgencyRepository::add(ChangeRecorder &recorder, const Group &group)
{
    const auto id = recorder.insert(Table::AgencyGroup, ColumnValues(group).of(Table::AgencyGroup));
    if (!id)
        return id.error();
    QList<QVariantList> members;
    for (const GroupMember &member : group.members)
        members.append(ColumnValues(member)
                           .set("group_id", *id)
                           .set("position", values::number(members.size()))
                           .of(Table::GroupMember));
    if (const auto added = recorder.replace(Table::GroupMember, {}, members); !added)
        return added.error();
    return {};
}

} // namespace dondoc::storage
