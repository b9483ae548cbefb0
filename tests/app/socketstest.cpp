// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Nothing goes to the network: no verb and no window opens a socket but those within this computer.
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QStandardPaths>

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kVerbSeconds = 120;
constexpr int kWindowSeconds = 6; ///< it does not end by itself

/// The system calls as strace tells them; what opens a socket of another family than that of this computer
/// (names of users, the desktop).
QStringList socketsTo(const QString &log)
{
    QStringList outside;
    const QStringList lines = QString::fromUtf8(bytesOf(log)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.contains("socket("_L1) && !line.contains("socket(AF_UNIX"_L1))
            outside.append(line);
    }
    return outside;
}

/// Runs the words under strace, and gives what it did beyond this computer.
QStringList traced(const Desk &desk, int seconds, const QStringList &words, const Environment &more = {})
{
    const QString log = desk.path(u"strace.txt"_s);
    writeBytes(log, {});
    Environment environment{{u"DONDOC_CONFIG"_s, desk.path(u"dondoc.ini"_s)}};
    environment.insert(more);
    const QStringList tracer{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=execve,socket"_s, u"-o"_s, log};
    run(u"timeout"_s,
        QStringList{QString::number(seconds), u"strace"_s} + tracer + QStringList{builtPath(u"dondoc"_s)}
            + words,
        environment);
    REQUIRE(bytesOf(log).contains("execve(")); // it was traced
    return socketsTo(log);
}

bool canTrace(const Desk &desk)
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        return false;
    return run(strace, {u"-qq"_s, u"-o"_s, desk.path(u"strace.txt"_s), u"true"_s}).exitCode == 0;
}

} // namespace

TEST_CASE("No verb opens a socket, nor does the window")
{
    const Desk desk(Desk::ExampleQuarter);
    if (!canTrace(desk)) {
        WARN("strace is not there or may not trace here: sockets were not looked at");
        return;
    }
    const QString period = u"2025-Q4"_s;
    const QString forms = desk.path(u"forms"_s);
    const QString data = desk.data();
    const QList<QStringList> verbs{
        {u"new"_s, desk.path(u"another.dondoc"_s)},
        {u"example"_s, desk.path(u"another.dondoc"_s), u"--period"_s, period},
        {u"forms"_s, data, u"--period"_s, period, u"--out"_s, forms},
        {u"import"_s, data, u"--period"_s, period, forms},
        {u"status"_s, data, u"--period"_s, period},
        {u"export"_s, data, u"--what"_s, u"entries"_s, u"--period"_s, period},
        {u"summary"_s, data, u"--period"_s, period, u"--out"_s, desk.path(u"a.pdf"_s)},
        {u"letter"_s, data, u"--kind"_s, u"request"_s, u"--period"_s, period, u"--out"_s,
         desk.path(u"b.docx"_s)},
        {u"check"_s, data},
        {u"backup"_s, data, u"--out"_s, desk.path(u"c.dondoc"_s)},
        {u"restore"_s, desk.path(u"c.dondoc"_s), u"--out"_s, desk.path(u"d.dondoc"_s)}};
    for (const QStringList &words : verbs) {
        INFO(words.join(u' ').toStdString());
        CHECK(traced(desk, kVerbSeconds, words).join(u'\n') == QString());
    }
    CHECK(traced(desk, kWindowSeconds, {data}, {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}}).join(u'\n')
          == QString());
}
