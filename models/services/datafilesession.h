// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DataFileSession: one open data file, who works on it and what time it is; all services stand over it.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"
#include "models/storage/changerecorder.h"
#include "models/storage/originalsfolder.h"
#include "models/storage/transaction.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace dondoc {
struct PlanSeed;
}
namespace dondoc::storage {
class DataFile;
}

namespace dondoc::services {

enum class Access {
    ReadWrite,
    ReadOnly,
    Upgrade ///< ReadWrite, and a person agreed to upgrade a file on a share for all who use it
};

/// Synchronous, used on one thread at a time.
class DataFileSession
{
public:
    using Opened = Result<std::unique_ptr<DataFileSession>>;

    /// Makes a data file with the Sơn La plan (or without a plan). FileExists, NoPermission, DiskFull.
    static Opened create(const QString &path, bool withPlan, const QString &user);
    /// With another plan.
    static Opened create(const QString &path, const PlanSeed &seed, const QString &user);
    /// Opens an existing one, upgrading it after a copy where it is older.
    /// FileNotFound, NotADataFile, ForeignDataFile, NewerDataFile, DamagedDataFile, ReadOnly,
    /// LockedElsewhere, UpgradeForAll, Busy.
    static Opened open(const QString &path, Access access, const QString &user);
    /// On a file that is open already.
    DataFileSession(std::unique_ptr<storage::DataFile> file, QString user);
    ~DataFileSession();
    Q_DISABLE_COPY_MOVE(DataFileSession)

    QString path() const;
    /// What tells this data file from others, in forms that come back.
    Result<QString> uuid() const;
    /// Where the files lie that were kept as they came.
    storage::OriginalsFolder originals() const;
    bool isReadOnly() const;
    /// A whole copy of what is committed, with the originals beside it, also where the file's own name is
    /// gone from the disk; gives how many originals went along. Nothing is replaced. FileExists, FileNotFound
    /// (the folder), NoPermission, DiskFull, WriteFailed.
    Result<int> saveCopy(const QString &path);
    /// The data file alone, changed before it has its name where change is given. FileExists, FileNotFound
    /// (the folder), NoPermission, DiskFull, DamagedDataFile.
    Result<void> copyTo(const QString &path,
                        const std::function<Result<void>(storage::Connection &)> &change) const;
    QString user() const { return m_user; }
    QDateTime now() const { return m_clock(); } ///< UTC
    /// What time it is, for the history and for entries; the system's clock unless a test sets another.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

    /// Everything that the period's figures and pages are made from, in one read transaction. Half a year,
    /// nine months and a year are composed from their quarters, with where those disagree; a quarter after
    /// others of its year tells of the year until then. UnknownPlan, NoPlan, PlanNotNamed.
    Result<PeriodSnapshot> snapshot(const QString &planCode, const Period &period,
                                    const QDate &dataUntil = {});

    /// As it was written for that period alone, nothing composed.
    Result<PeriodSnapshot> storedSnapshot(const QString &planCode, const Period &period);

    /// True where another session wrote the change since this one opened the file.
    bool isOthers(Id change) const { return change > m_newestAtOpening && !m_made.contains(change); }

    /// For services: what is read outside of a change.
    storage::Connection &connection();
    /// For services: one write transaction and one change in the history; a job that ends in an error leaves
    /// no trace. undoes: the change that it takes back. ReadOnly, Busy, DiskFull, and what the job says.
    template <class Job>
    auto change(const QString &label, const Job &job, Id undoes = 0)
        -> std::invoke_result_t<Job, storage::ChangeRecorder &>;

private:
    std::unique_ptr<storage::DataFile> m_file;
    QString m_user;
    std::function<QDateTime()> m_clock;
    Id m_newestAtOpening = 0; ///< 0 also where it could not be read: then others are taken to have written
    QSet<Id> m_made;          ///< changes of this session
};

template <class Job>
auto DataFileSession::change(const QString &label, const Job &job, Id undoes)
    -> std::invoke_result_t<Job, storage::ChangeRecorder &>
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, path(), {}};
    const auto transaction = storage::Transaction::begin(connection(), storage::Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    storage::ChangeRecorder recorder(connection(), {m_user, m_clock(), label, undoes});
    auto done = job(recorder);
    if (!done)
        return done.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    m_made.insert(recorder.change());
    return done;
}

} // namespace dondoc::services
