// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DataFileSession: one open data file, who works on it and what time it is; all services stand over it.
#include "models/services/datafilesession.h"

#include "models/domain/indicators/planseed.h"
#include "models/exchange/plans/planfile.h"
#include "models/services/periodreader.h"
#include "models/services/startingset.h"
#include "models/storage/datafile.h"
#include "models/storage/datapath.h"
#include "models/storage/filecopy.h"
#include "models/storage/history.h"
#include "models/storage/originalstore.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"
#include "models/storage/snapshot.h"

namespace dondoc::services {

using namespace storage;

namespace {

Result<void> fillWith(Connection &connection, const PlanSeed &seed)
{
    ChangeRecorder unrecorded = ChangeRecorder::unrecorded(connection);
    if (const auto added = PlanRepository(connection).add(unrecorded, seed); !added)
        return added;
    const auto saved = ProfileRepository(connection).save(unrecorded, seed.profile);
    return saved.done();
}

DataFileSession::Opened makeSession(const QString &path, const DataFile::Fill &fill, const QString &user)
{
    OpenOptions options;
    options.person = user;
    auto file = DataFile::create(path, fill, options);
    if (!file)
        return file.error();
    return std::make_unique<DataFileSession>(std::move(*file), user);
}

} // namespace

DataFileSession::DataFileSession(std::unique_ptr<DataFile> file, QString user)
    : m_file(std::move(file)), m_user(std::move(user)), m_clock(&QDateTime::currentDateTimeUtc)
{
    if (const auto newest = History(connection()).newest())
        m_newestAtOpening = *newest;
}

DataFileSession::~DataFileSession() = default;

DataFileSession::Opened DataFileSession::create(const QString &path, bool withPlan, const QString &user)
{
    if (!withPlan)
        return makeSession(path, {}, user);
    const auto seed = exchange::embeddedPlan();
    if (!seed)
        return seed.error();
    return create(path, *seed, user);
}

DataFileSession::Opened DataFileSession::create(const QString &path, const PlanSeed &seed,
                                                const QString &user)
{
    return makeSession(
        path, [&seed](Connection &connection) { return fillWith(connection, seed); }, user);
}

DataFileSession::Opened DataFileSession::open(const QString &path, Access access, const QString &user)
{
    OpenOptions options;
    options.readOnly = access == Access::ReadOnly;
    options.person = user;
    options.upgradeForAll = access == Access::Upgrade;
    auto file = DataFile::open(path, options);
    if (!file)
        return file.error();
    if (!(*file)->isReadOnly()) {
        // A file from before there were indicators gets them when it is first written to.
        if (const auto added = addStartingSet((*file)->connection()); !added)
            return added.error();
    }
    return std::make_unique<DataFileSession>(std::move(*file), user);
}

QString DataFileSession::path() const { return m_file->path(); }
Result<QString> DataFileSession::uuid() const { return m_file->uuid(); }

OriginalsFolder DataFileSession::originals() const
{
    const auto uuid = m_file->uuid();
    return findOriginals(path(), uuid ? *uuid : QString());
}

bool DataFileSession::isReadOnly() const { return m_file->isReadOnly(); }

Result<void> DataFileSession::copyTo(const QString &path,
                                     const std::function<Result<void>(Connection &)> &change) const
{
    return m_file->copyTo(path, change);
}

// The originals first: a copy that is there is whole.
Result<int> DataFileSession::saveCopy(const QString &path)
{
    if (const auto free = checkFree(path); !free)
        return free.error();
    const OriginalsFolder own = originals();
    const OriginalsFolder copy = newOriginalsFolder(path, own.uuid);
    QStringList added = originalsIn(own.path).whole;
    for (const QString &each : keptAmong(copy, added))
        added.removeOne(each);
    const auto saved = copyOriginals(own.path, copy).and_then([&](int kept) {
        return copyTo(path, {}).transform([kept] { return kept; });
    });
    if (!saved)
        takeOriginalsAway(copy, added);
    return saved;
}

Connection &DataFileSession::connection() { return m_file->connection(); }

Result<PeriodSnapshot> DataFileSession::snapshot(const QString &planCode, const Period &period,
                                                 const QDate &dataUntil)
{
    return readPeriod(connection(), planCode, period, dataUntil);
}

Result<PeriodSnapshot> DataFileSession::storedSnapshot(const QString &planCode, const Period &period)
{
    return readSnapshot(connection(), planCode, period, {});
}

} // namespace dondoc::services
