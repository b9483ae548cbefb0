// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewService: keeps the files under review in the data file.
#include "models/services/reviewservice.h"

#include "models/services/datafilesession.h"
#include "models/services/neworiginals.h"
#include "models/storage/originalstore.h"
#include "models/storage/planrepository.h"
#include "models/storage/reviewrepository.h"

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

bool isOneFile(const ReviewedFile &left, const ReviewedFile &right)
{
    return left.sha256 == right.sha256 && left.shown == right.shown && left.part == right.part;
}

const ReviewedFile *findFile(const QList<ReviewedFile> &files, const ReviewedFile &wanted)
{
    const auto found = std::find_if(files.cbegin(), files.cend(),
                                    [&wanted](const ReviewedFile &each) { return isOneFile(each, wanted); });
    return found == files.cend() ? nullptr : &*found;
}

/// Nothing, or the file of which the stored review says something that was not known here.
Result<void> checkKnown(const QList<ReviewedFile> &stored, const ReviewChanges &changes)
{
    for (const ReviewedFile &each : changes.put) {
        const ReviewedFile *before = findFile(changes.before, each);
        const ReviewedFile *now = findFile(stored, each);
        const bool known = before ? now && (*now == *before || *now == each) : !now || *now == each;
        if (!known)
            return Error{ErrorCode::Conflict, each.shown, {}};
    }
    return {};
}

Result<void> writeRows(Connection &connection, Id planId, const QString &periodKey,
                       const ReviewChanges &changes)
{
    ReviewRepository review(connection);
    for (const ReviewedFile &each : changes.gone) {
        if (const auto removed = review.remove(planId, periodKey, each); !removed)
            return removed;
    }
    for (const ReviewedFile &each : changes.put) {
        if (const auto put = review.put(planId, periodKey, each); !put)
            return put;
    }
    return {};
}

Result<void> writeWithFiles(DataFileSession &session, const QString &planCode, const Period &period,
                            const ReviewChanges &changes)
{
    for (const QByteArray &bytes : changes.bytes) {
        if (const auto kept = keepOriginal(session.originals(), bytes); !kept)
            return kept.error();
    }
    const auto transaction = Transaction::begin(session.connection(), Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto plan = PlanRepository(session.connection()).find(planCode);
    if (!plan)
        return plan.error();
    const QString key = periods::key(period);
    const auto written
        = ReviewRepository(session.connection())
              .all(plan->id, key)
              .and_then([&](const QList<ReviewedFile> &stored) { return checkKnown(stored, changes); })
              .and_then([&] { return writeRows(session.connection(), plan->id, key, changes); });
    return written ? (*transaction)->commit() : written;
}

} // namespace

Result<void> ReviewService::write(const QString &planCode, const Period &period,
                                  const ReviewChanges &changes) const
{
    if (m_session.isReadOnly())
        return Error{ErrorCode::ReadOnly, m_session.path(), {}};
    const NewOriginals originals(m_session, changes.bytes.values());
    const auto written = writeWithFiles(m_session, planCode, period, changes);
    if (!written)
        originals.takeAway();
    return written;
}

Result<QList<ReviewedFile>> ReviewService::kept(const QString &planCode, const Period &period) const
{
    const auto plan = PlanRepository(m_session.connection()).find(planCode);
    if (!plan)
        return plan.error();
    return ReviewRepository(m_session.connection()).all(plan->id, periods::key(period));
}

storage::OriginalsFolder ReviewService::originals() const { return m_session.originals(); }

} // namespace dondoc::services
