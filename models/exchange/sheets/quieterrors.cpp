// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QuietErrors: a library that writes its faults to standard error besides returning them.
#include "models/exchange/sheets/quieterrors.h"

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#endif

namespace dondoc::exchange {

#ifdef Q_OS_WIN

QuietErrors::QuietErrors() = default;
QuietErrors::~QuietErrors() = default;

#else

QuietErrors::QuietErrors()
{
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0)
        return;
    std::fflush(stderr);
    m_kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
    if (m_kept >= 0)
        dup2(nowhere, STDERR_FILENO);
    close(nowhere);
}

QuietErrors::~QuietErrors()
{
    if (m_kept < 0)
        return;
    std::fflush(stderr);
    dup2(m_kept, STDERR_FILENO);
    close(m_kept);
}

#endif

} // namespace dondoc::exchange
