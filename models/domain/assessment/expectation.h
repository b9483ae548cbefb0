// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Expectation: who must report on what (rules 1 and 2 of the field).
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace dondoc {

/// One agency and the tasks it leads, itself or through a group, in the plan's order.
struct Expectation {
    QString agencyCode;
    bool self = false; ///< the coordinating department: not asked, never late
    QStringList taskNumbers;
    QStringList finished = {}; ///< of those, done in an earlier period: nothing of them is missing (rule 12)
    friend bool operator==(const Expectation &, const Expectation &) = default;
};

/// Its tasks that are not finished: what is covered is counted of those, everywhere.
QStringList openTasks(const Expectation &expected);
/// How many of the tasks a report answers, with the words that its answer wants.
int coveredTasks(const AgencyReport &report, const QStringList &tasks);

/// Members, as of the period's cut-off, of every lead of every task, each once; in protocol order, then
/// communes by code. An ad hoc period may ask some of them only. Fronts and enterprises never (they
/// coordinate). For Sơn La's plan 83, of which 1 self.
QList<Expectation> expectations(const PeriodSnapshot &data);

/// Who leads which task on one day. The snapshot must outlive it.
class TaskLeads
{
public:
    TaskLeads(const PeriodSnapshot &data, const QDate &day);
    /// Codes of the agencies, in order of assignment, each once.
    QStringList of(const QString &taskNumber) const;

private:
    const PeriodSnapshot &m_data;
    QDate m_day;
    QSet<QString> m_valid; ///< codes of the agencies that exist on that day
};

/// TaskLeads of one task.
QStringList leadsOn(const PeriodSnapshot &data, const QString &taskNumber, const QDate &day);

/// Of those, the ones that report, as expectations() counts them.
QStringList reportingLeads(const PeriodSnapshot &data, const QString &taskNumber, const QDate &day);
/// Numbers of the tasks that an agency is asked about: not those that are finished, unless the stage of their
/// product is still to be told.
QStringList tasksToAsk(const PeriodSnapshot &data, const Expectation &expected);

} // namespace dondoc
