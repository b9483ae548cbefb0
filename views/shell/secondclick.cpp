// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SecondClick: the events of the mouse, before whatever gets them.
#include "views/shell/secondclick.h"

#include <QApplication>
#include <QMouseEvent>

namespace dondoc::views {

SecondClick::SecondClick(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

void SecondClick::ignore()
{
    m_ignores = m_since.isValid() && !m_since.hasExpired(QApplication::doubleClickInterval());
}

bool SecondClick::isIgnored(const QMouseEvent &press) const
{
    return m_ignores && !m_since.hasExpired(QApplication::doubleClickInterval())
        && (press.globalPosition() - m_released).manhattanLength() < QApplication::startDragDistance();
}

bool SecondClick::eventFilter(QObject * /*watched*/, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
        m_released = static_cast<QMouseEvent *>(event)->globalPosition();
        m_since.start();
        m_ignores = false;
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return isIgnored(*static_cast<QMouseEvent *>(event));
    default:
        return false;
    }
}

} // namespace dondoc::views
