// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DayCount: asks for the period as of another day, and knows whether an answer is still wanted.
#include "views/preview/daycount.h"

namespace dondoc::views {

void DayCount::setPeriod(const AssessedPeriodPtr &quarter, const QDate &day)
{
    m_quarter = quarter;
    m_day = day;
    ask();
}

void DayCount::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    if (m_quarter)
        ask();
}

void DayCount::ask()
{
    m_counted = m_day.isValid() ? nullptr : m_quarter;
    if (m_counted)
        Q_EMIT counted(m_counted);
    else
        Q_EMIT wanted(m_quarter, m_day);
}

void DayCount::take(const AssessedPeriodPtr &answer)
{
    if (!m_quarter || !isSamePeriod(*m_quarter, *answer) || answer->data.dataUntil != m_day)
        return;
    m_counted = answer;
    Q_EMIT counted(m_counted);
}

} // namespace dondoc::views
