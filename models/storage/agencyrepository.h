// SPDX-License-Identifier: GPL-3.0-or-later
// AgencyRepository: agencies with their aliases and contacts, and the groups they belong to.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/agency.h"
#include "models/storage/sql.h"

#include <QList>
#include <QVariantList>

namespace dondoc::storage {

class Connection;
class Ledger;

class AgencyRepository
{
public:
    explicit AgencyRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<Agency>> all();              ///< by order, then code
    Result<Agency> find(const QString &code); ///< UnknownAgency
    Result<QList<Group>> groups();

    /// New where id is 0, without its code where it exists (a code never changes). Returns it as stored.
    Result<Agency> save(Ledger &ledger, const Agency &agency);
    Result<void> add(Ledger &ledger, const Group &group);

    static QList<Sql> statements();

private:
    Result<bool> saveAliases(Ledger &ledger, Id id, const Agency &agency);
    Result<bool> saveContacts(Ledger &ledger, Id id, const Agency &agency);
    Result<Id> write(Ledger &ledger, const Agency &agency);

    Connection &m_connection;
};

} // namespace dondoc::storage
