// SPDX-License-Identifier: GPL-3.0-or-later
// Workbench: runs an Office on threads of its own, so that the window never waits for the disk.
#pragma once

#include "models/desk/office.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace dondoc::desk {

/// Owns two threads, one that writes and one that reads, each with an Office of its own on the same file.
/// Jobs of a thread run in order. The answer comes back on the thread of context, and not at all when context
/// is gone by then.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// Takes ownership of both; they are moved to their threads. writer may be read-only.
    /// The offices must have been made by openBoth(), which opens each on the thread that uses it.
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override; ///< finishes all jobs first

    /// Opens the file on both threads; done gets the error or nothing.
    void open(const QString &path, Access access, const QString &user, QObject *context,
              std::function<void(Result<void>)> done);

    template <class R>
    void write(std::function<R(Office &)> job, QObject *context, std::function<void(R)> done)
    {
        post(*m_writer, std::move(job), context, std::move(done));
    }
    template <class R>
    void read(std::function<R(Office &)> job, QObject *context, std::function<void(R)> done)
    {
        post(*m_reader, std::move(job), context, std::move(done));
    }

    /// Waits until every job given so far is done, at most that many milliseconds; for closing and for tests.
    bool waitForIdle(int milliseconds);

private:
    struct Lane;
    void postRaw(Lane &lane, std::function<void(Office *)> job);
    template <class R>
    void post(Lane &lane, std::function<R(Office &)> job, QObject *context, std::function<void(R)> done);

    std::unique_ptr<Lane> m_writer;
    std::unique_ptr<Lane> m_reader;
};

template <class R>
void Workbench::post(Lane &lane, std::function<R(Office &)> job, QObject *context,
                     std::function<void(R)> done)
{
    QPointer<QObject> receiver(context);
    postRaw(lane, [job = std::move(job), receiver, done = std::move(done)](Office *office) {
        if (!office)
            return;
        R answer = job(*office);
        if (receiver)
            QMetaObject::invokeMethod(
                receiver.data(), [answer = std::move(answer), done] { done(answer); }, Qt::QueuedConnection);
    });
}

} // namespace dondoc::desk
