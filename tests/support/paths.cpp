// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Paths: the only source that is compiled with absolute ones.
#include "tests/support/paths.h"

namespace dondoc::test {

QString sourcePath(const QString &path) { return QStringLiteral(DONDOC_SOURCE_DIR "/") + path; }

QString builtPath(const QString &name) { return QStringLiteral(DONDOC_BINARY_DIR "/bin/") + name; }

} // namespace dondoc::test
