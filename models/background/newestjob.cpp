// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NewestJob: requests are numbered, and a number that is not the newest is stale.
#include "models/background/newestjob.h"

namespace dondoc::background {

bool Progress::report(double share) const
{
    if (isWanted())
        (*m_report)(share);
    return isWanted();
}

NewestJob::NewestJob(QObject *parent)
    : QObject(parent), m_receiver(this), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_pool.setMaxThreadCount(1);
}

NewestJob::~NewestJob()
{
    ++*m_newest;
    m_pool.waitForDone();
}

void NewestJob::startRaw(std::function<std::function<void()>(const Progress &)> job)
{
    Progress progress;
    progress.m_newest = m_newest;
    progress.m_request = ++*m_newest;
    const auto whenWanted = [this, progress](const std::function<void()> &call) {
        m_receiver.post([progress, call] {
            if (progress.isWanted())
                call();
        });
    };
    progress.m_report = std::make_shared<const std::function<void(double)>>(
        [this, whenWanted](double share) { whenWanted([this, share] { Q_EMIT progressed(share); }); });
    setBusy(true);
    m_pool.start([this, progress, whenWanted, job = std::move(job)] {
        if (!progress.isWanted())
            return;
        const std::function<void()> done = job(progress);
        whenWanted([this, done] {
            setBusy(false);
            done();
        });
    });
}

void NewestJob::stop()
{
    ++*m_newest;
    setBusy(false);
}

void NewestJob::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace dondoc::background
