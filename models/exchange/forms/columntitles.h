// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ColumnTitles: knows a column by its title, as people change titles.
#pragma once

#include "models/domain/intake/saidperiod.h"
#include "models/domain/period/period.h"
#include "models/exchange/forms/formlayout.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc::exchange {

/// A title as it is compared: search key without marks, numbers and "(1)".
QString titleKey(const QString &title);

/// Titles of one table by their keys. Columns are the numbers of its enum. Remembers what it was asked: for
/// one thread at a time.
class ColumnTitles
{
public:
    static constexpr int kUnknown = -1;
    static constexpr int kIgnored
        = -2; ///< known, and nothing is read from it: "Cơ quan chủ trì", last period's

    /// longer: the period that the quarter is asked for as one with; none: one place for results.
    static ColumnTitles ofTasks(const Period &period, const std::optional<Period> &longer);
    static ColumnTitles ofFigures(const Period &period);
    static ColumnTitles ofHead();

    /// The whole key is a title or an alias.
    int exact(const QString &key) const;
    /// exact(), else the longest title or alias with which the key begins or ends. What speaks of the last
    /// period is never taken for a column of this one.
    int like(const QString &key) const;
    bool speaksOfPrevious(const QString &key) const;
    /// What stands under the title is said of the longer period: "Kết quả cả năm 2025".
    bool speaksOfLonger(const QString &title) const;
    /// A lower title that parts the results above it by their spans: "Quý IV", "Cả năm 2025".
    bool partsResult(const QString &above, const QString &below) const;
    /// A lower title that names a time alone: "Quý III", "9 tháng".
    bool namesTime(const QString &below) const { return reading::namesTime(below, m_period); }
    /// The state that a column ticked by hand stands for: "Đã hoàn thành", "Chưa thực hiện". Nothing for a
    /// title of its own, and in a book other than that of tasks.
    std::optional<EntryState> state(const QString &title) const;

    struct Claim {
        int column = kUnknown;
        bool exact = false;     ///< by the whole title
        bool otherTime = false; ///< the title names another time than the period: "Thực hiện quý III"
    };
    /// Which column a title as printed stands for.
    Claim claim(const QString &title) const;

private:
    template <class Column> static ColumnTitles of();
    void addPreviousWords(const Period &period);
    void addSpans(const Period &quarter, const Period &longer);
    bool speaksOfOtherTime(const QString &title) const;
    int previousOf(const QString &key) const;
    int longestAt(const QString &key) const;

    Period m_period; ///< none in the book of the head
    QHash<QString, int> m_columns;
    QHash<int, int> m_previous;  ///< the last period's twin of a column
    QStringList m_beforeWords;   ///< "ky truoc", "cung ky", padded as the next
    QStringList m_previousWords; ///< each between blanks, so that only whole words are found
    QStringList m_longerWords;   ///< padded too; empty: one place for results
    QStringList m_quarterWords;
    mutable QHash<QString, Claim> m_claims; ///< by title: a sheet asks for each of its texts several times
    bool m_ofTasks = false;
};

} // namespace dondoc::exchange
