// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueRow: one line of the tables of sentences.
#pragma once

#include "models/domain/basics/issue.h"

#include <span>

namespace dondoc::views {

/// %1, %2, %3: the issue's arguments in the order that IssueKind documents.
struct IssueRow {
    IssueKind kind;
    const char *place; ///< where it lies when no agency and no task is named
    const char *text;
};

/// Those of the summary's own text, and of what it tells or holds back of agencies' words.
std::span<const IssueRow> textIssueRows();
/// Those of forms that came back.
std::span<const IssueRow> formIssueRows();
/// Those of the clerk's register of incoming documents.
std::span<const IssueRow> registerIssueRows();

} // namespace dondoc::views
