// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Starting of processes for the tests.
#include "tests/app/program.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace dondoc::test {

namespace {

constexpr int kProgramPatienceMs
    = 900'000; // some run the program forty times, under sanitizers on a busy machine

QProcessEnvironment environmentWith(const Environment &changes)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SOURCE_DATE_EPOCH"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("DONDOC_FONT"), QStringLiteral("Tinos"));
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value().isNull())
            environment.remove(it.key());
        else
            environment.insert(it.key(), it.value());
    }
    return environment;
}

QString builtProgram() { return builtPath(QStringLiteral("dondoc")); }

} // namespace

Answer run(const QString &program, const QStringList &words, const Environment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(program, words);
    process.closeWriteChannel();
    if (!process.waitForFinished(kProgramPatienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Desk::Desk(Content content)
{
    const QString period = QStringLiteral("2025-Q4");
    if (content != Nothing)
        dondoc({QStringLiteral("new"), data()});
    if (content == ExampleQuarter)
        dondoc({QStringLiteral("example"), data(), QStringLiteral("--period"), period});
}

QString Desk::path(const QString &name) const { return m_folder.filePath(name); }

Answer Desk::dondoc(const QStringList &words, const Environment &environment) const
{
    Environment whole{{QStringLiteral("DONDOC_CONFIG"), settingsFile()}};
    whole.insert(environment);
    return run(builtProgram(), words, whole);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace dondoc::test
