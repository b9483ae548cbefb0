// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FromDisk: thousands of files wait in memory at once, so that only what is needed of each stays.
#include "app/cli/fromdisk.h"

#include "app/cli/console.h"
#include "app/language/phrases.h"
#include "models/domain/intake/rivals.h"
#include "models/services/orderedreading.h"

namespace dondoc::app {

namespace {

/// How many bytes of files wait in memory until all are read; of what goes beyond they are read again.
constexpr qint64 kMostWaitingBytes = 48LL << 20;
constexpr qint64 kLargestWaiting = 1LL << 20;

/// Without what only a person who reviews it needs: thousands wait at once.
Submission lightened(Submission submission, qint64 &waiting)
{
    submission.cells.clear();
    submission.figureCells.clear();
    waiting += submission.original.bytes.size();
    if (waiting > kMostWaitingBytes || !isClean(submission)) {
        waiting -= submission.original.bytes.size();
        submission.original.bytes.clear();
    }
    return submission;
}

} // namespace

QList<FromDisk> readFromDisk(const services::SubmissionReader &reader, const QStringList &files,
                             Console &console)
{
    QList<Submission> all;
    QStringList paths;
    qint64 waiting = 0;
    const auto take = [&](qsizetype index, const QList<Submission> &read) {
        for (const Submission &each : read) {
            all.append(lightened(each, waiting));
            paths.append(files.at(index));
        }
        console.progress(Phrases::tr("Reading"), double(index + 1) / double(files.size()));
        return true;
    };
    services::readInOrder(reader, files, take, kLargestWaiting);
    markRivals(all);
    QList<FromDisk> found;
    for (qsizetype place = 0; place < all.size(); ++place)
        found.append({all.at(place), paths.at(place)});
    return found;
}

} // namespace dondoc::app
