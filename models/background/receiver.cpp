// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Receiver: a child of the context takes the calls, and a lock keeps it alive while one is posted.
#include "models/background/receiver.h"

#include <QMutex>
#include <QObject>
#include <QThread>

namespace dondoc::background {

/// Known to both sides, since either may go first.
struct Receiver::Link {
    QMutex mutex;
    QObject *relay = nullptr; ///< null once the context is gone
};

/// Goes with the context; Qt then drops the calls that were posted to it and have not run.
class Receiver::Relay : public QObject
{
public:
    Relay(std::shared_ptr<Link> link, QObject *context) : QObject(context), m_link(std::move(link)) { }
    ~Relay() override
    {
        const QMutexLocker lock(&m_link->mutex);
        m_link->relay = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Relay)

private:
    std::shared_ptr<Link> m_link;
};

/// What all copies share; with the last of them the relay is not needed any more.
struct Receiver::End {
    explicit End(std::shared_ptr<Link> shared) : link(std::move(shared)) { }
    ~End()
    {
        const QMutexLocker lock(&link->mutex);
        QObject *relay = link->relay;
        // Behind the calls: a deferred deletion by itself may be carried out before what was posted earlier.
        if (relay)
            QMetaObject::invokeMethod(
                relay, [relay] { relay->deleteLater(); }, Qt::QueuedConnection);
    }
    Q_DISABLE_COPY_MOVE(End)

    std::shared_ptr<Link> link;
};

Receiver::Receiver(QObject *context)
{
    Q_ASSERT(context->thread() == QThread::currentThread());
    const auto link = std::make_shared<Link>();
    link->relay = new Relay(link, context);
    m_end = std::make_shared<const End>(link);
}

void Receiver::post(std::function<void()> call) const
{
    const QMutexLocker lock(&m_end->link->mutex);
    if (m_end->link->relay)
        QMetaObject::invokeMethod(m_end->link->relay, std::move(call), Qt::QueuedConnection);
}

} // namespace dondoc::background
