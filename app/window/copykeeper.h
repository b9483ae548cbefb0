// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyKeeper: decides when the open file is copied by itself, and has it done beside the window.
#pragma once

#include "app/settings/settings.h"
#include "models/domain/basics/result.h"
#include "models/services/copykeeping.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace dondoc::app {

class OpenFile;

/// When it looks by itself whether a copy is due.
struct CopyTimes {
    int firstMs = 3000; ///< after opening, so that the start is not slower for it; negative: never
    int workMs = 60'000;
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc;
};

/// The writing thread only makes the copy, hidden beside the file and in its turn behind what was written;
/// all that may be slow or far is done on a thread of the pool, one copy at a time.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    CopyKeeper(OpenFile &file, const Settings &settings, CopyTimes times, QObject *parent = nullptr);

    /// A copy where one is due: behind all that was given to be written, before all that is given later.
    void keep(CopyOccasion occasion);
    /// Looks into the folder anew; kept() follows.
    void look();

Q_SIGNALS:
    /// What lies in the folder now; made: the copy that came, null where none did.
    void kept(const dondoc::services::KeptCopies &copies, const dondoc::KeptCopy *made);
    /// lastGood invalid: there is none. old: work of days stands in none.
    void failed(const dondoc::Error &error, const QDateTime &lastGood, bool old);

private:
    struct Staged {
        QString uuid;
        QDateTime changed; ///< the last step of work in the file
        services::StagedCopy copy;
    };
    struct Waiting {
        services::StagedCopy copy;
        CopyOccasion occasion;
    };
    static Result<Staged> stage(services::DataFileSession &session);
    services::CopyPlace place() const;
    void begin();
    void takeLook(const services::KeptCopies &copies);
    void consider();
    void staged(CopyOccasion occasion, const Result<Staged> &answer);
    void next();
    void taken(const Result<services::CopyTaken> &answer);
    void refuse(const Error &error);
    void remember(const services::KeptCopies &copies);

    OpenFile &m_file;
    const Settings &m_settings;
    CopyTimes m_times;
    QString m_uuid;
    QDateTime m_changed;  ///< the last step of work that is known
    QDateTime m_last;     ///< when the newest copy was made
    QDateTime m_lastGood; ///< the same of the newest good one
    QTimer m_work;
    QList<Waiting> m_waiting;
    bool m_isBusy = false;
    bool m_hasChanged = true; ///< since the last copy was begun
    bool m_looked = false;
};

} // namespace dondoc::app
