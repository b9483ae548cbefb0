// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SecondClick: a double click on what leads to another page does not go on to press what stands there.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>

class QMouseEvent;

namespace dondoc::views {

class SecondClick : public QObject
{
    Q_OBJECT

public:
    explicit SecondClick(QObject *parent);
    /// What the last click stood on is gone: where it was a click, another one at the same place within the
    /// time of a double click presses nothing.
    void ignore();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isIgnored(const QMouseEvent &press) const;

    QPointF m_released;     ///< px of the screen
    QElapsedTimer m_since;  ///< the last release; invalid before any
    bool m_ignores = false; ///< the next press there
};

} // namespace dondoc::views
