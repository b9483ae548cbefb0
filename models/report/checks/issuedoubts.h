// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueDoubts: what is open as a report is to be issued, for the officer to judge.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/issue.h"

#include <optional>

namespace dondoc::report {

/// A gap stands in one of them. Musts are confirmed singly.
struct IssueDoubts {
    QList<Issue> mustHaves = {}; ///< musts: to be entered before, or to be left blank on purpose
    std::optional<IssuedNumber> sameNumber = {}; ///< a must: of a report that was issued in the same year
    QDate endsOn = {}; ///< a must: cut-off of a period that is not over on the report's day; invalid: it is
    QList<Issue> figures = {}; ///< in the officer's own text, that the data say otherwise now
    QList<Issue> unread = {};  ///< files that wait to be accepted: their senders would be told as silent
    int further = 0;           ///< other lines of the list of gaps
    std::optional<SummaryReport> replaced = {}; ///< the report that it takes the place of; no doubt by itself
    bool hasMusts() const { return !mustHaves.isEmpty() || sameNumber || endsOn.isValid(); }
    /// Of what would be untrue on paper, not merely blank.
    bool isUntrue() const { return sameNumber || endsOn.isValid(); }
    bool isEmpty() const { return !hasMusts() && figures.isEmpty() && unread.isEmpty() && further == 0; }
    friend bool operator==(const IssueDoubts &, const IssueDoubts &) = default;
};

/// gaps: those of the pages that are to be issued. number: without the symbol.
IssueDoubts findIssueDoubts(const QList<Issue> &gaps, const PeriodSnapshot &data, const QString &number,
                            const QDate &date);

} // namespace dondoc::report
