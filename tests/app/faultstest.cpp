// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What goes wrong: one clear sentence, the right exit code, and nothing changed.
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <vector>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kStatus{u"--period"_s, u"2025-Q4"_s};

/// Each verb that works on an existing file, as it would be typed.
QList<QStringList> allVerbsOn(const Desk &desk, const QString &file)
{
    return {{u"example"_s, file, u"--period"_s, u"2025-Q4"_s},
            {u"status"_s, file, u"--period"_s, u"2025-Q4"_s},
            {u"export"_s, file, u"--what"_s, u"tasks"_s},
            {u"check"_s, file},
            {u"forms"_s, file, u"--period"_s, u"2025-Q4"_s, u"--out"_s, desk.path(u"forms"_s)},
            {u"summary"_s, file, u"--period"_s, u"2025-Q4"_s, u"--out"_s, desk.path(u"never.pdf"_s)}};
}

void requireRefusal(const Answer &answer, const QString &file)
{
    INFO(answer.error.toStdString());
    CHECK(answer.exitCode == 3);
    CHECK(answer.out.isEmpty());
    CHECK(answer.error.startsWith(file.toUtf8() + ": "));
    CHECK(answer.error.count('\n') == 1);
}

void setNumber(const QString &file, qsizetype offset, char value)
{
    QByteArray bytes = bytesOf(file);
    bytes[offset] = value;
    writeBytes(file, bytes);
}

