// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BatchedReading: the window fetches when it has time, and whoever reads waits for it; posted to the window
// one by one, files that are read faster than they are shown would leave it no time for keys.
#include "app/window/batchedreading.h"

#include "models/background/background.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <utility>

namespace dondoc::app {

namespace {

constexpr qsizetype kMostOfBatch = 40; ///< of one batch; twice as many wait at most
constexpr int kHandOverMs = 60;

} // namespace

/// What both threads use.
struct BatchedReading::Shared {
    QMutex mutex;
    QWaitCondition taken;
    QList<QList<Submission>> files; ///< read and not yet handed over
    int count = -1;                 ///< of all files; -1: not known, or told already
    int handedOver = 0;
    bool ended = false;
    std::atomic<bool> stopped = false;

    void tellCount(int all)
    {
        const QMutexLocker lock(&mutex);
        count = all;
    }
    bool put(const QList<Submission> &file)
    {
        const QMutexLocker lock(&mutex);
        while (!stopped && files.size() >= 2 * kMostOfBatch)
            taken.wait(&mutex);
        files.append(file);
        return !stopped;
    }
    void end()
    {
        const QMutexLocker lock(&mutex);
        ended = true;
    }
    void stop()
    {
        const QMutexLocker lock(&mutex);
        stopped = true;
        taken.wakeAll();
    }
};

BatchedReading::BatchedReading(QObject *parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BatchedReading::handOver);
}

BatchedReading::~BatchedReading()
{
    if (m_shared)
        m_shared->stop();
}

void BatchedReading::start(Job job)
{
    m_shared = std::make_shared<Shared>();
    m_next.start(kHandOverMs);
    background::start([shared = m_shared, job = std::move(job)] {
        job([&shared](int count) { shared->tellCount(count); },
            [&shared](qsizetype /*index*/, const QList<Submission> &file) { return shared->put(file); },
            services::ReadingStop(shared, &shared->stopped));
        shared->end();
    });
}

void BatchedReading::stop()
{
    if (!m_shared)
        return;
    std::exchange(m_shared, nullptr)->stop();
    m_next.stop();
    Q_EMIT finished();
}

/// Rests as long as it took, so that half of the time is the window's.
void BatchedReading::handOver()
{
    const std::shared_ptr<Shared> shared = m_shared;
    QElapsedTimer clock;
    clock.start();
    QList<Submission> batch;
    shared->mutex.lock();
    const int count = std::exchange(shared->count, -1);
    const qsizetype files = std::min(kMostOfBatch, shared->files.size());
    for (const QList<Submission> &each : shared->files.first(files))
        batch += each;
    shared->files.remove(0, files);
    shared->handedOver += int(files);
    const int handedOver = shared->handedOver;
    const bool isLast = shared->ended && shared->files.isEmpty();
    shared->taken.wakeAll();
    shared->mutex.unlock();
    if (count >= 0)
        Q_EMIT counted(count);
    if (!batch.isEmpty())
        Q_EMIT read(batch, handedOver);
    if (m_shared != shared)
        return; // stopped by one of these
    if (isLast)
        stop();
    else
        m_next.start(std::max(kHandOverMs, int(clock.elapsed())));
}

} // namespace dondoc::app
