// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LostLetters: what a program leaves in place of a letter that it does not know.
#include "models/exchange/forms/lostletters.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownText = 60;

/// "K?t", "Ch??ng"; of an address too, which holds few.
int marksWithinWords(const QString &text)
{
    static const QRegularExpression kMark(uR"(\p{L}\?+(?=\p{Ll}))"_s);
    int marks = 0;
    for (auto found = kMark.globalMatch(text); found.hasNext(); found.next())
        ++marks;
    return marks;
}

} // namespace

void LostLetters::look(const QString &text, const QString &place, QList<Issue> *issues)
{
    constexpr int kMostTold = 20;
    if (text.contains(QChar::ReplacementCharacter) && ++m_unreadable <= kMostTold)
        issues->append({Severity::Warning,
                        IssueKind::LetterUnreadable,
                        {text::shortened(text, kShownText)},
                        {},
                        {},
                        place});
    const int marks = text.contains(u'?') ? marksWithinWords(text) : 0;
    m_marks += marks;
    m_cells += marks > 0 ? 1 : 0;
    if (marks > 0 && m_example.isEmpty())
        m_example = text::shortened(text, kShownText);
}

bool LostLetters::wereReplaced() const
{
    constexpr int kEnough = 3;
    return m_marks >= kEnough;
}

Issue LostLetters::replaced() const
{
    return {Severity::Error, IssueKind::LettersReplaced, {QString::number(m_cells), m_example}};
}

} // namespace dondoc::exchange
