// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyRepository: agencies with their aliases and contacts, and the groups they belong to.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/agency.h"
#include "models/storage/sql.h"

#include <QList>
#include <QVariantList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class AgencyRepository
{
public:
    explicit AgencyRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<Agency>> all();              ///< by order, then code
    Result<Agency> find(const QString &code); ///< UnknownAgency
    Result<QList<Group>> groups();

    /// New where id is 0, without its code where it exists (a code never changes). Returns it as stored.
    Result<Agency> save(ChangeRecorder &recorder, const Agency &agency);
    Result<void> add(ChangeRecorder &recorder, const Group &group);

    static QList<Sql> statements();

private:
    Result<bool> saveAliases(ChangeRecorder &recorder, Id id, const Agency &agency);
    Result<bool> saveContacts(ChangeRecorder &recorder, Id id, const Agency &agency);
    Result<Id> write(ChangeRecorder &recorder, const Agency &agency);

    Connection &m_connection;
};

} // namespace dondoc::storage
