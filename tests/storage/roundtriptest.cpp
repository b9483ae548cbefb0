// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Whatever is stored comes back as it was, in its normal form: random values over every field.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/domain/indicators/planseed.h"
#include "models/domain/text/text.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/connection.h"
#include "models/storage/documentrepository.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"
#include "models/storage/reportrepository.h"
#include "models/storage/taskrepository.h"

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 40;

void make(QString &text) { text = text::normalized(text); }
void makeLine(QString &text) { text = text::simplified(text); }

template <class... Texts> void makeLines(Texts &...texts) { (makeLine(texts), ...); }

void makeLines(QStringList &lines)
{
    for (QString &each : lines)
        makeLine(each);
}

TaskEntry normal(TaskEntry entry)
{
    for (QString TaskEntry::*const text : textsOf<TaskEntry, FieldKind::Text>())
        make(entry.*text);
    for (QString TaskEntry::*const line : textsOf<TaskEntry, FieldKind::Line>())
        makeLine(entry.*line);
    return entry;
}

AgencyReport normal(AgencyReport report)
{
    makeLines(report.number, report.incomingNumber, report.localPlanNumber);
    make(report.supplementReason);
    for (TaskEntry &entry : report.entries)
        entry = normal(entry);
    return report;
}

Task normal(Task task)
{
    make(task.text);
    makeLines(task.shortName, task.group, task.product, task.productTo, task.deadline.text, task.source);
    for (DeadlineChange &change : task.deadlineHistory)
        makeLines(change.before.text, change.after.text, change.decidedBy, change.document);
    return task;
}

Plan normal(Plan plan)
{
    makeLines(plan.title, plan.shortTitle, plan.shortSubject, plan.number, plan.symbol, plan.issuer,
              plan.regime.basis);
    makeLines(plan.legalBasis);
    return plan;
}

OfficeProfile normal(OfficeProfile profile)
{
    makeLines(profile.superiorBody, profile.issuingBody, profile.symbol, profile.place, profile.addressee,
              profile.signerAuthority, profile.signerPosition, profile.signerName, profile.draftingUnit);
    makeLines(profile.recipients);
    return profile;
}

Agency normal(Agency agency)
{
    makeLines(agency.name, agency.shortName, agency.symbol);
    makeLines(agency.aliases);
    for (Contact &contact : agency.contacts)
        makeLines(contact.name, contact.phone, contact.email);
    return agency;
}

OfficialDocument normal(OfficialDocument document)
{
    makeLines(document.number, document.issuer, document.subject);
    return document;
}

AgencyReport identified(AgencyReport report, const AgencyReport &stored)
{
    report.id = stored.id;
    report.version = stored.version;
    for (int i = 0; i < report.entries.size() && i < stored.entries.size(); ++i) {
        report.entries[i].id = stored.entries.at(i).id;
        report.entries[i].version = stored.entries.at(i).version;
    }
    return report;
}

} // namespace

TEST_CASE("The seed comes back whole")
{
    const samples::File file;
    const auto open = file.openHasty();
    const PlanSeed seed = samples::seed();
    PeriodSnapshot data = samples::snapshot(open->connection());
    CHECK(data.plan.id != 0);
    data.plan.id = 0;
    CHECK(data.plan == seed.plan);
    for (Task &task : data.tasks)
        task.id = 0;
    CHECK(data.tasks == seed.tasks);
    for (Assignment &assignment : data.assignments)
        assignment.id = 0;
    CHECK(data.assignments == seed.assignments);
    REQUIRE(data.agencies.size() == seed.agencies.size());
    for (Agency &agency : data.agencies) {
        agency.id = 0;
        CHECK(seed.agencies.contains(agency));
    }
    REQUIRE(data.groups.size() == 1);
    CHECK(data.groups.at(0).members == seed.groups.at(0).members);
    CHECK(data.reports.isEmpty());
    CHECK(data.obstacles.isEmpty());
}

