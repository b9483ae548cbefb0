// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BatchedReading: a thousand files come in batches, and what a person does is answered between them.
#include "app/window/batchedreading.h"
#include "models/services/orderedreading.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace dondoc;
using namespace dondoc::test;
using app::BatchedReading;

namespace {

constexpr int kFiles = 1000;

/// Reads faster than anything could be shown.
void readThousand(const std::function<void(int)> &count, const services::TakeRead &take,
                  const services::ReadingStop & /*stop*/)
{
    count(kFiles);
    for (int file = 0; file < kFiles; ++file) {
        Submission read;
        read.file = QString::number(file);
        if (!take(file, {read})) {
            return;
        }
    }
}

/// As keys are: posted at any time, answered in its turn.
class Typist : public QObject
{
public:
    int answered = 0;
    void type() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }

protected:
    void customEvent(QEvent *) override { ++answered; }
};

} // namespace

TEST_CASE("A thousand files that are read at once come in batches, each key answered before the next batch")
{
    BatchedReading reading;
    Typist typist;
    QStringList files;
    int batches = 0;
    int late = 0;
    QObject::connect(&reading, &BatchedReading::read, &typist,
                     [&](const QList<Submission> &batch, int filesRead) {
                         late += typist.answered < batches ? 1 : 0; // a key of an earlier batch still waits
                         for (const Submission &each : batch)
                             files.append(each.file);
                         CHECK(filesRead == files.size());
                         ++batches;
                         typist.type();
                     });
    QSignalSpy finished(&reading, &BatchedReading::finished);
    reading.start(readThousand);
    REQUIRE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, kPatienceMs));
    CHECK(files.size() == kFiles);
    CHECK(files.at(17) == u"17");
    CHECK(batches >= kFiles / 50);
    CHECK(late == 0);
    CHECK_FALSE(reading.isBusy());
}

TEST_CASE("Stop acts before the next batch, and what was read is left")
{
    BatchedReading reading;
    int files = 0;
    QObject::connect(&reading, &BatchedReading::read, &reading, [&](const QList<Submission> &batch) {
        files += int(batch.size());
        QMetaObject::invokeMethod(&reading, &BatchedReading::stop, Qt::QueuedConnection); // a click
    });
    QSignalSpy finished(&reading, &BatchedReading::finished);
    QSignalSpy batches(&reading, &BatchedReading::read);
    reading.start(readThousand);
    REQUIRE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, kPatienceMs));
    QTest::qWait(300);
    CHECK(batches.size() == 1);
    CHECK(files < kFiles);
    reading.start(readThousand); // the one that was stopped leaves nothing in the way
    CHECK(reading.isBusy());
}

TEST_CASE("Stop reaches what is being read")
{
    QSemaphore begun;
    QSemaphore ended;
    {
        BatchedReading reading;
        reading.start([&](const auto &count, const auto &, const services::ReadingStop &stop) {
            count(1);
            begun.release();
            while (!*stop)
                QThread::msleep(1); // as a file that takes long
            ended.release();
        });
        REQUIRE(begun.tryAcquire(1, kPatienceMs));
    } // the window goes
    CHECK(ended.tryAcquire(1, kPatienceMs));
}
