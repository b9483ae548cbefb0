// SPDX-License-Identifier: GPL-3.0-or-later
// Workbench: runs an Office on threads of its own, so that the window never waits for the disk.
#include "models/services/workbench.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>

namespace dondoc::services {

/// A thread with an object that lives on it, and the Office that only this thread touches.
struct Workbench::Lane {
    Lane()
    {
        worker.moveToThread(&thread);
        thread.start();
    }
    ~Lane()
    {
        // The offices hold database connections, which must go on the thread that made them.
        post([this] {
            office.reset();
            next.reset();
        });
        post([this] { thread.quit(); });
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Lane)

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
    std::unique_ptr<Office> office;
    std::unique_ptr<Office> next; ///< opened, not yet in use
};

struct Workbench::Opening {
    QString path;
    Access access;
    QString user;
    QPointer<QObject> receiver;
    std::function<void(Result<void>)> done;
};

Workbench::Workbench(QObject *parent)
    : QObject(parent), m_writer(std::make_unique<Lane>()), m_reader(std::make_unique<Lane>())
{
}

Workbench::~Workbench()
{
    // While a file is being opened the lanes give each other jobs, so neither may go before both are done.
    waitForIdle(-1);
}

void Workbench::postRaw(Lane &lane, std::function<void(Office *)> job)
{
    lane.post([&lane, job = std::move(job)] { job(lane.office.get()); });
}

void Workbench::answer(std::function<void()> deliver)
{
    QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
}

void Workbench::open(const QString &path, Access access, const QString &user, QObject *context,
                     std::function<void(Result<void>)> done)
{
    const Opening opening{path, access, user, context, std::move(done)};
    m_writer->post([this, opening] {
        auto opened = Office::open(opening.path, opening.access, opening.user);
        if (!opened)
            return finishOpening(opening, opened.error());
        m_writer->next = std::move(*opened);
        openReader(opening); // after the writer, which may have had to upgrade the file
    });
}

void Workbench::openReader(const Opening &opening)
{
    m_reader->post([this, opening] {
        auto opened = Office::open(opening.path, Access::ReadOnly, opening.user);
        if (!opened)
            return finishOpening(opening, opened.error());
        m_reader->next = std::move(*opened);
        finishOpening(opening, {});
    });
}

void Workbench::finishOpening(const Opening &opening, const Result<void> &outcome)
{
    for (Lane *lane : {m_writer.get(), m_reader.get()}) {
        lane->post([lane, ok = outcome.ok()] {
            if (ok)
                lane->office = std::move(lane->next);
            lane->next.reset();
        });
    }
    answer([opening, outcome] {
        if (opening.receiver)
            opening.done(outcome);
    });
}

bool Workbench::waitForIdle(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds < 0 ? QDeadlineTimer(QDeadlineTimer::Forever)
                                                   : QDeadlineTimer(milliseconds));
    // Opening goes from the writer to the reader and comes back to both.
    for (Lane *lane : {m_writer.get(), m_reader.get(), m_writer.get(), m_reader.get()}) {
        if (!lane->drain(deadline))
            return false;
    }
    return true;
}

} // namespace dondoc::services
