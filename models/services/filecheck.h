// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileCheck: whether the file, and what stands in it, is sound.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/issue.h"
#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/plan.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class FileCheck
{
public:
    explicit FileCheck(DataFileSession &session) : m_session(session) { }

    /// That the pages of the file hang together, for whoever is about to tell what it says. DamagedDataFile.
    Result<void> checkPages() const;
    /// That each row is as the program sealed it, before anything is told or decided of it. DamagedDataFile.
    Result<void> checkRows() const;
    /// Integrity of the file and of the rules.
    Result<QList<Issue>> check() const;

private:
    Result<QList<Issue>> checkPeriods(const QString &planCode, const QList<Period> &held,
                                      const QDate &today) const;
    Result<QList<Issue>> checkLonger(const QString &planCode, const QList<Period> &held) const;
    /// Of what the quarter in force and the next one go back to: the former's own report may be issued.
    Result<QList<Issue>> checkIssuedDone(const PeriodSnapshot &inForce) const;
    Result<QList<Issue>> checkPlans(const QList<Plan> &plans, const QDate &today) const;
    DataFileSession &m_session;
};

/// Whatever in the file is not as the program wrote it, beside which its rules need not be looked at.
Result<QList<Issue>> damageIn(DataFileSession &session);
/// Of a copy, that its pages hang together and that each row is as it was written. What open() says of it.
Result<QList<Issue>> damageInCopy(const QString &path);

} // namespace dondoc::services