bool isRoot()
{
#ifndef Q_OS_WIN
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

TEST_CASE("A missing file is refused by every verb and made by none")
{
    const Desk desk(Desk::Nothing);
    const QString missing = desk.path(u"không có.dondoc"_s);
    for (const QStringList &words : allVerbsOn(desk, missing)) {
        CAPTURE(words);
        requireRefusal(desk.dondoc(words), missing);
        CHECK_FALSE(QFile::exists(missing));
    }
}

TEST_CASE("What is no data file is refused by every verb and not touched")
{
    const Desk desk(Desk::Nothing);
    const QString file = desk.path(u"công văn.dondoc"_s);
    REQUIRE(run(u"sqlite3"_s, {desk.path(u"foreign.db"_s), u"CREATE TABLE t(a); INSERT INTO t VALUES(1);"_s})
                .exitCode
            == 0);
    const QByteArray contents[]
        = {QByteArray(), QByteArray("Kính gửi: Ủy ban nhân dân tỉnh"), QByteArray(100000, '\0'),
           QByteArray("SQLite format 3\0 and then nothing of it", 40), bytesOf(desk.path(u"foreign.db"_s))};
    for (const QByteArray &content : contents) {
        CAPTURE(content.size());
        writeBytes(file, content);
        const QStringList before = namesIn(desk.path({}));
        for (const QStringList &words : allVerbsOn(desk, file)) {
            CAPTURE(words);
            requireRefusal(desk.dondoc(words), file);
            CHECK(bytesOf(file) == content);
            CHECK(namesIn(desk.path({})) == before);
        }
    }
}

TEST_CASE("A folder in place of a file is refused")
{
    const Desk desk(Desk::Nothing);
    const QString folder = desk.path(u"Thư mục.dondoc"_s);
    QDir().mkdir(folder);
    for (const QStringList &words : allVerbsOn(desk, folder)) {
        CAPTURE(words);
        requireRefusal(desk.dondoc(words), folder);
    }
    requireRefusal(desk.dondoc({u"new"_s, folder}), folder);
    CHECK(namesIn(folder).isEmpty());
}

TEST_CASE("A file of a newer version is refused by every verb and not touched")
{
    const Desk desk(Desk::PlanOnly);
    setNumber(desk.data(), 62, 3); // user_version, big-endian at 60: 768 and more
    const QByteArray before = bytesOf(desk.data());
    const QStringList names = namesIn(desk.path({}));
    for (const QStringList &words : allVerbsOn(desk, desk.data())) {
        CAPTURE(words);
        requireRefusal(desk.dondoc(words), desk.data());
        CHECK(bytesOf(desk.data()) == before);
    }
    CHECK(namesIn(desk.path({})) == names);
}

TEST_CASE("A truncated data file does no harm and is told")
{
    const Desk desk(Desk::ExampleQuarter);
    const QByteArray whole = bytesOf(desk.data());
    writeBytes(desk.data(), whole.left(whole.size() / 2));
    const QByteArray before = bytesOf(desk.data());
    for (const QStringList &words : allVerbsOn(desk, desk.data())) {
        CAPTURE(words);
        const Answer answer = desk.dondoc(words);
        CHECK(answer.exitCode != -1);
        CHECK(answer.exitCode != 0);
        CHECK(bytesOf(desk.data()) == before);
    }
}

TEST_CASE("A period or a plan that is not there is told, and nothing is added")
{
    const Desk desk(Desk::PlanOnly);
    const QByteArray before = bytesOf(desk.data());
    for (const QString &period :
         {u"2025-Q5"_s, u"2025-13"_s, u"1999-Q4"_s, u"quý IV"_s, u"2025-Q04"_s, u"2025q4"_s}) {
        CAPTURE(period);
        for (const QString &verb : {u"status"_s, u"example"_s}) {
            const Answer answer = desk.dondoc({verb, desk.data(), u"--period"_s, period});
            CHECK(answer.exitCode == 2);
            CHECK(answer.error.contains(period.toUtf8()));
        }
    }
    const Answer adHoc = desk.dondoc({u"status"_s, desk.data(), u"--period"_s, u"adhoc:Bão số 5"_s});
    CHECK(adHoc.exitCode == 3);
    const Answer plan = desk.dondoc(QStringList{u"status"_s, desk.data(), u"--plan"_s, u"9999"_s} + kStatus);
    CHECK(plan.exitCode == 3);
    CHECK(plan.error.contains("9999"));
    CHECK(bytesOf(desk.data()) == before);
}

TEST_CASE("Wrong use ends with 2, tells the word at fault and leaves the file alone")
{
    const Desk desk(Desk::PlanOnly);
    const QByteArray before = bytesOf(desk.data());
    const QStringList rows[] = {
        {u"forms"_s, desk.data(), u"--period"_s, u"2025-Q4"_s},
        {u"status"_s, desk.data()},
        {u"status"_s},
        {u"status"_s, desk.data(), u"--period"_s},
        {u"export"_s, desk.data(), u"--what"_s, u"everything"_s},
        {u"export"_s, desk.data(), u"--what"_s, u"tasks"_s, u"--format"_s, u"xml"_s},
        {u"export"_s, desk.data(), u"--what"_s, u"tasks"_s, u"--format"_s, u"csv"_s, u"--json"_s},
        {u"export"_s, desk.data(), u"--what"_s, u"tasks"_s, u"--out"_s, desk.data()},
        {u"export"_s, desk.data(), u"--what"_s, u"tasks"_s, u"--out"_s, desk.path(u"other.dondoc"_s)},
        {u"check"_s, desk.data(), u"--verbose"_s},
        {u"check"_s, desk.data(), u"--lang"_s, u"fr"_s},
    };
    for (const QStringList &words : rows) {
        CAPTURE(words);
        const Answer answer = desk.dondoc(words);
        CHECK(answer.exitCode == 2);
        CHECK(answer.out.isEmpty() != words.contains(u"--json"_s));
        CHECK(answer.error.count('\n') == 1);
        CHECK(answer.error.count(": ") >= 2);
    }
    CHECK(bytesOf(desk.data()) == before);
    CHECK_FALSE(QFile::exists(desk.path(u"other.dondoc"_s)));
}

TEST_CASE("Vietnamese file names and words work in the C locale, and what is said is UTF-8")
{
    const Desk desk(Desk::Nothing);
    const Environment plain{{u"LC_ALL"_s, u"C"_s}, {u"LANG"_s, QString()}};
    const QString file = desk.path(u"Kế hoạch Phiêng Khoài – quý Ⅳ.dondoc"_s);
    const Answer made = desk.dondoc({u"new"_s, file, u"--user"_s, u"Đặng Thị Ưởng"_s}, plain);
    INFO(made.error.toStdString());
    REQUIRE(made.exitCode == 0);
    CHECK(made.error.isEmpty());
    CHECK(QFile::exists(file));
    const Answer status = desk.dondoc(QStringList{u"status"_s, file} + kStatus, plain);
    CHECK(status.exitCode == 0);
    CHECK(status.error.isEmpty());
    CHECK(QString::fromUtf8(status.out).contains(u"Phiêng Khoài"_s));
    CHECK(QString::fromUtf8(status.out).contains(u"Chưa gửi báo cáo"_s));
}

TEST_CASE("Sentences are Vietnamese unless English is asked for or chosen in the settings")
{
    const Desk desk(Desk::Nothing);
    const QStringList words{u"check"_s, desk.data()};
    CHECK(desk.dondoc(words).error.contains("Không có tệp"));
    CHECK(desk.dondoc(words + QStringList{u"--lang"_s, u"en"_s}).error.contains("There is no file"));
    writeBytes(desk.settingsFile(), "[General]\nlanguage=en\n");
    CHECK(desk.dondoc(words).error.contains("There is no file"));
    CHECK(desk.dondoc(words + QStringList{u"--lang=vi"_s}).error.contains("Không có tệp"));
}

TEST_CASE("A place that cannot be written keeps what it holds")
{
    const Desk desk(Desk::PlanOnly);
    const QString noFolder = desk.path(u"không có/q4.pdf"_s);
    const QStringList summary{u"summary"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s};
    CHECK(desk.dondoc(summary + QStringList{noFolder}).exitCode == 3);
    CHECK(desk.dondoc({u"new"_s, desk.path(u"không có/q4.dondoc"_s)}).exitCode == 3);
    QDir().mkdir(desk.path(u"thư mục.pdf"_s));
    CHECK(desk.dondoc(summary + QStringList{desk.path(u"thư mục.pdf"_s)}).exitCode == 3);
    CHECK(desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"tasks"_s, u"--out"_s,
                       desk.path(u"không có/t.json"_s)})
              .exitCode
          == 3);
    CHECK_FALSE(QFile::exists(desk.path(u"không có"_s)));
}

