// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Repacked: puts what the fuzzer made into a sound zip file, so that it reaches the readers behind the CRC.
#pragma once

#include "models/exchange/sheets/limits.h"

#include <QByteArray>
#include <QString>

namespace fuzz {

/// Limits low enough for thousands of runs in a second.
dondoc::exchange::Limits limits();
/// The fuzzer's bytes are members, each begun by a line "\n=== name\n"; what stands before the first is
/// dropped.
QByteArray repacked(const QByteArray &members);
/// Reads the bytes under a name, as they are and, where they hold members, repacked.
void readBoth(const uchar *data, size_t size, const QString &name);

} // namespace fuzz
