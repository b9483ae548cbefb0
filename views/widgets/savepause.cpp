// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SavePause: one timer that begins anew with each key, one that does not.
#include "views/widgets/savepause.h"

namespace dondoc::views {

SavePause::SavePause(int restMs, int longestMs, QObject *parent) : QObject(parent)
{
    for (const auto &[timer, interval] : {std::pair(&m_rest, restMs), std::pair(&m_longest, longestMs)}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
        connect(timer, &QTimer::timeout, this, &SavePause::end);
    }
}

void SavePause::start()
{
    m_rest.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void SavePause::stop()
{
    m_rest.stop();
    m_longest.stop();
}

void SavePause::end()
{
    stop();
    Q_EMIT due();
}

} // namespace dondoc::views
