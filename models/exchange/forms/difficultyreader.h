// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DifficultyReader: reads the answers to difficulties raised before, which stand under a form's tasks.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/reporting/obstaclereview.h"
#include "models/exchange/forms/sheetgrid.h"

#include <QList>

namespace dondoc::exchange {

/// The cells of a row of the block.
struct DifficultyRow {
    QString mark;
    QString text;
    QString answer;
    QString place; ///< of the answer
};

class DifficultyReader
{
public:
    /// True where the row is of the block: it is then no task's. A blank answer says nothing; one that is
    /// none of the three is told among the issues.
    bool take(const DifficultyRow &row, QList<Issue> *issues);
    const QList<DifficultyAnswer> &answers() const { return m_answers; }

private:
    void takeAnswer(const DifficultyRow &row, Id obstacle, QList<Issue> *issues);

    bool m_begun = false; ///< the block's heading was passed
    QList<DifficultyAnswer> m_answers;
};

} // namespace dondoc::exchange
