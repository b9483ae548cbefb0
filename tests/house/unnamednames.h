// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UnnamedNames: what a source calls by a name that no other source sees, and where two of a target call it
// alike.
#pragma once

#include "tests/house/sources.h"

namespace house {

/// Names that stand in unnamed namespaces of the text, or are static or constexpr beside them; sorted, each
/// once.
QStringList unnamedNames(const QString &text);

/// Folder whose sources are built as one target: "models/domain", "views", "tests/report"; empty for others.
QString targetOf(const QString &path);

/// "views: kMost in views/a.cpp, views/b.cpp", one for each name that two sources of a target have: where a
/// unity build joins them they clash, or another overload is taken in silence.
QStringList equalUnnamedNames(const QList<Source> &sources);

} // namespace house
