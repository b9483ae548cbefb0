// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench: jobs run off the window's thread, in order, and answers come back only to who is still
// there.
#include "tests/services/offices.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include "models/services/workbench.h"

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

ErrorCode opened(Workbench &workbench, const QString &path, Access access = Access::ReadWrite)
{
    std::optional<ErrorCode> code;
    QObject context;
    workbench.open(path, access, u"An"_s, &context, [&code](const Result<void> &result) {
        code = result.ok() ? ErrorCode::None : result.error().code;
    });
    REQUIRE(waitUntil([&code] { return code.has_value(); }));
    return *code;
}

std::function<QString(Office &)> tellNumber()
{
    return [](Office &office) { return office.plan({})->number; };
}

std::function<QString(Office &)> setNumber(const QString &number)
{
    return [number](Office &office) {
        Plan plan = *office.plan({});
        plan.number = number;
        return office.savePlan(plan)->number;
    };
}

} // namespace

TEST_CASE("What the writer stored the reader sees, on threads of their own")
{
    const offices::File file;
    Workbench workbench;
    REQUIRE(opened(workbench, file.path()) == ErrorCode::None);
    QObject context;
    QString written;
    workbench.write<QString>(setNumber(u"12"_s), &context,
                             [&written](const QString &number) { written = number; });
    REQUIRE(waitUntil([&written] { return !written.isEmpty(); }));
    CHECK(written == u"12"_s);
    QString read;
    QThread *thread = nullptr;
    workbench.read<QString>(
        [&thread](Office &office) {
            thread = QThread::currentThread();
            return office.plan({})->number + (office.isReadOnly() ? u" read-only"_s : QString());
        },
        &context, [&read](const QString &number) { read = number; });
    REQUIRE(waitUntil([&read] { return !read.isEmpty(); }));
    CHECK(read == u"12 read-only"_s);
    CHECK(thread != QThread::currentThread());
}

TEST_CASE("Jobs of the writer run in the order they were given")
{
    const offices::File file;
    Workbench workbench;
    REQUIRE(opened(workbench, file.path()) == ErrorCode::None);
    QObject context;
    QStringList answers;
    for (int i = 1; i <= 10; ++i)
        workbench.write<QString>(setNumber(QString::number(i)), &context,
                                 [&answers](const QString &number) { answers.append(number); });
    REQUIRE(workbench.waitForIdle(dondoc::test::kPatienceMs));
    REQUIRE(waitUntil([&answers] { return answers.size() == 10; }));
    CHECK(answers.first() == u"1"_s);
    CHECK(answers.last() == u"10"_s);
    CHECK(std::is_sorted(answers.begin(), answers.end(),
                         [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); }));
}

TEST_CASE("Who is gone gets no answer, but the job is done")
{
    const offices::File file;
    Workbench workbench;
    REQUIRE(opened(workbench, file.path()) == ErrorCode::None);
    bool answered = false;
    {
        QObject gone;
        workbench.write<QString>(setNumber(u"7"_s), &gone, [&answered](const QString &) { answered = true; });
    }
    REQUIRE(workbench.waitForIdle(dondoc::test::kPatienceMs));
    QCoreApplication::processEvents();
    CHECK(!answered);
    CHECK(file.open(Access::ReadOnly)->plan({})->number == u"7"_s);
}

TEST_CASE("Closing finishes what was begun")
{
    const offices::File file;
    {
        Workbench workbench;
        REQUIRE(opened(workbench, file.path()) == ErrorCode::None);
        QObject context;
        for (int i = 1; i <= 5; ++i)
            workbench.write<QString>(setNumber(QString::number(i)), &context, [](const QString &) {});
    }
    CHECK(file.open(Access::ReadOnly)->plan({})->number == u"5"_s);
}

TEST_CASE("Closing while a file is being opened is safe")
{
    const offices::File file;
    for (int i = 0; i < 20; ++i) {
        QObject context;
        Workbench workbench;
        workbench.open(file.path(), Access::ReadWrite, u"An"_s, &context, [](const Result<void> &) {});
    }
    SUCCEED();
}

TEST_CASE("A file that cannot be opened leaves the one before open")
{
    const offices::File file;
    Workbench workbench;
    CHECK(opened(workbench, u"/no/such/file.dondoc"_s) == ErrorCode::FileNotFound);
    REQUIRE(opened(workbench, file.path()) == ErrorCode::None);
    CHECK(opened(workbench, u"/no/such/file.dondoc"_s) == ErrorCode::FileNotFound);
    QObject context;
    std::optional<QString> number;
    workbench.read<QString>(tellNumber(), &context, [&number](const QString &read) { number = read; });
    REQUIRE(waitUntil([&number] { return number.has_value(); }));
    CHECK(number->isEmpty()); // the plan's number is blank until known
}

TEST_CASE("Another file takes the place of the one before")
{
    const offices::File first;
    const offices::File second;
    Workbench workbench;
    REQUIRE(opened(workbench, first.path()) == ErrorCode::None);
    REQUIRE(opened(workbench, second.path(), Access::ReadOnly) == ErrorCode::None);
    QObject context;
    QString path;
    workbench.write<QString>([](Office &office) { return office.path(); }, &context,
                             [&path](const QString &read) { path = read; });
    REQUIRE(waitUntil([&path] { return !path.isEmpty(); }));
    CHECK(path == second.path());
    CHECK(QFile::remove(first.path()));
}
