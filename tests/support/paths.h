// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Paths: where the tree and what was built of it lie on this machine, in one place, so that no other
// compilation depends on the folder.
#pragma once

#include <QString>

namespace dondoc::test {

/// Of a file of the tree: sourcePath(u"tests/app/disorder.py"_s).
QString sourcePath(const QString &path);
/// Of a program or module that the build has made: builtPath(u"dondoc"_s).
QString builtPath(const QString &name);

} // namespace dondoc::test
