// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DifficultyReader: rows are known by their mark, and where marks are lost by the heading over them.
#include "models/exchange/forms/difficultyreader.h"

#include "models/domain/text/text.h"
#include "models/exchange/forms/formlayout.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isBlockHeading(const QString &text)
{
    static const QString kHeading = text::searchKey(form::difficultiesTitle());
    return text::searchKey(text) == kHeading;
}

} // namespace

bool DifficultyReader::take(const DifficultyRow &row, QList<Issue> *issues)
{
    const std::optional<Id> obstacle = form::difficultyOf(row.mark);
    if (isBlockHeading(row.text)) {
        m_begun = true;
        return true;
    }
    const bool byPlace = m_begun && row.mark.isEmpty() && !row.text.isEmpty();
    if (!obstacle && !byPlace)
        return false;
    if (obstacle.value_or(1) != 0)
        takeAnswer(row, obstacle.value_or(0), issues);
    return true;
}

void DifficultyReader::takeAnswer(const DifficultyRow &row, Id obstacle, QList<Issue> *issues)
{
    constexpr int kShown = 80;
    if (row.answer.isEmpty() || row.answer == form::answerTitle())
        return;
    if (const auto verdict = form::verdictOf(row.answer))
        m_answers.append({obstacle, row.text, *verdict, row.place});
    else
        issues->append({Severity::Warning,
                        IssueKind::AnswerNotUnderstood,
                        {text::shortened(row.answer, kShown), form::verdictWords().join(u" · "_s)},
                        {},
                        {},
                        row.place});
}

} // namespace dondoc::exchange
