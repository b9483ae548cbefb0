// SPDX-License-Identifier: GPL-3.0-or-later
// Office: what an officer can do with one data file; synchronous, used on one thread at a time.
#include "models/services/office.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/periodchecks.h"
#include "models/domain/basics/localday.h"
#include "models/exchange/plans/planfile.h"
#include "models/report/checks/issuedchanges.h"
#include "models/storage/changerecorder.h"
#include "models/storage/datafile.h"
#include "models/storage/history.h"
#include "models/storage/integrity.h"
#include "models/storage/originalrepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"

#include <QFileInfo>

namespace dondoc::services {
namespace {

using namespace storage;
using OfficeResult = Result<std::unique_ptr<Office>>;

Result<void> fillWith(Connection &connection, const PlanSeed &seed)
{
    ChangeRecorder unrecorded = ChangeRecorder::unrecorded(connection);
    if (const auto added = PlanRepository(connection).add(unrecorded, seed); !added)
        return added;
    const auto saved = ProfileRepository(connection).save(unrecorded, seed.profile);
    return saved ? Result<void>() : Result<void>(saved.error());
}

OfficeResult makeOffice(const QString &path, const DataFile::Fill &fill, const QString &user)
{
    auto file = DataFile::create(path, fill);
    if (!file)
        return file.error();
    return std::make_unique<Office>(std::move(*file), user);
}

/// Originals of the period's reports that do not lie beside the data file any more, or in another size.
QList<Issue> checkOriginals(const PeriodSnapshot &data, const QString &dataFile)
{
    QHash<Id, const Agency *> senders;
    for (const AgencyReport &report : data.reports)
        senders.insert(report.id, findAgency(data, report.agencyCode));
    QList<Issue> issues;
    for (const Original &original : data.originals) {
        const QFileInfo file(storage::originalPath(dataFile, original.sha256));
        if (file.isFile() && file.size() == original.size)
            continue;
        const Agency *sender = senders.value(original.reportId);
        issues.append({Severity::Error,
                       IssueKind::OriginalLost,
                       {original.name, sender ? nameInSentence(*sender) : QString()},
                       sender ? sender->code : QString(),
                       {}});
    }
    return issues;
}

} // namespace

Office::Office(std::unique_ptr<DataFile> file, QString user)
    : m_file(std::move(file)), m_user(std::move(user)), m_clock(&QDateTime::currentDateTimeUtc)
{
}

Office::~Office() = default;

OfficeResult Office::create(const QString &path, bool withPlan, const QString &user)
{
    if (!withPlan)
        return makeOffice(path, {}, user);
    const auto seed = exchange::embeddedPlan();
    if (!seed)
        return seed.error();
    return create(path, *seed, user);
}

OfficeResult Office::create(const QString &path, const PlanSeed &seed, const QString &user)
{
    return makeOffice(
        path, [&seed](Connection &connection) { return fillWith(connection, seed); }, user);
}

OfficeResult Office::open(const QString &path, Access access, const QString &user)
{
    OpenOptions options;
    options.readOnly = access == Access::ReadOnly;
    auto file = DataFile::open(path, options);
    if (!file)
        return file.error();
    auto office = std::make_unique<Office>(std::move(*file), user);
    if (!office->isReadOnly()) {
        // A file from before there were indicators gets them when it is first written to.
        if (const auto added = office->addStartingSet(); !added)
            return added.error();
    }
    return office;
}

void Office::setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }
QString Office::path() const { return m_file->path(); }
Result<QString> Office::fileUuid() const { return m_file->uuid(); }
bool Office::isReadOnly() const { return m_file->isReadOnly(); }

Result<QList<Plan>> Office::plans() const { return PlanRepository(m_file->connection()).all(); }

Result<Plan> Office::plan(const QString &code) const
{
    return PlanRepository(m_file->connection()).find(code);
}

Result<QList<Period>> Office::periods(const QString &planCode) const
{
    const auto owner = plan(planCode);
    if (!owner)
        return owner.error();
    return PeriodRepository(m_file->connection()).inUse(owner->id);
}

Result<Period> Office::period(const QString &planCode, const QString &key) const
{
    const auto parsed = periods::parse(key);
    if (!parsed)
        return parsed;
    const auto owner = plan(planCode);
    if (!owner)
        return owner.error();
    const auto stored = PeriodRepository(m_file->connection()).find(owner->id, periods::key(*parsed));
    if (!stored)
        return stored.error();
    if (stored->has_value())
        return **stored;
    if (parsed->kind == PeriodKind::AdHoc)
        return Error{ErrorCode::UnknownPeriod, key, {}};
    return parsed;
}

// Asked of the reading office too: it is that one which the window's view is read by.
bool Office::canUndo() const
{
    const auto change = History(m_file->connection()).toUndo();
    return change && *change;
}

bool Office::canRedo() const
{
    const auto change = History(m_file->connection()).toRedo();
    return change && *change;
}

Result<QList<HistoryLine>> Office::history(int limit) const
{
    return History(m_file->connection()).lines(limit);
}

Result<QList<Issue>> Office::check() const
{
    const auto integrity = checkIntegrity(m_file->connection());
    if (!integrity)
        return integrity;
    const auto all = plans();
    if (!all)
        return all.error();
    const QDate today = dayInVietnam(m_clock());
    QList<Issue> issues = *integrity;
    QList<PeriodSnapshot> snapshots;
    for (const Plan &each : *all) {
        const auto snapshot = stored(each.code, periods::quarterInForce(today));
        if (!snapshot)
            return snapshot.error();
        const auto found = checkPeriods(each.code, today);
        if (!found)
            return found;
        const auto disagreements = checkLonger(each.code);
        if (!disagreements)
            return disagreements;
        issues += checkPlan(*snapshot) + *found + *disagreements;
        snapshots.append(*snapshot);
    }
    return issues + checkAgencies(snapshots);
}

Result<QList<Issue>> Office::checkPeriods(const QString &planCode, const QDate &today) const
{
    const auto used = periods(planCode);
    if (!used)
        return used.error();
    QList<Issue> issues;
    for (const Period &each : *used) {
        const auto snapshot = stored(planCode, each);
        if (!snapshot)
            return snapshot.error();
        issues += checkReports(*snapshot, today) + doubtfulFigures(*snapshot)
            + checkOriginals(*snapshot, path()) + report::checkIssued(*snapshot);
    }
    return issues;
}

} // namespace dondoc::services
