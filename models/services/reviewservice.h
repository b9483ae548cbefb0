// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewService: keeps the files under review in the data file, until they are accepted or taken off.
#pragma once

#include "models/domain/intake/reviewedfile.h"
#include "models/domain/period/period.h"

#include <QHash>

namespace dondoc::services {

class DataFileSession;

/// What became of a review since it was last written.
struct ReviewChanges {
    QList<ReviewedFile> put;          ///< new ones, and those of which something else was decided
    QList<ReviewedFile> before;       ///< what is known to stand in the file of those that are put
    QHash<QString, QByteArray> bytes; ///< by SHA-256, of new ones
    QList<ReviewedFile> gone;         ///< accepted, put aside or taken off
    bool isEmpty() const { return put.isEmpty() && gone.isEmpty(); }
};

/// Holds no state of its own: made where it is needed, of the session it works on.
class ReviewService
{
public:
    explicit ReviewService(DataFileSession &session) : m_session(session) { }

    /// In one transaction, outside of the history; the bytes are kept first. ReadOnly, Busy, DiskFull,
    /// NoPermission, WriteFailed, UnknownPlan, NoPlan, PlanNotNamed; Conflict (what: the file's name) where
    /// another window decided otherwise of a file meanwhile: then nothing is written.
    Result<void> write(const QString &planCode, const Period &period, const ReviewChanges &changes) const;
    /// As it was left, in the order in which the files came.
    Result<QList<ReviewedFile>> kept(const QString &planCode, const Period &period) const;
    /// Where the bytes of the files lie.
    storage::OriginalsFolder originals() const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
