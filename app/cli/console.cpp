// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Writing to the standard streams.
#include "app/cli/console.h"

#include <QtGlobal>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace dondoc::app {

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

bool put(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// What a file name or a text may hold, on one line.
QString oneLine(QString text)
{
    for (QChar &c : text)
        c = c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return text;
}

} // namespace

Console::Console(bool quiet) : m_quiet(quiet), m_terminal(isTerminal(stderr)) { }

void Console::result(const QByteArray &bytes) { m_results += bytes; }

void Console::resultLine(const QString &line) { m_results += line.toUtf8() + '\n'; }

void Console::confirm(const QString &line)
{
    if (!m_quiet)
        resultLine(line);
}

void Console::problem(const QString &file, const QString &where, const QString &what)
{
    clearProgress();
    m_problems.append({file, where, what});
    const QString line = QStringLiteral("%1: %2: %3\n").arg(oneLine(file), oneLine(where), oneLine(what));
    put(stderr, line.toUtf8());
}

void Console::note(const QString &file, const QString &where, const QString &what)
{
    if (!m_quiet)
        problem(file, where, what);
}

void Console::progress(const QString &what, double share)
{
    const int percent = int(share * 100);
    if (m_quiet || !m_terminal || percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    put(stderr, QStringLiteral("\r%1 %2 %\033[K").arg(what, QString::number(percent)).toUtf8());
}

void Console::clearProgress()
{
    if (m_shownPercent >= 0)
        put(stderr, "\r\033[K");
    m_shownPercent = -1;
}

Result<void> Console::flush()
{
    clearProgress();
    const QByteArray bytes = std::exchange(m_results, {});
    if (bytes.isEmpty() || put(stdout, bytes))
        return {};
    return Error{ErrorCode::WriteFailed, QStringLiteral("stdout"),
                 QString::fromLocal8Bit(std::strerror(errno))};
}

} // namespace dondoc::app
