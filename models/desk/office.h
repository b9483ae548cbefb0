// SPDX-License-Identifier: GPL-3.0-or-later
// Office: what an officer can do with one data file; synchronous, used on one thread at a time.
#pragma once

#include "models/domain/issue.h"
#include "models/domain/progress.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace dondoc::storage {
class DataFile;
}

namespace dondoc::desk {

enum class Access { ReadWrite, ReadOnly };

/// What one change did to one field.
struct HistoryLine {
    Id change = 0;
    QDateTime at; ///< UTC
    QString who;
    QString record; ///< "task_entry 12", readable label
    QString field;
    QString before; ///< JSON
    QString after;  ///< JSON
    Id undoes = 0;  ///< change that it takes back; 0 where none
};

class Office
{
public:
    /// Makes a data file with the Sơn La plan (or without a plan). FileExists, NoPermission, DiskFull.
    static Result<std::unique_ptr<Office>> create(const QString &path, bool withPlan, const QString &user);
    /// Opens an existing one, upgrading it after a copy where it is older.
    /// FileNotFound, NotADataFile, ForeignDataFile, NewerDataFile, DamagedDataFile, ReadOnly, Busy.
    static Result<std::unique_ptr<Office>> open(const QString &path, Access access, const QString &user);
    ~Office();

    QString path() const;
    bool isReadOnly() const;

    Result<QList<Plan>> plans() const;
    /// The plan of that code, or the only one where code is blank. UnknownPlan.
    Result<Plan> plan(const QString &code) const;
    /// Periods of the plan that hold any report, newest first, and any ad hoc ones.
    Result<QList<Period>> periods(const QString &planCode) const;
    /// Reads "2025-Q4" or "adhoc:NAME" against the file. UnknownPeriod.
    Result<Period> period(const QString &planCode, const QString &key) const;

    /// Everything that the period's figures and pages are made from, in one read transaction.
    Result<ReportData> data(const QString &planCode, const Period &period, const QDate &dataUntil = {}) const;

    /// Writes the report's own fields and all its entries that differ, one transaction, one change in
    /// history. New where id is 0. Conflict where a row's version is not the stored one. Returns it as
    /// stored.
    Result<AgencyReport> saveReport(const QString &planCode, const Period &period,
                                    const AgencyReport &report);
    Result<void> deleteReport(Id reportId);
    Result<Plan> savePlan(const Plan &plan); ///< title, number, date, legal basis, regime
    Result<OfficeProfile> saveProfile(const OfficeProfile &profile);
    Result<Agency> saveAgency(const Agency &agency);
    Result<Task> saveTask(const QString &planCode, const Task &task);
    Result<void> saveOverruling(const QString &planCode, const Period &period,
                                const Overruling &overruling); ///< blank state: taken back

    /// Takes the newest change back that is not itself undone; NothingToUndo, UndoRefused.
    Result<Id> undo();
    /// Does again what was last undone.
    Result<Id> redo();
    bool canUndo() const;
    bool canRedo() const;
    /// Newest first, at most limit lines (0: all).
    Result<QList<HistoryLine>> history(int limit) const;

    /// Adds made-up reports for the period, marked as examples; the same ones every time. Returns how many.
    /// Nothing is added where the period already holds reports of an agency.
    Result<int> addExample(const QString &planCode, const Period &period);

    /// Integrity of the file and of the rules.
    Result<QList<Issue>> check() const;

private:
    Office(std::unique_ptr<storage::DataFile> file, QString user);
    std::unique_ptr<storage::DataFile> m_file;
    QString m_user;
};

} // namespace dondoc::desk
