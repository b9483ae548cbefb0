// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QuietErrors: a library that writes its faults to standard error besides returning them.
#pragma once

#include <QtGlobal>

namespace dondoc::exchange {

/// While it lives nothing that the process writes to standard error is shown; for the few milliseconds of a
/// call whose faults we tell ourselves. Nothing on Windows, where a window has no such place.
class QuietErrors
{
public:
    QuietErrors();
    ~QuietErrors();
    Q_DISABLE_COPY_MOVE(QuietErrors)

private:
    int m_kept = -1; ///< descriptor of the real one; -1: it is as it was
};

} // namespace dondoc::exchange
