// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DatabaseWorker: jobs run off the window's thread, in order, and answers come back only to who is still
// there.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include "models/services/databaseworker.h"
#include "models/services/planservice.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

// Runs the event loop until done says so; false when it never did.
bool waitUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(dondoc::test::kPatienceMs);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done();
}

ErrorCode opened(DatabaseWorker &worker, const QString &path, Access access = Access::ReadWrite)
{
    std::optional<ErrorCode> code;
    QObject context;
    worker.open(path, access, u"An"_s, &context, [&code](const Result<void> &result) {
        code = result.ok() ? ErrorCode::None : result.error().code;
    });
    REQUIRE(waitUntil([&code] { return code.has_value(); }));
    return *code;
}

QString number(const PlanService &plans) { return plans.plan({})->number; }

QString numberIn(const sessions::File &file)
{
    const auto session = file.open(Access::ReadOnly);
    return number(PlanService(*session));
}

auto setNumber(const QString &number)
{
    return [number](const PlanService &plans) {
        Plan plan = *plans.plan({});
        plan.number = number;
        return plans.savePlan(plan)->number;
    };
}

} // namespace

TEST_CASE("What the writer stored the reader sees, on threads of their own")
{
    const sessions::File file;
    DatabaseWorker worker;
    REQUIRE(opened(worker, file.path()) == ErrorCode::None);
    QObject context;
    QString written;
    worker.write<PlanService>(setNumber(u"12"_s), &context,
                              [&written](const QString &number) { written = number; });
    REQUIRE(waitUntil([&written] { return !written.isEmpty(); }));
    CHECK(written == u"12"_s);
    QString read;
    QThread *thread = nullptr;
    worker.read<DataFileSession>(
        [&thread](DataFileSession &session) {
            thread = QThread::currentThread();
            return number(PlanService(session)) + (session.isReadOnly() ? u" read-only"_s : QString());
        },
        &context, [&read](const QString &number) { read = number; });
    REQUIRE(waitUntil([&read] { return !read.isEmpty(); }));
    CHECK(read == u"12 read-only"_s);
    CHECK(thread != QThread::currentThread());
}

TEST_CASE("Jobs of the writer run in the order they were given")
{
    const sessions::File file;
    DatabaseWorker worker;
    REQUIRE(opened(worker, file.path()) == ErrorCode::None);
    QObject context;
    QStringList answers;
    for (int i = 1; i <= 10; ++i)
        worker.write<PlanService>(setNumber(QString::number(i)), &context,
                                  [&answers](const QString &number) { answers.append(number); });
    REQUIRE(worker.waitForIdle(dondoc::test::kPatienceMs));
    REQUIRE(waitUntil([&answers] { return answers.size() == 10; }));
    CHECK(answers.first() == u"1"_s);
    CHECK(answers.last() == u"10"_s);
    CHECK(std::is_sorted(answers.begin(), answers.end(),
                         [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); }));
}

TEST_CASE("Who is gone gets no answer, but the job is done")
{
    const sessions::File file;
    DatabaseWorker worker;
    REQUIRE(opened(worker, file.path()) == ErrorCode::None);
    bool answered = false;
    {
        QObject gone;
        worker.write<PlanService>(setNumber(u"7"_s), &gone,
                                  [&answered](const QString &) { answered = true; });
    }
    REQUIRE(worker.waitForIdle(dondoc::test::kPatienceMs));
    QCoreApplication::processEvents();
    CHECK(!answered);
    CHECK(numberIn(file) == u"7"_s);
}

TEST_CASE("Closing finishes what was begun")
{
    const sessions::File file;
    {
        DatabaseWorker worker;
        REQUIRE(opened(worker, file.path()) == ErrorCode::None);
        QObject context;
        for (int i = 1; i <= 5; ++i)
            worker.write<PlanService>(setNumber(QString::number(i)), &context, [](const QString &) {});
    }
    CHECK(numberIn(file) == u"5"_s);
}

TEST_CASE("Closing while a file is being opened is safe")
{
    const sessions::File file;
    for (int i = 0; i < 20; ++i) {
        QObject context;
        DatabaseWorker worker;
        worker.open(file.path(), Access::ReadWrite, u"An"_s, &context, [](const Result<void> &) {});
    }
    SUCCEED();
}

TEST_CASE("A file that cannot be opened leaves the one before open")
{
    const sessions::File file;
    DatabaseWorker worker;
    CHECK(opened(worker, u"/no/such/file.dondoc"_s) == ErrorCode::FileNotFound);
    REQUIRE(opened(worker, file.path()) == ErrorCode::None);
    CHECK(opened(worker, u"/no/such/file.dondoc"_s) == ErrorCode::FileNotFound);
    QObject context;
    std::optional<QString> told;
    worker.read<PlanService>(number, &context, [&told](const QString &read) { told = read; });
    REQUIRE(waitUntil([&told] { return told.has_value(); }));
    CHECK(told->isEmpty()); // the plan's number is blank until known
}

TEST_CASE("Another file takes the place of the one before")
{
    const sessions::File first;
    const sessions::File second;
    DatabaseWorker worker;
    REQUIRE(opened(worker, first.path()) == ErrorCode::None);
    REQUIRE(opened(worker, second.path(), Access::ReadOnly) == ErrorCode::None);
    QObject context;
    QString path;
    worker.write<DataFileSession>([](DataFileSession &session) { return session.path(); }, &context,
                                  [&path](const QString &read) { path = read; });
    REQUIRE(waitUntil([&path] { return !path.isEmpty(); }));
    CHECK(path == second.path());
    CHECK(QFile::remove(first.path()));
}
