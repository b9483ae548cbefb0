// SPDX-License-Identifier: GPL-3.0-or-later
// Workbench: runs an Office on threads of its own, so that the window never waits for the disk.
#pragma once

#include "models/services/office.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace dondoc::services {

/// Owns two threads, one that writes and one that reads, each with an Office of its own on the same file.
/// Jobs of a thread run in order. The answer comes back on the Workbench's own thread, where context must
/// live too, and not at all when context is gone by then.
class Workbench : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override; ///< finishes all jobs first

    /// Opens the file on both threads, the reader's read-only; done gets the error or nothing. An older file
    /// is upgraded by the writer first. Where it fails, what was open before stays open.
    void open(const QString &path, Access access, const QString &user, QObject *context,
              std::function<void(Result<void>)> done);

    /// Without an open file a job is not run and nothing is answered.
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

    /// Waits until every job given so far is done, at most that many milliseconds (negative: however long);
    /// for closing and for tests.
    bool waitForIdle(int milliseconds);

private:
    struct Lane;
    struct Opening;
    void postRaw(Lane &lane, std::function<void(Office *)> job);
    void answer(std::function<void()> deliver); ///< on the Workbench's thread
    void openReader(const Opening &opening);
    void finishOpening(const Opening &opening, const Result<void> &outcome);
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
    postRaw(lane, [this, job = std::move(job), receiver, done = std::move(done)](Office *office) {
        if (!office)
            return;
        // Looked at on the thread that may delete it: the receiver cannot go in between.
        this->answer([result = job(*office), receiver, done] {
            if (receiver)
                done(result);
        });
    });
}

} // namespace dondoc::services
