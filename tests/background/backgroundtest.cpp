// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Jobs beside the window: where their answers arrive, and that none arrives where nobody waits any more.
#include "models/background/background.h"
#include "models/background/newestjob.h"
#include "models/background/ordered.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <vector>

using namespace dondoc;
using dondoc::test::kPatienceMs;

namespace {

/// A job that waits until it is let go.
struct Gate {
    std::shared_ptr<QSemaphore> begun = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> open = std::make_shared<QSemaphore>();
    int operator()(const background::Progress & = {}) const
    {
        begun->release();
        open->acquire();
        return 1;
    }
};

} // namespace

// Under the address sanitizer: an answer that is posted to a context which is just being deleted ends the
// test. What is large to copy gives the deletion time.
TEST_CASE("A context may go while its jobs end")
{
    constexpr int kRounds = 2000;
    const std::vector<int> large(50'000);
    std::atomic<int> ended = 0;
    for (int round = 0; round < kRounds; ++round) {
        auto context = std::make_unique<QObject>();
        background::run(
            context.get(), [&ended] { return ++ended; }, [large](int) {});
        while (ended <= round)
            QThread::yieldCurrentThread();
        context.reset();
    }
    CHECK(ended == kRounds);
}

TEST_CASE("A job runs on another thread, and its answer comes on the one that asked")
{
    QObject context;
    QThread *jobs = nullptr;
    QThread *answers = nullptr;
    int answer = 0;
    background::run(
        &context,
        [&jobs] {
            jobs = QThread::currentThread();
            return 42;
        },
        [&](int got) {
            answers = QThread::currentThread();
            answer = got;
        });
    REQUIRE(QTest::qWaitFor([&] { return answer == 42; }, kPatienceMs));
    CHECK(answers == QThread::currentThread());
    CHECK(jobs != QThread::currentThread());
}

TEST_CASE("An answer on its way is dropped with its context")
{
    const Gate gate;
    bool answered = false;
    auto context = std::make_unique<QObject>();
    background::run(
        context.get(),
        [&] {
            gate();
            return 1;
        },
        [&](int) { answered = true; });
    background::Receiver receiver(context.get());
    receiver.post([&] { answered = true; });
    gate.begun->acquire();
    gate.open->release();
    context.reset();
    receiver.post([&] { answered = true; });
    QTest::qWait(20);
    CHECK_FALSE(answered);
}

TEST_CASE("Only the newest job is answered, and one that never began does not run")
{
    background::NewestJob jobs;
    QSignalSpy busy(&jobs, &background::NewestJob::busyChanged);
    const Gate gate;
    QList<int> answers;
    std::atomic<bool> second = false;
    const auto note = [&answers](int answer) { answers.append(answer); };
    jobs.start(gate, note);
    gate.begun->acquire();
    jobs.start([&second](const background::Progress &) { return second = true, 2; }, note);
    jobs.start([](const background::Progress &) { return 3; }, note);
    CHECK(jobs.isBusy());
    gate.open->release();
    REQUIRE(QTest::qWaitFor([&jobs] { return !jobs.isBusy(); }, kPatienceMs));
    CHECK(answers == QList<int>{3});
    CHECK_FALSE(second);
    CHECK(busy.size() == 2);
}

TEST_CASE("A job that is stopped sees it, and is not answered")
{
    background::NewestJob jobs;
    const Gate gate;
    std::atomic<bool> wanted = true;
    bool answered = false;
    jobs.start(
        [&](const background::Progress &progress) {
            gate();
            wanted = progress.report(0.5);
            return 1;
        },
        [&answered](int) { answered = true; });
    gate.begun->acquire();
    jobs.stop();
    CHECK_FALSE(jobs.isBusy());
    gate.open->release();
    REQUIRE(QTest::qWaitFor([&wanted] { return !wanted; }, kPatienceMs));
    QTest::qWait(20);
    CHECK_FALSE(answered);
}

TEST_CASE("Progress is told while a job runs, and the end waits for the job")
{
    double told = 0;
    bool ended = false;
    const Gate gate;
    {
        background::NewestJob jobs;
        QObject::connect(&jobs, &background::NewestJob::progressed, &jobs,
                         [&told](double share) { told = share; });
        jobs.start(
            [&](const background::Progress &progress) {
                progress.report(0.25);
                gate();
                QThread::msleep(20);
                return ended = true;
            },
            [](bool) {});
        REQUIRE(QTest::qWaitFor([&told] { return told > 0; }, kPatienceMs));
        gate.open->release();
    }
    CHECK(told == 0.25);
    CHECK(ended);
}

TEST_CASE("Answers of jobs that run at once come in order, and a stop leaves off the rest")
{
    std::atomic<int> run = 0;
    const auto job = [&run](qsizetype index) {
        ++run;
        QThread::msleep(index % 3 == 0 ? 3 : 0); // the first of each three ends last
        return int(index * index);
    };
    QList<int> answers;
    background::runInOrder(20, 4, job, [&answers](qsizetype index, int answer) {
        CHECK(index == answers.size());
        answers.append(answer);
        return true;
    });
    REQUIRE(answers.size() == 20);
    CHECK(answers.last() == 19 * 19);
    CHECK(run == 20);

    run = 0;
    background::runInOrder(1000, 4, job, [](qsizetype index, int) { return index < 2; });
    CHECK(run < 20);
    background::runInOrder(0, 4, job, [](qsizetype, int) { return true; });
}

TEST_CASE("An answer comes though deferred deletions are carried out before it")
{
    QObject context;
    bool answered = false;
    {
        const background::Receiver receiver(&context);
        receiver.post([&answered] { answered = true; });
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    CHECK(answered);
}
