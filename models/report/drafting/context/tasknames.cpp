// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Task names: few by name, several by number, many not at all.
#include "models/report/drafting/context/tasknames.h"

#include "models/domain/text/text.h"
#include "models/report/drafting/context/wording.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

QString namedTask(const Context &context, const QString &number)
{
    const Task *task = taskOf(context, number);
    return task ? u"%1 (%2)"_s.arg(taskLabel(*task), number) : taskNames({number});
}

QString namedTasks(const Context &context, const QStringList &numbers)
{
    if (numbers.size() > kMostTaskNames)
        return taskNames(numbers);
    QStringList all;
    for (const QString &number : numbers)
        all.append(namedTask(context, number));
    return text::joinedWithAnd(all);
}

QString tasksBehind(const Context &context, const QStringList &numbers)
{
    if (numbers.isEmpty() || !areFew(numbers))
        return {};
    const bool byName = numbers.size() <= kMostTaskNames;
    return byName ? u": "_s + namedTasks(context, numbers) : u" (%1)"_s.arg(taskNames(numbers));
}

void addTask(TasksByLead &all, const QString &lead, const QString &number)
{
    const auto known
        = std::find_if(all.begin(), all.end(), [&lead](const auto &each) { return each.first == lead; });
    if (known == all.end())
        all.append({lead, {number}});
    else
        known->second.append(number);
}

} // namespace dondoc::report
