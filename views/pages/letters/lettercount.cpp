// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterCount: asks for the period as of another day, and knows whether an answer is still wanted.
#include "views/pages/letters/lettercount.h"

namespace dondoc::views {

void LetterCount::setPeriod(const AssessedPeriodPtr &quarter, const QDate &day)
{
    m_quarter = quarter;
    m_day = day;
    ask();
}

void LetterCount::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    if (m_quarter)
        ask();
}

void LetterCount::ask()
{
    m_counted = m_day.isValid() ? nullptr : m_quarter;
    if (m_counted)
        Q_EMIT counted(m_counted);
    else
        Q_EMIT wanted(m_quarter, m_day);
}

void LetterCount::take(const AssessedPeriodPtr &answer)
{
    if (!m_quarter || !isSamePeriod(*m_quarter, *answer) || answer->data.dataUntil != m_day)
        return;
    m_counted = answer;
    Q_EMIT counted(m_counted);
}

} // namespace dondoc::views
