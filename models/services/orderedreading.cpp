// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OrderedReading: as many files at a time as fit into memory.
#include "models/services/orderedreading.h"

#include "models/background/ordered.h"
#include "models/services/submissionreader.h"

#include <QFileInfo>
#include <QSemaphore>

#include <algorithm>

namespace dondoc::services {

namespace {

/// Lets in the files that are read at the same time, by their size; a very large one is read alone.
class ReadingRoom
{
public:
    class Seat
    {
    public:
        Seat(ReadingRoom &room, qint64 bytes)
            : m_room(room), m_taken(int(std::clamp<qint64>(bytes >> 20, 1, kMegabytes)))
        {
            m_room.m_free.acquire(m_taken);
        }
        ~Seat() { m_room.m_free.release(m_taken); }
        Q_DISABLE_COPY_MOVE(Seat)

    private:
        ReadingRoom &m_room;
        int m_taken;
    };

private:
    static constexpr int kMegabytes = 16;
    QSemaphore m_free{kMegabytes};
};

} // namespace

void readInOrder(const SubmissionReader &reader, const QStringList &files, const TakeRead &take,
                 qint64 largestKept)
{
    // Each may hold a table as large as Limits allows: many at once would not fit into memory.
    constexpr int kMostThreads = 4;
    ReadingRoom room;
    const auto readOne = [&](qsizetype index) {
        const ReadingRoom::Seat seat(room, QFileInfo(files.at(index)).size());
        QList<Submission> read = reader.readPath(files.at(index));
        for (Submission &each : read) {
            if (each.original.bytes.size() > largestKept)
                each.original.bytes.clear();
        }
        return read;
    };
    background::runInOrder(files.size(), kMostThreads, readOne, take);
}

} // namespace dondoc::services