TEST_CASE("A full output is told")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    const Desk desk(Desk::PlanOnly);
    const QString command
        = u"%1 export '%2' --what tasks > /dev/full"_s.arg(builtPath(u"dondoc"_s), desk.data());
    const Answer answer = run(u"sh"_s, {u"-c"_s, command});
    CHECK(answer.exitCode == 3);
    CHECK_FALSE(answer.error.isEmpty());
}

TEST_CASE("What was done stands where its lines cannot be written, and the exit says so")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    const Desk desk(Desk::Nothing);
    const auto toFull = [&desk](const QString &words) {
        return run(u"sh"_s,
                   {u"-c"_s, u"%1 %2 > /dev/full"_s.arg(builtPath(u"dondoc"_s), words.arg(desk.data()))});
    };
    const Answer made = toFull(u"new '%1'"_s);
    CHECK(made.exitCode == 1);
    CHECK(made.error.contains("Việc đã thực hiện xong"));
    CHECK(toFull(u"example '%1' --period 2025-Q4"_s).exitCode == 1);
    CHECK(desk.dondoc(QStringList{u"status"_s, desk.data()} + kStatus).exitCode == 0);
    CHECK(toFull(u"status '%1' --period 2025-Q4"_s).exitCode == 3);
}

TEST_CASE("Nothing is written over the data file by any verb, and nothing read from a pipe")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString link = desk.path(u"báo cáo.pdf"_s);
    REQUIRE(QFile::link(desk.data(), link));
    const QByteArray before = bytesOf(desk.data());
    const QStringList period{u"--period"_s, u"2025-Q4"_s};
    for (const QStringList &words :
         {QStringList{u"summary"_s}, QStringList{u"letter"_s, u"--kind"_s, u"request"_s}}) {
        const Answer answer = desk.dondoc(words.mid(0, 1) + QStringList{desk.data(), u"--out"_s, link}
                                          + words.mid(1) + period);
        CHECK(answer.exitCode == 3);
        CHECK(answer.error.contains("không được ghi đè"));
    }
    CHECK(bytesOf(desk.data()) == before);
    const QString pipe = desk.path(u"ống.xlsx"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const Answer read = desk.dondoc(QStringList{u"import"_s, desk.data(), pipe} + period);
    CHECK(read.exitCode == 3);
    CHECK(read.error.contains("không phải tệp thông thường"));
}

