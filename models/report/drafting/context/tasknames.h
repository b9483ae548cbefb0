// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Task names: how prose names tasks, by what they are about, with the number in brackets.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// More are told by their numbers.
inline constexpr qsizetype kMostTaskNames = 3;

/// "chuyển đổi cơ cấu cây trồng (4.2)".
QString namedTask(const Context &context, const QString &number);
/// "chuyển đổi cơ cấu cây trồng (4.2) và quản lý cụm công nghiệp (11)"; "nhiệm vụ 4.1, 4.2, 8 và 10" of many.
QString namedTasks(const Context &context, const QStringList &numbers);
/// Behind a count of them: ": …" by name, " (nhiệm vụ …)" by number; blank where there are too many.
QString tasksBehind(const Context &context, const QStringList &numbers);

/// Numbers of tasks under who leads them, each where it is first met.
using TasksByLead = QList<std::pair<QString, QStringList>>;
void addTask(TasksByLead &all, const QString &lead, const QString &number);

} // namespace dondoc::report
