// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DatabaseWorker: runs services on threads of its own, so that the window never waits for the disk.
#include "models/services/databaseworker.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>

namespace dondoc::services {

/// A thread with an object that lives on it, and the session that only this thread touches.
struct DatabaseWorker::WorkerThread {
    WorkerThread()
    {
        worker.moveToThread(&thread);
        thread.start();
    }
    ~WorkerThread()
    {
        // The sessions hold database connections, which must go on the thread that made them.
        post([this] {
            session.reset();
            next.reset();
        });
        post([this] { thread.quit(); });
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WorkerThread)

    void post(std::function<void()> job)
    {
        QMetaObject::invokeMethod(&worker, std::move(job), Qt::QueuedConnection);
    }

    /// False where the jobs given so far are not done by then.
    bool drain(const QDeadlineTimer &deadline)
    {
        // Shared with the job, because the mark may come after waiting was given up.
        const auto mark = std::make_shared<QSemaphore>();
        post([mark] { mark->release(); });
        return mark->tryAcquire(1, int(deadline.remainingTime()));
    }

    QThread thread;
    QObject worker;
    std::unique_ptr<DataFileSession> session;
    std::unique_ptr<DataFileSession> next; ///< opened, not yet in use
    QString uuid;                          ///< of the session's file, read while it was surely there
};

struct DatabaseWorker::Opening {
    QString path;
    Access access;
    QString user;
    QPointer<QObject> receiver;
    std::function<void(Result<void>)> done;
    bool again = false; ///< no other data file than the one that is open
};

/// Read only: nothing is upgraded in a file that may be another.
Result<void> DatabaseWorker::checkIsFile(const QString &uuid, const Opening &opening)
{
    const auto found = DataFileSession::open(opening.path, Access::ReadOnly, opening.user);
    if (!found)
        return found.error();
    return (*found)->uuid().and_then([&](const QString &foundUuid) {
        return foundUuid == uuid ? Result<void>() : Error{ErrorCode::OtherDataFile, opening.path, {}};
    });
}

DatabaseWorker::DatabaseWorker(QObject *parent)
    : QObject(parent), m_writer(std::make_unique<WorkerThread>()), m_reader(std::make_unique<WorkerThread>())
{
}

DatabaseWorker::~DatabaseWorker()
{
    // While a file is being opened the threads give each other jobs, so neither may go before both are done.
    waitForIdle(-1);
}

void DatabaseWorker::postRaw(WorkerThread &thread, std::function<void(DataFileSession &)> job)
{
    thread.post([&thread, job = std::move(job)] {
        if (thread.session)
            job(*thread.session);
    });
}

void DatabaseWorker::answer(std::function<void()> deliver)
{
    QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
}

void DatabaseWorker::open(const QString &path, Access access, const QString &user, QObject *context,
                          std::function<void(Result<void>)> done)
{
    openWriter({path, access, user, context, std::move(done), false});
}

void DatabaseWorker::reopen(const QString &path, Access access, const QString &user, QObject *context,
                            std::function<void(Result<void>)> done)
{
    openWriter({path, access, user, context, std::move(done), true});
}

void DatabaseWorker::openWriter(const Opening &opening)
{
    m_writer->post([this, opening] {
        if (opening.again) {
            if (const auto same = checkIsFile(m_writer->uuid, opening); !same)
                return finishOpening(opening, same.error());
        }
        auto opened = DataFileSession::open(opening.path, opening.access, opening.user);
        if (!opened)
            return finishOpening(opening, opened.error());
        m_writer->next = std::move(*opened);
        openReader(opening); // after the writer, which may have had to upgrade the file
    });
}

void DatabaseWorker::openReader(const Opening &opening)
{
    m_reader->post([this, opening] {
        auto opened = DataFileSession::open(opening.path, Access::ReadOnly, opening.user);
        if (!opened)
            return finishOpening(opening, opened.error());
        m_reader->next = std::move(*opened);
        finishOpening(opening, {});
    });
}

void DatabaseWorker::finishOpening(const Opening &opening, const Result<void> &outcome)
{
    for (WorkerThread *each : {m_writer.get(), m_reader.get()}) {
        each->post([each, ok = outcome.ok()] {
            if (ok) {
                each->session = std::move(each->next);
                if (const auto uuid = each->session->uuid())
                    each->uuid = *uuid;
            }
            each->next.reset();
        });
    }
    answer([opening, outcome] {
        if (opening.receiver)
            opening.done(outcome);
    });
}

bool DatabaseWorker::waitForIdle(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds < 0 ? QDeadlineTimer(QDeadlineTimer::Forever)
                                                   : QDeadlineTimer(milliseconds));
    // Opening goes from the writer to the reader and comes back to both.
    for (WorkerThread *each : {m_writer.get(), m_reader.get(), m_writer.get(), m_reader.get()}) {
        if (!each->drain(deadline))
            return false;
    }
    return true;
}

} // namespace dondoc::services