TEST_CASE("A read-only file in a read-only folder can be read by every verb that only reads")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString folder = desk.path(u"chỉ đọc"_s);
    QDir().mkdir(folder);
    const QString file = folder + u"/q4.dondoc"_s;
    REQUIRE(QFile::copy(desk.data(), file));
    QFile::setPermissions(file, QFile::ReadOwner);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    CHECK(desk.dondoc(QStringList{u"status"_s, file} + kStatus).exitCode == 0);
    CHECK(desk.dondoc({u"check"_s, file}).exitCode < 2);
    CHECK(desk.dondoc({u"export"_s, file, u"--what"_s, u"tasks"_s}).exitCode == 0);
    if (isRoot())
        WARN("root may write everywhere: that example is refused there is not tried");
    else
        CHECK(desk.dondoc({u"example"_s, file, u"--period"_s, u"2026-Q1"_s}).exitCode == 3);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

namespace {

/// Started at once; whoever is told that the file is busy (the other one writes longer than a writer waits,
/// which a slow machine can bring about) tries again, as a person would.
bool endWell(QList<QStringList> commands)
{
    for (int attempt = 0; attempt < 5 && !commands.isEmpty(); ++attempt) {
        std::vector<QProcess> processes(size_t(commands.size()));
        for (size_t i = 0; i < processes.size(); ++i)
            processes[i].start(builtPath(u"dondoc"_s), commands.at(qsizetype(i)));
        QList<QStringList> again;
        for (size_t i = 0; i < processes.size(); ++i) {
            REQUIRE(processes[i].waitForFinished(kPatienceMs));
            const QString error = QString::fromUtf8(processes[i].readAllStandardError());
            INFO(error.toStdString());
            if (processes[i].exitCode() == 3 && error.contains(u"another window or program"_s))
                again.append(commands.at(qsizetype(i)));
            else
                CHECK(processes[i].exitCode() == 0);
        }
        commands = again;
    }
    return commands.isEmpty();
}

} // namespace

TEST_CASE("Two processes at once: both readers and both writers end well")
{
    const Desk desk(Desk::PlanOnly);
    const auto example = [&desk](const QString &period) {
        return QStringList{u"example"_s, desk.data(), u"--period"_s, period, u"--lang=en"_s};
    };
    CHECK(endWell({example(u"2025-Q4"_s), example(u"2026-Q1"_s)}));
    for (const QString &period : {u"2025-Q4"_s, u"2026-Q1"_s}) {
        const Answer reports
            = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"reports"_s, u"--period"_s, period});
        CHECK(QJsonDocument::fromJson(reports.out).isArray());
        CHECK(reports.out.count("\"agency\"") > 60);
    }
    CHECK(run(u"sqlite3"_s, {desk.data(), u"PRAGMA integrity_check;"_s}).out == "ok\n");
}

TEST_CASE("A file that another program is writing is told as busy, not damaged, and is left as it is")
{
    const Desk desk(Desk::PlanOnly);
    QProcess holder;
    holder.start(u"sqlite3"_s, {desk.data()});
    REQUIRE(holder.waitForStarted());
    holder.write("BEGIN EXCLUSIVE; SELECT 'held';\n");
    REQUIRE(holder.waitForReadyRead());
    const Answer answer
        = desk.dondoc({u"example"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--lang=en"_s});
    CHECK(answer.exitCode == 3);
    CHECK(answer.error.contains("another window or program"));
    holder.write(".quit\n");
    holder.closeWriteChannel();
    CHECK(holder.waitForFinished(kPatienceMs));
}

TEST_CASE("Without a display the window is refused with a sentence, and no verb needs one")
{
    const Desk desk(Desk::PlanOnly);
    const Answer window = desk.dondoc({desk.data()});
    CHECK(window.exitCode == 3);
    CHECK_FALSE(window.error.isEmpty());
    CHECK(
        desk.dondoc(QStringList{u"status"_s, desk.data()} + kStatus, {{u"QT_QPA_PLATFORM"_s, u"nonsense"_s}})
            .exitCode
        == 0);
    const Answer summary = desk.dondoc(
        {u"summary"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, desk.path(u"q4.pdf"_s)},
        {{u"QT_QPA_PLATFORM"_s, u"nonsense"_s}, {u"DISPLAY"_s, u":987"_s}});
    CHECK(summary.exitCode == 1); // the department's own tasks are not entered
    CHECK(QFileInfo::exists(desk.path(u"q4.pdf"_s)));
}
