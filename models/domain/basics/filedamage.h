// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileDamage: what a data file says that the program cannot have written, beyond pages that do not hang
// together.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/basics/keywords.h"

namespace dondoc {

/// Told as an issue of the kind DamagedPage whose arguments begin with the keyword; then follow those named
/// here.
enum class FileDamage {
    Value,    ///< nothing that its column can hold; record, column, what stands there
    Circle,   ///< the record is among what lies below itself; record
    SentFile, ///< not the bytes that went out any more; record, column
    Time,     ///< not yet, or long before the change before it; record, instant
    History,  ///< not what was last written there; record, column (blank: the whole record)
    Row,      ///< not as the program sealed it; record
    Rows,     ///< more or fewer than the program sealed, or others; table, rows found, rows sealed
    Unread,   ///< not all rows of a table can be read; table, the driver's words
};

template <>
inline constexpr auto kKeywords<FileDamage> = keywordTable<FileDamage>({
    {FileDamage::Value, "value"},
    {FileDamage::Circle, "circle"},
    {FileDamage::SentFile, "sent_file"},
    {FileDamage::Time, "time"},
    {FileDamage::History, "history"},
    {FileDamage::Row, "row"},
    {FileDamage::Rows, "rows"},
    {FileDamage::Unread, "unread"},
});

inline Issue damageIssue(FileDamage damage, const QStringList &arguments)
{
    Issue issue;
    issue.severity = damage == FileDamage::Time ? Severity::Warning : Severity::Error;
    issue.kind = IssueKind::DamagedPage;
    issue.arguments = QStringList{keyword(damage)} + arguments;
    return issue;
}

} // namespace dondoc
