// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenHere: which data files this process has open in SQLite, so that nothing else reads them by itself:
// closing a file releases all locks that the process has on it (https://sqlite.org/howtocorrupt.html, 2.2).
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace dondoc::storage {

/// Made before a file is opened, and gone after it was closed. On any thread.
class OpenHere
{
public:
    explicit OpenHere(const QString &path);
    ~OpenHere();
    Q_DISABLE_COPY_MOVE(OpenHere)

    /// Runs look, which may open the file and close it again, unless another of the process has it open; as
    /// long as it runs no other can come. True where it ran.
    bool whileAlone(const std::function<void()> &look) const;

private:
    QByteArray m_file;
};

} // namespace dondoc::storage
