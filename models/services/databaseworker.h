// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DatabaseWorker: runs services on threads of its own, so that the window never waits for the disk.
#pragma once

#include "models/services/datafilesession.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

namespace dondoc::services {

/// Owns two threads, one that writes and one that reads, each with a DataFileSession of its own on one file.
/// A job gets a service made on its thread over that thread's session, or the session itself: job(Service &).
/// Jobs of a thread run in order. done(answer) comes back on the thread that made the worker, where context
/// must live too, and not at all when context is gone by then.
class DatabaseWorker : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseWorker(QObject *parent = nullptr);
    ~DatabaseWorker() override; ///< finishes all jobs first

    /// Opens the file on both threads, the reader's read-only; done gets the error or nothing. An older file
    /// is upgraded by the writer first. Where it fails, what was open before stays open.
    void open(const QString &path, Access access, const QString &user, QObject *context,
              std::function<void(Result<void>)> done);
    /// The file that is open, found again under this path; OtherDataFile where another lies there.
    void reopen(const QString &path, Access access, const QString &user, QObject *context,
                std::function<void(Result<void>)> done);

    /// Without an open file a job is not run and nothing is answered.
    template <class Service, class Job, class Done> void write(Job job, QObject *context, Done done)
    {
        post<Service>(*m_writer, std::move(job), context, std::move(done));
    }
    template <class Service, class Job, class Done> void read(Job job, QObject *context, Done done)
    {
        post<Service>(*m_reader, std::move(job), context, std::move(done));
    }

    /// Waits until every job given so far is done, at most that many milliseconds (negative: however long);
    /// for closing and for tests.
    bool waitForIdle(int milliseconds);

private:
    struct WorkerThread;
    struct Opening;
    void postRaw(WorkerThread &thread, std::function<void(DataFileSession &)> job);
    void answer(std::function<void()> deliver); ///< on the worker's own thread
    void openWriter(const Opening &opening);
    static Result<void> checkIsFile(const QString &uuid, const Opening &opening);
    void openReader(const Opening &opening);
    void finishOpening(const Opening &opening, const Result<void> &outcome);
    template <class Service, class Job> static auto runOn(DataFileSession &session, const Job &job);
    template <class Service, class Job, class Done>
    void post(WorkerThread &thread, Job job, QObject *context, Done done);

    std::unique_ptr<WorkerThread> m_writer;
    std::unique_ptr<WorkerThread> m_reader;
};

template <class Service, class Job> auto DatabaseWorker::runOn(DataFileSession &session, const Job &job)
{
    if constexpr (std::is_same_v<Service, DataFileSession>) {
        return job(session);
    } else {
        Service service(session);
        return job(service);
    }
}

template <class Service, class Job, class Done>
void DatabaseWorker::post(WorkerThread &thread, Job job, QObject *context, Done done)
{
    Q_ASSERT(context->thread() == this->thread());
    QPointer<QObject> receiver(context);
    postRaw(thread, [this, job = std::move(job), receiver, done = std::move(done)](DataFileSession &session) {
        // Looked at on the thread that may delete it: the receiver cannot go in between.
        answer([result = runOn<Service>(session, job), receiver, done] {
            if (receiver)
                done(result);
        });
    });
}

} // namespace dondoc::services
