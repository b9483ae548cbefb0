// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// runInOrder(): many jobs at once, their answers one after the other.
#pragma once

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <type_traits>

namespace dondoc::background {

/// Runs job(0) to job(count - 1) on as many threads as there are cores, at most mostThreads, and gives each
/// answer to take(index, answer) on the calling thread, in their order. take gives false to leave off the
/// rest. Returns when the last job that began has ended; job is shared by the threads.
template <class Job, class Take>
void runInOrder(qsizetype count, int mostThreads, const Job &job, const Take &take)
{
    using Answer = std::invoke_result_t<const Job &, qsizetype>;
    QThreadPool pool; // waits for its jobs when it goes
    pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, mostThreads));
    const qsizetype ahead = 2LL * pool.maxThreadCount(); // bounds what waits for its turn in memory
    std::deque<std::future<Answer>> running;
    qsizetype begun = 0;
    for (qsizetype index = 0; index < count; ++index) {
        for (; begun < std::min(count, index + ahead); ++begun) {
            const auto task
                = std::make_shared<std::packaged_task<Answer()>>([&job, begun] { return job(begun); });
            running.push_back(task->get_future());
            pool.start([task] { (*task)(); });
        }
        const Answer answer = running.front().get();
        running.pop_front();
        if (!take(index, answer))
            break;
    }
    pool.clear();
}

} // namespace dondoc::background
