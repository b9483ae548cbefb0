// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// run(): a job beside the window, on a thread of the pool, and its answer on the thread that asked.
#pragma once

#include "models/background/receiver.h"

#include <functional>
#include <utility>

namespace dondoc::background {

/// On a thread of the program's pool. The application waits for the jobs that run when it ends, because they
/// may use its fonts and printers.
void start(std::function<void()> job);

/// Runs job(), then done(answer) on the thread that owns context; done does not run once context is gone. To
/// be called on that thread. Both are copied; the answer must be copyable.
template <class Job, class Done> void run(QObject *context, Job job, Done done)
{
    start([receiver = Receiver(context), job = std::move(job), done = std::move(done)] {
        receiver.post([answer = job(), done] { done(answer); });
    });
}

} // namespace dondoc::background
