// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BatchedReading: reads files beside the window and hands them over in batches, between which it answers
// keys.
#pragma once

#include "models/domain/intake/submission.h"
#include "models/services/orderedreading.h"
#include "models/services/submissionreader.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace dondoc::app {

/// One reading at a time.
class BatchedReading : public QObject
{
    Q_OBJECT

public:
    /// Runs on another thread: tells how many files there are, then gives what each held until take says no;
    /// stop: then what is being read is left off.
    using Job = std::function<void(const std::function<void(int)> &count, const services::TakeRead &take,
                                   const services::ReadingStop &stop)>;

    explicit BatchedReading(QObject *parent = nullptr);
    ~BatchedReading() override; ///< what is still being read is left off

    void start(Job job);
    /// Nothing more is handed over; finished() comes at once. Nothing where nothing is read.
    void stop();
    bool isBusy() const { return m_shared != nullptr; }

Q_SIGNALS:
    void counted(int files);
    /// filesRead: of all, so far.
    void read(const QList<dondoc::Submission> &batch, int filesRead);
    void finished();

private:
    struct Shared;
    void handOver();

    std::shared_ptr<Shared> m_shared; ///< with the thread that reads; null where none does
    QTimer m_next;
};

} // namespace dondoc::app
