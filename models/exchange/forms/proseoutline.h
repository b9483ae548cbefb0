// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProseOutline: the headings of a report in prose, as the outline has them that goes out with the request.
#pragma once

#include <QString>

#include <optional>

namespace dondoc::exchange {

/// What the paragraphs below a heading tell.
enum class ProsePart {
    None,         ///< no heading was met
    Tasks,        ///< results, task by task
    Difficulties, ///< of all tasks, each by its number
    Causes,
    Proposals,
    Beside, ///< direction of the work: a task is told there only where its own words stand
    Closed, ///< tasks of others, the next period: nothing that an entry could hold
};

/// The part that begins with the line; nothing where it is no heading of one. A heading is numbered or in
/// capital letters, and nothing follows it in its line.
std::optional<ProsePart> partBegunBy(const QString &line);
/// "Trên đây là báo cáo …", "Nơi nhận:": the report is over.
bool endsProse(const QString &line);

} // namespace dondoc::exchange
