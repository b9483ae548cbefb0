// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CodeLists: lists of agencies' codes and of tasks' numbers set against each other.
#pragma once

#include <QStringList>

namespace dondoc::report {

/// Those of codes that are in the other list, order kept.
QStringList among(const QStringList &codes, const QStringList &others);
/// Those of codes that are not in the other list, order kept.
QStringList without(const QStringList &codes, const QStringList &others);
/// In the order of all; what is not in all, last.
QStringList inOrderOf(const QStringList &all, const QStringList &codes);

} // namespace dondoc::report
