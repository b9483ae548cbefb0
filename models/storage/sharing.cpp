// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sharing: what leaves a copy that is given to others.
#include "models/storage/sharing.h"

#include "models/storage/connection.h"

namespace dondoc::storage {

namespace {

constexpr Sql kContacts = R"sql(DELETE FROM agency_contact)sql";
constexpr Sql kLines = R"sql(DELETE FROM change_line)sql";
constexpr Sql kUndoes = R"sql(UPDATE change_set SET undoes = NULL)sql";
constexpr Sql kChanges = R"sql(DELETE FROM change_set)sql";
constexpr Sql kReceived = R"sql(DELETE FROM original)sql";
constexpr Sql kReviewed = R"sql(DELETE FROM reviewed_file)sql"; // with who mailed them

} // namespace

QList<Sql> sharingStatements() { return {kContacts, kLines, kUndoes, kChanges, kReceived, kReviewed}; }

Result<void> leaveOutPrivate(Connection &copy)
{
    const QList<Sql> statements = sharingStatements();
    for (Sql each : statements) {
        if (const auto done = copy.execute(each); !done)
            return done.error();
    }
    return {};
}

} // namespace dondoc::storage