TEST_CASE("A report comes back in every field, new and changed")
{
    const samples::File file;
    const auto open = file.openHasty();
    Connection &connection = open->connection();
    ReportRepository reports(connection);
    samples::Random random(11);
    for (int round = 0; round < kRounds; ++round) {
        AgencyReport report = random.report(u"STC"_s);
        report.revision = round + 1;
        const auto id = samples::save(connection, report);
        REQUIRE(id.ok());
        const auto stored = reports.find(*id);
        REQUIRE(stored.ok());
        REQUIRE(stored->entries.size() == 3);
        CHECK(*stored == identified(normal(report), *stored));

        AgencyReport changed = random.report(u"STC"_s);
        changed.revision = report.revision;
        changed = identified(changed, *stored);
        REQUIRE(samples::save(connection, changed).ok());
        const auto again = reports.find(*id);
        REQUIRE(again.ok());
        CHECK(*again == identified(normal(changed), *again));
        CHECK(again->version == 2);
    }
    CHECK(samples::snapshot(connection).reports.size() == kRounds);
}

TEST_CASE("Plan, profile, task and agency come back in every field")
{
    const samples::File file;
    const auto open = file.openHasty();
    Connection &connection = open->connection();
    samples::Random random(12);
    for (int round = 0; round < kRounds; ++round) {
        const PeriodSnapshot before = samples::snapshot(connection);
        const Plan plan = normal(random.plan(before.plan));
        const OfficeProfile profile = normal(random.profile(before.office));
        const Task task = normal(random.task(before.tasks.at(2)));
        const Agency agency = normal(random.agency(before.agencies.at(1)));
        const auto done = samples::change(connection, [&](ChangeRecorder &recorder) -> Result<void> {
            REQUIRE(PlanRepository(connection).save(recorder, plan).ok());
            REQUIRE(ProfileRepository(connection).save(recorder, profile).ok());
            REQUIRE(TaskRepository(connection).save(recorder, plan.id, task).ok());
            REQUIRE(AgencyRepository(connection).save(recorder, agency).ok());
            return {};
        });
        REQUIRE(done.ok());
        const PeriodSnapshot after = samples::snapshot(connection);
        Plan storedPlan = after.plan;
        storedPlan.version = plan.version;
        CHECK(storedPlan == plan);
        OfficeProfile storedProfile = after.office;
        storedProfile.version = profile.version;
        CHECK(storedProfile == profile);
        Task storedTask = after.tasks.at(2);
        storedTask.version = task.version;
        CHECK(storedTask == task);
        Agency storedAgency = after.agencies.at(1);
        storedAgency.version = agency.version;
        CHECK(storedAgency == agency);
    }
}

TEST_CASE("A document comes back in every field, new and changed, and goes for good")
{
    const samples::File file;
    const auto open = file.openHasty();
    Connection &connection = open->connection();
    DocumentRepository documents(connection);
    const Id plan = samples::snapshot(connection).plan.id;
    samples::Random random(18);
    for (int round = 0; round < kRounds; ++round) {
        OfficialDocument document = normal(random.document());
        for (int version = 1; version <= 2; ++version) {
            const auto saved = samples::change(connection, [&](ChangeRecorder &recorder) -> Result<void> {
                const auto stored = documents.save(recorder, plan, document);
                REQUIRE(stored.ok());
                document.id = stored->id;
                document.version = version;
                CHECK(*stored == document);
                return {};
            });
            REQUIRE(saved.ok());
            CHECK(documents.all(plan)->size() == 1);
            const Id id = document.id;
            document = normal(random.document());
            document.id = id;
        }
        document = documents.all(plan)->constFirst();
        const auto gone = samples::change(
            connection, [&](ChangeRecorder &recorder) { return documents.remove(recorder, document); });
        REQUIRE(gone.ok());
        CHECK(documents.all(plan)->isEmpty());
    }
}

