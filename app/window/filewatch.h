// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileWatch: tells when somebody else changed the data file that is open, and when it is gone from its place.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace dondoc::app {

class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const QString &path, QObject *parent = nullptr);

    /// Begins, or takes the file as it is now for known: after an own write, and before the reading that
    /// follows.
    void takeAsKnown();
    /// Nobody wrote since it was last taken as known.
    bool isAsKnown() const { return stamp() == m_known; }
    /// The file is at another place from now on.
    void setPath(const QString &path);

Q_SIGNALS:
    void changedElsewhere();
    void gone();

private:
    struct Stamp {
        QDateTime modified;
        qint64 size = 0;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    Stamp stamp() const;
    void compare();
    void look();
    void lookAnswered(const QString &path, bool exists);

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;   ///< one transaction touches the file several times
    QTimer m_looking; ///< nobody reports a network drive that went away
    Stamp m_known;
};

} // namespace dondoc::app
