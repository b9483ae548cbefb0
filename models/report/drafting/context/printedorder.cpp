// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PrintedOrder: every list of codes and numbers within what was joined is put in order.
#include "models/report/drafting/context/printedorder.h"

#include "models/report/drafting/context/codelists.h"

namespace dondoc::report {

PrintedOrder::PrintedOrder(const PeriodSnapshot &data, const Assessment &assessment)
{
    for (const AgencyProgress &agency : assessment.agencies)
        m_agencies.append(agency.agencyCode);
    for (const Task &task : data.tasks)
        m_tasks.append(task.number);
}

QList<JoinedObstacle> PrintedOrder::of(QList<JoinedObstacle> list) const
{
    for (JoinedObstacle &joined : list) {
        order(joined);
        joined.open = inOrderOf(m_agencies, joined.open);
        order(joined.proposals);
    }
    return list;
}

QList<JoinedProposal> PrintedOrder::of(QList<JoinedProposal> list) const
{
    for (JoinedProposal &joined : list) {
        order(joined);
        order(joined.wordings);
        joined.by = inOrderOf(m_agencies, joined.by);
    }
    return list;
}

template <class Joined> void PrintedOrder::order(Joined &joined) const
{
    joined.agencies = inOrderOf(m_agencies, joined.agencies);
    joined.now = inOrderOf(m_agencies, joined.now);
    joined.tasks = inOrderOf(m_tasks, joined.tasks);
}

void PrintedOrder::order(QList<ProposedWords> &wordings) const
{
    for (ProposedWords &each : wordings)
        each.agencies = inOrderOf(m_agencies, each.agencies);
}

} // namespace dondoc::report
