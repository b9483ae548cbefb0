// SPDX-License-Identifier: GPL-3.0-or-later
// aside(): a job off the window's thread that belongs to no open data file.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace dondoc::app {

/// Runs job on a pool thread, then done with its answer on the thread of context; not at all when it is gone.
template <class Job, class Done> void aside(Job job, QObject *context, Done done)
{
    QPointer<QObject> receiver(context);
    QThreadPool::globalInstance()->start([job = std::move(job), receiver, done = std::move(done)] {
        auto answer = job();
        if (receiver)
            QMetaObject::invokeMethod(
                receiver.data(), [answer = std::move(answer), done] { done(answer); }, Qt::QueuedConnection);
    });
}

} // namespace dondoc::app
