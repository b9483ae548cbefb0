// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PrintedOrder: agencies in the order of the list of all, tasks in the plan's, whoever spoke first.
// first.
#pragma once

#include "models/report/drafting/context/joinedobstacles.h"

namespace dondoc::report {

class PrintedOrder
{
public:
    PrintedOrder(const PeriodSnapshot &data, const Assessment &assessment);

    QList<JoinedObstacle> of(QList<JoinedObstacle> list) const;
    QList<JoinedProposal> of(QList<JoinedProposal> list) const;

private:
    template <class Joined> void order(Joined &joined) const;
    void order(QList<ProposedWords> &wordings) const;

    QStringList m_agencies; ///< codes
    QStringList m_tasks;    ///< numbers
};

} // namespace dondoc::report