TEST_CASE("Random texts are stored in their normal form")
{
    samples::Random random(13);
    const samples::File file;
    const auto open = file.openHasty();
    AgencyReport report = random.report(u"04000"_s);
    report.entries[0].result = u"u\u031B\u0303 o\u0302\u0323\r\nhai"_s;
    REQUIRE(samples::save(open->connection(), report).ok());
    CHECK(samples::snapshot(open->connection()).reports.at(0).entries.at(0).result == u"ữ ộ\nhai"_s);
}

TEST_CASE("Writing what is stored already leaves no trace")
{
    const samples::File file;
    const auto open = file.openHasty();
    Connection &connection = open->connection();
    samples::Random random(14);
    REQUIRE(samples::save(connection, random.report(u"STC"_s)).ok());
    const PeriodSnapshot before = samples::snapshot(connection);
    const int changes = connection.value("SELECT COUNT(*) FROM change_set")->toInt();
    REQUIRE(samples::save(connection, before.reports.at(0)).ok());
    CHECK(samples::snapshot(connection).reports == before.reports);
    CHECK(connection.value("SELECT COUNT(*) FROM change_set")->toInt() == changes);
}

TEST_CASE("Entries that a report does not bring stay, and blank ones are no rows")
{
    const samples::File file;
    const auto open = file.openHasty();
    Connection &connection = open->connection();
    samples::Random random(15);
    AgencyReport report = random.report(u"STC"_s);
    TaskEntry blank;
    blank.taskNumber = u"1.2"_s;
    report.entries[1] = blank;
    const auto id = samples::save(connection, report);
    REQUIRE(id.ok());
    AgencyReport stored = samples::snapshot(connection).reports.at(0);
    CHECK(stored.entries.size() == 2);
    AgencyReport other = stored;
    other.number = u"46/BC"_s;
    other.entries.clear();
    REQUIRE(samples::save(connection, other).ok());
    CHECK(samples::snapshot(connection).reports.at(0).entries == stored.entries);
}

TEST_CASE("Unknown tasks and agencies are refused")
{
    const samples::File file;
    const auto open = file.openHasty();
    samples::Random random(16);
    AgencyReport report = random.report(u"STC"_s);
    report.entries[0].taskNumber = u"77"_s;
    const auto task = samples::save(open->connection(), report);
    REQUIRE(!task.ok());
    CHECK(task.error() == Error{ErrorCode::UnknownTask, u"77"_s, {}});
    const auto agency = samples::save(open->connection(), random.report(u"XYZ"_s));
    REQUIRE(!agency.ok());
    CHECK(agency.error().code == ErrorCode::InvalidValue); // the foreign key; the desk asks before
    CHECK(samples::snapshot(open->connection()).reports.isEmpty());
}

TEST_CASE("The schema refuses words and figures outside of their lists")
{
    const samples::File file;
    const auto open = file.openHasty();
    Connection &connection = open->connection();
    samples::Random random(17);
    REQUIRE(samples::save(connection, random.report(u"STC"_s)).ok());
    for (Sql sql : {"UPDATE task_entry SET state = 'finished'", "UPDATE task_entry SET percent = 101",
                    "UPDATE agency_report SET channel = ''", "UPDATE agency_report SET example = 2",
                    "UPDATE agency SET kind = 'ministry'",
                    "INSERT INTO official_document (plan_id, kind) VALUES (1, 'memo')",
                    "UPDATE plan SET upward_day = 29", "UPDATE task SET deadline_kind = 'someday'",
                    "UPDATE assignment SET agency_code = NULL", "UPDATE period SET last_day = '2000-01-01'",
                    "UPDATE agency_report SET revision = 0", "UPDATE agency_report SET agency_code = 'XYZ'",
                    "DELETE FROM agency"}) {
        INFO(sql);
        const auto done = connection.execute(sql);
        REQUIRE(!done.ok());
        CHECK(done.error().code == ErrorCode::InvalidValue);
    }
}
