// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NewestJob: jobs of which only the last one that was asked for is answered.
#pragma once

#include "models/background/receiver.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace dondoc::background {

/// What a job looks at while it runs.
class Progress
{
public:
    /// False as soon as nobody waits for the answer any more.
    bool isWanted() const { return m_request == *m_newest; }
    /// Tells the share that is done, 0 to 1, on the thread of the NewestJob; returns isWanted().
    bool report(double share) const;

private:
    friend class NewestJob;
    std::shared_ptr<const std::atomic<quint64>> m_newest;
    quint64 m_request = 0;
    std::shared_ptr<const std::function<void(double)>> m_report;
};

/// Has one thread, so that its jobs never run at once. A newer job makes the older ones stale: what has not
/// begun is left out, what runs may see it in its Progress, and neither is answered.
class NewestJob : public QObject
{
    Q_OBJECT

public:
    explicit NewestJob(QObject *parent = nullptr);
    ~NewestJob() override; ///< stops what is running and waits for it

    /// job(const Progress &) on the thread, then done(answer) on this object's; the answer must be copyable.
    template <class Job, class Done> void start(Job job, Done done)
    {
        startRaw([job = std::move(job), done = std::move(done)](const Progress &progress) {
            return std::function<void()>([answer = job(progress), done] { done(answer); });
        });
    }
    /// Forgets the job that is running; it is not answered.
    void stop();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void progressed(double share);
    void busyChanged(bool busy);

private:
    void startRaw(std::function<std::function<void()>(const Progress &)> job);
    void setBusy(bool busy);

    Receiver m_receiver;
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< number of the last request
    QThreadPool m_pool;                             ///< of one thread
    bool m_busy = false;
};

} // namespace dondoc::background
