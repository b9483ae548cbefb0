// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewRepository: the files under review, beside the history; their bytes lie among the originals.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"
#include "models/domain/intake/reviewedfile.h"
#include "models/storage/sql.h"

namespace dondoc::storage {

class Connection;

/// The period is named by its key: nothing is stored for it yet.
class ReviewRepository
{
public:
    explicit ReviewRepository(Connection &connection) : m_connection(connection) { }

    /// In the order in which they came under review.
    Result<QList<ReviewedFile>> all(Id planId, const QString &periodKey);
    /// What a page tells of them, in that order.
    Result<QList<FileUnderReview>> waiting(Id planId, const QString &periodKey);
    /// Instead of what is kept of the same part of the same file.
    Result<void> put(Id planId, const QString &periodKey, const ReviewedFile &file);
    /// Nothing where it is not kept. The bytes stay.
    Result<void> remove(Id planId, const QString &periodKey, const ReviewedFile &file);

    static QList<Sql> statements();

private:
    Result<Id> find(Id planId, const QString &periodKey, const ReviewedFile &file);
    Result<QHash<Id, QList<ReviewedCell>>> cells(Id planId, const QString &periodKey);
    Result<void> replaceCells(Id fileId, const QList<ReviewedCell> &cells);

    Connection &m_connection;
};

} // namespace dondoc::storage
