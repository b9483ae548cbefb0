// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// run(): the pool, and the waiting for it.
#include "models/background/background.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace dondoc::background {

namespace {

void waitForJobs() { QThreadPool::globalInstance()->waitForDone(); }

} // namespace

void start(std::function<void()> job)
{
    static const bool kWaits = (qAddPostRoutine(waitForJobs), true);
    Q_UNUSED(kWaits)
    QThreadPool::globalInstance()->start(std::move(job));
}

} // namespace dondoc::background
