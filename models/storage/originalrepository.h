// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalRepository: which files belong to which agency report; the bytes themselves lie beside the data
// file.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/reporting/original.h"
#include "models/storage/sql.h"

#include <QList>
#include <QString>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

/// A file that must lie among the originals, and whose it is.
struct NamedOriginal {
    QString sha256;
    QString name;   ///< as it came
    QString agency; ///< its name; blank: not known yet, under review
};

class OriginalRepository
{
public:
    explicit OriginalRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<Original>> ofPeriod(Id periodId); ///< by report, then in the order in which they were kept
    Result<QList<Original>> ofReport(Id reportId);
    Result<QList<NamedOriginal>> all(); ///< of all periods, each file once, those under review too; by name
    /// Nothing where the report has that file already.
    Result<void> add(ChangeRecorder &recorder, const Original &original);
    /// The report's, before the report itself goes; the files stay.
    Result<void> removeOf(ChangeRecorder &recorder, Id reportId);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
