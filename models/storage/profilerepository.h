// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProfileRepository: the office as it stands on paper, and the sentences that it changed.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/office.h"
#include "models/storage/sql.h"

#include <QHash>
#include <QString>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class ProfileRepository
{
public:
    explicit ProfileRepository(Connection &connection) : m_connection(connection) { }

    Result<OfficeProfile> profile();
    Result<OfficeProfile> save(ChangeRecorder &recorder, const OfficeProfile &profile);

    Result<QHash<QString, QString>> sentences(); ///< changed ones, by key
    /// Blank text: the embedded sentence again.
    Result<void> saveSentence(ChangeRecorder &recorder, const QString &key, const QString &text);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
