// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A small plan, a data file of it for each test, and random values to fill it with.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/indicators/planseed.h"
#include "models/domain/plan/office.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstacle.h"
#include "models/storage/changerecorder.h"
#include "models/storage/datafile.h"
#include "models/storage/reportrepository.h"

#include <QTemporaryDir>

#include <functional>
#include <random>

namespace samples {

/// Two departments, two communes in a group, a heading with two rows under it, one row without.
dondoc::PlanSeed seed();
dondoc::Period period(); ///< quý IV/2025

/// A folder of its own with a copy of a data file that holds seed().
class File
{
public:
    File();
    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    /// Opened, or the test fails.
    std::unique_ptr<dondoc::storage::DataFile> open(const dondoc::storage::OpenOptions &options = {}) const;
    /// Opened without waiting for the disk, for tests of many writes.
    std::unique_ptr<dondoc::storage::DataFile> openHasty() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QByteArray bytesOf(const QString &path);
dondoc::Error errorOf(const dondoc::Result<std::unique_ptr<dondoc::storage::DataFile>> &result);

/// Runs job as one change in one transaction; commits where it succeeds.
dondoc::Result<void> change(dondoc::storage::Connection &connection,
                            const std::function<dondoc::Result<void>(dondoc::storage::ChangeRecorder &)> &job,
                            dondoc::Id undoes = 0);
/// Saves the report in period(); gives its id.
dondoc::Result<dondoc::Id> save(dondoc::storage::Connection &connection, const dondoc::AgencyReport &report);
dondoc::PeriodSnapshot snapshot(dondoc::storage::Connection &connection);
/// Checks that both say the same, row versions aside.
void checkSameContent(dondoc::PeriodSnapshot a, dondoc::PeriodSnapshot b);

/// Random values, reproducible by their seed.
class Random
{
public:
    explicit Random(unsigned start) : m_engine(start) { }
    int upTo(int most); ///< 0..most
    bool chance() { return upTo(1) == 1; }
    /// Vietnamese letters precomposed and decomposed, blanks, line ends, marks, emoji.
    QString text();
    QString line();
    QDate day();
    dondoc::TaskEntry entry(const QString &taskNumber);
    dondoc::AgencyReport report(const QString &agencyCode);
    dondoc::Plan plan(const dondoc::Plan &stored);
    dondoc::OfficeProfile profile(const dondoc::OfficeProfile &stored);
    dondoc::Task task(const dondoc::Task &stored);
    dondoc::Agency agency(const dondoc::Agency &stored);
    dondoc::OfficialDocument document();

private:
    void make(QString &value, dondoc::FieldKind kind);
    void make(QDate &value, dondoc::FieldKind kind);
    void make(std::optional<int> &value, dondoc::FieldKind kind);
    template <dondoc::HasKeywords Enumeration> void make(Enumeration &value, dondoc::FieldKind kind);

    std::mt19937 m_engine;
};

} // namespace samples
