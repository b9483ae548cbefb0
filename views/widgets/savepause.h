// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SavePause: when what is typed is saved: once it rests, and never later than some seconds after it began.
#pragma once

#include <QObject>
#include <QTimer>

namespace dondoc::views {

class SavePause : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds without a key, and since the first key that is not saved.
    explicit SavePause(int restMs = 500, int longestMs = 5000, QObject *parent = nullptr);

    /// A key was typed.
    void start();
    /// All is saved.
    void stop();
    bool isActive() const { return m_rest.isActive(); }

Q_SIGNALS:
    void due();

private:
    void end();

    QTimer m_rest;
    QTimer m_longest;
};

} // namespace dondoc::views
